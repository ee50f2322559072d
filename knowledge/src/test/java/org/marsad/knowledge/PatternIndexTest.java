package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.knowledge.PatternIndex.Line;
import org.marsad.knowledge.PatternIndex.Need;

class PatternIndexTest {
    private static PatternIndex index(String... lines) {
        return new PatternIndex(List.of(new Pattern(
                "p",
                "act",
                Map.of(),
                List.of(lines).stream().map(Pattern::parse).toList())));
    }

    /** What the line needs, words by their letters and slots in braces; those that ask for words alone come first. */
    private static List<String> needs(String line) {
        PatternIndex index = index(line);
        Line only = starting(index, "قتل").get(0);
        return only.needs().stream().map(n -> named(index, n)).toList();
    }

    private static String named(PatternIndex index, Need need) {
        Stream<String> words = Stream.of("قتل", "في", "علي", "من", "امس", "اليوم")
                .filter(w -> need.words().contains(index.words().of(w)));
        Stream<String> slots =
                need.slots().stream().map(s -> "{" + index.slots().get(s) + "}");
        return Stream.concat(words, slots).toList().toString();
    }

    private static List<Line> starting(PatternIndex index, String word) {
        return index.startingWith(index.words().of(word));
    }

    @Test
    void aLineNeedsItsWordsAndSlotsButNotWhatMayBeAbsent() {
        assertThat(needs("قتل [نحو] {ناس} … في {مكان}")).containsExactly("[قتل]", "[في]", "[{ناس}]", "[{مكان}]");
    }

    @Test
    void aChoiceNeedsTheFirstWordOfOneOfItsOptions() {
        assertThat(needs("قتل (علي يد | من قبل) {طرف}")).containsExactly("[قتل]", "[علي, من]", "[{طرف}]");
    }

    @Test
    void aChoiceOfWhichOneOptionMayBeAbsentNeedsNothing() {
        assertThat(needs("قتل ([امس] | اليوم)")).containsExactly("[قتل]");
    }

    @Test
    void aLineBeginsWithWhatStandsBehindPartsThatMayBeAbsent() {
        PatternIndex index = index("[قد] قتل {ناس}", "{ناس} قتلوا");
        assertThat(starting(index, "قد")).extracting(Line::order).containsExactly(0);
        assertThat(starting(index, "قتل")).extracting(Line::order).containsExactly(0);
        assertThat(starting(index, "قتل").get(0).starts()).isEmpty();
        assertThat(index.needing(index.words().of("قتلوا")).get(0).starts()).hasSize(1);
        assertThat(index.size()).isEqualTo(2);
    }

    @Test
    void aLineIsListedUnderTheWordOfItsThatTheFewestLinesNeed() {
        PatternIndex index = index("قتل {ناس} في {مكان}", "اصيب {ناس} في {مكان}");
        assertThat(index.needing(index.words().of("في"))).isEmpty();
        assertThat(index.needing(index.words().of("اصيب")))
                .extracting(Line::order)
                .containsExactly(1);
    }

    @Test
    void aLineThatNeedsNoWordIsListedApart() {
        PatternIndex index = index("{ناس} [امس] {مكان}", "قتل {ناس}");
        assertThat(index.wordless()).extracting(Line::order).containsExactly(0);
    }
}
