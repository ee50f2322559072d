package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changed in an archive of the sample reports, and why. */
class ChangesCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    /** A moment when the first half of the samples was there. */
    private String half = "";

    private List<String> ids = List.of();

    private Run run(String... arguments) {
        return new ArchiveRun(folder).run(arguments);
    }

    @BeforeEach
    void addHalf() throws IOException {
        List<String> rows = Files.readAllLines(ArchiveRun.SAMPLES);
        Path first = folder.resolve("first.jsonl");
        Path second = folder.resolve("second.jsonl");
        Files.write(first, rows.subList(0, rows.size() / 2));
        Files.write(second, rows.subList(rows.size() / 2, rows.size()));
        assertThat(run("add", first.toString()).status()).isZero();
        half = ArchiveRun.now();
        assertThat(run("add", second.toString()).status()).isZero();
        ids = new ArchiveRun(folder).incidents();
    }

    private JsonNode changes(String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("changes", "--format", "json"));
        arguments.addAll(List.of(more));
        return JSON.readTree(run(arguments.toArray(new String[0])).out()).get("changes");
    }

    @Test
    void sinceTheBeginningEveryIncidentAppeared() throws IOException {
        JsonNode all = changes("--since", "2020-01-01");
        assertThat(all.findValuesAsText("incident")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(all.findValuesAsText("what")).containsOnly("appeared");
        assertThat(all.get(0).get("causes").get(0).get("why").asText()).isEqualTo("report");
    }

    @Test
    void reportsThatCameAreTheCauseOfWhatTheyChanged() throws IOException {
        JsonNode later = changes("--since", half);
        assertThat(later).isNotEmpty();
        boolean changed = false;
        for (JsonNode c : later) {
            assertThat(c.get("causes").findValuesAsText("why")).contains("report");
            changed |= c.get("what").asText().equals("changed")
                    && c.get("fields").findValuesAsText("field").contains("reports");
        }
        assertThat(changed).isTrue();
    }

    @Test
    void aCorrectionIsToldWithWhoAndWhy() throws IOException {
        String before = ArchiveRun.now();
        run("decide", "correct", ids.get(0), "killed", "7", "--reason", "list of the hospital");
        JsonNode one = changes("--since", before);
        assertThat(one).hasSize(1);
        assertThat(one.get(0).get("incident").asText()).isEqualTo(ids.get(0));
        JsonNode killed = one.get(0).get("fields").get(0);
        assertThat(killed.get("field").asText()).isEqualTo("killed");
        assertThat(killed.get("after").asText()).isEqualTo("7-7-7");
        assertThat(one.get(0).get("causes").get(0).get("words").asText())
                .contains("analyst")
                .contains("list of the hospital");
    }

    @Test
    void mergedIncidentsAreOneChangeAndTheirUndoingTwo() throws IOException {
        String before = ArchiveRun.now();
        run("decide", "merge", ids.get(0), ids.get(1), "--reason", "one raid");
        JsonNode merged = changes("--since", before);
        assertThat(merged.findValuesAsText("what")).containsExactly("merged");
        assertThat(merged.get(0).get("others")).hasSize(1);
        String between = ArchiveRun.now();
        String id = run("decide", "list").out().split(" ")[0];
        run("decide", "undo", id, "--reason", "they were two");
        assertThat(changes("--since", between).findValuesAsText("what")).containsExactlyInAnyOrder("changed", "split");
        assertThat(changes("--since", before))
                .as("all in all nothing but what was decided and undone")
                .allSatisfy(c -> assertThat(c.get("fields")).isEmpty());
    }

    @Test
    void aNoteIsAChangeOfNoField() throws IOException {
        String before = ArchiveRun.now();
        run("decide", "note", ids.get(0), "--reason", "look at the video");
        JsonNode one = changes("--since", before);
        assertThat(one).hasSize(1);
        assertThat(one.get(0).get("fields")).isEmpty();
        assertThat(one.get(0).get("causes").findValuesAsText("why")).containsExactly("decided");
    }

    @Test
    void anErasedReportLeavesWhatIsGone() throws IOException {
        String before = ArchiveRun.now();
        String report = run("reports").out().lines().findFirst().orElseThrow();
        Run erased = run("erase", report.split(" ")[0], "--reason", "a witness");
        assertThat(erased.status()).as(erased.err()).isZero();
        assertThat(changes("--since", before)).isNotEmpty();
    }

    @Test
    void nothingChangedIsSaidAndIsNoError() {
        Run none = run("changes", "--since", "2099-01-01");
        assertThat(none.status()).isZero();
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("nothing changed");
    }

    @Test
    void refusesAMomentWithoutItsOffsetAndASpanTurnedRound() {
        assertThat(run("changes", "--since", "2026-11-20T10:00").err()).contains("a moment with its offset");
        assertThat(run("changes", "--since", "2099-01-01", "--until", "2020-01-01")
                        .status())
                .isEqualTo(ExitStatus.REFUSED);
    }

    @Test
    void theFeedIsAtomWithAnEntryAChange() throws XMLStreamException, IOException {
        XMLStreamReader xml = XMLInputFactory.newFactory()
                .createXMLStreamReader(new StringReader(
                        run("changes", "--since", half, "--format", "atom").out()));
        int entries = 0;
        List<String> ids = new ArrayList<>();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                assertThat(xml.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
                if (xml.getLocalName().equals("entry")) {
                    entries++;
                }
                if (xml.getLocalName().equals("id")) {
                    ids.add(xml.getElementText());
                }
            }
        }
        assertThat(entries).isEqualTo(changes("--since", half).size());
        assertThat(ids).doesNotHaveDuplicates().hasSize(entries + 1);
    }

    @Test
    void theTextTellsBeforeAndAfter() {
        String text = run("changes", "--since", half).out();
        assertThat(text).contains(" changed").contains(" → ").contains("  because report ");
    }
}
