package codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PageTest {
    @Test
    void findsExamplesAndTheLineOfTheirFence() {
        Page page = read("""
                # Chapter

                ```
                rule: not-an-example
                ```
                ```yaml example
                rule: first
                published: 2020-05-06
                text: |
                  سطر أول

                  سطر ثان
                none: [incident]
                ```
                """);
        assertThat(page.examples())
                .containsExactly(new Example(
                        "page.md",
                        6,
                        "first",
                        "2020-05-06",
                        "سطر أول\n\nسطر ثان",
                        List.of(),
                        java.util.Set.of("incident"),
                        false,
                        false));
    }

    @Test
    void hasNoExampleWhereThePageIsProseAlone() {
        assertThat(read("# Chapter\n\nProse.\n").examples()).isEmpty();
    }

    @Test
    void refusesAnExampleThatExpectsNothing() {
        assertThatThrownBy(() -> read("```yaml example\nrule: r\ntext: نص\n```"))
                .hasMessage("page.md:1: example: expected claims, none or only, found nothing to hold");
    }

    @Test
    void refusesAnExampleWithoutARuleOrAText() {
        assertThatThrownBy(() -> read("\n```yaml example\ntext: نص\nonly: true\n```"))
                .hasMessage("page.md:2: rule: expected a name, found none");
        assertThatThrownBy(() -> read("```yaml example\nrule: r\nonly: true\n```"))
                .hasMessage("page.md:1: text: expected a report, found none");
    }

    @Test
    void refusesAKeyOrAKindThatItDoesNotKnow() {
        assertThatThrownBy(() -> read("```yaml example\nrule: r\ntext: نص\nonyl: true\n```"))
                .hasMessage(
                        "page.md:1: key: expected one of [claims, none, only, open, published, rule, text], found onyl");
        assertThatThrownBy(() -> read("```yaml example\nrule: r\ntext: نص\nnone: [incidents]\n```"))
                .hasMessage(
                        "page.md:1: kind: expected one of [cost, incident, posture, statement, tally], found incidents");
        assertThatThrownBy(() -> read("```yaml example\nrule: r\ntext: نص\nclaims: [{killed: {low: 1}}]\n```"))
                .hasMessageContaining("page.md:1: kind: expected one of");
    }

    @Test
    void saysWhereAFenceIsLeftOpen() {
        assertThatThrownBy(() -> read("# Chapter\n```yaml example\nrule: r\n"))
                .hasMessage("page.md:2: fence: expected its end, found the end of the page");
    }

    @Test
    void saysWhereTheYamlIsBroken() {
        assertThatThrownBy(() -> read("\n\n```yaml example\nrule: [r\n```")).hasMessageStartingWith("page.md:3: ");
    }

    private static Page read(String page) {
        return Page.read("page.md", page.lines().toList());
    }
}
