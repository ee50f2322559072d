package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.json.ReadingJson;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Reading;
import org.marsad.record.Report;

class ReadCommandTest {
    private static final String ARABIC = "قتل ثلاثة مدنيين في قصف على المدينة أمس";
    private static final String PERSIAN =
            "این یک گزارش فارسی است که می‌گوید دیروز در شهر تهران انفجاری رخ داد و چند نفر کشته شدند";

    @TempDir
    Path folder;

    private String report;

    @BeforeEach
    void writeAReport() throws IOException {
        report = file("report.txt", ARABIC);
    }

    @Test
    void writesAPageForPeople() {
        assertThat(Run.of("read", report, "--published", "2020-05-06", "--source", "وكالة", "--title", "عنوان"))
                .isEqualTo(new Run(
                        0,
                        "══ report · \u2068وكالة\u2069 · 2020-05-06 · 39 characters\n\u2068عنوان\u2069\nno claims found\n",
                        ""));
    }

    @Test
    void writesLabelsInArabicOnDemand() {
        assertThat(Run.of("read", report, "--lang", "ar").out()).contains("لا إفادات في هذا الخبر");
    }

    @Test
    void writesAPageOfEachReportWithItsClaims() {
        Run run = Run.with(
                always(SampleReading.reading()), ARABIC.getBytes(StandardCharsets.UTF_8), false, Map.of(), "read", "-");

        Golden.holds("reading.en.txt", run.out());
    }

