package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.knowledge.PatternIndex.Line;

class PatternIndexTest {
    private static PatternIndex index(String... lines) {
        return new PatternIndex(List.of(new Pattern(
                "p",
                "act",
                Map.of(),
                List.of(lines).stream().map(Pattern::parse).toList())));
    }

    private static List<String> needs(String line) {
        Line only = index(line).startingWith("قتل").get(0);
        return only.needs().stream().map(Object::toString).toList();
    }

    @Test
    void aLineNeedsItsWordsAndSlotsButNotWhatMayBeAbsent() {
        assertThat(needs("قتل [نحو] {ناس} … في {مكان}")).containsExactly("[قتل]", "[{ناس}]", "[في]", "[{مكان}]");
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
        assertThat(index.startingWith("قد")).extracting(Line::order).containsExactly(0);
        assertThat(index.startingWith("قتل")).extracting(Line::order).containsExactly(0);
        assertThat(index.startingWithSlot()).containsOnlyKeys("ناس");
        assertThat(index.size()).isEqualTo(2);
    }
}
