package org.marsad.export.check.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class SeenProperties {
    @Property(tries = 200)
    void tellsTheLineOnWhichEachWasFirst(
            @ForAll @Size(max = 3000) List<@StringLength(max = 4) @CharRange(from = 'a', to = 'd') String> words) {
        Seen seen = new Seen();
        Map<String, Long> first = new HashMap<>();
        long line = 1;
        for (String word : words) {
            Long before = first.putIfAbsent(word, line);
            assertThat(seen.before(Seen.key(0, word), line)).isEqualTo(before == null ? 0 : before);
            line++;
        }
    }

    @Property(tries = 500)
    void cellsDoNotRunIntoOneAnother(@ForAll String one, @ForAll String other) {
        assertThat(Seen.key(Seen.key(0, one + "x"), other)).isNotEqualTo(Seen.key(Seen.key(0, one), "x" + other));
    }
}
