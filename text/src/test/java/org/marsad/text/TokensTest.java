package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.knowledge.Knowledge;

class TokensTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    private static TokenisedText text(String s) {
        return new TokenisedText(s, KNOWLEDGE);
    }

    private static List<String> folded(String s) {
        TokenisedText t = text(s);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            out.add(t.folded(i));
        }
        return out;
    }

    private static List<String> words(String s) {
        TokenisedText t = text(s);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            out.add(t.words(i, i + 1).text());
        }
        return out;
    }

    @Test
    void splitsWordsNumbersAndMarks() {
        assertThat(folded("قُتل 14 مقاتلاً، وأصيب 3.")).containsExactly("قتل", "14", "مقاتلا", "،", "واصيب", "3", ".");
    }

    @Test
    void hasNoLettersBeforeTheFirstWordAndBehindTheLast() {
        TokenisedText t = text("قتل جندي");
        assertThat(t.folded(-1)).isEmpty();
        assertThat(t.folded(t.size())).isEmpty();
    }

    @Test
    void splitsANumberThatIsGluedToItsNoun() {
        assertThat(words("قتل 14مقاتلا")).containsExactly("قتل", "14", "مقاتلا");
        assertThat(words("الشروط الـ12 التي")).containsExactly("الشروط", "الـ", "12", "التي");
        assertThat(words("طائرة F16")).containsExactly("طائرة", "F", "16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "٢٥٬٠٠٠; 25,000",
                "25.000; 25.000",
                "۱۴; 14",
                "٣٫٥; 3.5",
                "3،5; 3,5",
                "10:30; 10:30",
                "5/5/2020; 5/5/2020"
            })
    void readsANumberWithItsSeparatorsAsOneToken(String written, String folded) {
        assertThat(folded("نحو " + written + " رجل")).containsExactly("نحو", folded, "رجل");
    }

    @Test
    void endsANumberAtAStopThatNoDigitFollows() {
        assertThat(folded("عام 2018.وفي")).containsExactly("عام", "2018", ".", "وفي");
        assertThat(folded("قتل 14، وجرح 3")).containsExactly("قتل", "14", "،", "وجرح", "3");
    }

    @Test
    void readsThroughBidiControlsWithinNumbers() {
        assertThat(folded("نحو \u200E25\u200E.\u200F000\u202C رجل")).containsExactly("نحو", "25.000", "رجل");
        assertThat(words("\u206614\u2069")).containsExactly("14");
    }

    @Test
    void joinsANounToItsNumberOverANoBreakSpace() {
        TokenisedText t = text("14\u00A0مقاتلا\u202Fو3\u2007رجال");
        assertThat(t.size()).isEqualTo(5);
        assertThat(t.folded(1)).isEqualTo("مقاتلا");
    }

    @Test
    void foldsTatweelPresentationFormsAndPersianLetters() {
        assertThat(folded("قـتـلى ﻗﺘﻠﻰ قتلی کبیر")).containsExactly("قتلي", "قتلي", "قتلي", "كبير");
        assertThat(words("قـتـلى ﻗﺘﻠﻰ")).containsExactly("قـتـلى", "ﻗﺘﻠﻰ");
    }

    @Test
    void keepsVowelMarksInTheWordsAndOutOfTheLookUp() {
        assertThat(words("كثّفتْ تلّ")).containsExactly("كثّفتْ", "تلّ");
        assertThat(folded("كثّفتْ تلّ")).containsExactly("كثفت", "تل");
    }

    @Test
    void countsTheLinesBetweenTokens() {
        TokenisedText t = text("أ\nب\r\n\r\nج\rد\u2028ه و\n\n\n\nز");
        assertThat(new int[] {
                    t.breakBefore(0),
                    t.breakBefore(1),
                    t.breakBefore(2),
                    t.breakBefore(3),
                    t.breakBefore(4),
                    t.breakBefore(5),
                    t.breakBefore(6)
                })
                .containsExactly(0, 1, 2, 1, 1, 0, 2);
    }

    @Test
    void takesACharacterOfTwoUnitsForOneMarkAndLeavesABrokenHalfAlone() {
        assertThat(words("قتل😀رجل")).containsExactly("قتل", "😀", "رجل");
        assertThat(words("\uD83Dقتل")).containsExactly("\uD83D", "قتل");
    }

    @Test
    void makesNoTokenOfWhatCannotBeSeen() {
        assertThat(folded("\u200F\u202B\u0640\u064B\uFEFF\u00AD \u0000")).isEmpty();
        assertThat(folded("\uFE71 قتل")).containsExactly("قتل");
        assertThat(text("").size()).isZero();
        assertThat(text(" \n\t\u00A0").size()).isZero();
    }

    @Test
    void answersForTokensBeforeTheFirstAndAfterTheLast() {
        TokenisedText t = text("قتل");
        assertThat(t.isWord(-1) || t.isNumber(1) || t.isMark(-1, '.') || t.isQuote(7) || t.is(1, "قتل"))
                .isFalse();
        assertThat(t.is(0, "قتل")).isTrue();
        assertThat(t.is(0, "قت")).isFalse();
    }
}
