package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Reading;
import org.marsad.record.Report;

class MainTest {
    private static final byte[] REPORT = "قتل ثلاثة مدنيين في قصف على المدينة".getBytes(StandardCharsets.UTF_8);

    @Test
    void refusesHelpForACommandThatThereIsNot() {
        Run run = Run.of("count", "--help");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysWhatItExpectsWhereNoCommandIsGiven() {
        assertThat(Run.of())
                .isEqualTo(
                        new Run(
                                64,
                                "",
                                "marsad: expected a command, such as demo, read, add, incidents, show or search\nsee marsad --help\n"));
    }

    @Test
    void guessesWhatAMisspeltCommandMeant() {
        Run run = Run.of("reed", "x");

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("'reed'", "did you mean read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "read",
                "text",
                "read --bogus x",
                "read x --published yesterday",
                "read x --format xml",
                "read x --lang fr",
                "read x --color red",
                "demo x",
                "mentions --format text"
            })
    void callsWrongUsageByItsStatusAndSaysWhereHelpIs(String line) {
        Run run = Run.of(line.split(" "));

        assertThat(run.status()).isEqualTo(64);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("marsad " + line.substring(0, (line + " ").indexOf(' ')) + ": ")
                .endsWith(" --help\n");
    }

    @Test
    void saysWhichDateItExpects() {
        assertThat(Run.of("read", "x", "--published", "6.5.2020").err())
                .contains(
                        "expected a day (2020-05-06) or a moment with its offset (2020-05-06T10:00:00+03:00), found '6.5.2020'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "read", "mentions", "text"})
    void helpsWithExamplesForEachCommand(String command) {
        Run run = Run.of(command, "--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: marsad " + command, "Examples:", "  marsad " + command);
        assertThat(Run.of("help", command)).isEqualTo(run);
        assertThat(run.out().lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void listsItsCommandsAndTellsItsVersion() {
        assertThat(Run.of("--help").out()).contains("demo", "read", "mentions", "text", "marsad demo");
        assertThat(Run.of("--version").out()).isEqualTo("marsad " + org.marsad.json.Version.current() + "\n");
        assertThat(Run.of("read", "--version").status()).isZero();
    }

    @Test
    void endsQuietlyWhereThePipeIsClosed() {
        assertThat(writingTo(new Failing("Broken pipe"), "read", "-", "--format", "jsonl"))
                .isEqualTo(new Run(141, "", ""));
        assertThat(writingTo(new Failing("Broken pipe"), "read", "-")).isEqualTo(new Run(141, "", ""));
        assertThat(writingTo(new Failing("Broken pipe"), "text", "-")).isEqualTo(new Run(141, "", ""));
        assertThat(writingTo(new Failing("Broken pipe"), "mentions")).isEqualTo(new Run(141, "", ""));
    }

    @Test
    void saysWhereTheOutputCannotBeWritten() {
        assertThat(writingTo(new Failing("No space left on device"), "read", "-"))
                .isEqualTo(new Run(74, "", "marsad: standard output: cannot be written: No space left on device\n"));
    }

    @Test
    void namesTheReportOverWhichItBreaks() {
        Engine broken = new Engine() {
            @Override
            public Reading read(Report report) {
                throw new IllegalStateException("pattern: found no way out of \"\u202E\"");
            }

            @Override
            public List<Mention> mentions(Report report, Reckoning reckoning) {
                throw new IllegalStateException();
            }
        };
        Run run = Run.with(broken, REPORT, false, Map.of(), "read", "-");

        assertThat(run.status()).isEqualTo(70);
        assertThat(run.err())
                .startsWith("marsad: -: broke off while reading this report\n")
                .contains("please report it", "IllegalStateException", "\\u202E")
                .doesNotContain("\u202E");
    }

    private static Run writingTo(OutputStream out, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(REPORT),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                null);
        int status = Main.run(surroundings, Run.NOTHING_FOUND, arguments);
        return new Run(status, "", err.toString(StandardCharsets.UTF_8));
    }

    private static final class Failing extends OutputStream {
        private final String fault;

        Failing(String fault) {
            this.fault = fault;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(fault);
        }
    }
}
