package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IntakeOptionsTest {
    @Test
    void takesADayOrADateTimeWithItsOffset() {
        assertThat(Objects.requireNonNull(
                                IntakeOptions.none().withPublished("2020-05-06").published())
                        .day())
                .isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(Objects.requireNonNull(IntakeOptions.none()
                                .withPublished("2020-05-06T23:30+03:00")
                                .published())
                        .moment())
                .isNotNull();
    }

    @Test
    void refusesABadDateAndNamesIt() {
        for (String bad : new String[] {"2020-02-30", "6.5.2020", "yesterday", "", "2020-05-06 10:00"}) {
            assertThatThrownBy(() -> IntakeOptions.none().withPublished(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("published: expected a day (2020-05-06) or a date-time with its offset"
                            + " (2020-05-06T10:00:00+03:00), found \"" + bad + "\"");
        }
    }

    @Test
    void keepsWhatWasStatedBefore() {
        IntakeOptions all = IntakeOptions.none()
                .forced()
                .withPublished("2020-05-06")
                .withSource("s")
                .withTitle("t")
                .withName("n");

        assertThat(all).isEqualTo(new IntakeOptions(IntakeOptions.day("2020-05-06"), "s", "t", "n", true));
        assertThat(all.forced()).isEqualTo(all);
    }
}
