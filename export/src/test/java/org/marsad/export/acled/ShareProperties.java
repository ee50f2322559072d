package org.marsad.export.acled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ShareProperties {
    @Property
    void sharesAddUpAndNoneIsMoreThanOneBehindTheFirst(
            @ForAll @LongRange(min = 0, max = 100_000) long whole, @ForAll @IntRange(min = 1, max = 90) int rows) {
        List<Long> parts = Share.of(whole, rows).stream().map(Share::part).toList();

        assertThat(parts).hasSize(rows).isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(parts.stream().mapToLong(Long::longValue).sum()).isEqualTo(whole);
        assertThat(parts.get(0) - parts.get(rows - 1)).isBetween(0L, 1L);
    }

    @Example
    void theFirstGetTheRemainder() {
        assertThat(Share.of(14, 3)).containsExactly(new Share(5, 1, 3), new Share(5, 2, 3), new Share(4, 3, 3));
        assertThat(Share.of(1, 3)).extracting(Share::part).containsExactly(1L, 0L, 0L);
    }
}
