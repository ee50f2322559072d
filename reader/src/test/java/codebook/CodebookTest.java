package codebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.marsad.Marsad;
import org.marsad.json.ReadingJson;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** Runs every example of every page of the codebook. */
final class CodebookTest {
    private static final Marsad MARSAD = Marsad.open();
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestFactory
    Stream<DynamicContainer> readsEveryExampleAsItsPageSays() throws IOException {
        return pages().stream()
                .map(page -> DynamicContainer.dynamicContainer(
                        page.name(),
                        page.examples().stream()
                                .map(e -> DynamicTest.dynamicTest(e.rule(), () -> readsAsExpected(e)))));
    }

    private static void readsAsExpected(Example example) throws IOException {
        JsonNode reading = read(example);
        List<String> faults = new Comparison(example, reading).faults();
        if (example.open()) {
            assertThat(faults)
                    .as(example.place() + ": expected to be open still; it is read now: take the mark 'open' away")
                    .isNotEmpty();
            return;
        }
        assertThat(faults.isEmpty())
                .withFailMessage(() -> example.place() + "\n  " + String.join("\n  ", faults) + "\n  read:\n    "
                        + String.join("\n    ", lines(reading)) + "\n  \"" + example.text() + "\"")
                .isTrue();
    }

    private static List<String> lines(JsonNode reading) {
        List<String> out = new ArrayList<>();
        reading.path("claims").forEach(c -> out.add(c.toString()));
        return out;
    }

    private static JsonNode read(Example example) throws IOException {
        String published = example.published();
        return JSON.readTree(ReadingJson.line(MARSAD.read(new Report(
                "example:" + example.rule(),
                example.rule(),
                null,
                null,
                null,
                published == null ? null : Published.parse(published, null),
                "ar",
                example.text(),
                List.of()))));
    }

    @Test
    void everyExpectedClaimIsOneThatAReadingCanHold() throws IOException {
        Contract contract = new Contract();
        for (Page page : pages()) {
            for (Example e : page.examples()) {
                e.claims()
                        .forEach(c ->
                                assertThat(contract.faults(c)).as(e.place()).isEmpty());
            }
        }
    }

    @Test
    void everyChapterHasAnExampleAndACounterExample() throws IOException {
        for (Page page : pages()) {
            assertThat(page.examples()).as(page.name() + ": examples").isNotEmpty();
            assertThat(page.examples())
                    .as(page.name() + ": examples that say what is not to be read")
                    .anyMatch(e -> e.only() || !e.none().isEmpty());
        }
    }

    @Test
    void everyRuleHasAnExampleOfItsOwnName() throws IOException {
        TreeMap<String, String> places = new TreeMap<>();
        for (Page page : pages()) {
            for (Example e : page.examples()) {
                String earlier = places.put(e.rule(), e.place());
                assertThat(earlier).as(e.place() + ": a name used before").isNull();
            }
        }
        assertThat(places).hasSizeGreaterThanOrEqualTo(75);
    }

    @Test
    void atLeastSixtyExamplesAreReadAsTheirPagesSay() throws IOException {
        long open = 0;
        long read = 0;
        for (Page page : pages()) {
            open += page.examples().stream().filter(Example::open).count();
            read += page.examples().stream().filter(e -> !e.open()).count();
        }
        System.out.println("codebook: " + read + " examples read, " + open + " open");
        assertThat(read).isGreaterThanOrEqualTo(60);
    }

    /** The chapters; the page that tells how to read them is none. */
    private static List<Page> pages() throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".md") && !name.equals("README.md")) {
                    pages.add(Page.read(name, Files.readAllLines(file)));
                }
            }
        }
        assertThat(pages).as("chapters in " + folder()).isNotEmpty();
        return pages;
    }

    private static Path folder() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path codebook = p.resolve("codebook");
            if (Files.exists(codebook.resolve("README.md"))) {
                return codebook;
            }
        }
        throw new IllegalStateException(
                "codebook: expected the folder above " + Path.of("").toAbsolutePath() + ", found none");
    }
}
