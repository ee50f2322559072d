package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands on the archive, on the sample reports, with the real reader. */
class ArchiveCommandsTest {
    private static final Path SAMPLES = ArchiveRun.SAMPLES;
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    private Run run(String... arguments) {
        return new ArchiveRun(folder).run(arguments);
    }

    private List<JsonNode> incidents(String... filter) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("incidents", "--format", "jsonl"));
        arguments.addAll(List.of(filter));
        List<JsonNode> out = new ArrayList<>();
        for (String line : run(arguments.toArray(new String[0])).out().lines().toList()) {
            out.add(JSON.readTree(line));
        }
        return out;
    }

    /** Ids with members, figures and grades. */
    private static Set<String> picture(List<JsonNode> incidents) {
        Set<String> out = new TreeSet<>();
        for (JsonNode i : incidents) {
            List<String> claims = new ArrayList<>();
            i.get("claims").forEach(c -> claims.add(c.get("claim").asText()));
            out.add(i.get("id").asText() + claims + i.get("casualties") + i.get("grade") + i.get("sources"));
        }
        return out;
    }

    @Test
    void theSamplesTellOfFiveIncidentsWhateverTheirOrder() throws IOException {
        List<String> rows = Files.readAllLines(SAMPLES);
        Set<String> expected = null;
        Random random = new Random(4);
        for (int round = 0; round < rows.size() + 100; round++) {
            List<String> order = new ArrayList<>(rows);
            if (round < rows.size()) {
                Collections.rotate(order, round);
            } else {
                Collections.shuffle(order, random);
            }
            Path file = folder.resolve("order.jsonl");
            Files.write(file, order);
            for (String part : List.of("a.db", "a.db-wal", "a.db-shm")) {
                Files.deleteIfExists(folder.resolve(part));
            }
            assertThat(run("add", file.toString()).status()).isZero();
            List<JsonNode> all = incidents();
            assertThat(told(all)).containsExactly("jarablus=3", "marib=3", "muhasan=3", "sinjar=2", "udhaim=3");
            expected = expected == null ? picture(all) : expected;
            assertThat(picture(all)).isEqualTo(expected);
        }
    }

    /** The incidents that several reports tell of, by the name that these have in common, with how many they are. */
    private static List<String> told(List<JsonNode> incidents) {
        Map<String, Integer> out = new TreeMap<>();
        for (JsonNode i : incidents) {
            Set<String> reports = new TreeSet<>();
            i.get("claims").forEach(c -> reports.add(c.get("report").asText()));
            if (reports.size() > 1) {
                Set<String> stems = new TreeSet<>();
                reports.forEach(r -> stems.add(r.substring(0, r.lastIndexOf('-'))));
                assertThat(stems).as(reports.toString()).hasSize(1);
                out.put(stems.iterator().next(), reports.size());
            }
        }
        return out.entrySet().stream().map(Object::toString).toList();
    }

    @Test
    void aRunThatIsRepeatedChangesNothingAndSaysSo() throws IOException {
        assertThat(run("add", SAMPLES.toString()).err()).contains("14 added, 0 added as reprints, 0 known before");
        List<JsonNode> before = incidents();
        assertThat(run("add", SAMPLES.toString(), "--outcome", "-").out()).contains("known\tjarablus-1\t0\t0\t\n");
        assertThat(incidents()).isEqualTo(before);
    }

    @Test
    void showTellsFiguresClaimsSourcesAndDecisionsOfOneIncident() throws IOException {
        run("add", SAMPLES.toString());
        String id =
                incidents("--country", "SY", "--grade", "fair").get(0).get("id").asText();
        assertThat(run("decide", "correct", id, "killed", "8-11-11", "--reason", "the list of the hospital")
                        .status())
                .isZero();
        Run show = run("show", id);
        assertThat(show.status()).isZero();
        assertThat(show.out())
                .contains(
                        "killed, by the rules of ucdp: low 8, best 11, high 11",
                        "the machine read: ",
                        "claims, and why they are one incident:",
                        "3 reports, 3 publishers, ",
                        "% alike: same day, same place",
                        "analyst: correct killed = 8-11-11, the list of the hospital");
        JsonNode json = JSON.readTree(run("show", id, "--format", "json").out());
        assertThat(json.at("/casualties/killed/best").asInt()).isEqualTo(11);
        assertThat(json.at("/machine/killed/best").asInt()).isEqualTo(7);
        assertThat(json.at("/decisions/0/by").asText()).isEqualTo("analyst");
    }

    @Test
    void anIncidentThatIsNotThereIsSaidToBeMissing() {
        run("add", SAMPLES.toString());
        Run show = run("show", "XX-2020-01-01-00000000");
        assertThat(show.status()).isEqualTo(ExitStatus.MISSING);
        assertThat(show.err())
                .isEqualTo("marsad show: XX-2020-01-01-00000000: no such incident; marsad incidents lists them\n");
        Run decide = run("decide", "accept", "XX", "--reason", "because");
        assertThat(decide.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(decide.err()).isEqualTo("marsad decide accept: incident XX: not in this archive\n");
    }

    @Test
    void anArchiveThatIsNotThereIsSaidToBeMissing() {
        Run run = run("incidents");
        assertThat(run.status()).isEqualTo(ExitStatus.UNWRITABLE);
        assertThat(run.err()).contains("a.db: no such archive; marsad add FILE --archive");
    }

    @Test
    void searchFindsOtherSpellingsAndLatinNames() {
        run("add", SAMPLES.toString());
        assertThat(run("search", "جَرابُلُس").out()).contains("jarablus-1", "jarablus-2", "jarablus-3");
        assertThat(run("search", "Jarablus", "--most", "1").out()).contains("jarablus-3");
        Run none = run("search", "كلمة", "ليست", "هنا");
        assertThat(none.status()).isEqualTo(ExitStatus.PROBLEMS);
        assertThat(none.out()).isEmpty();
    }

    @Test
    void posturesAreATimelineOfTheirOwn() {
        run("add", SAMPLES.toString());
        assertThat(run("postures", "--country", "SY").out().lines())
                .isNotEmpty()
                .isSorted()
                .allMatch(line -> line.matches("\\d{4}-\\d\\d-\\d\\d  .*"));
    }

    @Test
    void aBackupVerifiesAndRestores() throws IOException {
        run("add", SAMPLES.toString());
        String backup = folder.resolve("monday.db").toString();
        assertThat(run("backup", backup).status()).isZero();
        assertThat(run("backup", backup).err()).contains("is there already");
        assertThat(run("verify", "--archive", backup).out()).contains("everything holds");
        String restored = folder.resolve("restored.db").toString();
        assertThat(run("restore", backup, "--archive", restored).status()).isZero();
        assertThat(run("incidents", "--archive", restored).out())
                .isEqualTo(run("incidents").out());
    }

    @Test
    void anErasedReportIsNowhereAndTheArchiveStillVerifies() {
        run("add", SAMPLES.toString());
        assertThat(run("erase", "sinjar-2", "--reason", "the source is in danger")
                        .status())
                .isZero();
        assertThat(run("incidents", "--format", "jsonl").out()).doesNotContain("sinjar-2");
        assertThat(run("search", "Sinjar").out()).contains("sinjar-1").doesNotContain("sinjar-2");
        assertThat(run("verify").status()).isZero();
    }

    @Test
    void readingAgainWithTheSameKnowledgeDoesNothing() {
        run("add", SAMPLES.toString());
        String before = run("incidents").out();
        assertThat(run("reread").status()).isZero();
        assertThat(run("incidents").out()).isEqualTo(before);
    }
}
