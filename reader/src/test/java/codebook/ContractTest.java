package codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ContractTest {
    private final Contract contract;

    ContractTest() throws IOException {
        contract = new Contract();
    }

    @Test
    void letsAPartOfAClaimPass() {
        assertThat(contract.faults(
                        Map.of("kind", "incident", "killed", Map.of("low", 6), "absent", List.of("wounded"))))
                .isEmpty();
        assertThat(contract.faults(
                        Map.of("kind", "tally", "count", Map.of("vague", "tens"), "source_chain", List.of())))
                .isEmpty();
    }

    @Test
    void refusesAFieldThatItsKindDoesNotHave() {
        assertThat(contract.faults(Map.of("kind", "tally", "perpetrator", List.of())))
                .isNotEmpty();
        assertThat(contract.faults(Map.of("kind", "incident", "killed", Map.of("min", 6))))
                .isNotEmpty();
    }

    @Test
    void refusesACodeThatThereIsNot() {
        assertThat(contract.faults(Map.of("kind", "incident", "event", Map.of("type", "air_strike"))))
                .isNotEmpty();
        assertThat(contract.faults(Map.of("kind", "incident", "where", List.of(Map.of("relation", "around")))))
                .isNotEmpty();
    }

    @Test
    void refusesToAskForTheAbsenceOfWhatCannotBeThere() {
        assertThat(contract.faults(Map.of("kind", "incident", "absent", List.of("perpetrators"))))
                .containsExactly("absent: expected the name of a field, found perpetrators");
    }
}
