package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhosOnFirstImportTest {
    private static final String HEADER =
            "wof_id\tplacetype\tname\tname_en\tname_ar\tname_ar_variants\tlat\tlon\tparent_id\tpopulation\tiso\n";
    private static final String AREAS = "500\tcountry\tSyria\tSyria\tسوريا\t\t35\t38\t1\t\tSY\n"
            + "501\tregion\tUpper Bank\tUpper Bank\tالضفة العليا\t\t35.3\t38.3\t500\t\t\n"
            + "502\tcounty\tMurjan\tMurjan\t\t\t35.2\t38.2\t501\t\t\n";

    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void open() {
        folder = new SmallFolder(root);
    }

    static String place(int id, String ar, String variants, double lat, String parent) {
        return id + "\tlocality\tPlace " + id + "\t\t" + ar + "\t" + variants + "\t" + lat + "\t38.4\t" + parent
                + "\t\t\n";
    }

    private ImportCounts run(String... rows) throws IOException {
        Path table = folder.file("wof.tsv", HEADER + String.join("", rows) + AREAS);
        return folder.run(DumpFormat.WOF, Selection.usual(), table);
    }

    private String[] cells(int row) throws IOException {
        return folder.rows("SY").get(row).split("\t", -1);
    }

    @Test
    void writesAPlaceInTheAreaOfItsParentWithItsVariants() throws IOException {
        ImportCounts counts = run(place(7, "دُرّاتان", "دراتان الشرقي|Durrat|دراتان", 35.6, "502"));

        assertThat(folder.rows("SY"))
                .containsExactly("SY-wof7\tvillage\tدراتان\tدراتان الشرقي\tPlace 7\tSY9001\t35.60\t38.40\t");
        assertThat(counts).isEqualTo(new ImportCounts(4, 1, 0, 2, 0, 0, 1, 0));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void takesTheCountryOfTheFileWhereTheParentIsNotInIt() throws IOException {
        run(place(7, "الدراتية", "", 35.6, "-1"));

        assertThat(cells(0)[5]).isEqualTo("SY");
    }

    @Test
    void countsPlacesWithoutAnArabicName() throws IOException {
        assertThat(run(place(7, "Durrat", "", 35.6, "502"), place(8, "دوراتێ", "", 35.7, "502"))
                        .nameless())
                .isEqualTo(2);
    }

    @Test
    void doesNotWriteAPlaceOfTheSameNameNearbyOrInTheSameAreaAndTellsItsOtherSpellings() throws IOException {
        ImportCounts counts = run(
                place(7, "تل زمرد", "تل الزمردة", 35.21, "-1"),
                place(8, "تل زمرّد", "", 35.9, "502"),
                place(9, "تل زمرد", "", 36.9, "-1"));

        assertThat(counts.known()).isEqualTo(4);
        assertThat(counts.respelt()).isEqualTo(1);
        assertThat(folder.respelt()).containsExactly("SY-tell-zumurrud تل الزمردة");
        assertThat(folder.rows("SY")).hasSize(1);
        assertThat(cells(0)).startsWith("SY-wof9").endsWith("word-before");
    }

    @Test
    void marksNamesThatAreWordsPersonsShortOrOfOtherPlaces() throws IOException {
        run(
                place(7, "المستودع", "", 35.6, "502"),
                place(8, "السوق", "", 35.7, "502"),
                place(9, "برهان", "", 35.8, "502"),
                place(10, "أبو حسين", "", 35.9, "502"),
                place(11, "قن", "", 36.0, "502"),
                place(15, "زبرج", "", 36.4, "502"),
                place(16, "رقم ١", "", 36.5, "502"),
                place(17, "بالفيروز", "", 36.6, "502"),
                place(12, "العراق", "", 36.1, "502"),
                place(13, "الفيروز", "", 36.2, "502"),
                place(14, "زبرجدان", "", 36.3, "502"));

        assertThat(folder.rows("SY"))
                .extracting(row -> row.split("\t", -1)[0] + " " + row.split("\t", -1)[8])
                .containsExactly(
                        "SY-wof7 word-before",
                        "SY-wof8 word-before",
                        "SY-wof9 word-before",
                        "SY-wof10 word-before",
                        "SY-wof11 word-before",
                        "SY-wof15 word-before",
                        "SY-wof16 word-before",
                        "SY-wof17 word-before",
                        "SY-wof12 word-before",
                        "SY-wof13 word-before",
                        "SY-wof14 ");
    }

    @Test
    void marksEachOfSeveralPlacesOfOneNameAndWritesOneOfTwoRecordsOfOnePlace() throws IOException {
        run(
                place(7, "زبرجدان", "", 35.6, "-1"),
                place(8, "زبرجدان", "", 36.6, "-4"),
                place(9, "ياقوتان", "", 35.60, "502"),
                place(10, "ياقوتان", "", 35.62, "502"));

        assertThat(folder.rows("SY"))
                .extracting(row -> row.split("\t", -1)[0] + " " + row.split("\t", -1)[8])
                .containsExactly("SY-wof7 word-before", "SY-wof9 ");
    }

    @Test
    void dropsASpellingThatIsAWordWhereTheNameIsNone() throws IOException {
        run(place(7, "زبرجدان", "السوق", 35.6, "502"));

        assertThat(folder.rows("SY")).containsExactly("SY-wof7\tvillage\tزبرجدان\t\tPlace 7\tSY9001\t35.60\t38.40\t");
    }

    @Test
    void refusesBrokenRowsAndGoesOn() throws IOException {
        ImportCounts counts = run(
                "7\tlocality\tx\n",
                place(8, "الدراتية", "", 35.6, "502").replace("35.6", "NaN"),
                place(9, "الدراتية", "", 35.6, "502").replace("9\t", "-9\t"),
                place(10, "الدراتية", "", 35.6, "502"),
                place(10, "الدراتية", "", 35.6, "502"));

        assertThat(counts.written()).isEqualTo(1);
        assertThat(folder.refusals())
                .containsExactly(
                        "wof.tsv:2: row: expected 11 cells, found 3",
                        "wof.tsv:3: latitude: expected degrees from -90 to 90, found \"NaN\"",
                        "wof.tsv:4: wof_id: expected a whole number, found \"-9\"",
                        "wof.tsv:6: id: expected a new one, found SY-wof10 again");
    }

    @Test
    void goesOnWithTheTableOfAnEarlierImportAndWritesNothingTwice() throws IOException {
        run(place(7, "الدراتية", "", 35.6, "502"));
        List<String> before = Files.readAllLines(folder.table("SY"));

        ImportCounts counts = run(place(7, "الدراتية", "", 35.6, "502"), place(8, "زبرجدان", "", 35.7, "502"));

        assertThat(counts.written()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.table("SY"))).startsWith(before.toArray(new String[0]));
        assertThat(folder.rows("SY")).hasSize(2);
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void leavesATableThatIsNoneOfItsOwnAsItIs() throws IOException {
        Path table = folder.file("out/world/places/SY.tsv", "id\tname\nSY-x\tالدرات\n");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> run(place(7, "الدراتية", "", 35.6, "502")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("SY.tsv:1: table: expected the columns id kind name");
        assertThat(Files.readString(table)).isEqualTo("id\tname\nSY-x\tالدرات\n");
    }

    @Test
    void importsTheReferenceTablesSoThatTheyCompileWithTheBundledOnes() throws IOException {
        Path table = ReferenceTables.file("wof-sy.tsv");
        Path out = root.resolve("reference");
        Bundled bundled = new Bundled();
        ImportCounts counts = new GazetteerImport(bundled.knowledge(), DumpFormat.WOF, Selection.usual())
                .run(List.of(table), out, new Loud());

        assertThat(counts.written()).isGreaterThan(5000);
        assertThat(counts.known()).isGreaterThan(1000);
        List<String> rows = Files.readAllLines(out.resolve("world/places/SY.tsv")).stream()
                .filter(l -> l.startsWith("SY-"))
                .toList();
        assertThat(rows).hasSize((int) counts.written());
        for (String row : rows) {
            String[] cells = row.split("\t", -1);
            assertThat(cells).hasSize(9);
            assertThat(bundled.byId(cells[0])).isNull();
            assertThat(bundled.byId(cells[5]) != null || cells[5].equals("SY") || cells[5].startsWith("SY-wof"))
                    .as(row)
                    .isTrue();
        }
    }

    @Test
    void knowsEveryAreaOfTheListOfCodes() throws IOException {
        ImportCounts counts = new GazetteerImport(new Bundled().knowledge(), DumpFormat.OCHA, Selection.usual())
                .run(List.of(ReferenceTables.file("ocha-pcodes-adm1-2.csv")), root.resolve("reference"), new Loud());

        assertThat(counts).isEqualTo(new ImportCounts(837, 0, 0, 837, 0, 0, 0, 0));
    }

    /** Lets no problem pass. */
    private static final class Loud implements GazetteerImport.Listener {
        @Override
        public void refused(Path file, long line, String why) {
            throw new AssertionError(file + ":" + line + ": " + why);
        }

        @Override
        public void unread(Path file, IOException why) {
            throw new AssertionError(file + ": " + why);
        }
    }
}
