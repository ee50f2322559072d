package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of the sample reports, with the real reader. */
class ExportCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path archive = Path.of("");

    @TempDir
    Path place = Path.of("");

    @BeforeAll
    static void keepTheSamples() {
        assertThat(run("add", ArchiveRun.SAMPLES.toString()).status()).isZero();
    }

    private static Run run(String... arguments) {
        return new ArchiveRun(archive).run(arguments);
    }

    private String out(String name) {
        return place.resolve(name).toString();
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> list = Files.list(folder)) {
            for (Path f : list.toList()) {
                out.put(f.getFileName().toString(), Files.readString(f));
            }
        }
        return out;
    }

    @Test
    void theTablesHoldEveryIncidentOfTheArchiveAndSayWhereTheyCameFrom() throws IOException {
        Run run = run("export", "--format", "csv", "-o", out("x"));
        assertThat(run.err()).isEqualTo("marsad: " + out("x") + ": 25 incidents\n");
        assertThat(run.status()).isZero();
        assertThat(Files.readString(place.resolve("x/incidents.csv")).lines()).hasSize(26);
        assertThat(Files.readString(place.resolve("x/claims.csv"))).contains(",killed,", ",wounded,", "سبعة أشخاص");
        assertThat(Files.readString(place.resolve("x/postures.csv"))).contains(",control,");
        JsonNode manifest = JSON.readTree(place.resolve("x/manifest.json").toFile());
        assertThat(manifest.at("/rows/reports.csv").asInt()).isEqualTo(14);
    }

    @Test
    void everySpanOfTheSamplesLeadsToItsWords() throws IOException {
        run("export", "--format", "csv", "-o", out("x"));
        Map<String, String> texts = new TreeMap<>();
        for (String row : Files.readAllLines(ArchiveRun.SAMPLES)) {
            JsonNode r = JSON.readTree(row);
            texts.put(
                    r.get("id").asText(),
                    r.get("title").asText() + "\n\n" + r.get("text").asText());
        }
        Map<String, String> names = new TreeMap<>();
        for (Map<String, String> r : Spreadsheet.rows(place.resolve("x/reports.csv"))) {
            names.put(r.getOrDefault("id", ""), r.getOrDefault("name", ""));
        }
        List<Map<String, String>> claims = Spreadsheet.rows(place.resolve("x/claims.csv"));
        assertThat(claims).hasSizeGreaterThan(200);
        for (Map<String, String> c : claims) {
            String text = texts.getOrDefault(names.getOrDefault(c.getOrDefault("report", ""), ""), "");
            int from = text.offsetByCodePoints(0, Integer.parseInt(c.getOrDefault("start", "")));
            int to = text.offsetByCodePoints(0, Integer.parseInt(c.getOrDefault("end", "")));
            assertThat(text.substring(from, to)).isEqualTo(c.get("words"));
        }
    }

    @Test
    void twoExportsOfOneArchiveAreTheSameBytes() throws IOException {
        for (String format : List.of("csv", "geojson", "jsonl")) {
            run("export", "--format", format, "-o", out(format + "1"));
            run("export", "--format", format, "-o", out(format + "2"));
            assertThat(bytes(place.resolve(format + "1"))).isEqualTo(bytes(place.resolve(format + "2")));
        }
    }

    @Test
    void aFilterHoldsForIncidentsAndForPostures() throws IOException {
        run("export", "--format", "csv", "-o", out("x"), "--country", "YE");
        assertThat(Spreadsheet.rows(place.resolve("x/incidents.csv")))
                .isNotEmpty()
                .allMatch(r -> r.getOrDefault("country", "").equals("YE"));
        assertThat(Spreadsheet.rows(place.resolve("x/postures.csv")))
                .allMatch(r -> r.getOrDefault("country", "").equals("YE"));
        run("export", "--format", "csv", "-o", out("y"), "--kind", "air_drone_strike");
        assertThat(Spreadsheet.rows(place.resolve("y/postures.csv"))).isEmpty();
        assertThat(Files.readString(place.resolve("y/manifest.json"))).contains("\"kind\": \"air_drone_strike\"");
    }

    @Test
    void oneFileAndStandardOutputAreTheSame() throws IOException {
        assertThat(run("export", "--format", "geojson", "-o", out("map.geojson"))
                        .status())
                .isZero();
        Run stream = run("export", "--format", "geojson", "-o", "-");
        assertThat(stream.err()).isEmpty();
        assertThat(stream.out()).isEqualTo(Files.readString(place.resolve("map.geojson")));
        assertThat(place.resolve("map.geojson.manifest.json")).exists();
        assertThat(place.resolve("map.geojson.sha256")).exists();
    }

    @Test
    void linesAreThoseOfTheListOfIncidents() {
        assertThat(run("export", "--format", "jsonl", "-o", "-", "--policy", "airwars")
                        .out())
                .isEqualTo(run("incidents", "--format", "jsonl", "--policy", "airwars")
                        .out());
    }

    @Test
    void whatWasThereIsKept() throws IOException {
        run("export", "--format", "jsonl", "-o", out("x"));
        Run again = run("export", "--format", "csv", "-o", out("x"));
        assertThat(again.status()).isEqualTo(ExitStatus.UNWRITABLE);
        assertThat(again.err())
                .isEqualTo(
                        "marsad export: " + out("x") + ": holds files already; --replace replaces an earlier export\n");
        assertThat(bytes(place.resolve("x"))).containsOnlyKeys("SHA256SUMS", "incidents.jsonl", "manifest.json");
        assertThat(run("export", "--format", "csv", "-o", out("x"), "--replace").status())
                .isZero();
        assertThat(bytes(place.resolve("x"))).containsKey("claims.csv");
    }

    @Test
    void wrongUsageIsSaidToBeSo() {
        assertThat(run("export", "--format", "xls", "-o", out("x")).err())
                .startsWith("marsad export: --format: expected one of csv, geojson, jsonl")
                .contains(", found xls\n");
        assertThat(run("export", "--format", "csv", "-o", out("x.csv")).err())
                .startsWith("marsad export: --output: expected a folder, for csv has several files, found ");
        assertThat(run("export", "--format", "csv", "-o", "-").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run("export", "--format", "jsonl", "--hxl", "-o", out("x")).err())
                .startsWith("marsad export: --hxl: expected a form with columns, found jsonl\n");
        assertThat(run("export", "--format", "jsonl", "--as-of", "yesterday", "-o", out("x"))
                        .err())
                .contains(
                        "expected a day (2026-11-20) or a moment with its offset (2026-11-20T14:00:00+03:00), found \"yesterday\"");
        assertThat(run("export", "--format", "jsonl").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(place).isEmptyDirectory();
    }
}
