package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatternFileTest {
    private static final String FILE = "ar/patterns/tolls.yaml";
    private static final String[] RIGHT = {
        "- name: killed",
        "  means: toll",
        "  harm: killed",
        "  pattern:",
        "    - قتل {العدد}",
        "  source: codebook",
        "  examples:",
        "    - text: قتل 9 رجال",
        "      العدد: 9",
        "    - قتل 3",
        "  not:",
        "    - text: لم يقتل أحد"
    };

    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void open() {
        folder = new KnowledgeFolder(root);
    }

    private void finds(String... problems) throws IOException {
        assertThat(folder.problems()).containsExactly(problems);
    }

    /** The right pattern with one line in place of another. */
    private void with(String line, String instead) {
        List<String> lines = new ArrayList<>(List.of("# tolls"));
        for (String l : RIGHT) {
            lines.add(l.equals(line) ? instead : l);
        }
        lines.removeIf(String::isEmpty);
        folder.file(FILE, lines.toArray(String[]::new));
    }

    @Test
    void readsAPatternWithItsExamplesAndItsLine() throws IOException {
        with("", "");
        List<Problem> problems = new ArrayList<>();
        PatternFile.Written w =
                PatternFile.read(root, root.resolve(FILE), problems).get(0);
        assertThat(problems).isEmpty();
        assertThat(w.line()).isEqualTo(2);
        assertThat(w.name()).isEqualTo("killed");
        assertThat(w.means()).isEqualTo("toll");
        assertThat(w.sets()).isEqualTo(Map.of("harm", "killed"));
        assertThat(w.alternatives()).containsExactly("قتل {العدد}");
        assertThat(w.examples()).containsExactly(Map.of("text", "قتل 9 رجال", "العدد", "9"), Map.of("text", "قتل 3"));
        assertThat(w.not()).hasSize(1);
    }

    @Test
    void refusesAPatternWithoutAnExample() throws IOException {
        folder.file(FILE, "- name: killed", "  means: toll", "  pattern: قتل", "  source: codebook");
        finds(FILE + ":1: examples: expected at least one in killed");
    }

    @Test
    void refusesAPatternWithoutAName() throws IOException {
        with("- name: killed", "- name:");
        finds(FILE + ":2: name: expected one");
    }

    @Test
    void refusesAPatternWithoutMeaningOrSource() throws IOException {
        folder.file(FILE, "- name: killed", "  pattern: قتل", "  examples: [قتل 3]");
        finds(FILE + ":1: means: expected one in pattern killed", FILE + ":1: source: expected one in killed");
    }

    @Test
    void refusesAPatternWithoutALine() throws IOException {
        folder.file(FILE, "- name: killed", "  means: toll", "  source: codebook", "  examples: [قتل 3]");
        finds(FILE + ":1: pattern: expected at least one line in killed");
    }

    @Test
    void refusesAnUnknownSlot() throws IOException {
        with("    - قتل {العدد}", "    - قتل {الضحايا}");
        finds(FILE + ":2: slot: expected one of slots.tsv, found \"الضحايا\"");
    }

    @Test
    void refusesABadBracket() throws IOException {
        with("    - قتل {العدد}", "    - قتل [{العدد}");
        finds(FILE + ":2: pattern: expected ] at character 13 in killed");
    }

    @Test
    void refusesTheNameOfAnotherPattern() throws IOException {
        with("", "");
        folder.file("ar/patterns/more.yaml", RIGHT);
        finds(FILE + ":2: name: expected a new one, found killed");
    }

    @Test
    void saysTheLineWhereItIsNoYaml() throws IOException {
        with("  means: toll", "  means: [toll");
        assertThat(folder.problems()).singleElement().asString().startsWith(FILE + ":4: yaml: ");
    }

    @Test
    void refusesAFileThatIsNoListOfPatterns() throws IOException {
        folder.file(FILE, "name: killed");
        finds(FILE + ":1: yaml: expected a list of patterns");
    }

    @Test
    void refusesAnEntryThatIsNoMapping() throws IOException {
        folder.file(FILE, "- killed");
        assertThat(folder.problems()).singleElement().asString().endsWith("pattern: expected a mapping");
    }

    @Test
    void refusesAFileThatIsNotUtf8() throws IOException {
        folder.bytes(FILE, "- name: قتل".getBytes(Charset.forName("windows-1256")));
        finds(FILE + ":1: yaml: expected UTF-8, found other bytes");
    }
}
