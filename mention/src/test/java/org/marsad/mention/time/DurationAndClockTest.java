package org.marsad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.mention.Words;
import org.marsad.record.Evidence;

class DurationAndClockTest {
    private static String durations(String text) {
        Words words = Times.words(text);
        return new DurationFinder(words, Times.numbers(words))
                .find().stream().map(d -> d.iso() + "=" + d.words().text()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "ثلاثة أشهر, P3M=ثلاثة أشهر",
        "لثلاثة أشهر, P3M=ثلاثة أشهر",
        "يومين, P2D=يومين",
        "بعد يومين, P2D=يومين",
        "48 ساعة, PT48H=48 ساعة",
        "الـ48 ساعة, PT48H=48 ساعة",
        "أسبوعين, P2W=أسبوعين",
        "خمسة عشر عاما, P15Y=خمسة عشر عاما",
        "عشر دقائق, PT10M=عشر دقائق",
        "30 ثانية, PT30S=30 ثانية",
        "لمدة شهر, P1M=شهر",
        "خلال أسبوع, P1W=أسبوع",
        "نصف ساعة, PT30M=نصف ساعة",
        "ربع قرن, P25Y=ربع قرن",
        "نصف عام, P6M=نصف عام",
        "عام ونصف, ",
        "لمدة عام ونصف, P1Y6M=عام ونصف",
        "ساعتين ونصف, PT2H30M=ساعتين ونصف",
        "يومين ونصف, P2DT12H=يومين ونصف",
        "ثلاثة عقود, P30Y=ثلاثة عقود",
        "عقدين, P20Y=عقدين",
        "شهر, ",
        "أشهر, ",
        "يوم الثلاثاء, ",
        "عام 2018, ",
        "نحو شهرين, P2M=نحو شهرين",
        "نحو ثلاثة أشهر, P3M=نحو ثلاثة أشهر",
        "أكثر من ثلاثة أشهر, ",
        "ثلاثة رجال, ",
        "الأشهر الثلاثة, "
    })
    void findsLengthsOfTime(String phrase, String expected) {
        assertThat(durations(phrase)).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    private static String clocks(String text) {
        return new ClockFinder(Times.words(text))
                .find().stream()
                        .map(c -> (c.hour() == null ? "" : c.hour() + ":" + c.minute() + " ") + c.part() + "="
                                + c.words().text())
                        .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "فجر اليوم; dawn=فجر",
                "مساء الثلاثاء; evening=مساء",
                "وليلا; night=ليلا",
                "منتصف ليل الاثنين; midnight=منتصف ليل",
                "الساعة 10:30; 10:30 null=الساعة 10:30",
                "الساعة 7,00; 7:0 null=الساعة 7,00",
                "الساعة 12.30; 12:30 null=الساعة 12.30",
                "الساعة 10 صباحا; 10:0 morning=الساعة 10 صباحا",
                "الساعة 10 مساء; 22:0 evening=الساعة 10 مساء",
                "الساعة الثالثة والنصف عصرا; 15:30 afternoon=الساعة الثالثة والنصف عصرا",
                "بالساعة الثانية عشرة ليلا; 0:0 night=الساعة الثانية عشرة ليلا",
                "الساعة الثانية من فجر اليوم; 2:0 dawn=الساعة الثانية من فجر",
                "عند 22:15; 22:15 null=22:15",
                "الساعة 25; ",
                "الساعة 10:75; ",
                "24 ساعة; ",
                "الساعات; ",
                "10.30; ",
                "3:1; "
            })
    void findsTimesOfDay(String phrase, String expected) {
        assertThat(clocks(phrase)).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void refusesAnHourThatNoClockShows() {
        Evidence words = new Evidence("x", 0, 1);
        assertThatThrownBy(() -> new ClockPiece(0, 1, 24, 0, null, words))
                .hasMessage("clock: expected 0:00 to 23:59, found 24:0");
        assertThatThrownBy(() -> new ClockPiece(0, 1, 3, 60, null, words))
                .hasMessage("clock: expected 0:00 to 23:59, found 3:60");
    }
}
