package org.marsad.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

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
                assertThat(c.meaning()).as(file.file() + ": " + c.name()).isNotBlank();
                if (!file.fixed()) {
                    assertThat(TYPES).contains(c.type());
                }
            }
        }
    }

    @Test
    void theColumnsOfOthersAreAllThereAndFixed() {
        assertThat(Columns.of("ucdp.csv").list()).hasSize(49);
        assertThat(Columns.of("acled.csv").list()).hasSize(31);
        assertThat(Columns.of("ucdp.csv").fixed()).isTrue();
        assertThat(Columns.of("acled.csv").fixed()).isTrue();
        assertThat(Columns.of("incidents.csv").fixed()).isFalse();
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
