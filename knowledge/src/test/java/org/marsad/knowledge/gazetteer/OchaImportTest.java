package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OchaImportTest {
    private static final String HEADER =
            "ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE,ADM0_EN,ADM0_PCODE,center_lat,center_lon\r\n";

    @TempDir
    Path root;

    private SmallFolder folder;

    @BeforeEach
    void open() {
        folder = new SmallFolder(root);
    }

    private ImportCounts run(Path... files) throws IOException {
        return folder.run(DumpFormat.OCHA, Selection.usual(), files);
    }

    @Test
    void writesEachAreaOfEachLevelOnceWithItsCodeAsItsId() throws IOException {
        Path table = folder.file(
                "syr_admin2.csv",
                "\uFEFF" + HEADER
                        + "#adm2+name+en,#adm2+name+ar,,,,,,,,\r\n"
                        + "Murjan,المرجان,SY9001,Upper Bank,الضفة العليا,SY90,Syria,SY,35.1,38.1\r\n"
                        + "\"Yaqut, East\",محافظة ياقوتة الشرقية,SY9101,Yaqut,ياقوتة,SY91,Syria,SY,36.1,39.1\r\n"
                        + "\"Yaqut \"\"West\"\"\",ياقوتة الغربية,SY9102,Yaqut,ياقوتة,SY91,Syria,SY,,\r\n");

        ImportCounts counts = run(table);

        assertThat(folder.rows("SY"))
                .containsExactly(
                        "SY91\tadmin1\tياقوتة\t\tYaqut\tSY\t\t\t",
                        "SY9101\tadmin2\tياقوتة الشرقية\t\tYaqut, East\tSY91\t36.10\t39.10\t",
                        "SY9102\tadmin2\tياقوتة الغربية\t\tYaqut \"West\"\tSY91\t\t\t");
        assertThat(counts).isEqualTo(new ImportCounts(5, 3, 0, 2, 0, 0, 0, 0));
        assertThat(folder.problems()).isEmpty();
    }

    @Test
    void refusesBrokenRowsWithTheLineOnWhichTheyBegin() throws IOException {
        Path table = folder.file(
                "syr_admin2.csv",
                HEADER
                        + "\"Yaqut,ياقوتة,SY9101,Yaqut,ياقوتة,SY91,Syria,SY,36.1,39.1\r\n"
                        + "Zabarjad,زبرجدة,SY/9102,Upper Bank,الضفة العليا,SY90,Syria,SY,35.1,38.1\r\n"
                        + "Zabarjad,زبرجدة,SY9103\r\n"
                        + "Zabarjad,زبرجدة,SY9104,Upper Bank,الضفة العليا,SY90,Syria,SY,north,38.1\r\n"
                        + "\"Zabarjad\n(new)\",\"زبرجدة\n(جديدة)\",SY9105,Upper Bank,الضفة العليا,SY90,Syria,SY,35.7,38.7\r\n"
                        + "Zabarjad,زبرجدة,SY9105,Upper Bank,الضفة العليا,SY90,Syria,SY,35.7,38.7\r\n");

        run(table);

        assertThat(folder.rows("SY")).containsExactly("SY9105\tadmin2\tزبرجدة\t\tZabarjad (new)\tSY90\t35.70\t38.70\t");
        assertThat(folder.refusals())
                .containsExactly(
                        "syr_admin2.csv:2: row: expected the end of a quoted cell, found none",
                        "syr_admin2.csv:3: p-code: expected letters and digits, found \"SY/9102\"",
                        "syr_admin2.csv:4: row: expected 10 cells, found 3",
                        "syr_admin2.csv:5: latitude: expected degrees from -90 to 90, found \"north\"",
                        "syr_admin2.csv:9: p-code: expected a new one, found SY9105 again");
    }

    @Test
    void knowsAreasByTheirCodeInTheGlobalListAndWritesNoneWithoutAnArabicName() throws IOException {
        Path table = folder.file(
                "pcodes.csv",
                "Location,Admin Level,P-Code,Name,Parent P-Code,Valid from date\n"
                        + "SYR,1,SY90,Upper Bank,SYR,2019-01-01\nSYR,2,SY9001,Murjan,SY90,2019-01-01\n"
                        + "SYR,2,SY9002,Yaqut,SY90,2019-01-01\nSYR,4,SY900201,Yaqut,SY90,2019-01-01\n"
                        + "ATLANTIS,1,XX01,Yaqut,,2019-01-01\n");

        ImportCounts counts = run(table);

        assertThat(folder.rows("SY")).isEmpty();
        assertThat(counts).isEqualTo(new ImportCounts(4, 0, 0, 2, 0, 1, 1, 1));
        assertThat(folder.refusals())
                .containsExactly("pcodes.csv:6: country: expected a code of ISO 3166-1, found \"ATLANTIS\"");
    }

    @Test
    void readsTablesWithOtherNamesOfColumnsAndOtherSeparators() throws IOException {
        Path table = folder.file(
                "admin1.csv", "admin1Name_en;admin1Name_ar;admin1Pcode;admin0Pcode\nYaqut;ياقوتة;SY91;SYR\n");

        run(table);

        assertThat(folder.rows("SY")).containsExactly("SY91\tadmin1\tياقوتة\t\tYaqut\tSY\t\t\t");
    }

    @Test
    void takesAnAreaThatSeveralTablesNameOnce() throws IOException {
        Path second = folder.file(
                "admin2.csv", HEADER + "Yaqut,ياقوتة الشرقية,SY9101,Yaqut,ياقوتة,SY91,Syria,SY,36.1,39.1\n");
        Path first = folder.file("admin1.csv", "ADM1_EN,ADM1_AR,ADM1_PCODE\nYaqut,ياقوتة,SY91\n");

        ImportCounts counts = run(second, first);

        assertThat(counts).isEqualTo(new ImportCounts(2, 2, 0, 0, 0, 0, 0, 0));
        assertThat(folder.refusals()).isEmpty();
    }

    @Test
    void refusesAFileOfAnotherForm() throws IOException {
        ImportCounts counts = run(folder.file("other.csv", "name,value\nx,1\n"));

        assertThat(counts).isEqualTo(ImportCounts.NONE);
        assertThat(folder.unread())
                .containsExactly(
                        "other.csv: expected the columns ADM1_PCODE … or Location, Admin Level, P-Code, Name, found others");
    }
}
