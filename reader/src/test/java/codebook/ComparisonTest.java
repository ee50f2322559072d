package codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ComparisonTest {
    private static final String SIX_KILLED = """
            {"kind": "incident", "killed": {"low": 6, "high": null, "provisional": true},
             "where": [{"name": "السخنة", "relation": "desert"}, {"name": "حمص", "relation": "in"}], "source_chain": []}""";
    private static final String TWO_KILLED = """
            {"kind": "incident", "killed": {"low": 2, "high": 2}}""";
    private static final String THREAT = """
            {"kind": "statement", "act": "threaten"}""";

    @Test
    void findsNoFaultWhereEveryExpectedClaimIsRead() {
        assertThat(faults("""
                claims:
                  - kind: incident
                    killed: {low: 6, high: null, provisional: true}
                    where: [{relation: desert, name: السخنة}]
                    source_chain: []
                    absent: [wounded]
                """, SIX_KILLED, THREAT)).isEmpty();
    }

    @Test
    void reportsAClaimThatIsMissing() {
        assertThat(faults("claims: [{kind: tally}]", SIX_KILLED))
                .singleElement()
                .asString()
                .isEqualTo("missing {kind=tally}; no claim of that kind was read");
    }

    @Test
    void reportsAWrongValueWithItsPathFromTheNearestClaim() {
        assertThat(faults("claims: [{kind: incident, killed: {low: 7}}]", THREAT, SIX_KILLED))
                .singleElement()
                .asString()
                .endsWith("nearest: killed.low: expected 7, found 6");
        assertThat(faults("claims: [{kind: incident, killed: {high: 6}}]", SIX_KILLED))
                .singleElement()
                .asString()
                .endsWith("killed.high: expected 6, found null");
        assertThat(faults("claims: [{kind: incident, killed: {provisional: false}}]", SIX_KILLED))
                .hasSize(1);
        assertThat(faults("claims: [{kind: statement, act: warn}]", THREAT)).hasSize(1);
    }

    @Test
    void reportsAValueThatIsNotThere() {
        assertThat(faults("claims: [{kind: incident, wounded: {low: 1}}]", TWO_KILLED))
                .singleElement()
                .asString()
                .endsWith("wounded: expected {low=1}, found nothing");
        assertThat(faults("claims: [{kind: incident, killed: {provisional: true}}]", TWO_KILLED))
                .singleElement()
                .asString()
                .endsWith("killed.provisional: expected true, found nothing");
    }

    @Test
    void doesNotTakeTheOpenEndOfACountForOneThatIsNotThere() {
        assertThat(faults("claims: [{kind: statement, killed: null}]", THREAT)).hasSize(1);
        assertThat(faults("claims: [{kind: incident, killed: {absent: [high]}}]", SIX_KILLED))
                .singleElement()
                .asString()
                .endsWith("killed.high: expected nothing, found null");
    }

    @Test
    void reportsAnElementThatNoneOfTheListIs() {
        assertThat(faults("claims: [{kind: incident, where: [{name: حمص}, {name: السخنة, relation: in}]}]", SIX_KILLED))
                .singleElement()
                .asString()
                .contains("where: expected one that is {name=السخنة, relation=in}");
    }

    @Test
    void takesAnEmptyListToAskForNone() {
        assertThat(faults("claims: [{kind: incident, where: []}]", TWO_KILLED)).isEmpty();
        assertThat(faults("claims: [{kind: incident, where: []}]", SIX_KILLED)).hasSize(1);
    }

    @Test
    void reportsAnExtraClaimOfAKindThatShouldHaveNone() {
        assertThat(faults("none: [incident]", TWO_KILLED, THREAT))
                .containsExactly("extra {\"kind\":\"incident\",\"killed\":{\"low\":2,\"high\":2}}");
        assertThat(faults("none: [incident]", THREAT)).isEmpty();
    }

    @Test
    void reportsEveryExtraClaimWhereOnlyTheListedAreExpected() {
        assertThat(faults("only: true", TWO_KILLED, THREAT)).hasSize(2);
        assertThat(faults("claims: [{kind: incident}]\nonly: true", TWO_KILLED, THREAT))
                .hasSize(1);
        assertThat(faults("only: true")).isEmpty();
    }

    @Test
    void wantsAClaimOfItsOwnForEachThatIsExpected() {
        assertThat(faults("claims: [{kind: incident}, {kind: incident}]", TWO_KILLED))
                .singleElement()
                .asString()
                .endsWith("the only one that matches stands for another");
    }

    @Test
    void movesAClaimOnWhereAnotherExpectationCanHaveNoOther() {
        assertThat(faults(
                        "claims: [{kind: incident}, {kind: incident, killed: {low: 2}}]\nonly: true",
                        TWO_KILLED,
                        SIX_KILLED))
                .isEmpty();
    }

    private static List<String> faults(String expected, String... claims) {
        Page page = Page.read(
                "page.md",
                ("```yaml example\nrule: r\ntext: نص\n" + expected + "\n```")
                        .lines()
                        .toList());
        try {
            return new Comparison(
                            page.examples().get(0),
                            new ObjectMapper().readTree("{\"claims\": [" + String.join(",", claims) + "]}"))
                    .faults();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
