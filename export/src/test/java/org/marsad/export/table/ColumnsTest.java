package org.marsad.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnsTest {
    private static final Set<String> TYPES = Set.of("string", "strings", "integer", "number", "boolean", "date");

    @Test
    void theDocumentNamesEveryColumnOfEveryFile() throws IOException {
        String page = Files.readString(root().resolve("docs/export.md"));
        for (Columns file : Columns.all().values()) {
            int from = page.indexOf("### " + file.file() + "\n");
            assertThat(from).as("docs/export.md: heading of " + file.file()).isNotNegative();
            int next = page.indexOf("\n### ", from + 1);
            String chapter = page.substring(from, next < 0 ? page.length() : next);
            for (Column c : file.list()) {
                assertThat(chapter)
                        .as("docs/export.md: " + file.file())
                        .contains("| `" + c.name() + "` | " + (c.open() ? "yes" : "no") + " |");
            }
        }
    }

    @Test
    void everyColumnHasATypeAMeaningAndATagOfTheStandardsForm() {
        for (Columns file : Columns.all().values()) {
            Set<String> names = new HashSet<>();
            for (Column c : file.list()) {
                assertThat(names.add(c.name()))
                        .as(file.file() + ": " + c.name() + " twice")
                        .isTrue();
                assertThat(c.hxl()).matches("|#[a-z][a-z0-9_]*(\\+[a-z][a-z0-9_]*)*");
                if (!file.fixed()) {
                    assertThat(TYPES).contains(c.type());
                    assertThat(c.meaning()).as(file.file() + ": " + c.name()).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ucdp", "acled"})
    void theColumnsOfOthersAreTheOnesThatTheirWritersName(String form) throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Columns.class.getResourceAsStream("../" + form + "/columns.tsv")),
                StandardCharsets.UTF_8))) {
            List<String> names = in.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("column\t"))
                    .map(l -> l.substring(0, l.indexOf('\t')))
                    .toList();
            assertThat(Columns.of(form + ".csv").names(false)).isEqualTo(names);
            assertThat(Columns.of(form + ".csv").fixed()).isTrue();
        }
    }

    @Test
    void wordsAndTitlesAndReasonsAreOfNoPublicColumn() {
        for (Columns file : Columns.all().values()) {
            assertThat(file.names(true))
                    .doesNotContain(
                            "words",
                            "title",
                            "url",
                            "chain",
                            "note",
                            "reason",
                            "source_headline",
                            "where_description",
                            "decisions.by",
                            "decisions.reason",
                            "claims.report",
                            "grade_reason");
        }
    }

    @Test
    void aFileThatIsNotThereIsSaidToBeMissing() {
        assertThatThrownBy(() -> Columns.of("x.csv"))
                .hasMessageStartingWith("columns.tsv: expected one of [incidents.csv");
    }

    private static Path root() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("codebook/README.md"))) {
                return p;
            }
        }
        throw new IllegalStateException("expected the project above the working directory, found none");
    }
}
