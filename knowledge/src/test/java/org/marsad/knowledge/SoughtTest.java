package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoughtTest {
    @Test
    void readsKindsOfPiecesAndClassesOfWords() {
        assertThat(Sought.all("people words:areas words:actions.role=event"))
                .containsExactly(
                        new Sought("people", null, null, null),
                        new Sought("", "areas", null, null),
                        new Sought("", "actions", "role", "event"));
    }
}
