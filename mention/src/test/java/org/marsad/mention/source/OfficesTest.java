package org.marsad.mention.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Catalogue;
import org.marsad.mention.Pieces;
import org.marsad.record.Actor;
import org.marsad.text.TokenisedText;

class OfficesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    @ParameterizedTest
    @CsvSource({
        "وزير الدفاع الإسرائيلي, 2016-05-20, Moshe Ya'alon",
        "وزير الدفاع الإسرائيلي, 2016-06-10, Avigdor Lieberman",
        "وزير دفاع إسرائيل, 2016-06-10, Avigdor Lieberman",
        "الرئيس السوري, 2015-05-01, Bashar al-Assad",
        "الرئيس السوري, 2025-05-01, Ahmed al-Sharaa",
        "رئيس النظام السوري, 2015-05-01, Bashar al-Assad",
        "رئيس الوزراء العراقي, 2016-10-17, Haider al-Abadi",
        "وزير الخارجية الروسي, 2016-10-17, Sergey Lavrov",
        "وزيرة الخارجية الأميركية, 2012-10-17, Hillary Clinton",
        "الرئيس الأمريكي, 2016-10-17, Barack Obama",
        "الرئيس الأميركي, 2025-10-17, Donald Trump",
        "المبعوث الأممي إلى سوريا, 2016-10-17, Staffan de Mistura",
        "الأمين العام للأمم المتحدة, 2016-10-17, Ban Ki-moon",
        "الأمين العام لحزب الله, 2016-10-17, Hassan Nasrallah",
        "المتحدث باسم التحالف العربي, 2016-10-17, Ahmed Asiri",
        "العاهل السعودي, 2016-10-17, Salman bin Abdulaziz",
        "المتحدثة باسم وزارة الخارجية الروسية, 2018-10-17, Maria Zakharova",
        "مدير المرصد السوري لحقوق الإنسان, 2018-10-17, Rami Abdulrahman",
    })
    void namesTheHolderOfTheDay(String office, LocalDate published, String english) {
        Actor a = speaker("قال " + office + " إن الهدنة قائمة", published);
        assertThat(a.nameEn()).isEqualTo(english);
        assertThat(a.id()).isEqualTo("OTHER:" + english);
        assertThat(a.words().text()).isEqualTo(office);
    }

    @ParameterizedTest
    @CsvSource({
        // vacant
        "وزير الدفاع الإسرائيلي, 2016-05-25",
        "الرئيس اللبناني, 2015-05-01",
        // the day of a change
        "وزير الدفاع الإسرائيلي, 2020-05-17",
        // a month or a year that is not sure
        "وزير الخارجية اليمني, 2014-06-10",
        "قائد قوات الدعم السريع, 2013-06-10",
        // another than the holder
        "الرئيس الأميركي السابق, 2016-10-17",
        "نائب وزير الخارجية الروسي, 2016-10-17",
        // whose office is not said
        "وزير الدفاع, 2016-06-10",
        // after the table was last checked
        "الرئيس السوري, 2031-05-01",
        "مسؤول سوري, 2015-05-01",
    })
    void leavesAnOfficeAnOfficeWhereItsHolderIsNotSure(String office, LocalDate published) {
        Actor a = speaker("قال " + office + " إن الهدنة قائمة", published);
        assertThat(a.nameEn()).isNull();
        assertThat(a.name()).isEqualTo(office);
    }

    @Test
    void knowsNoHolderWithoutADay() {
        assertThat(speaker("قال الرئيس السوري إن الهدنة قائمة", null).nameEn()).isNull();
    }

    @Test
    void takesThePersonWhomTheReportNames() {
        Actor a = speaker("قال وزير الدفاع الإسرائيلي إيهود باراك إن الهدنة قائمة", LocalDate.of(2016, 6, 10));
        assertThat(a.nameEn()).isEqualTo("Ehud Barak");
    }

    @Test
    void findsEveryHolderAmongThePersons() {
        Catalogue catalogue = new Catalogue(KNOWLEDGE);
        List<Entry> offices = KNOWLEDGE.entries("offices");
        assertThat(offices)
                .hasSizeGreaterThan(500)
                .allSatisfy(o -> assertThat(catalogue.row("persons", o.get("person")))
                        .as(o.get("person"))
                        .isNotNull());
    }

    private static Actor speaker(String text, @Nullable LocalDate published) {
        SourcePiece s = new Pieces(new TokenisedText(text, KNOWLEDGE), published).sourceAt(1);
        assertThat(s).isNotNull();
        return s.actor();
    }
}
