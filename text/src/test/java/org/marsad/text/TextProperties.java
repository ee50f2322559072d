package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Knowledge;

class TextProperties {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    @Property
    void leadsFromEveryTokenToItsExactCharacters(@ForAll("any") String s) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        int end = 0;
        for (int i = 0; i < t.size(); i++) {
            assertThat(t.start(i)).isGreaterThanOrEqualTo(end);
            assertThat(t.end(i)).isGreaterThan(t.start(i)).isLessThanOrEqualTo(s.length());
            assertThat(t.words(i, i + 1).text()).isEqualTo(s.substring(t.start(i), t.end(i)));
            if (t.isWord(i)) {
                assertThat(t.folded(i))
                        .isEqualTo(Fold.word(t.words(i, i + 1).text()).replace(" ", ""));
            }
            end = t.end(i);
        }
    }

    @Property
    void losesNoLetterAndNoDigit(@ForAll("any") String s) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        StringBuilder tokens = new StringBuilder();
        for (int i = 0; i < t.size(); i++) {
            tokens.append(t.words(i, i + 1).text());
        }
        assertThat(letters(tokens.toString())).isEqualTo(letters(s));
    }

    private static String letters(String s) {
        StringBuilder out = new StringBuilder();
        for (char c : s.toCharArray()) {
            if ((Tokens.isLetter(c) || Tokens.isDigit(c))
                    && !Fold.word(String.valueOf(c)).isEmpty()) {
                out.append(c);
            }
        }
        return out.toString();
    }

    @Property
    void coversTheTokensWithSentencesInOrder(@ForAll("any") String s) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        int next = 0;
        for (int i = 0; i < t.sentences().size(); i++) {
            assertThat(t.sentences().start(i)).isEqualTo(next);
            next = t.sentences().end(i);
            assertThat(next).isGreaterThan(t.sentences().start(i));
            assertThat(t.sentences().of(next - 1)).isEqualTo(i);
        }
        assertThat(next).isEqualTo(t.size());
    }

    @Property
    void endsEveryHitWithinItsSentence(@ForAll("news") String s) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        for (int i = 0; i < t.size(); i++) {
            int end = t.sentences().end(t.sentences().of(i));
            for (int h = t.firstHit(i); h < t.firstHit(i + 1); h++) {
                assertThat(t.hitEnd(h)).isGreaterThan(i).isLessThanOrEqualTo(end);
            }
        }
    }

    @Example
    void isLinearOnALineOfFiveMegabytesWithoutABlank() {
        inTime("غارة".repeat(1_300_000));
        inTime("1".repeat(5_000_000));
        inTime("1.".repeat(2_500_000));
        inTime("\u200F".repeat(5_000_000));
        inTime("ق\u064B".repeat(2_500_000));
    }

    @Example
    void isLinearOnAMillionOpeningQuotationMarks() {
        inTime("«".repeat(1_000_000));
        inTime("كانون \"".repeat(300_000));
        inTime("(".repeat(1_000_000) + "!".repeat(1_000_000));
    }

    @Example
    void isLinearOnTenThousandNumbersAndOnManyLines() {
        inTime("14 ".repeat(10_000));
        inTime("قتل 14\n".repeat(400_000));
    }

    private static void inTime(String s) {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            TokenisedText t = new TokenisedText(s, KNOWLEDGE);
            assertThat(t.sentences().of(Math.max(0, t.size() - 1))).isLessThan(Math.max(1, t.size()));
        });
    }

    @Provide
    Arbitrary<String> any() {
        return Arbitraries.oneOf(Arbitraries.strings().all().ofMaxLength(80), news());
    }

    @Provide
    Arbitrary<String> news() {
        return Arbitraries.of(
                        "قتل",
                        "وبغارات",
                        "14",
                        "مقاتلا",
                        "٢٥٬٠٠٠",
                        "\u200E",
                        "ـ",
                        "ﻗﺘﻠﻰ",
                        "ﻻ",
                        ".",
                        "،",
                        "«",
                        "»",
                        "\"",
                        "(..)",
                        " ",
                        "\u00A0",
                        "\n",
                        "كانون",
                        "الثاني",
                        "دير الزور",
                        "ً",
                        "هـ",
                        "5/5",
                        "!",
                        "😀",
                        "\uD83D",
                        "A",
                        "/")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }
}
