package codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.marsad.Marsad;
import org.marsad.incident.Group;
import org.marsad.incident.Merging;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.Telling;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Incident;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Runs the examples of the chapter on several accounts. */
final class AccountsTest {
    private static final String OPENING = "```yaml accounts";
    private static final Marsad MARSAD = Marsad.open();

    @TestFactory
    Stream<DynamicTest> accountsAreOneIncidentWhereTheChapterSaysSo() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", "codebook", "15-one-incident.md"));
        List<DynamicTest> out = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).equals(OPENING)) {
                int end = i;
                while (!lines.get(end).equals("```")) {
                    end++;
                }
                Map<?, ?> example = (Map<?, ?>) new Load(LoadSettings.builder().build())
                        .loadFromString(String.join("\n", lines.subList(i + 1, end)) + "\n");
                out.add(DynamicTest.dynamicTest(String.valueOf(example.get("rule")), () -> joinsAsExpected(example)));
            }
        }
        assertThat(out).hasSizeGreaterThanOrEqualTo(8);
        return out.stream();
    }

    private static void joinsAsExpected(Map<?, ?> example) {
        List<Testimony> accounts = new ArrayList<>();
        int number = 0;
        for (Object report : (List<?>) example.get("reports")) {
            number++;
            Map<?, ?> fields = (Map<?, ?>) report;
            accounts.addAll(read(number, String.valueOf(fields.get("text")), String.valueOf(fields.get("published"))));
        }
        Map<String, Testimony> byClaim = new HashMap<>();
        List<Telling> tellings = new ArrayList<>();
        for (Testimony t : accounts) {
            byClaim.put(t.id(), t);
            tellings.add(Telling.of(
                    t.reportId(), t.published() == null ? null : t.published().day(), t.claim()));
        }
        List<Group> groups = Merging.of(tellings);
        Set<String> found = new TreeSet<>();
        for (Group g : groups) {
            found.add(g.members().stream()
                    .map(m -> m.telling().report())
                    .sorted()
                    .toList()
                    .toString());
        }
        Set<String> expected = new TreeSet<>();
        ((List<?>) example.get("incidents")).forEach(i -> expected.add(String.valueOf(i)));
        assertThat(found).isEqualTo(expected);
        if (example.get("killed") instanceof List<?> killed) {
            Occurrence first = Occurrence.of(groups.stream()
                    .filter(g -> g.members().stream()
                            .anyMatch(m -> m.telling().report().equals("1")))
                    .flatMap(g -> g.members().stream())
                    .map(m -> byClaim.get(m.telling().id()))
                    .toList());
            Bounds bounds = first.killed(Policy.UCDP).orElseThrow().bounds();
            assertThat(List.of(bounds.low(), bounds.best(), bounds.high()).toString())
                    .isEqualTo(killed.toString());
        }
    }

    private static List<Testimony> read(int number, String text, String published) {
        Report report = new Report(
                String.valueOf(number),
                "report " + number,
                "paper " + number,
                null,
                null,
                Published.parse(published, null),
                "ar",
                text,
                List.of());
        return MARSAD.read(report).claims().stream()
                .filter(Incident.class::isInstance)
                .map(c -> new Testimony(
                        report.id(),
                        report.name(),
                        report.source(),
                        report.published(),
                        null,
                        Sketch.of(text.split(" ")),
                        (Incident) c))
                .toList();
    }
}
