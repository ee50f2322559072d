package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people hand over by mistake or from old archives, read by Marsad itself. */
class BadInputTest {
    private static final Engine MARSAD = Engine.marsad();
    private static final String ARABIC =
            "قتل ثلاثة مدنيين في غارة على مدينة حلب أمس الثلاثاء، وفق مصدر محلي. وأصيب آخرون بجروح.";

    @TempDir
    Path folder;

    private String report;

    @BeforeEach
    void writeAReport() throws IOException {
        report = file("report.txt", ARABIC);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "'', empty",
        "' ', only spaces",
        "'\u00A0\t\r\n\u200F ', only spaces",
        "'\uFEFF', empty",
        "'\u0000\u0001\u0002PNG\u0000\u0000', binary"
    })
    void saysWhyAFileHoldsNoReportAndReadsTheOthers(String content, String why) throws IOException {
        String bad = file("bad.txt", content);

        refusesAndGoesOn(bad, bad + ": " + why, 65);
    }

    @Test
    void saysThatADirectoryIsNoFileAndReadsTheOthers() {
        refusesAndGoesOn(folder.toString(), folder + ": expected a file, found a directory", 65);
    }

    @Test
    void saysThatAFileIsMissingAndReadsTheOthers() {
        refusesAndGoesOn(missing(), missing() + ": no such file", 66);
    }

    @Test
    void saysThatAFileMayNotBeReadAndReadsTheOthers() throws IOException {
        String secret = secret();

        refusesAndGoesOn(secret, secret + ": no permission to read", 77);
    }

    private void refusesAndGoesOn(String bad, String line, int status) {
        Run run = marsad("read", bad, report);

        assertThat(run.err()).isEqualTo("marsad: " + line + "\nmarsad: 1 read, 1 refused\n");
        assertThat(run.out()).startsWith("══ report");
        assertThat(run.status()).isEqualTo(status);
    }

    @Test
    void tellsTheShellWhatBecameOfARun() throws IOException {
        String empty = file("empty.txt", "");

        assertThat(marsad("read", report, report).status()).isZero();
        assertThat(marsad("read").status()).isEqualTo(64);
        assertThat(marsad("read", missing(), missing()).status()).isEqualTo(66);
        assertThat(marsad("read", missing(), empty).status()).isEqualTo(65);
        assertThat(marsad("read", missing(), folder.toString()).status()).isEqualTo(65);
        assertThat(marsad("read", empty, folder.toString()).status()).isEqualTo(65);
    }

    @Test
    void tellsTheShellOfAFileThatMayNotBeRead() throws IOException {
        String secret = secret();

        assertThat(marsad("read", secret, secret, report).status()).isEqualTo(77);
        assertThat(marsad("read", secret, missing()).status()).isEqualTo(65);
        assertThat(marsad("read", secret, folder.toString()).status()).isEqualTo(65);
    }

    @Test
    void countsWhatWasReadAndRefusedOnTheLastLine() throws IOException {
        Run run = marsad("read", file("empty.txt", ""), report, missing(), folder.toString(), report);

        assertThat(run.err().lines()).hasSize(4).last().isEqualTo("marsad: 2 read, 3 refused");
    }

    @ParameterizedTest
    @CsvSource({"windows-1256", "ISO-8859-6", "UTF-16LE", "UTF-16BE"})
    void recognisesAnEncodingAndSaysSo(String encoding) throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), ARABIC.getBytes(Charset.forName(encoding)));

        readsAsArabic(file, encoding);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithAByteOrderMarkAndSaysSo(String encoding) throws IOException {
        Path file = Files.write(folder.resolve("old.txt"), ("\uFEFF" + ARABIC).getBytes(Charset.forName(encoding)));

        readsAsArabic(file, encoding);
    }

    private void readsAsArabic(Path file, String encoding) {
        Run run = marsad("read", file.toString(), "--format", "jsonl");

        assertThat(run.status()).isZero();
        assertThat(claims(run)).isEqualTo(claims(marsad("read", report, "--format", "jsonl")));
        assertThat(notes(run)).contains(encoding);
        assertThat(marsad("text", file.toString()).out()).isEqualTo(ARABIC);
    }

    @Test
    void putsAReplacementForABrokenByteAndCountsIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ARABIC.getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(new byte[] {' ', (byte) 0xFF, ' ', (byte) 0xD8, '\n'});
        Path file = Files.write(folder.resolve("broken.txt"), bytes.toByteArray());
        Run run = marsad("read", file.toString(), "--format", "jsonl");

        assertThat(run.status()).isZero();
        assertThat(notes(run)).contains("2").contains("U+FFFD");
        assertThat(claims(run)).contains("\"killed\":{\"low\":3");
        assertThat(marsad("text", file.toString()).out()).isEqualTo(ARABIC + " \uFFFD \uFFFD\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Persian | سخنگوی ارتش گفت که نیروهای دولتی از روستا عقب نشینی کرده‌اند و سه نفر کشته شدند",
                "Urdu | فوج کے ترجمان نے کہا کہ حملے میں تین افراد ہلاک ہوئے ہیں",
                "Sorani Kurdish | وتەبێژی سوپا ڕایگەیاند کە سێ کەس لە هێرشەکەدا کوژران",
                "English | Three people were killed in the strike on the village, a spokesman said."
            })
    void refusesWhatIsNotArabicWithTheReasonUnlessForced(String language, String text) throws IOException {
        String foreign = file("foreign.txt", text);
        Run refused = marsad("read", foreign, "--format", "jsonl");
        Run forced = marsad("read", foreign, "--format", "jsonl", "--force");

        assertThat(refused.status()).isEqualTo(65);
        assertThat(refused.err())
                .isEqualTo("marsad: " + foreign + ": not Arabic: " + language + "\nmarsad: 0 read, 1 refused\n");
        assertThat(refused.out()).endsWith("\"refused\":\"not Arabic: " + language + "\"}\n");
        assertThat(forced.status()).isZero();
        assertThat(forced.out()).contains("\"claims\":[").doesNotContain("\"refused\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl"})
    void letsNoControlOfDirectionOrColourOutUnescaped(String format) throws IOException {
        String evil =
                "قتل \u202Eثلاثة\u202C مدنيين\u001B[31m في غارة\u2066 على\u061C مدينة\u200F حلب\u0007 أمس. " + ARABIC;
        String hostile = file("evil\u202E\u001B[2J.txt", evil);
        Run run = Run.with(
                MARSAD,
                new byte[0],
                true,
                Map.of(),
                "read",
                hostile,
                "--format",
                format,
                "--title",
                evil,
                "--source",
                evil);

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("\\u202E")
                .doesNotContain("\u202E", "\u202C", "\u001B", "\u061C", "\u200F", "\u0007", "\u2066");
    }

    private static Run marsad(String... arguments) {
        return Run.with(MARSAD, new byte[0], false, Map.of(), arguments);
    }

    private static String claims(Run run) {
        int from = run.out().indexOf("\"claims\":");
        String claims = run.out().substring(from, run.out().indexOf("\"notes\":", from));
        return claims.replaceAll("\"id\":\"c[0-9a-f]+\"", "\"id\":\"\"");
    }

    private static String notes(Run run) {
        return run.out().substring(run.out().indexOf("\"notes\":"));
    }

    private String missing() {
        return folder.resolve("missing.txt").toString();
    }

    /** A file that may not be read; skips the test where everything may be. */
    private String secret() throws IOException {
        Path secret = Path.of(file("secret.txt", ARABIC));
        assumeTrue(
                secret.toFile().setReadable(false) && !Files.isReadable(secret),
                "skipped: runs as root, who may read everything");
        return secret.toString();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
