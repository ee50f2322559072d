package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MatchingTest {
    private static final String ATTACK = "{'type': 'attack', 'evidence': 'قتل رجل في القرية'}";
    private static final String RECALLED = "{'type': 'attack', 'focus': 'background', 'evidence': 'قتل رجل في القرية'}";

    @Test
    void betweenEqualsTheMainOneIsFound() {
        assertThat(match(List.of(RECALLED, ATTACK), ATTACK).readOf()).containsExactly(-1, 0);
    }

    @Test
    void betweenEqualsTheEarlierOneIsFound() {
        assertThat(match(List.of(ATTACK, ATTACK), ATTACK).readOf()).containsExactly(0, -1);
        assertThat(match(List.of(ATTACK), ATTACK, ATTACK).readOf()).containsExactly(0);
    }

    @Test
    void belowTheFloorNothingIsFound() {
        String otherType = "{'type': 'agreement', 'evidence': 'قتل رجل في القرية'}";
        Matching matching = match(List.of(ATTACK), otherType);
        assertThat(matching.finds(0)).isFalse();
        assertThat(matching.uses(0)).isFalse();
    }

    @Test
    void withoutAnythingReadNothingIsFound() {
        assertThat(match(List.of(ATTACK)).readOf()).containsExactly(-1);
        assertThat(match(List.of(), ATTACK).uses(0)).isFalse();
    }

    private static Matching match(List<String> gold, String... read) {
        return Matching.of(
                gold.stream().map(g -> Act.annotated(Json.of(g))).toList(),
                Stream.of(read).map(Json::act).toList());
    }
}
