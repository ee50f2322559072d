package org.marsad.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marsad.export.check.finding.Rule;

/** The page docs/check.md and the rules say the same. */
class CheckPageTest {
    @Test
    void everyRuleStandsOnThePageWithItsSeverity() throws IOException {
        List<String> documented = Files.readAllLines(page()).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(0, line.indexOf('|', line.indexOf('|', 1) + 1) + 1))
                .toList();

        assertThat(documented)
                .containsExactlyElementsOf(Stream.of(Rule.values())
                        .map(rule ->
                                "| `" + rule.id() + "` | " + rule.severity().word() + " |")
                        .toList());
    }

    @Test
    void everyRuleSaysWhatItChecksAndBecauseOfWhat() throws IOException {
        assertThat(Files.readAllLines(page()))
                .filteredOn(line -> line.startsWith("| `"))
                .allSatisfy(line -> assertThat(line.split("\\|", -1)).hasSize(6).doesNotContain(" ", "  "));
    }

    private static Path page() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("docs/check.md"))) {
                return p.resolve("docs/check.md");
            }
        }
        throw new IllegalStateException("expected docs/check.md above the working directory, found none");
    }
}
