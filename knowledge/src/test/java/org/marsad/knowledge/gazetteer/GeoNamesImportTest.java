package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoNamesImportTest {
    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void open() {
        folder = new SmallFolder(root);
    }

    /** A row of the main table; the codes of its areas are {@code 90} and {@code 1}. */
    static String row(int id, String name, String others, double lat, String feature, String codes, int population) {
        return id + "\t" + name + "\t" + name + "\t" + others + "\t" + lat + "\t38.4\t" + feature.replace('.', '\t')
                + "\tSY\t\t" + codes + "\t\t\t" + population + "\t\t300\tAsia/Damascus\t2020-01-01\n";
    }

    private static final String AREAS = row(1, "Upper Bank", "الضفة العليا", 35.0, "A.ADM1", "90\t", 0)
            + row(2, "Murjan District", "", 35.1, "A.ADM2", "90\t1", 0);

    private ImportCounts run(Path... files) throws IOException {
        return folder.run(DumpFormat.GEONAMES, Selection.usual(), files);
    }

    @Test
    void writesASettlementInTheBundledAreaThatItsCodesName() throws IOException {
        Path dump = folder.file("SY.txt", row(7, "Durrat", "Durra,الدراتية", 35.456, "P.PPL", "90\t1", 6000) + AREAS);

        ImportCounts counts = run(dump);

        assertThat(folder.rows("SY")).containsExactly("SY-gn7\ttown\tالدراتية\t\tDurrat\tSY9001\t35.46\t38.40\t");
        assertThat(counts).isEqualTo(new ImportCounts(3, 1, 0, 2, 0, 0, 0, 0));
        assertThat(folder.refusals()).isEmpty();
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void takesTheNamesThatAreMarkedAsArabicWhereTheyAreAtHandWhateverTheOrderOfTheFiles() throws IOException {
        Path dump = folder.file("SY.txt", row(7, "Durrat", "دوررات", 35.4, "P.PPL", "90\t1", 0) + AREAS);
        Path names = folder.file(
                "alternateNamesV2.txt",
                "1\t7\tar\tالدرّاتية\t\t\t\t\t\t\n2\t7\tar\tدرات المرجان\t1\t\t\t\t\t\n3\t7\tku\tدورات\t\t\t\t\t\t\n"
                        + "4\t7\tar\tدرات العتيقة\t\t\t\t1\t\t\n5\t7\ten\tDurrat\t\t\t\t\t\t\n");

        run(dump, names);

        assertThat(folder.rows("SY"))
                .containsExactly("SY-gn7\tvillage\tدرات المرجان\tالدراتية\tDurrat\tSY9001\t35.40\t38.40\t");
    }

    @Test
    void passesOverNamesInLettersThatArabicDoesNotHave() throws IOException {
        ImportCounts counts =
                run(folder.file("SY.txt", row(7, "Durrat", "درات‌گاه,دراتی,Durrat", 35.4, "P.PPL", "90\t1", 0)));

        assertThat(folder.rows("SY")).isEmpty();
        assertThat(counts.nameless()).isEqualTo(1);
    }

    @Test
    void refusesRowsThatCannotBeReadAndGoesOn() throws IOException {
        String sound = row(7, "Durrat", "الدراتية", 35.4, "P.PPL", "90\t1", 0);
        Path dump = folder.file(
                "SY.txt",
                "\uFEFF" + AREAS.replace("\n", "\r\n") + "8\tshort\trow\r\n"
                        + sound.replace("35.4", "95.4").replace("7\t", "9\t")
                        + sound.replace("7\t", "seven\t")
                        + sound.replace("\t0\t\t300", "\tmany\t\t300")
                        + "\r\n" + sound.replace("\n", "\r\n") + sound);

        ImportCounts counts = run(dump);

        assertThat(folder.rows("SY")).containsExactly("SY-gn7\tvillage\tالدراتية\t\tDurrat\tSY9001\t35.40\t38.40\t");
        assertThat(folder.refusals())
                .containsExactly(
                        "SY.txt:3: row: expected 19 cells, found 3",
                        "SY.txt:4: latitude: expected degrees from -90 to 90, found \"95.4\"",
                        "SY.txt:5: id: expected a whole number, found \"seven\"",
                        "SY.txt:6: population: expected a whole number, found \"many\"",
                        "SY.txt:9: id: expected a new one, found SY-gn7 again");
        assertThat(counts.refused()).isEqualTo(5);
    }

    @Test
    void refusesRowsThatAreNotUtf8() throws IOException {
        byte[] row =
                row(7, "Durrat", "?", 35.4, "P.PPL", "90\t1", 0).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        for (int i = 0; i < row.length; i++) {
            row[i] = row[i] == '?' ? (byte) 0xE3 : row[i];
        }

        run(folder.bytes("SY.txt", row));

        assertThat(folder.refusals()).containsExactly("SY.txt:1: row: expected UTF-8, found other bytes");
    }

    @Test
    void leavesOutWhatWasNotAskedFor() throws IOException {
        Path dump = folder.file(
                "SY.txt",
                row(7, "Durrat", "الدراتية", 35.4, "P.PPL", "90\t1", 400)
                        + row(8, "Lulu", "اللؤلؤية", 35.5, "P.PPL", "90\t1", 900)
                        + row(9, "Lulu Dam", "سد اللؤلؤية", 35.5, "S.DAM", "90\t1", 0)
                        + row(10, "Old", "العتيقة العليا", 35.6, "P.PPLH", "90\t1", 900));

        ImportCounts counts = folder.run(DumpFormat.GEONAMES, new Selection(Set.of("SY"), Set.of('P'), 500), dump);

        assertThat(folder.rows("SY")).containsExactly("SY-gn8\tvillage\tاللؤلؤية\t\tLulu\tSY\t35.50\t38.40\t");
        assertThat(counts.unwanted()).isEqualTo(3);
        assertThat(folder.run(DumpFormat.GEONAMES, new Selection(Set.of("IQ"), Set.of('P'), 0), dump)
                        .unwanted())
                .isEqualTo(4);
    }

    @Test
    void writesSitesByTheirKindWhereTheyAreAskedFor() throws IOException {
        Path dump = folder.file(
                "SY.txt",
                row(9, "Lulu Dam", "سد اللؤلؤية", 35.5, "S.DAM", "90\t1", 0)
                        + row(10, "Lulu Camp", "مخيم اللؤلؤية", 35.6, "S.CMPRF", "90\t1", 0)
                        + row(11, "Lulu Base", "قاعدة اللؤلؤية", 35.7, "S.AIRB", "90\t1", 0));

        folder.run(DumpFormat.GEONAMES, new Selection(Set.of(), Set.of('S'), 0), dump);

        assertThat(folder.rows("SY")).extracting(row -> row.split("\t", -1)[1]).containsExactly("dam", "camp", "base");
    }

    @Test
    void writesAnAreaThatIsNewAndPutsItsPlacesIntoIt() throws IOException {
        Path dump = folder.file(
                "SY.txt",
                row(7, "Durrat", "الدراتية", 36.4, "P.PPL", "90\t2", 0)
                        + AREAS
                        + row(3, "Yaqut District", "منطقة ياقوتة", 36.3, "A.ADM2", "90\t2", 0));

        run(dump);

        assertThat(folder.rows("SY"))
                .containsExactly(
                        "SY-gn7\tvillage\tالدراتية\t\tDurrat\tSY-gn3\t36.40\t38.40\t",
                        "SY-gn3\tadmin2\tياقوتة\t\tYaqut District\tSY90\t36.30\t38.40\t");
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void saysOfAFileThatCannotBeReadWhy() throws IOException {
        Path dump = folder.file("SY.txt", row(7, "Durrat", "الدراتية", 35.4, "P.PPL", "90\t1", 0));

        ImportCounts counts =
                run(root.resolve("none.txt"), folder.bytes("SY.zip", new byte[] {'P', 'K', 3, 4}), root, dump);

        assertThat(counts.written()).isEqualTo(1);
        assertThat(folder.unread())
                .containsExactly(
                        "none.txt: " + root.resolve("none.txt"),
                        "SY.zip: is a packed archive: unpack it first",
                        root.getFileName() + ": is a folder");
    }
}
