package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.bytes;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.joined;
import static org.marsad.intake.Inputs.only;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.record.Report;

class JsonLinesTest {
    private static final String TEXT = "\"text\":\"قتل اثنان في قصف\"";

    @TempDir
    private Path folder;

    @Test
    void readsARowWithAllItsFields() {
        Report report = row("""
                {"id":"r-1","source":"وكالة النهر","url":"https://example.org/1","published":"2020-05-06",\
                "title":"قصف على قرية","text":"قتل اثنان في قصف على قرية.","category":{"a":[1,2]},"n":1.5}""");

        assertThat(report.name()).isEqualTo("r-1");
        assertThat(report.source()).isEqualTo("وكالة النهر");
        assertThat(report.url()).isEqualTo("https://example.org/1");
        assertThat(Objects.requireNonNull(report.published()).day()).isEqualTo(LocalDate.of(2020, 5, 6));
        assertThat(report.title()).isEqualTo("قصف على قرية");
        assertThat(report.language()).isEqualTo("ar");
    }

    @Test
    void putsTheTitleAndABlankLineBeforeTheBody() {
        assertThat(row("{\"title\":\"قصف على قرية\",\"text\":\"قتل اثنان.\"}").text())
                .isEqualTo("قصف على قرية\n\nقتل اثنان.");
    }

    @Test
    void leavesABodyAloneThatBeginsWithTheTitle() {
        String body = "\\n قصف على قرية\\n\\nقتل اثنان.";

        assertThat(row("{\"title\":\"قصف على قرية \",\"text\":\"" + body + "\"}")
                        .text())
                .isEqualTo("\n قصف على قرية\n\nقتل اثنان.");
    }

    @Test
    void letsTheRowWinOverTheOptionsAndNeverPutsTheirTitleIntoTheText() throws IOException {
        IntakeOptions options = IntakeOptions.none()
                .withPublished("2021-01-01")
                .withSource("خارجي")
                .withTitle("عنوان خارجي");
        List<Item> items = read(
                "{\"source\":\"داخلي\",\"published\":\"2020-05-06T01:00:00Z\",\"title\":\"قتل\"," + TEXT
                        + "}\n{\"title\":\" \"," + "\"published\":null,\"source\":\"\"," + TEXT + "}\n",
                options);

        Report own = taken(items.get(0));
        Report given = taken(items.get(1));
        assertThat(own.source()).isEqualTo("داخلي");
        assertThat(own.title()).isEqualTo("قتل");
        assertThat(Objects.requireNonNull(own.published()).written()).isEqualTo("2020-05-06T01:00:00Z");
        assertThat(given.source()).isEqualTo("خارجي");
        assertThat(given.title()).isEqualTo("عنوان خارجي");
        assertThat(Objects.requireNonNull(given.published()).written()).isEqualTo("2021-01-01");
        assertThat(given.text()).isEqualTo("قتل اثنان في قصف");
    }

    @Test
    void hashesTheRawBytesOfARowWithoutItsLineEndOrTheMarkOfTheFile() throws IOException {
        String row = "{" + TEXT + "}";
        List<Item> items = read("\uFEFF" + row + "\r\n" + row + "\n" + row, IntakeOptions.none());

        assertThat(items)
                .hasSize(3)
                .allSatisfy(item -> assertThat(taken(item).id()).isEqualTo(Report.id(utf8(row))));
    }

