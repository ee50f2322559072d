package org.marsad.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.cluster.step.Row;
import org.marsad.json.Tree;

class JobTest {
    @TempDir
    private static Path shared = Path.of("");

    private static List<String> reports = List.of();
    private static Map<String, String> expected = Map.of();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void anArchiveTakesTheReports() throws Exception {
        reports = Reports.lines(8);
        Path file = Files.write(shared.resolve("reports.jsonl"), reports);
        expected = Reports.incidents(file, shared);
        assertThat(expected).hasSizeGreaterThan(20);
    }

    @Test
    void theIncidentsAreThoseOfAnArchiveWhateverTheOrderAndTheFiles() throws Exception {
        List<String> shuffled = new ArrayList<>(reports);
        Collections.shuffle(shuffled, new Random(7));
        Files.write(folder.resolve("a.jsonl"), shuffled.subList(0, 40));
        Files.write(folder.resolve("b.jsonl"), shuffled.subList(40, shuffled.size()));

        run(
                200,
                2,
                "--output",
                out(),
                folder.resolve("a.jsonl").toString(),
                folder.resolve("b.jsonl").toString());

        assertThat(Written.incidents(folder.resolve("out"))).isEqualTo(expected);
    }

    @Test
    void lateReportsReviseWhatWasWritten() throws Exception {
        List<String> newestFirst = new ArrayList<>(reports);
        newestFirst.sort(Comparator.comparing(Reports::day).reversed());
        Path file = Files.write(folder.resolve("reports.jsonl"), newestFirst);

        run(1, 1, "--lateness", "0", "--output", out(), file.toString());

        assertThat(Written.incidents(folder.resolve("out"))).isEqualTo(expected);
        List<Long> versions = new ArrayList<>();
        for (String line : Written.lines(folder.resolve("out"))) {
            versions.add(Tree.parse(line).number("version"));
        }
        assertThat(versions).anyMatch(version -> version > 1);
    }

    @Test
    void aReportThatComesTwiceCountsOnceAndWhatIsRefusedIsNamed() throws Exception {
        List<String> twice = new ArrayList<>(reports);
        twice.addAll(reports.subList(0, 30));
        twice.add("{\"id\": \"broken\"");
        Path file = Files.write(folder.resolve("reports.jsonl"), twice);

        run(200, 2, "--output", out(), file.toString());

        assertThat(Written.incidents(folder.resolve("out"))).isEqualTo(expected);
        assertThat(Written.lines(folder.resolve("out").resolve("refused")))
                .singleElement()
                .asString()
                .contains("reports.jsonl:" + twice.size());
    }

    @Test
    void tablesAndADatabaseHoldTheSameIncidents() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            Path file = shared.resolve("reports.jsonl");
            String address = server.getJdbcUrl("postgres", "postgres");

            run(200, 2, "--output", out(), "--format", "csv", "--postgres", address, file.toString());

            Map<String, String> kept = new TreeMap<>();
            try (Connection base = server.getPostgresDatabase().getConnection();
                    Statement ask = base.createStatement();
                    ResultSet rows = ask.executeQuery("select id, version, incident from cluster_incident")) {
                while (rows.next()) {
                    kept.put(
                            rows.getString(1),
                            rows.getString(3).replace("\"version\":" + rows.getInt(2), "\"version\":1"));
                }
            }
            assertThat(kept).isEqualTo(expected);
            for (Path table : Written.files(folder.resolve("out"))) {
                assertThat(Files.readAllLines(table)).first().isEqualTo(String.join(",", Row.columns()));
            }
            assertThat(Written.lines(folder.resolve("out")).stream().map(line -> line.split(",", 2)[0]))
                    .containsAll(expected.keySet());
        }
    }

    private String out() {
        return folder.resolve("out").toString();
    }

    /** Runs the job to its end, with so many milliseconds between two steps of the time of events. */
    static void run(int interval, int parallelism, String... arguments) throws Exception {
        try (StreamExecutionEnvironment engine =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, new Configuration())) {
            engine.getConfig().setAutoWatermarkInterval(interval);
            Job.lay(engine, Order.parse(arguments));
            engine.execute(Arrays.toString(arguments));
        }
    }
}
