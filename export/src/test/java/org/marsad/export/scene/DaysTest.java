package org.marsad.export.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.record.Evidence;
import org.marsad.record.When;
import org.marsad.record.When.Precision;

class DaysTest {
    private static Days days(String first, String last, Precision precision, String rule) {
        return Days.of(new When(
                        LocalDate.parse(first), LocalDate.parse(last), precision, rule, new Evidence("-", 0, 1)))
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-05-05, 2020-05-05, DAY,        1, 1, 2020-05-05",
        "2020-05-04, 2020-05-10, WEEK,       3, 2, 2020-05-07",
        "2020-05-01, 2020-05-31, MONTH,      4, 3, 2020-05-16",
        "2020-02-01, 2020-02-29, MONTH,      4, 3, 2020-02-15",
        "2020-05-01, 2020-05-10, MONTH_PART, 4, 3, 2020-05-01",
        "2020-05-11, 2020-05-20, MONTH_PART, 4, 3, 2020-05-15",
        "2020-05-21, 2020-05-31, MONTH_PART, 4, 3, 2020-05-31"
    })
    void aDateIsCodedByItsSpan(String first, String last, Precision precision, int ucdp, int acled, LocalDate date) {
        Days days = days(first, last, precision, "month");

        assertThat(days.ucdpPrecision()).isEqualTo(ucdp);
        assertThat(days.codable()).isTrue();
        assertThat(days.acledPrecision()).isEqualTo(acled);
        assertThat(days.dates()).containsExactly(date);
    }

    @Test
    void aRowOfNamedDaysIsCodedDayByDay() {
        Days days = days("2020-02-28", "2020-03-01", Precision.DAYS, "day-and-day");

        assertThat(days.several()).isTrue();
        assertThat(days.ucdpPrecision()).isEqualTo(2);
        assertThat(days.acledPrecision()).isEqualTo(1);
        assertThat(days.dates())
                .containsExactly(LocalDate.of(2020, 2, 28), LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 1));
    }

    @Test
    void oneNightBetweenTwoDaysIsNotTwoDays() {
        Days days = days("2020-07-13", "2020-07-14", Precision.DAYS, "night-between");

        assertThat(days.several()).isFalse();
        assertThat(days.acledPrecision()).isEqualTo(2);
        assertThat(days.dates()).containsExactly(LocalDate.of(2020, 7, 13));
    }

    @Test
    void whatIsLongerThanAMonthIsNotCodableByAcled() {
        Days days = days("2020-01-01", "2020-12-31", Precision.YEAR, "year");

        assertThat(days.codable()).isFalse();
        assertThat(days.ucdpPrecision()).isEqualTo(5);
    }

    @Test
    void anOpenEndGivesNoDays() {
        assertThat(Days.of(new When(LocalDate.of(2020, 5, 5), null, Precision.VAGUE, "since", new Evidence("-", 0, 1))))
                .isEmpty();
    }
}