    @Test
    void namesARowWithoutIdAfterFileAndLine() throws IOException {
        List<Item> items = read("\n{" + TEXT + "}\n{\"id\":7," + TEXT + "}", IntakeOptions.none());

        assertThat(items).extracting(item -> taken(item).name()).containsExactly("rows.jsonl:2", "7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "{\"text\":\"قتل\" | row: expected a JSON object, found a fault at column 14",
                "[1] | row: expected a JSON object, found a list",
                "\"قتل\" | row: expected a JSON object, found a string",
                "12 | row: expected a JSON object, found a number",
                "null | row: expected a JSON object, found null",
                "{\"text\":\"قتل\"} {} | row: expected one JSON object, found more after it",
                "{\"id\":\"a\"} | text: expected a string, found none",
                "{\"text\":null} | text: expected a string, found none",
                "{\"text\":{\"a\":1}} | text: expected a string, found an object",
                "{\"text\":\"قتل\",\"id\":true} | id: expected a string, found true",
                "{\"text\":\"\"} | empty",
                "{\"title\":\"قصف\",\"text\":\" \"} | only spaces",
                "{\"text\":\"They were killed in the strike\"} | not Arabic: English",
                "قتل اثنان | row: expected a JSON object, found a fault at column 1"
            })
    void refusesABadRowWithItsLineAndGoesOn(String row, String why) throws IOException {
        List<Item> items = read("{" + TEXT + "}\n" + row + "\n{" + TEXT + "}\n", IntakeOptions.none());

        assertThat(items).hasSize(3);
        taken(items.get(0));
        Item.Refused refused = refused(items.get(1));
        taken(items.get(2));
        assertThat(refused.why()).isEqualTo(why);
        assertThat(refused.message()).isEqualTo(folder.resolve("rows.jsonl") + ":2: " + why);
        assertThat(refused.report().id()).isEqualTo(Report.id(utf8(row)));
    }

    @ParameterizedTest
    @CsvSource({"2020-02-30", "06/05/2020", "2020-05-06T25:00:00", "أمس", "1588723200"})
    void refusesARowWithABadDateAndNeverTakesTheOptionInstead(String date) throws IOException {
        IntakeOptions options = IntakeOptions.none().withPublished("2021-01-01");

        Item.Refused refused = refused(
                read("{\"published\":\"" + date + "\"," + TEXT + "}", options).get(0));

        assertThat(refused.why()).startsWith("published: expected a day").endsWith("found \"" + date + "\"");
        assertThat(refused.report().published()).isNull();
    }

    @Test
    void refusesAFileWithoutRows() throws IOException {
        assertThat(refused(read("", IntakeOptions.none()).get(0)).why()).isEqualTo("empty: no rows");
        assertThat(refused(read("\n \n", IntakeOptions.none()).get(0)).report().name())
                .isEqualTo("rows");
    }

    @Test
    void countsLoneSurrogatesAndKeepsPairs() {
        Report report = row("{\"text\":\"قتل \\ud800 في \\ud83d\\ude00 قصف\\udc00\"}");

        assertThat(report.text()).isEqualTo("قتل \uFFFD في \uD83D\uDE00 قصف\uFFFD");
        assertThat(report.notes()).containsExactly("broken surrogates read as U+FFFD: 2");
    }

    @Test
    void readsRowsInWindows1256AndCountsBrokenBytes() {
        String row = "{\"text\":\"" + ARABIC.replace("\n", " ") + "\"}";

        assertThat(taken(only(row.getBytes(Charset.forName("windows-1256")))).notes())
                .containsExactly("read as windows-1256");
        assertThat(taken(only(joined(utf8("{\"text\":\"قتل "), bytes(0xFE), utf8("\"}"))))
                        .notes())
                .containsExactly("broken bytes read as U+FFFD: 1");
    }

    @Test
    void readsGzippedRowsAlsoWhenTheNameDoesNotSayIt() throws IOException {
        byte[] two = gzip(utf8("{" + TEXT + "}\n{" + TEXT + "}\n"));
        Path named = Files.write(folder.resolve("rows.JSONL.gz"), two);
        Path unnamed = Files.write(folder.resolve("rows.jsonl"), two);

        assertThat(Inputs.items(named, IntakeOptions.none()))
                .extracting(item -> taken(item).name())
                .containsExactly("rows.JSONL.gz:1", "rows.JSONL.gz:2");
        assertThat(Inputs.items(unnamed, IntakeOptions.none())).hasSize(2);
        assertThat(Inputs.items(two, IntakeOptions.none())).hasSize(2);
    }

    @Test
    void keepsTheRowsBeforeGzipBreaksOff() throws IOException {
        byte[] first = gzip(utf8("{" + TEXT + "}\n"));
        byte[] torn = Arrays.copyOf(gzip(utf8("{" + TEXT + "}\n")), 20);
        Path file = Files.write(folder.resolve("rows.jsonl.gz"), joined(first, torn));

        List<Item> items = Inputs.items(file, IntakeOptions.none());

        taken(items.get(0));
        assertThat(unopened(items.get(items.size() - 1)).kind()).isEqualTo(Item.Unopened.Kind.OTHER);
    }

    @Test
    void takesStandardInputAsRowsWhereItBeginsWithAnObjectOnly() {
        assertThat(taken(only(utf8("\uFEFF\n { \"id\":\"a\"," + TEXT + "}"))).name())
                .isEqualTo("a");
        assertThat(taken(only(utf8("{قتل اثنان في قصف}"))).text()).isEqualTo("{قتل اثنان في قصف}");
        assertThat(refused(only(utf8("{"))).why()).isEqualTo("not Arabic: language not recognised");
    }

    @Test
    void saysThatRowsInUtf16AreNotRead() throws IOException {
        Path file = Files.write(
                folder.resolve("rows.jsonl"),
                joined(bytes(0xFF, 0xFE), ("{" + TEXT + "}").getBytes(StandardCharsets.UTF_16LE)));

        assertThat(unopened(Inputs.items(file, IntakeOptions.none()).get(0)).why())
                .isEqualTo("cannot be read: JSON Lines: expected UTF-8, found UTF-16");
    }

    @Test
    void handsOnEachRowBeforeTheNextIsRead() {
        byte[] row = utf8("{" + TEXT + "," + "\"pad\":\"" + "x".repeat(1 << 17) + "\"}\n");
        int[] given = {0};
        int[] aheadAtFirst = {-1};
        InputStream endless = new InputStream() {
            private int at;

            @Override
            public int read() {
                throw new UnsupportedOperationException("only blocks are read");
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (given[0] == 100) {
                    return -1;
                }
                int part = Math.min(length, row.length - at);
                System.arraycopy(row, at, into, from, part);
                at = (at + part) % row.length;
                given[0] += at == 0 ? 1 : 0;
                return part;
            }
        };
        List<Item> items = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(endless, item -> {
            aheadAtFirst[0] = aheadAtFirst[0] < 0 ? given[0] : aheadAtFirst[0];
            items.add(item);
        });

        assertThat(items).hasSize(100).hasOnlyElementsOfType(Item.Taken.class);
        assertThat(aheadAtFirst[0]).isLessThan(4);
    }

    private List<Item> read(String rows, IntakeOptions options) throws IOException {
        return Inputs.items(Files.writeString(folder.resolve("rows.jsonl"), rows), options);
    }

    private static Report row(String json) {
        return taken(only(utf8(json)));
    }
}
