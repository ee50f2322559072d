package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What would break a reader that is not linear, read by Marsad itself. Times of the reading thread are compared with each other alone:
 * four times as much takes four times as long where the way is linear, and sixteen times where it is quadratic. What grows too much is
 * tried again, for a busy machine slows one run and a quadratic way slows each.
 */
class LargeInputTest {
    private static final Engine MARSAD = Engine.marsad();
    private static final int LARGER = 4;
    private static final double AT_MOST_LONGER = 9;
    private static final int TRIES = 3;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** Seconds below which the machine's moods outweigh the reader's. */
    private static final double SHORTEST = 0.5;

    private static final String PROSE = """
            قتل ثلاثة مدنيين في غارة على مدينة حلب أمس الثلاثاء، وفق مصدر محلي. وأصيب آخرون بجروح نقلوا إلى المشفى.
            وافتتح في المدينة معرض للكتاب حضره جمع من الأهالي، وقال المنظمون إن الدورة المقبلة ستكون أوسع.

            """;

    @TempDir
    Path folder;

    @Test
    void readsTwentyMegabytesOfTextInOneFile() throws IOException {
        grows(PROSE, 5_000_000 / PROSE.getBytes(StandardCharsets.UTF_8).length, "");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a million opening quotation marks|«|250000",
                "a million plain quotation marks|\"|250000",
                "a million opening brackets|(|250000",
                "forty thousand numbers in a row|14 |10000",
                "forty thousand numbers in words in a row|ثلاثة |10000",
                "forty thousand numbers with and in a row|وعشرون |10000",
                "forty thousand places in a row|حلب |10000",
                "eighty thousand names of sources in a row|وقال المرصد |20000",
                "forty thousand raids in a row|غارة |10000",
                "a line of five megabytes without a space|قتل|210000"
            })
    void readsWithoutEndWhatRepeatsItself(String name, String part, int times) throws IOException {
        grows(part, times, "قتل ثلاثة ");
    }

    private void grows(String part, int times, String before) throws IOException {
        Path small = Files.writeString(folder.resolve("small.txt"), before + part.repeat(times));
        Path large = Files.writeString(folder.resolve("large.txt"), before + part.repeat(times * LARGER));
        seconds(small);
        double growth = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && growth >= AT_MOST_LONGER; i++) {
            double once = Math.max(seconds(small), SHORTEST);
            growth = seconds(large) / once;
        }

        assertThat(growth).as("times as long for four times as much").isLessThan(AT_MOST_LONGER);
    }

    private static double seconds(Path file) {
        long start = THREADS.getCurrentThreadCpuTime();
        Run run = Run.with(
                MARSAD,
                new byte[0],
                false,
                Map.of(),
                "read",
                file.toString(),
                "--format",
                "jsonl",
                "--published",
                "2020-05-06");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\"claims\":[");
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
