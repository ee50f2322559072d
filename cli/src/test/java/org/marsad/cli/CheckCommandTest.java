package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final String CLEAN = "#meta+id,#date,#affected+killed\ninv-1,2020-05-06,3\n";
    private static final String WARNED = "#meta+id,#date,#killed\ninv-1,2020-05-06,3\n";
    private static final String WRONG = "#meta+id,#date,#affected+killed\ninv-1,yesterday,3\n=inv-2,2020-05-06,many\n";

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aCleanFileIsOneLineAndStatusNought() throws IOException {
        String file = file("clean.csv", CLEAN);

        assertThat(Run.of("check", file))
                .isEqualTo(new Run(0, "marsad: " + file + ": HXL, 1 row: 0 errors, 0 warnings\n", ""));
    }

    @Test
    void groupsFindingsByRuleAndSumsUp() throws IOException {
        String file = file("wrong.csv", WRONG);

        assertThat(Run.of("check", file))
                .isEqualTo(new Run(
                        1,
                        "error hxl-number (1)\n" + file
                                + ":3: #affected+killed: expected a number, found many\n\n"
                                + "error hxl-date (1)\n" + file
                                + ":2: #date: expected a date of ISO 8601 such as 2020-05-06, 2020-05 or 2020-Q2, found"
                                + " yesterday\n\n"
                                + "marsad: " + file
                                + ": HXL, 2 rows: 2 errors, 0 warnings: hxl-number 1, hxl-date 1\n",
                        ""));
    }

    @Test
    void warningsCountWhereItIsStrict() throws IOException {
        String file = file("warned.csv", WARNED);

        assertThat(Run.of("check", file).status()).isZero();
        assertThat(Run.of("check", "--strict", file).status()).isEqualTo(1);
    }

    @Test
    void tellsNoMoreThanAskedForOfEachRule() throws IOException {
        StringBuilder many = new StringBuilder("#meta+id,#affected\n");
        for (int i = 0; i < 1500; i++) {
            many.append("inv-").append(i).append(",many\n");
        }
        String file = file("many.csv", many.toString());

        assertThat(Run.of("check", file).out().lines())
                .hasSize(1 + 20 + 1 + 1 + 1)
                .contains("error hxl-number (1,500)", "and 1,480 more");
        assertThat(Run.of("check", "--most", "0", file).out().lines())
                .startsWith("error hxl-number (1,500)", "and 1,500 more");
        assertThat(Run.of("check", "--report", "csv", file).out().lines()).hasSize(1501);
        assertThat(Run.of("check", "--report", "csv", "--most", "3", file).out().lines())
                .hasSize(4);
        assertThat(Run.of("check", "--most", "-1", file).status()).isEqualTo(64);
    }

    @Test
    void theCsvReportNeutralisesFormulas() throws IOException {
        String file = file("wrong.csv", WRONG);
        Run run = Run.of("check", "--report", "csv", file);
        List<CSVRecord> rows =
                CSVFormat.RFC4180.parse(new StringReader(run.out())).getRecords();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).toList())
                .containsExactly("file", "line", "row", "column", "rule", "severity", "expected", "found", "message");
        assertThat(rows.get(2).toList())
                .containsExactly(
                        file,
                        "3",
                        "'=inv-2",
                        "#affected+killed",
                        "hxl-number",
                        "error",
                        "a number",
                        "many",
                        file + ":3: #affected+killed: expected a number, found many");
    }

    @Test
    void theJsonReportIsOneObjectForEachFile() throws IOException {
        String wrong = file("wrong.csv", WRONG);
        String clean = file("clean.csv", CLEAN);
        Run run = Run.of("check", "--report", "json", "--most", "1", wrong, clean);
        String[] lines = run.out().split("\n", -1);
        JsonNode first = new ObjectMapper().readTree(lines[0]);

        assertThat(run.status()).isEqualTo(1);
        assertThat(lines).hasSize(3);
        assertThat(first.get("file").textValue()).isEqualTo(wrong);
        assertThat(first.get("format").textValue()).isEqualTo("hxl");
        assertThat(first.get("rows").intValue()).isEqualTo(2);
        assertThat(first.get("findings"))
                .hasSize(2)
                .allSatisfy(f -> assertThat(f.get("line").intValue()).isPositive());
        assertThat(first.get("counts").get("hxl-number").intValue()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(lines[1]).get("findings")).isEmpty();
    }

    @Test
    void readsStandardInput() {
        Run run = Run.fed(CLEAN.getBytes(StandardCharsets.UTF_8), "check", "-");

        assertThat(run).isEqualTo(new Run(0, "marsad: -: HXL, 1 row: 0 errors, 0 warnings\n", ""));
    }

    @Test
    void saysWhichFilesAreMissingAndGoesOn() throws IOException {
        String clean = file("clean.csv", CLEAN);
        String wrong = file("wrong.csv", WRONG);
        String missing = folder.resolve("missing.csv").toString();

        Run run = Run.of("check", missing, clean);
        assertThat(run.status()).isEqualTo(66);
        assertThat(run.err()).isEqualTo("marsad: " + missing + ": there is no such file\n");
        assertThat(run.out()).contains("clean.csv: HXL, 1 row");
        assertThat(Run.of("check", missing, wrong).status()).isEqualTo(65);
        assertThat(Run.of("check", folder.toString()).status()).isEqualTo(65);
    }

    @Test
    void whatIsQuotedFromAFileCannotDisturbTheTerminal() throws IOException {
        String file = file("marks.csv", "#meta+id,#date\ninv-1,\u202E\u001B[2J\n");

        assertThat(Run.of("check", file).out()).contains("\\u202E\\u001B[2J").doesNotContain("\u001B");
        assertThat(Run.of("check", "--report", "json", file).out()).doesNotContain("\u202E", "\u001B");
    }

    @Test
    void aTerminalSeesHowFarItIsAndTheLineGoesAway() throws IOException {
        String file = file("clean.csv", CLEAN);
        Run run = Run.with(Run.NOTHING_FOUND, new byte[0], true, Map.of(), "check", file);

        assertThat(run.err()).endsWith("\r\u001B[K");
    }
}
