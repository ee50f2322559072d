package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.knowledge.Knowledge;

class SentencesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    private static List<String> of(String s) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < t.sentences().size(); i++) {
            out.add(t.words(t.sentences().start(i), t.sentences().end(i)).text());
        }
        return out;
    }

    @Test
    void endsASentenceAtAStopAQuestionOrAnExclamation() {
        assertThat(of("قصف الجيش. من قتل؟ انسحبوا! ثم عادوا"))
                .containsExactly("قصف الجيش.", "من قتل؟", "انسحبوا!", "ثم عادوا");
    }

    @Test
    void endsASentenceAtTheEndOfALine() {
        assertThat(of("غارات على القرية\nال\nقتل ثلاثة")).containsExactly("غارات على القرية", "ال", "قتل ثلاثة");
    }

    @Test
    void splitsSentencesThatAreGluedTogether() {
        assertThat(of("تهديد \"القدس وحيفا\".وفي 28 مايو قال"))
                .containsExactly("تهديد \"القدس وحيفا\".", "وفي 28 مايو قال");
        assertThat(of("عام 2018.وقال")).containsExactly("عام 2018.", "وقال");
    }

    @Test
    void leavesTheClosingMarkWithTheSentenceThatItCloses() {
        assertThat(of("قال \"لن نرحل.\" ثم مضى")).containsExactly("قال \"لن نرحل.\"", "ثم مضى");
        assertThat(of("(قصف الجيش.) ثم مضى")).containsExactly("(قصف الجيش.)", "ثم مضى");
        assertThat(of("ماذا؟! ثم مضى...")).containsExactly("ماذا؟!", "ثم مضى...");
    }

    @Test
    void leavesWordsLeftOutWithinTheSentence() {
        assertThat(of("نحن أكثر تصميما (..) سيكون الثمن")).hasSize(1);
        assertThat(of("نحن أكثر تصميما (…) سيكون الثمن")).hasSize(1);
        assertThat(of("نحن.. باقون")).hasSize(1);
    }

    @Test
    void leavesInitialsAndAddressesWhole() {
        assertThat(of("قالت وكالة أ.ف.ب. إن القصف")).hasSize(1);
        assertThat(of("قال د. سالم إن القصف")).hasSize(1);
        assertThat(of("على موقع example.org أمس")).hasSize(1);
    }

    @Test
    void leavesANumberWithItsDecimalWhole() {
        assertThat(of("قتل 3.5 في المئة منهم")).hasSize(1);
    }

    @Test
    void cutsASentenceThatNeverEnds() {
        TokenisedText t = new TokenisedText("قتل ".repeat(1000), KNOWLEDGE);
        assertThat(t.sentences().size()).isEqualTo(3);
        assertThat(t.sentences().of(399)).isZero();
        assertThat(t.sentences().of(400)).isEqualTo(1);
    }

    @Test
    void hasNoSentenceInAnEmptyText() {
        assertThat(of("")).isEmpty();
    }
}
