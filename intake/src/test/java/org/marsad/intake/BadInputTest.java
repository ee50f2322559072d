package org.marsad.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every form has to bear. */
@Timeout(value = 60, unit = SECONDS)
class BadInputTest {
    private static final String LONG = (ARABIC.replace('\n', ' ') + " ").repeat(10);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "txt|%s",
                "html|<article><p>%s</p></article>",
                "csv|text^n\"%s\"^n",
                "jsonl|{\"text\":\"%s\"}",
                "json|{\"messages\":[{\"text\":\"%s\"}]}",
                "rss|<rss><item><description>%s</description></item></rss>"
            })
    void readsAReportOfTwentyMegabytes(String ending, String around) throws IOException {
        String text = LONG.repeat(20_000_000 / utf8(LONG).length).strip();

        Item item = read("a." + ending, utf8(around.replace("^n", "\n").formatted(text)))
                .get(0);

        assertThat(taken(item).text().strip().equals(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "txt|%s",
                "csv|text^n\"%s\"^n",
                "jsonl|{\"text\":\"%s\"}",
                "json|{\"messages\":[{\"text\":\"%s\"}]}"
            })
    void keepsANulInALongTextAndTakesAShortOneForBinary(String ending, String around) throws IOException {
        String nul = ending.startsWith("json") ? "\\u0000" : "\0";
        String text = around.replace("^n", "\n");

        assertThat(taken(read("a." + ending, utf8(text.formatted(LONG.repeat(2) + nul)))
                                .get(0))
                        .text())
                .contains("\0");
        assertThat(refused(read("a." + ending, utf8(text.formatted("قتل" + nul + nul)))
                                .get(0))
                        .why())
                .isEqualTo("binary");
    }

    @Test
    void readsAPageWithANulAsBrowsersDo() throws IOException {
        assertThat(taken(read("a.html", utf8("<article><p>" + LONG + "\0" + LONG + "</p></article>"))
                                .get(0))
                        .text())
                .doesNotContain("\0");
    }

    @ParameterizedTest
    @CsvSource({"html", "csv", "json", "rss", "txt", "jsonl"})
    void tellsOfGzipThatBreaksOff(String ending) throws IOException {
        byte[] whole = gzip(utf8("<rss><item><title>" + LONG.repeat(50) + "</title></item></rss>"));

        List<Item> items = read("a." + ending + ".gz", Arrays.copyOf(whole, whole.length - 20));

        assertThat(unopened(items.get(items.size() - 1)).kind()).isEqualTo(Item.Unopened.Kind.OTHER);
    }

    @ParameterizedTest
    @CsvSource({"html", "csv", "json", "rss", "txt", "jsonl"})
    void boundsWhatABombUnzipsTo(String ending) throws IOException {
        String text = "{\"messages\":[{\"text\":\"<rss><item><title>";
        Path file = folder.resolve("a." + ending + ".gz");
        Files.write(
                file,
                gzip(utf8((ending.equals("csv") ? "text\n" : "")
                        + (ending.equals("rss") ? text.substring(text.indexOf('<')) : text)
                        + "قتل".repeat(1_000_000))));
        List<Item> items = new ArrayList<>();

        new Intake(IntakeOptions.none(), 1_000_000).read(file, items::add);

        assertThat(unopened(items.get(items.size() - 1)).message()).contains("expected at most 1000000 ", "found more");
    }

    private List<Item> read(String name, byte[] bytes) throws IOException {
        return Inputs.items(Files.write(folder.resolve(name), bytes), IntakeOptions.none());
    }
}
