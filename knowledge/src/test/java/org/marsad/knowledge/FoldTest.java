package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({
        "إدلب, ادلب",
        "أدلب, ادلب",
        "آذار, اذار",
        "حماة, حماه",
        "القرى, القري",
        "مسؤول, مسءول",
        "مسئول, مسءول",
        "هيئة, هيءه",
        "شؤون, شءون",
        "قـتـلى, قتلي",
        "ﻗﺘﻠﻰ, قتلي",
        "ﻻ, لا",
        "کشمیر, كشمير",
        "كثّفت, كثفت",
        "تلّ, تل",
        "خصوصًا, خصوصا",
        "خصوصاً, خصوصا",
        "مستهدفةً, مستهدفه",
        "١٤, 14",
        "۱۴, 14",
        "F-16, f-16",
        "هـ, ه"
    })
    void bringsSpellingsOfOneWordTogether(String written, String folded) {
        assertThat(Fold.word(written)).isEqualTo(folded);
    }

    @Test
    void dropsMarksThatCannotBeSeen() {
        assertThat(Fold.word("\u202B\u200Fقتل\u200E \u20661\u20694\u202C\u200C"))
                .isEqualTo("قتل 14");
        assertThat(Fold.word("\uFEFFقتل")).isEqualTo("قتل");
    }

    @Test
    void makesOneBlankOfManyAndNoneAtTheEnds() {
        assertThat(Fold.word("  تل\u00A0 \tأبيب\u202F\n")).isEqualTo("تل ابيب");
    }

    @Test
    void keepsTheBlankBeforeAPresentationForm() {
        assertThat(Fold.word("ﻗﺘﻠﻰ ﻓﻲ")).isEqualTo("قتلي في");
    }

    @Test
    void dropsQuotationMarksOfEveryKind() {
        assertThat(Fold.word("تنظيم \"الدولة\" «داعش» “ن” ‹م›")).isEqualTo("تنظيم الدوله داعش ن م");
    }

    @Test
    void endsOnPresentationFormsThatStandForNothingElse() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(Fold.word("\uFD3Eقتل\uFD3F")).isEqualTo("\uFD3Eقتل\uFD3F");
            assertThat(Fold.word("\uFDD0")).isEqualTo("\uFDD0");
        });
    }

    @Test
    void leavesNoTraceOfAVowelMarkThatStandsAlone() {
        assertThat(Fold.word("ﱞ")).isEmpty();
        assertThat(Fold.of('\u064B')).isEqualTo(Fold.NOTHING);
    }
}