    @Test
    void writesOneLineOfJsonForEachReportInTheirOrder() throws IOException {
        String rows = file("rows.jsonl", """
                {"id": "a", "text": "%s", "published": "2020-05-06"}
                {"id": "b", "text": "%s"}
                """.formatted(ARABIC, ARABIC));
        Run run = Run.of("read", rows, report, "--format", "jsonl", "--published", "2021-01-01");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEqualTo("marsad: 3 read, 0 refused\n");
        assertThat(run.out().lines())
                .hasSize(3)
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"name\":\"a\"", "\"published\":\"2020-05-06\""),
                        line -> assertThat(line).contains("\"name\":\"b\"", "\"published\":\"2021-01-01\""),
                        line -> assertThat(line).contains("\"name\":\"report\"", "\"published\":\"2021-01-01\""));
    }

    @Test
    void writesTheLineThatTheLibraryWrites() {
        Run run = Run.with(
                always(SampleReading.reading()),
                ARABIC.getBytes(StandardCharsets.UTF_8),
                false,
                Map.of(),
                "read",
                "-",
                "--format",
                "JSONL");

        assertThat(run.out()).isEqualTo(ReadingJson.line(SampleReading.reading()) + "\n");
    }

    @Test
    void laysJsonOutOnDemand() {
        assertThat(Run.of("read", report, "--format", "json").out())
                .startsWith("{\n  \"marsad\": ")
                .endsWith("}\n");
        assertThat(Run.of("read", report, report, "--format", "json").out())
                .startsWith("[\n  {\n")
                .endsWith("]\n");
    }

    @Test
    void takesStandardInputForADash() {
        assertThat(Run.fed(ARABIC.getBytes(StandardCharsets.UTF_8), "read", "-").out())
                .startsWith("══ - · 39 characters\n");
    }

    @Test
    void goesOnAfterAFileThatIsMissing() {
        Run run = Run.of("read", missing(), report);

        assertThat(run.status()).isEqualTo(66);
        assertThat(run.out()).startsWith("══ report");
        assertThat(run.err()).isEqualTo("marsad: " + missing() + ": no such file\nmarsad: 1 read, 1 refused\n");
    }

    @Test
    void refusesWhatHoldsNoReportWithAPlainLine() throws IOException {
        String empty = file("empty.txt", "");
        String spaces = file("spaces.txt", " \n\t\u00A0 ");
        String binary = folder.resolve("image.png").toString();
        Files.write(
                Path.of(binary), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 0});
        Run run = Run.of("read", empty, spaces, binary, folder.toString(), report);

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).startsWith("══ report");
        assertThat(run.err().lines())
                .containsExactly(
                        "marsad: " + empty + ": empty",
                        "marsad: " + spaces + ": only spaces",
                        "marsad: " + binary + ": binary",
                        "marsad: " + folder + ": expected a file, found a directory",
                        "marsad: 1 read, 4 refused");
    }

    @Test
    void tellsApartWhatMayNotBeRead() throws IOException {
        Path secret = Path.of(file("secret.txt", ARABIC));
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret),
                "runs as root, who may read everything");

        assertThat(Run.of("read", secret.toString()).status()).isEqualTo(77);
        assertThat(Run.of("read", secret.toString(), missing()).status()).isEqualTo(65);
    }

    @Test
    void callsMixedRefusalsByOneStatus() throws IOException {
        assertThat(Run.of("read", missing(), missing()).status()).isEqualTo(66);
        assertThat(Run.of("read", missing(), file("empty.txt", "")).status()).isEqualTo(65);
    }

    @Test
    void refusesWhatIsNotArabicUnlessForced() throws IOException {
        String persian = file("persian.txt", PERSIAN);
        Run refused = Run.of("read", persian, "--format", "jsonl");
        Run forced = Run.of("read", persian, "--format", "jsonl", "--force");

        assertThat(refused.status()).isEqualTo(65);
        assertThat(refused.out()).startsWith("{\"report\":{").endsWith("},\"refused\":\"not Arabic: Persian\"}\n");
        assertThat(refused.err())
                .isEqualTo("marsad: " + persian + ": not Arabic: Persian\nmarsad: 0 read, 1 refused\n");
        assertThat(Run.of("read", persian).out()).isEmpty();
        assertThat(forced.status()).isZero();
        assertThat(forced.out()).contains("\"claims\":[]").doesNotContain("refused");
    }

    @Test
    void namesTheLineOfABadRow() throws IOException {
        String rows = file("rows.jsonl", "{\"id\": \"a\", \"text\": \"" + ARABIC + "\"}\n{\"id\": \"b\"}\n");
        Run run = Run.of("read", rows, "--format", "jsonl");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.err()).contains("rows.jsonl:2: ").endsWith("marsad: 1 read, 1 refused\n");
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void coloursOnlyATerminalThatWantsIt() {
        Map<String, String> xterm = Map.of("TERM", "xterm");

        assertThat(coloured(true, xterm)).isTrue();
        assertThat(coloured(false, xterm)).isFalse();
        assertThat(coloured(true, Map.of())).isFalse();
        assertThat(coloured(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(coloured(true, Map.of("TERM", "xterm", "NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("TERM", "xterm", "NO_COLOR", ""))).isTrue();
        assertThat(coloured(true, xterm, "--color", "never")).isFalse();
        assertThat(coloured(false, Map.of("NO_COLOR", "1"), "--color", "always"))
                .isTrue();
    }

    @Test
    void escapesTheNameOfAFileThatCouldDisturbTheTerminal() {
        assertThat(Run.of("read", "no\u001B[31m\u202Etxt").err())
                .startsWith("marsad: no\\u001B[31m\\u202Etxt: ")
                .doesNotContain("\u001B", "\u202E");
    }

    private boolean coloured(boolean terminal, Map<String, String> variables, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "read";
        arguments[1] = report;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.with(Run.NOTHING_FOUND, new byte[0], terminal, variables, arguments)
                .out()
                .contains("\u001B[");
    }

    private static Engine always(Reading reading) {
        return new Engine() {
            @Override
            public Reading read(Report report) {
                return reading;
            }

            @Override
            public List<Mention> mentions(Report report, Reckoning reckoning) {
                return List.of();
            }
        };
    }

    private String missing() {
        return folder.resolve("missing.txt").toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
