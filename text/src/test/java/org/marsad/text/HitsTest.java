package org.marsad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;

class HitsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    /** Every hit of a table as its words and its entry. */
    private static List<String> hits(String s, String table) {
        TokenisedText t = new TokenisedText(s, KNOWLEDGE);
        List<String> out = new ArrayList<>();
        for (int i = 0; i < t.size(); i++) {
            for (int h = t.firstHit(i); h < t.firstHit(i + 1); h++) {
                for (int r = t.firstReading(h); r < t.lastReading(h); r++) {
                    Entry e = KNOWLEDGE.entry(KNOWLEDGE.lexicon().entryOf(r));
                    String found = t.words(i, t.hitEnd(h)).text() + "=" + e.base();
                    if (e.table().equals(table) && !out.contains(found)) {
                        out.add(found);
                    }
                }
            }
        }
        return out;
    }

    @Test
    void findsWordsOfSeveralTokensAndTheShorterOnesWithin() {
        assertThat(hits("منذ كانون الثاني الماضي", "times")).contains("كانون الثاني=يناير", "الماضي=الماضي");
    }

    @Test
    void walksOverQuotationMarksAndSlashes() {
        assertThat(hits("في \"كانون الثاني\" الماضي", "times")).contains("كانون الثاني=يناير");
        assertThat(hits("في كانون \"الثاني\" الماضي", "times")).contains("كانون \"الثاني\"=يناير");
        assertThat(hits("في كانون «الثاني» الماضي", "times")).contains("كانون «الثاني»=يناير");
    }

    @Test
    void walksOverNeitherCommaNorEndOfSentence() {
        assertThat(hits("في كانون، الثاني", "times")).doesNotContain("كانون، الثاني=يناير");
        assertThat(hits("في كانون. الثاني", "times")).doesNotContain("كانون. الثاني=يناير");
        assertThat(hits("في كانون\nالثاني", "times")).doesNotContain("كانون\nالثاني=يناير");
    }

    @Test
    void walksOverNoBreakSpacesAndTatweel() {
        assertThat(hits("في كانـون\u00A0الثانـي", "times")).contains("كانـون\u00A0الثانـي=يناير");
    }

    @Test
    void endsAnEntryWithAPrepositionBeforeTheWordThatItsLetterIsWrittenTo() {
        assertThat(hits("رجل متهم بقتل شرطي", "moods")).contains("متهم=اشتباه ب");
        assertThat(hits("رجل متهم وقتل شرطي", "moods")).doesNotContain("متهم=اشتباه ب");
        assertThat(hits("رجل متهم، بقتل شرطي", "moods")).doesNotContain("متهم=اشتباه ب");
    }

    @Test
    void takesProcliticsOffTheWords() {
        TokenisedText t = new TokenisedText("وبِالقورية وللقورية ولقصف", KNOWLEDGE);
        assertThat(t.bare(0, 1, Form.AND | Form.BI).text()).isEqualTo("القورية");
        assertThat(t.bare(1, 2, Form.AND | Form.LI).text()).isEqualTo("للقورية");
        assertThat(t.bare(2, 3, Form.AND | Form.LI).text()).isEqualTo("قصف");
        assertThat(t.bare(0, 1, 0).text()).isEqualTo("وبِالقورية");
    }

    @Test
    void leavesAtLeastOneLetterOfAWord() {
        TokenisedText t = new TokenisedText("و ب", KNOWLEDGE);
        assertThat(t.bare(0, 1, Form.AND | Form.BI).text()).isEqualTo("و");
    }
}
