package org.marsad.mention.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFinderTest {
    private static void reads(String phrase, String expected) {
        assertThat(Numbers.brief(phrase)).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource({
        "واحد, 1",
        "جندي واحد, 1",
        "ثلاثة, 3",
        "ثلاث نساء, 3",
        "ثماني نساء, 8",
        "ثمان نساء, 8",
        "عشرة رجال, 10",
        "عشر نساء, 10",
        "أحد عشر رجلا, 11",
        "إحدى عشرة امرأة, 11",
        "اثنا عشر رجلا, 12",
        "اثنتي عشرة امرأة, 12",
        "خمس عشرة امرأة, 15",
        "خمسة عشر رجلا, 15",
        "تسعة عشر, 19",
        "عشرون رجلا, 20",
        "إحدى وعشرون امرأة, 21",
        "واحد وعشرون رجلا, 21",
        "أحد وثلاثين رجلا, 31",
        "خمسة وعشرين رجلا, 25",
        "تسع وتسعون امرأة, 99",
        "مئة رجل, 100",
        "مائة رجل, 100",
        "مئة وخمسة رجال, 105",
        "مئة وعشرة رجال, 110",
        "مئة وخمسة عشر رجلا, 115",
        "مئتا قتيل, 200",
        "مائتين وأربعين, 240",
        "ثلاثمئة وخمسة وعشرون, 325",
        "ثلاث مئة وخمسة وعشرين, 325",
        "ثمانمائة وواحد وثمانون, 881",
        "تسع مائة, 900",
        "ألف عنصر, 1000",
        "ألفا عنصر, 2000",
        "ألفاً, 1000",
        "ألفي عنصر, 2000",
        "ثلاثة آلاف, 3000",
        "أربعة آلاف ومئتين, 4200",
        "ألف وتسعمئة وأربعة وثمانين, 1984",
        "ألفين وأربعمئة, 2400",
        "خمسة عشر ألفا, 15000",
        "مئة ألف, 100000",
        "مئتي ألف نازح, 200000",
        "ثلاثمئة وعشرين ألفا وخمسمئة, 320500",
        "مليون نازح, 1000000",
        "مليونا نازح, 2000000",
        "مليوني نازح, 2000000",
        "ثلاثة ملايين ومئتي ألف, 3200000",
        "اثني عشر مليار, 12000000000",
        "اثني عشر مليارا, 12000000000",
        "مليار ومئتا مليون, 1200000000",
        "ألف مليون, 1000000000"
    })
    void readsNumbersInWords(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "نصف مليون, 500000",
        "ربع مليون, 250000",
        "نصف المليون, 500000",
        "مليون ونصف المليون, 1500000",
        "مليون ونصف مليون, 1500000",
        "ثلاثة ملايين ونصف, 3500000",
        "ألفين ونصف, 2500",
        "نصف السكان, ",
        "ربع, "
    })
    void readsFractionsOfLargeNumbersAndNoOthers(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "14 رجلا; 14",
                "١٤ رجلا; 14",
                "۱۴ رجلا; 14",
                "14مقاتلا; 14",
                "٢٥٬٠٠٠; 25000",
                "25.000 نازح; 25000",
                "25,000 نازح; 25000",
                "1,250,000 نازح; 1250000",
                "25 000 نازح; 25000",
                "1 250 000 نازح; 1250000",
                "25\u00A0000 نازح; 25000",
                "25 ألفا; 25000",
                "25 ألف نازح; 25000",
                "5 آلاف; 5000",
                "3 ملايين; 3000000",
                "2.5 مليون; 2500000",
                "2,5 مليون; 2500000",
                "1.2 مليار; 1200000000",
                "3.5; 3.5",
                "الشروط الـ12; 12",
                "الشروط الـ 12; 12",
                "للـ5 رجال; 5",
                "مليون و200 ألف; 1200000",
                "مئة و23 رجلا; 123",
                "مئة و123 رجلا; 223",
                "ألف و5 رجال; 1005",
                "14 (أربعة عشر) رجلا; 14",
                "أربعة عشر (14) رجلا; 14",
                "14 و15; 14 15",
                "\u206714\u2069 رجلا; 14"
            })
    void readsNumbersInDigits(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "أكثر من 30 رجلا, 30+",
        "بأكثر من مئة رجل, 100+",
        "ما لا يقل عن 14 رجلا, 14+",
        "لا يقل عن ثلاثة, 3+",
        "ما يزيد على ألف رجل, 1000+",
        "14 على الأقل, 14+",
        "14 رجلا على الأقل, 14+",
        "خمسة رجال على الأقل, 5+",
        "على الأقل 14 رجلا, 14+",
        "14 فأكثر, 14+",
        "لا يتجاوز عشرين رجلا, ≤20",
        "لم يتجاوز 20 رجلا, ≤20",
        "أقل من مئة رجل, ≤100",
        "ما يصل إلى 30 رجلا, ≤30",
        "حتى 30 رجلا, ≤30",
        "20 على الأكثر, ≤20",
        "20 رجلا كحد أقصى, ≤20",
        "نحو 20 رجلا, ~20",
        "بنحو عشرين رجلا, ~20",
        "حوالي 20 رجلا, ~20",
        "قرابة مئة رجل, ~100",
        "زهاء 40 رجلا, ~40",
        "ما يقارب 50 رجلا, ~50",
        "20 تقريبا, ~20",
        "20 رجلا تقريبا, ~20",
        "يناهز مئة رجل, ~100"
    })
    void readsWhatHedgesAFigure(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "بين عشرين وثلاثين رجلا, 20..30",
        "بين 10 و20 رجلا, 10..20",
        "ما بين 10 إلى 15 رجلا, 10..15",
        "بين خمسة وعشرة, 5..10",
        "بين خمسة وعشرين رجلا, 5..20",
        "بين خمسة وعشرين وثلاثين رجلا, 25..30",
        "بين ألف وألفين, 1000..2000",
        "10-15 رجلا, 10..15",
        "10 - 15 رجلا, 10..15",
        "عشرة إلى خمسة عشر رجلا, 10..15",
        "من 10 إلى 15 رجلا, 10..15",
        "ارتفعت الحصيلة من 10 إلى 15, 10 15",
        "فازوا 3-1, 3 1",
        "بين 14 رجلا و3 نساء, 14 3"
    })
    void readsRanges(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource({
        "عشرات الغارات, TENS",
        "العشرات, TENS",
        "وعشرات القوافل, TENS",
        "مئات الرجال, HUNDREDS",
        "آلاف النازحين, THOUSANDS",
        "عشرات الآلاف من النازحين, THOUSANDS",
        "ملايين النازحين, THOUSANDS",
        "عدد من الجنود, SEVERAL",
        "عدد الجنود, ",
        "عدة غارات, SEVERAL",
        "بعدة غارات, SEVERAL",
        "ثم من بعده, ",
        "العديد من الجنود, SEVERAL",
        "بضعة رجال, 3..9",
        "بضع نساء, 3..9",
        "بضعة عشر رجلا, 13..19",
        "بضع وعشرون امرأة, 23..29",
        "بضعة آلاف, 3000..9000",
        "بضع مئات, 300..900",
        "عشرون ونيف, 21..29",
        "مئة ونيف, 101..109",
        "نيف وعشرون رجلا, 21..29"
    })
    void readsVagueQuantities(String phrase, String expected) {
        reads(phrase, expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "القرار 2254; 2254!",
                "القرار رقم 2254; 2254!",
                "منظومة إس-300; 300!",
                "منظومة إس 300; 300!",
                "دبابة تي-72; 72!",
                "الطريق M5; 5!",
                "اللواء 35; 35!",
                "طائرة F16; 16!",
                "بندقية AK-47; 47!",
                "كوفيد-19; 19!",
                "كورونا 19; 19!",
                "رجل (25 عاما); 25!",
                "البالغ من العمر 25 عاما; 25!",
                "عمره 25; 25!",
                "الساعة 10; 10!",
                "الساعة 10:30; ",
                "5/5/2020; ",
                "28 فبراير; 28!",
                "عام 2018; 2018!",
                "مايو 2018; 2018!",
                "عشرون بالمئة; 20!",
                "20 في المئة; 20!",
                "20%; 20!",
                "%20; 20!",
                "هاتف 0911223344; 911223344!",
                "هاتف +963; 963!",
                "مجموعة العشرين; 20!",
                "ميدان السبعين; 70!",
                "على بعد 5 كيلومترات; 5!",
                "ثلاثة أشهر; 3!",
                "يوم الاثنين; ",
                "لست من هناك; ",
                "خمس القوات; ",
                "خمس قوات; 5",
                "الفرقة 4 جنود; 4"
            })
    void guardsFiguresThatCountNoPeople(String phrase, String expected) {
        reads(phrase, expected);
    }

    @Test
    void leadsToTheExactWordsWithoutProclitics() {
        assertThat(Numbers.in("قتل الـ12 ووثلاثة وبخمسة عشر رجلا ونحو 20 و٢٥٬٠٠٠"))
                .extracting(n -> n.words().text())
                .containsExactly("12", "خمسة عشر", "نحو 20", "٢٥٬٠٠٠");
    }

    @Test
    void takesTheHedgeIntoTheWordsOnlyWhereItTouchesTheFigure() {
        assertThat(Numbers.in("أكثر من 30")).singleElement().satisfies(n -> {
            assertThat(n.words().text()).isEqualTo("أكثر من 30");
            assertThat(n.to() - n.from()).isEqualTo(3);
        });
        assertThat(Numbers.in("14 رجلا على الأقل"))
                .singleElement()
                .satisfies(n -> assertThat(n.words().text()).isEqualTo("14"));
    }

    @Test
    void startsAtTheArticleThatStandsApart() {
        assertThat(Numbers.in("الأشهر الـ 12 المقبلة")).singleElement().satisfies(n -> {
            assertThat(n.from()).isEqualTo(1);
            assertThat(n.to()).isEqualTo(3);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14 ",
                "14، ",
                "و14 ",
                "ثلاثة ",
                "وثلاثة ",
                "مئة ",
                "ألف ",
                "مليون ",
                "5 آلاف و",
                "بين 3 و",
                "نحو ",
                "من 10 إلى ",
                "الـ",
                "100 200 300 ",
                "ألف وألف ",
                "نصف ",
                "1-",
                "على الأقل ",
                "بين "
            })
    void isLinearOnTenThousandInARow(String phrase) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Numbers.in(phrase.repeat(10_000)));
    }
}
