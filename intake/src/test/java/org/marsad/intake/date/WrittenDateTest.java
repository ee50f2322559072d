package org.marsad.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.Published;

class WrittenDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020-05-03T21:15:00+03:00 | 2020-05-03T21:15:00+03:00",
                "2020-05-03T21:15+0300 | 2020-05-03T21:15:00+03:00",
                "2020-05-03 21:15:07.123 +03 | 2020-05-03T21:15:07+03:00",
                "2020-05-03T18:15:00Z | 2020-05-03T18:15:00Z",
                "2020-05-03T18:15:00.000Z[UTC] | 2020-05-03T18:15:00Z",
                "20200503T181500Z | 2020-05-03T18:15:00Z",
                "2020-05-03 18:15:00 UTC | 2020-05-03T18:15:00Z",
                "Sun, 03 May 2020 21:15:00 +0300 | 2020-05-03T21:15:00+03:00",
                "Sun, 3 May 20 21:15 GMT | 2020-05-03T21:15:00Z",
                "03 May 2020 21:15:00 EST | 2020-05-03T21:15:00-05:00",
                "03 May 2020 21:15:00 GMT+3 | 2020-05-03T21:15:00+03:00",
                "٢٠٢٠-٠٥-٠٣T٢١:١٥+٠٣:٠٠ | 2020-05-03T21:15:00+03:00"
            })
    void readsAMomentWithItsOffset(String written, String moment) {
        Published read = Objects.requireNonNull(WrittenDate.read(written));

        assertThat(read.written()).isEqualTo(moment);
        assertThat(read).isEqualTo(Published.parse(moment, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-03",
                " 2020/5/3 ",
                "20200503",
                "2020-05-03T21:15:00",
                "2020-05-03 21:15",
                "2020-05-03 09:15 PM",
                "Sun, 03 May 2020 21:15:00 AST",
                "3 May 2020",
                "3-May-2020"
            })
    void keepsTheDayAloneWhereNoOffsetIsKnown(String written) {
        assertThat(WrittenDate.read(written)).isEqualTo(new Published(LocalDate.of(2020, 5, 3), null, "2020-05-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "03/05/2020",
                "3.5.2020",
                "2020-13-01",
                "2020-02-30",
                "2020-05-03T25:00Z",
                "2020-05-03 x",
                "أمس",
                "الأحد، 3 أيار 2020",
                "0001-01-01T00:00:00",
                "1970-01-01T00:00:00Z",
                "1588529700",
                "May 2020",
                "Sunday",
                "2020",
                "2020-05-03T10:00:00+99:00",
                "99999999999999999999"
            })
    void takesNothingThatIsNoDateOrCouldBeTwo(String written) {
        assertThat(WrittenDate.read(written)).isNull();
    }

    @Test
    void countsSecondsAsUtc() {
        assertThat(WrittenDate.ofSeconds(1588529700).written()).isEqualTo("2020-05-03T18:15:00Z");
    }
}
