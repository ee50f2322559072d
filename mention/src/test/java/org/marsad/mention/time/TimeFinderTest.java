package org.marsad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.mention.Words;

class TimeFinderTest {
    /** A Wednesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 6);

    private static void reads(String phrase, String expected) {
        assertThat(Times.brief(phrase, PUBLISHED)).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "28 فبراير/ شباط الماضي; 2020-02-28 day",
                "وفي 28 فبراير/شباط; 2020-02-28 day",
                "28 شباط (فبراير) 2019; 2019-02-28 day",
                "5 كانون الثاني/يناير 2020; 2020-01-05 day",
                "5 كانون الثاني; 2020-01-05 day",
                "12 تشرين الأول الماضي; 2019-10-12 day",
                "الثامن من جانفي 2016; 2016-01-08 day",
                "3 فيفري 2017; 2017-02-03 day",
                "9 أفريل 2019; 2019-04-09 day",
                "4 ماي 2020; 2020-05-04 day",
                "1 جوان 2018; 2018-06-01 day",
                "7 جويلية 2018; 2018-07-07 day",
                "20 أوت 2018; 2018-08-20 day",
                "10 يوليوز 2019; 2019-07-10 day",
                "11 غشت 2019; 2019-08-11 day",
                "12 شتنبر 2019; 2019-09-12 day",
                "13 نونبر 2019; 2019-11-13 day",
                "14 دجنبر 2019; 2019-12-14 day",
                "الأول من الفاتح 1986; 1986-09-01 day",
                "5 ناصر; ",
                "يوم 5 مايو; 2020-05-05 day",
                "5 من شهر مايو; 2020-05-05 day",
                "الخامس والعشرين من يناير 2011; 2011-01-25 day",
                "الحادي والثلاثين من آب 2019; 2019-08-31 day",
                "١٥ آذار ٢٠١١; 2011-03-15 day",
                "5 مارس من العام الماضي; 2019-03-05 day",
                "5 مارس من عام 2018; 2018-03-05 day",
                "28 ديسمبر; 2019-12-28 day",
                "20 مايو; 2020-05-20 day F",
                "5 مارس; 2020-03-05 day",
                "1 نوفمبر; 2019-11-01 day",
                "30 فبراير 2019; ? day",
                "5 الجاري; 2020-05-05 day",
                "الخامس من الشهر الجاري; 2020-05-05 day",
                "25 من الشهر الماضي; 2020-04-25 day",
                "5 و6 مايو; 2020-05-05..2020-05-06 days",
                "3-5 مايو; 2020-05-03..2020-05-05 days",
                "من 3 إلى 5 مايو 2019; 2019-05-03..2019-05-05 days",
                "الرابع والخامس من مايو; 2020-05-04..2020-05-05 days"
            })
    void readsDaysOfEveryMonthSystem(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "مطلع يناير الماضي; 2020-01-01..2020-01-10 month-part",
                "منتصف مارس; 2020-03-11..2020-03-20 month-part",
                "أواخر فبراير 2020; 2020-02-21..2020-02-29 month-part",
                "أواخر الشهر الفائت; 2020-04-21..2020-04-30 month-part",
                "مطلع الشهر الجاري; 2020-05-01..2020-05-10 month-part",
                "بداية شهر أبريل الماضي; 2020-04-01..2020-04-10 month-part",
                "مارس 2011; 2011-03-01..2011-03-31 month",
                "في مارس; 2020-03-01..2020-03-31 month",
                "شهر مارس الماضي; 2020-03-01..2020-03-31 month",
                "مايو الماضي; 2019-05-01..2019-05-31 month",
                "مايو الجاري; 2020-05-01..2020-05-31 month",
                "يونيو المقبل; 2020-06-01..2020-06-30 month F",
                "ديسمبر الماضي; 2019-12-01..2019-12-31 month",
                "كانون الأول/ديسمبر; 2019-12-01..2019-12-31 month",
                "أيار من العام الماضي; 2019-05-01..2019-05-31 month",
                "الأسبوع الماضي; 2020-04-27..2020-05-03 week",
                "هذا الأسبوع; 2020-05-04..2020-05-10 week",
                "الأسبوع المقبل; 2020-05-11..2020-05-17 week F",
                "نهاية الأسبوع الماضي; 2020-04-27..2020-05-03 week",
                "الشهر الماضي; 2020-04-01..2020-04-30 month",
                "هذا الشهر; 2020-05-01..2020-05-31 month",
                "العام الماضي; 2019-01-01..2019-12-31 year",
                "العام الجاري; 2020-01-01..2020-12-31 year",
                "السنة المقبلة; 2021-01-01..2021-12-31 year F",
                "عام 2018; 2018-01-01..2018-12-31 year",
                "لعام 2018; 2018-01-01..2018-12-31 year",
                "سنة 2014; 2014-01-01..2014-12-31 year",
                "العام 2015; 2015-01-01..2015-12-31 year",
                "في 2018; 2018-01-01..2018-12-31 year",
                "مطلع عام 2019; 2019-01-01..2019-12-31 year",
                "أواخر 2015; 2015-01-01..2015-12-31 year",
                "صيف 2014; 2014-06-01..2014-08-31 month",
                "شتاء عام 2015; 2015-12-01..2016-02-29 month",
                "عامي 2014 و2015; 2014-01-01..2015-12-31 year P",
                "بين عامي 2014 و2018; 2014-01-01..2018-12-31 year P",
                "من 2011 إلى 2014; 2011-01-01..2014-12-31 year P",
                "2011-2014; 2011-01-01..2014-12-31 year P",
                "2018 رجلا; ",
                "عدد 2018; "
            })
    void readsMonthsWeeksAndYears(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5/6/2019; 2019-06-05 day",
                "05/06/2019; 2019-06-05 day",
                "5-6-2019; 2019-06-05 day",
                "2019-06-05; 2019-06-05 day",
                "5.6.2019; 2019-06-05 day",
                "2019/6/5; 2019-06-05 day",
                "٥/٦/٢٠١٩; 2019-06-05 day",
                "5/6/19; 2019-06-05 day",
                "5 / 6 / 2019; 2019-06-05 day",
                "20 / 10 / 1436هـ; 2015-08-05 day",
                "4/25/2019; 2019-04-25 day",
                "6/2019; 2019-06-01..2019-06-30 month",
                "31/2/2019; ",
                "3/4; ",
                "10:30; ",
                "1.2.3; ",
                "192.168.1.1; ",
                "25.000; "
            })
    void readsDigitsDayFirst(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15 رمضان 1441; 2020-05-08 day F",
                "15 رمضان 1441 هـ; 2020-05-08 day F",
                "1441/9/15هـ; 2020-05-08 day F",
                "15/9/1441; 2020-05-08 day F",
                "15-9-1441 هـ; 2020-05-08 day F",
                "الخامس عشر من رمضان; 2020-05-08 day F",
                "شعبان 1441; 2020-03-25..2020-04-23 month",
                "شهر رمضان; 2020-04-24..2020-05-23 month",
                "رمضان الماضي; 2019-05-06..2019-06-03 month",
                "30-02-1433; ? day",
                "رجب; ",
                "شعبان; ",
                "15 رمضان 1441 الموافق 8 مايو; 2020-05-08 day F | 2020-05-08 day F",
                "15 رمضان 1430 الموافق 5 سبتمبر; 2009-09-05 day | 2009-09-05 day"
            })
    void readsTheHijriCalendar(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "منذ 2011; 2011-01-01.. year P",
                "منذ عام 2011; 2011-01-01.. year P",
                "منذ مارس 2011; 2011-03-01.. month P",
                "منذ أمس; 2020-05-05.. day P",
                "ومنذ الشهر الماضي; 2020-04-01.. month P",
                "منذ ثلاثة أيام; 2020-05-03.. day P",
                "منذ عامين; 2018-05-06.. year P",
                "منذ سنوات; ? vague P",
                "منذ 24 ساعة; ? vague P",
                "منذ فجر اليوم; 2020-05-06.. day P",
                "منذ انخراطها; ",
                "قبل عام 2011; ..2010-12-31 year P",
                "خلال الأشهر الماضية; ? vague P",
                "في الأعوام الأخيرة; ? vague P",
                "الأشهر الثلاثة الماضية; 2020-02-06..2020-05-06 month P",
                "الأيام العشرة الأخيرة; 2020-04-26..2020-05-06 days P",
                "خلال الأشهر الـ 12 المقبلة; 2020-05-06..2021-05-06 month P F",
                "الساعات الـ24 الماضية; 2020-05-05..2020-05-06 days P",
                "آخر 24 ساعة; 2020-05-05..2020-05-06 days P",
                "خلال الـ48 ساعة الماضية; 2020-05-04..2020-05-06 days P",
                "الأسبوعين الماضيين; 2020-04-22..2020-05-06 week P",
                "الأيام القليلة المقبلة; ? vague P F",
                "خلال ثلاثة أشهر; ? vague P",
                "القناة الـ4 العام الماضي; 2019-01-01..2019-12-31 year",
                "الأعوام; "
            })
    void readsPeriods(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "قبل يومين; 2020-05-04 day",
                "قبل ثلاثة أيام; 2020-05-03 day",
                "قبل أسبوع; 2020-04-27..2020-05-03 week",
                "قبل شهرين; 2020-03-01..2020-03-31 month",
                "قبل خمس سنوات; 2015-01-01..2015-12-31 year",
                "قبل أيام; ? vague",
                "قبل ساعات; ? vague",
                "قبل يومين من الهجوم; ",
                "قبل أكثر من عام; ? vague",
                "قبل نحو عامين; 2018-01-01..2018-12-31 year",
                "بعد يومين; 2020-05-08 day F",
                "بعد يومين من الهجوم; ? day",
                "بعد وقت قصير; ? vague",
                "بعد أيام; ? vague",
                "قبل يوم واحد من الهجوم; ",
                "بعد أقل من أسبوع على الهجوم; ? vague",
                "بعد أيام قليلة; ? vague",
                "الجمعة قصفوا الجسر وبعد يومين انسحبوا; 2020-05-01 day | 2020-05-03 day",
                "الجمعة هاجموا الجسر وانسحبوا بعد يومين من الهجوم; 2020-05-01 day | 2020-05-03 day",
                "الجمعة هاجموا الجسر وانسحبوا بعد يومين من المحادثات; 2020-05-01 day | ? day",
                "في اليوم نفسه; ? day",
                "الجمعة قصفوا الجسر وفي اليوم نفسه انسحبوا; 2020-05-01 day | 2020-05-01 day",
                "الجمعة قصفوا الجسر وفي اليوم التالي انسحبوا; 2020-05-01 day | 2020-05-02 day"
            })
    void countsUnitsFromWhatWasTold(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مارس ضغوطا على الحكومة",
                "آب إلى بلده",
                "سيارة نيسان سوداء",
                "في قرية السبت",
                "سوق الجمعة",
                "تيريزا ماي",
                "رجب طيب",
                "اليوم الثالث",
                "ثورة 17 فبراير",
                "لكتيبة 17 فبراير",
                "هجمات 11 سبتمبر",
                "القناة الـ4 العام",
                "قوى 14 آذار",
                "فجر مسلحون جسرا",
                "الصباح",
                "كل عام",
                "قرار 2254",
                "قتل 14 رجلا",
                "الأول",
                "تموز",
                "عشرة أعوام",
                "14 عاما"
            })
    void readsNoTimeInWordsThatOnlyLookAlike(String phrase) {
        reads(phrase, "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "في المدينة السبت; 2020-05-02 day",
                "بلدة خان السبت; 2020-05-02 day",
                "أحداث 17 فبراير 2011; 2011-02-17 day",
                "مارس 2019; 2019-03-01..2019-03-31 month"
            })
    void readsTimeWhereTheLookAlikeIsNone(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "أمس الثلاثاء; ? day",
                "الأسبوع الماضي; ? week",
                "28 فبراير الماضي; ? day",
                "مطلع يناير الماضي; ? month-part",
                "قبل يومين; ? day",
                "بعد يومين; ? day",
                "منذ ثلاثة أيام; ? vague P",
                "العام الماضي; ? year",
                "الأشهر الثلاثة الماضية; ? vague P",
                "15 رمضان; ? day",
                "5 الجاري; ? day",
                "ليل الجمعة السبت; ? days",
                "28 فبراير 2019; 2019-02-28 day",
                "15 رمضان 1441; 2020-05-08 day",
                "منذ 2011; 2011-01-01.. year P",
                "عام 2018; 2018-01-01..2018-12-31 year",
                "15 رمضان 1441 الموافق 8 مايو; 2020-05-08 day | 2020-05-08 day",
                "الثلاثاء 5 مايو 2020; 2020-05-05 day"
            })
    void inventsNoDayWithoutADateOfPublication(String phrase, String expected) {
        assertThat(Times.brief(phrase, null)).as(phrase).isEqualTo(expected);
    }

    @Test
    void leadsToTheExactWordsWithoutProclitics() {
        String text = "وأمس الثلاثاء وقع قصف وفي 28 فبراير/ شباط الماضي ومنذ 2011 وبالأمس";
        assertThat(Times.in(text, PUBLISHED))
                .extracting(t -> t.words().text())
                .containsExactly("أمس الثلاثاء", "28 فبراير/ شباط الماضي", "منذ 2011", "الأمس");
    }

    @Test
    void turnsWeekdaysAndWeeksAsAsked() {
        Words words = Times.words("الجمعة وفي الأسبوع الماضي");
        TimeFinder finder =
                new TimeFinder(words, Times.numbers(words), PUBLISHED, new Reckoning(DayOfWeek.SATURDAY, true));
        assertThat(Times.brief(finder.find())).isEqualTo("2020-05-08 day F | 2020-04-25..2020-05-01 week");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 ",
                "منذ ",
                "منذ 14 ",
                "5 مايو ",
                "الاثنين ",
                "ليل الجمعة ",
                "مطلع ",
                "خلال ",
                "قبل ",
                "بعد يوم ",
                "عام ",
                "شباط/",
                "الأول من ",
                "5-",
                "2011 و",
                "هذا ",
                "يوم ",
                "الماضي ",
                "فجر "
            })
    void isLinearOnTenThousandInARow(String phrase) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Times.in(phrase.repeat(10_000), PUBLISHED));
    }
}
