package org.marsad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days named by a weekday or told from publication. */
class DaysTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 6);

    private static void reads(String phrase, String expected) {
        assertThat(Times.brief(phrase, PUBLISHED)).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "اليوم; 2020-05-06 day",
                "هذا اليوم; 2020-05-06 day",
                "أمس; 2020-05-05 day",
                "أمس الثلاثاء; 2020-05-05 day",
                "وأمس الثلاثاء; 2020-05-05 day",
                "بالأمس; 2020-05-05 day",
                "أمس الإثنين; 2020-05-04 day",
                "اليوم الأربعاء; 2020-05-06 day",
                "اليوم (الأربعاء); 2020-05-06 day",
                "اليوم، الأربعاء; 2020-05-06 day",
                "أمس (الثلاثاء); 2020-05-05 day",
                "أول من أمس; 2020-05-04 day",
                "أول أمس; 2020-05-04 day",
                "أول من أمس الاثنين; 2020-05-04 day",
                "أمس الأول; 2020-05-04 day",
                "فجر اليوم; 2020-05-06 day",
                "فجر اليوم الأربعاء; 2020-05-06 day",
                "صباح أمس; 2020-05-05 day",
                "مساء أمس الثلاثاء; 2020-05-05 day",
                "أمس مساء; 2020-05-05 day",
                "ليل أمس; 2020-05-05 day",
                "الليلة الماضية; 2020-05-05 day",
                "الليلة قبل الماضية; 2020-05-04 day",
                "غدا; 2020-05-07 day F",
                "غدا الخميس; 2020-05-07 day F",
                "بعد غد; 2020-05-08 day F",
                "هذه الليلة; 2020-05-06 day",
                "أمس الثلاثاء 5 مايو; 2020-05-05 day",
                "اليوم 6 مايو; 2020-05-06 day",
                "في وقت متأخر من مساء أمس; 2020-05-05 day"
            })
    void readsDaysThatAreToldFromPublication(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "أمس واليوم; 2020-05-05..2020-05-06 days",
                "أول من أمس وأمس; 2020-05-04..2020-05-05 days",
                "بين يوم الاثنين واليوم (الأربعاء); 2020-05-04..2020-05-06 days",
                "مساء السبت ويوم الأحد; 2020-05-02..2020-05-03 days",
                "السبت والأحد الماضيين; 2020-05-02..2020-05-03 days",
                "أمس، واليوم; 2020-05-05 day | 2020-05-06 day",
                "الاثنين والسبت; 2020-05-04 day | 2020-05-02 day"
            })
    void readsTwoDaysInARow(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "احتجوا لليوم الرابع على التوالي; ",
                "توقعات لليوم الأربعاء; 2020-05-06 day",
                "قال مصدر لموقع بغداد اليوم; ",
                "شهدت العاصمة العراقية بغداد اليوم تفجيرا; 2020-05-06 day",
                "في بغداد اليوم; 2020-05-06 day"
            })
    void tellsThisDayFromACountedOneAndFromAName(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "الثلاثاء; 2020-05-05 day",
                "يوم الثلاثاء; 2020-05-05 day",
                "الأربعاء; 2020-05-06 day",
                "الخميس; 2020-04-30 day",
                "فجر الاثنين; 2020-05-04 day",
                "مساء يوم السبت; 2020-05-02 day",
                "الأحد الماضي; 2020-05-03 day",
                "الأربعاء الماضي; 2020-04-29 day",
                "الجمعة المقبل; 2020-05-08 day F",
                "الأحد القادم; 2020-05-10 day F",
                "الثلاثاء ليلا; 2020-05-05 day",
                "صبيحة الجمعة; 2020-05-01 day",
                "ليل الاثنين الثلاثاء; 2020-05-04..2020-05-05 days",
                "منتصف ليل الاثنين الثلاثاء; 2020-05-04..2020-05-05 days",
                "ليل الجمعة - السبت; 2020-05-01..2020-05-02 days",
                "ليلة السبت/الأحد; 2020-05-02..2020-05-03 days",
                "يومي الاثنين والثلاثاء; 2020-05-04..2020-05-05 days",
                "الاثنين والثلاثاء; 2020-05-04..2020-05-05 days",
                "الثلاثاء 5 مايو; 2020-05-05 day",
                "الثلاثاء 5 مايو 2020; 2020-05-05 day",
                "الثلاثاء (5 مايو); 2020-05-05 day",
                "الثلاثاء الخامس من مايو; 2020-05-05 day",
                "الثلاثاء الموافق 5 مايو; 2020-05-05 day",
                "الخميس، 12 مارس 2020; 2020-03-12 day"
            })
    void readsWeekdaysAsTheLatest(String phrase, String expected) {
        reads(phrase, expected);
    }
}
