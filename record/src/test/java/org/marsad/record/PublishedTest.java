package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedTest {
    @Test
    void readsADay() {
        assertThat(Published.parse(" 2020-05-06 ", null))
                .isEqualTo(new Published(LocalDate.of(2020, 5, 6), null, "2020-05-06"));
    }

    @Test
    void readsAMomentAndTakesTheDayInTheZoneOfTheOutlet() {
        String late = "2020-05-06T23:30:00Z";
        assertThat(Published.parse(late, null).day()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(Published.parse(late, ZoneId.of("Asia/Baghdad")).day()).isEqualTo(LocalDate.of(2020, 5, 7));
        assertThat(Published.parse(late, null).moment()).isEqualTo(OffsetDateTime.parse(late));
    }

    @Test
    void takesTheDayOfADateTimeWithoutAnOffsetAsItStands() {
        assertThat(Published.parse("2020-05-06T23:30", ZoneId.of("Asia/Baghdad")))
                .isEqualTo(new Published(LocalDate.of(2020, 5, 6), null, "2020-05-06T23:30"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "أمس", "2020-02-30", "06/05/2020", "2020-05-06T25:00:00Z"})
    void refusesWhatIsNoDay(String written) {
        assertThatThrownBy(() -> Published.parse(written, null)).isInstanceOf(DateTimeParseException.class);
    }
}
