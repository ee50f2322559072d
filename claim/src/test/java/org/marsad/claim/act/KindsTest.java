package org.marsad.claim.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.EventType;

final class KindsTest {
    @Test
    void everyKindHasAPlaceInTheOrder() {
        List<EventType> order = Kinds.order();
        assertThat(order)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Arrays.asList(EventType.values()));
    }

    @Test
    void theEarlierKindOfAcledsOrderWinsWhicheverIsNamedFirst() {
        assertThat(Kinds.prefer(EventType.SUICIDE_BOMB, EventType.ATTACK)).isEqualTo(EventType.SUICIDE_BOMB);
        assertThat(Kinds.prefer(EventType.ATTACK, EventType.SUICIDE_BOMB)).isEqualTo(EventType.SUICIDE_BOMB);
        assertThat(Kinds.prefer(EventType.AIR_DRONE_STRIKE, EventType.ARMED_CLASH))
                .isEqualTo(EventType.ARMED_CLASH);
    }

    @Test
    void riotsAreProtestsAndArrestsAreNot() {
        assertThat(Kinds.protest(EventType.VIOLENT_DEMONSTRATION)).isTrue();
        assertThat(Kinds.protest(EventType.ARRESTS)).isFalse();
    }
}
