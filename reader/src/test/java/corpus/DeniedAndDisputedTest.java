package corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.marsad.Marsad;
import org.marsad.json.ReadingJson;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** What was read right of the reports that deny or dispute an act is not given up again: the floors only ever go up. */
final class DeniedAndDisputedTest {
    /** Code points between a clause and the words of the one who denies it. */
    private static final int NEAR = 150;

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, JsonNode> READINGS = new HashMap<>();

    /** A row of the review. */
    private record Row(String report, int start, int end, String label) {}

    @BeforeAll
    static void readTheReports() throws IOException {
        Path file = project().resolveSibling("shared").resolve("corpus").resolve("ant-news.jsonl.gz");
        assumeTrue(Files.exists(file), "skipped: no shared/corpus beside the project");
        Set<String> wanted = new HashSet<>();
        rows().forEach(r -> wanted.add(r.report()));
        Marsad marsad = Marsad.open();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = JSON.readTree(line);
                String id = row.path("id").asText();
                if (wanted.contains(id)) {
                    READINGS.put(id, JSON.readTree(ReadingJson.line(marsad.read(report(id, row)))));
                }
            }
        }
    }

    @Test
    void readsDeniedActsAsDenied() throws IOException {
        assertThat(right("denied")).isGreaterThanOrEqualTo(6);
    }

    @Test
    void leavesActsWhoseAuthorIsDeniedOrUnknownAsTheyAre() throws IOException {
        assertThat(right("responsibility"))
                .isEqualTo(rows("responsibility").size())
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void takesNoDisputedActForUndenied() throws IOException {
        long readAsSure = rows("disputed").stream()
                .filter(r -> incidents(r)
                        .anyMatch(c -> touches(c, r) && c.path("denied_by").isEmpty()))
                .count();
        assertThat(readAsSure).isLessThanOrEqualTo(1);
    }

    private static long right(String label) throws IOException {
        return rows(label).stream().filter(DeniedAndDisputedTest::isRight).count();
    }

    private static boolean isRight(Row r) {
        return r.label().equals("responsibility")
                ? incidents(r).noneMatch(c -> c.path("denied_by").size() > 0)
                : incidents(r)
                        .anyMatch(c -> touches(c, r)
                                && c.path("status").asText().equals(r.label())
                                && c.path("denied_by").size() > 0);
    }

    private static Stream<JsonNode> incidents(Row r) {
        return READINGS.get(r.report())
                .path("claims")
                .valueStream()
                .filter(c -> c.path("kind").asText().equals("incident"));
    }

    private static boolean touches(JsonNode claim, Row r) {
        return within(claim.path("evidence"), r, 0)
                || claim.path("mentions").valueStream().anyMatch(m -> within(m, r, 0))
                || claim.path("denied_by").valueStream().anyMatch(l -> within(l, r, NEAR));
    }

    private static boolean within(JsonNode span, Row r, int near) {
        return span.path("start").asInt() < r.end() + near && span.path("end").asInt() > r.start() - near;
    }

    private static Report report(String id, JsonNode row) {
        String text = row.path("text").asText();
        String title = row.path("title").asText();
        return new Report(
                "sha256:" + id,
                id,
                null,
                null,
                null,
                Published.parse(row.path("published").asText(), null),
                "ar",
                title.isEmpty() || text.startsWith(title) ? text : title + "\n\n" + text,
                List.of());
    }

    private static List<Row> rows(String label) throws IOException {
        return rows().stream()
                .filter(r -> r.label().equals(label) && READINGS.containsKey(r.report()))
                .toList();
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(project().resolve("docs").resolve("denied-and-disputed.tsv")).stream()
                .filter(l -> !l.startsWith("#") && !l.startsWith("report\t"))
                .map(l -> l.split("\t", -1))
                .map(c -> new Row(c[0], Integer.parseInt(c[1]), Integer.parseInt(c[2]), c[3]))
                .toList();
    }

    private static Path project() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("reader"))) {
                return p;
            }
        }
        throw new IllegalStateException("corpus: expected the folder reader above this one, found none");
    }
}
