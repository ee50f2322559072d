package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.intake.table.Columns;
import org.marsad.record.Report;

class TablesTest {
    private static final String ROW =
            "r-1,قصف على قرية,\"قتل اثنان، وأصيب ثالث.\nوفر الباقون\",وكالة النهر,https://example.org/1,2020-05-06 10:00";

    @TempDir
    private Path folder;

    @Test
    void readsAReportARow() throws IOException {
        List<Item> items = read("news.csv", utf8("\uFEFFid,title,text,source,url,published\r\n" + ROW + "\r\n"));

        assertThat(items).hasSize(1);
        Report report = taken(items.get(0));
        assertThat(report.name()).isEqualTo("r-1");
        assertThat(report.title()).isEqualTo("قصف على قرية");
        assertThat(report.text()).isEqualTo("قصف على قرية\n\nقتل اثنان، وأصيب ثالث.\nوفر الباقون");
        assertThat(report.source()).isEqualTo("وكالة النهر");
        assertThat(report.url()).isEqualTo("https://example.org/1");
        assertThat(Objects.requireNonNull(report.published()).written()).isEqualTo("2020-05-06");
        assertThat(report.id()).isEqualTo(Report.id(utf8(ROW)));
        assertThat(((Item.Taken) items.get(0)).raw()).isEqualTo(utf8(ROW));
    }

    @Test
    void refusesRaggedRowsWithTheirLineAndReadsTheRest() throws IOException {
        List<Item> items = read(
                "news.csv",
                utf8(
                        "text,source\nقتل اثنان في قصف,أ\nقتل ثلاثة\n\"قتل\" أربعة,ب\nقتل خمسة في قصف,ت\nx,\"y\nقتل ستة في قصف,ث\n"));

        assertThat(items).hasSize(6);
        assertThat(refused(items.get(1)).message())
                .isEqualTo(folder.resolve("news.csv") + ":3: row: expected 2 cells, found 1");
        assertThat(refused(items.get(2)).message())
                .isEqualTo(folder.resolve("news.csv")
                        + ":4: cell 1: expected a delimiter after the quoted cell, found \" \"");
        assertThat(taken(items.get(3)).name()).isEqualTo("news.csv:5");
        assertThat(refused(items.get(4)).message())
                .isEqualTo(folder.resolve("news.csv") + ":6: quote: expected its end, found none");
        assertThat(refused(items.get(4)).raw()).isEqualTo(utf8("x,\"y"));
        assertThat(taken(items.get(5)).source()).isEqualTo("ث");
    }

    @Test
    void refusesABadDateAndNeverTakesTheOptionInstead() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "text;published\nقتل اثنان;06/05/2020\nقتل ثلاثة;\n");

        List<Item> items = Inputs.items(file, IntakeOptions.none().withPublished("2021-01-01"));

        assertThat(refused(items.get(0)).why())
                .startsWith("published: expected a day")
                .endsWith("found \"06/05/2020\"");
        assertThat(Objects.requireNonNull(taken(items.get(1)).published()).written())
                .isEqualTo("2021-01-01");
    }

    @Test
    void findsTheDelimiter() throws IOException {
        assertThat(taken(read("a.tsv", utf8("النص\tالمصدر\nقتل اثنان، في قصف\tأ\n"))
                                .get(0))
                        .source())
                .isEqualTo("أ");
        assertThat(taken(read("a.csv", utf8("النص;المصدر\nقتل اثنان, في قصف;أ\n"))
                                .get(0))
                        .source())
                .isEqualTo("أ");
        assertThat(taken(read("a.csv", utf8("\"a;b;c\",text\nx,قتل اثنان في قصف\n"))
                                .get(0))
                        .text())
                .isEqualTo("قتل اثنان في قصف");
    }

    @Test
    void readsTablesOfSpreadsheetsInOtherEncodingsAndGzip() throws IOException {
        String table = "text\tsource\n" + ARABIC.replace('\n', ' ') + "\tأ\n";

        assertThat(taken(read("a.tsv", ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE))
                                .get(0))
                        .text())
                .isEqualTo(ARABIC.replace('\n', ' '));
        assertThat(taken(read("a.tsv", table.getBytes(Charset.forName("windows-1256")))
                                .get(0))
                        .text())
                .isEqualTo(ARABIC.replace('\n', ' '));
        assertThat(taken(read("a.tsv.gz", gzip(utf8(table))).get(0)).source()).isEqualTo("أ");
    }

    @Test
    void saysWhichColumnsThereAreWhereOneIsMissing() throws IOException {
        assertThat(unopened(read("a.csv", utf8("x,y\n1,2\n")).get(0)).why())
                .startsWith("cannot be read: line 1: columns: expected one for text (")
                .endsWith("found \"x\", \"y\"");
        assertThat(refused(read("a.csv", utf8("\n")).get(0)).why()).isEqualTo("empty: no rows");
        assertThat(refused(read("a.csv", utf8("text\n\n")).get(0)).why()).isEqualTo("empty: no rows");
    }

    @Test
    void showsInADryRunHowATableWouldBeRead() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.csv"),
                "متن;date;source\nقتل اثنان;2020-05-06;أ\nقتل ثلاثة\nقتل أربعة;2020-05-07;ب\n");
        IntakeOptions options = IntakeOptions.none()
                .withColumns(Columns.common().with("text", "متن").with("published", "date"));

        TablePreview preview = new Intake(options).preview(file, 2).orElseThrow();

        assertThat(preview.delimiter()).isEqualTo(';');
        assertThat(preview.mapping()).isEqualTo(Map.of("text", "متن", "published", "date", "source", "source"));
        assertThat(preview.unread()).isEmpty();
        assertThat(preview.rows()).containsExactly(List.of("قتل اثنان", "2020-05-06", "أ"));
        assertThat(preview.faults()).containsExactly("3: row: expected 3 cells, found 1");
        assertThat(Inputs.items(file, options)).hasSize(3);
        assertThatThrownBy(() -> new Intake(IntakeOptions.none()).preview(file, 2))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 1: columns: expected one for text");
    }

    private List<Item> read(String name, byte[] table) throws IOException {
        return Inputs.items(Files.write(folder.resolve(name), table), IntakeOptions.none());
    }
}
