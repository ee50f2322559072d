package org.marsad.mention.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.mention.Words;

class OtherFiguresTest {
    @ParameterizedTest
    @CsvSource({
        "الحادي عشر, 11=الحادي عشر",
        "للمرة الأولى, 1=الأولى",
        "اليوم الثالث والعشرين, 23=الثالث والعشرين",
        "الذكرى الخامسة والأربعون, 45=الخامسة والأربعون",
        "المرتبة الحادية والثلاثين, 31=الحادية والثلاثين",
        "القرن العشرين, 20=العشرين",
        "ثالث هجوم, 3=ثالث",
        "العشرين قتيلا, ",
        "تشرين الأول, ",
        "ربيع الثاني, ",
        "كانون الثاني الماضي, ",
        "أول من أمس, ",
        "أمس الأول, ",
        "وبالخامسة, 5=الخامسة",
        "الحادي, "
    })
    void findsOrdinals(String phrase, String expected) {
        String found = new OrdinalFinder(Numbers.words(phrase))
                .find().stream().map(o -> o.value() + "=" + o.words().text()).collect(Collectors.joining(" "));
        assertThat(found).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "عشرون بالمئة; 20=عشرون بالمئة",
                "20 في المئة من السكان; 20=20 في المئة",
                "3.5 في المائة; 3.5=3.5 في المائة",
                "20%; 20=20%",
                "٪20; 20=٪20",
                "بنحو 30 بالمئة; ~30=نحو 30 بالمئة",
                "في المئة; ",
                "20 رجلا; ",
                "مئة بالمئة; 100=مئة بالمئة"
            })
    void findsPercentages(String phrase, String expected) {
        Words words = Numbers.words(phrase);
        String found = new PercentFinder(words)
                .find(new NumberFinder(words).find()).stream()
                        .map(p -> Numbers.brief(p.count(), p.decimal()) + "="
                                + p.words().text())
                        .collect(Collectors.joining(" "));
        assertThat(found).as(phrase).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "30 مليار دولار; 30000000000 USD 30 مليار دولار",
                "أكثر من 30 مليار دولار; 30000000000+ USD أكثر من 30 مليار دولار",
                "مليوني دولار أميركي; 2000000 USD مليوني دولار أميركي",
                "خمسين ألف يورو; 50000 EUR خمسين ألف يورو",
                "$500; 500 USD $500",
                "500$; 500 USD 500$",
                "2.5 مليون ريال يمني; 2500000 YER 2.5 مليون ريال يمني",
                "ألف ليرة; 1000 null ألف ليرة",
                "ألف ليرة لبنانية; 1000 LBP ألف ليرة لبنانية",
                "ملايين الدولارات; THOUSANDS USD ملايين الدولارات",
                "عشرة دنانير; 10 null عشرة دنانير",
                "25 ألف دولارا; 25000 USD 25 ألف دولارا",
                "30 رجلا; ",
                "3 دنانير تونسية; 3 TND 3 دنانير تونسية"
            })
    void findsSumsOfMoney(String phrase, String expected) {
        Words words = Numbers.words(phrase);
        String found = new MoneyFinder(words)
                .find(new NumberFinder(words).find()).stream()
                        .map(m -> Numbers.brief(m.count(), m.decimal()) + " " + m.currency() + " "
                                + m.words().text())
                        .collect(Collectors.joining(" "));
        assertThat(found).as(phrase).isEqualTo(expected == null ? "" : expected);
    }
}
