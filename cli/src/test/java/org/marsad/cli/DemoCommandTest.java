package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path home;

    @Test
    void readsEverySampleAndSaysWhatToTryNext() throws IOException {
        Files.createDirectory(home.resolve("samples"));
        Files.writeString(home.resolve("samples").resolve("reports.jsonl"), """
                {"id": "one", "source": "وكالة", "published": "2020-05-06", "title": "عنوان", "text": "قتل ثلاثة", "invented": true}
                {"id": "two", "source": "صحيفة", "published": "2020-05-07", "text": "قتل أربعة", "invented": true}
                """);
        Run run = demo();

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Sample reports, all invented")
                .containsSubsequence(
                        "══ one · \u2068وكالة\u2069 · 2020-05-06",
                        "══ two · \u2068صحيفة\u2069 · 2020-05-07",
                        "Try next")
                .contains("./marsad read FILE --published", "./marsad serve --archive ");
        assertThat(run.err()).isEqualTo("marsad: 2 read, 0 refused\n");
    }

    @Test
    void saysWhereItLookedForTheSamples() {
        Run run = demo();

        assertThat(run.status()).isEqualTo(66);
        assertThat(run.err())
                .startsWith("marsad: " + home.resolve("samples").resolve("reports.jsonl") + ": no such file\n");
    }

    private Run demo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of(),
                home);
        int status = Main.run(surroundings, Run.NOTHING_FOUND, "demo");
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
