package org.marsad.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EventTypeTest {
    @ParameterizedTest
    @EnumSource
    void isFoundByItsNameInOutput(EventType type) {
        assertThat(EventType.of(type.code())).isEqualTo(type);
    }

    @ParameterizedTest
    @EnumSource
    void hasAnEventAndASubEventOfAcled(EventType type) {
        assertThat(type.acled()).hasSize(2).doesNotContain("");
    }

    @ParameterizedTest
    @EnumSource
    void hasNoEmptyModeOfPlover(EventType type) {
        assertThat(type.plover()).hasSizeLessThanOrEqualTo(2).doesNotContain("");
    }

    @Test
    void isNamedAlikeUnderEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(EventType.AIR_DRONE_STRIKE.code()).isEqualTo("air_drone_strike");
            assertThat(EventType.of("violent_demonstration")).isEqualTo(EventType.VIOLENT_DEMONSTRATION);
            assertThat(Tally.What.MISSING.code()).isEqualTo("missing");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void strikesOfAllSortsAreKinAndArrestsAreNoStrike() {
        assertThat(EventType.AIR_DRONE_STRIKE.kin(EventType.SHELLING_ARTILLERY_MISSILE))
                .isTrue();
        assertThat(EventType.AIR_DRONE_STRIKE.kin(EventType.ARRESTS)).isFalse();
    }

    @Test
    void arrestsAndProtestsAreNoViolence() {
        assertThat(EventType.SUICIDE_BOMB.violent()).isTrue();
        assertThat(EventType.ARRESTS.violent()).isFalse();
        assertThat(EventType.PEACEFUL_PROTEST.violent()).isFalse();
    }
}
