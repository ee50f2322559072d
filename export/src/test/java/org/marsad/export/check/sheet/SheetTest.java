package org.marsad.export.check.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.export.check.finding.Finding;

class SheetTest {
    private final List<Finding> findings = new ArrayList<>();

    private List<Cells> read(String text) throws IOException {
        Sheet sheet = Sheet.open(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), findings::add);
        List<Cells> out = new ArrayList<>();
        for (Cells cells = sheet.next(); cells != null; cells = sheet.next()) {
            out.add(cells);
        }
        return out;
    }

    private static Cells cells(long line, String... values) {
        return new Cells(line, List.of(values));
    }

    @Test
    void saysOnWhichLineARecordBegins() throws IOException {
        assertThat(read("a,b\r\n\"one\r\ntwo\",2\r\n\r\n3,4"))
                .containsExactly(cells(1, "a", "b"), cells(2, "one\ntwo", "2"), cells(4, ""), cells(5, "3", "4"));
        assertThat(findings).isEmpty();
    }

    @Test
    void tellsTheDelimiterFromTheFirstLine() throws IOException {
        assertThat(read("a;\"b,c,d\"\n1,5;2")).containsExactly(cells(1, "a", "b,c,d"), cells(2, "1,5", "2"));
        assertThat(read("a\tb\n1\t2")).containsExactly(cells(1, "a", "b"), cells(2, "1", "2"));
        assertThat(read("title\na,b")).containsExactly(cells(1, "title"), cells(2, "a", "b"));
    }

    @Test
    void aQuoteLeftOpenAtTheEndSpoilsItsOwnRowAlone() throws IOException {
        assertThat(read("a,b\n1,\"2\n3,4\n5,6\n"))
                .containsExactly(cells(1, "a", "b"), cells(2, "1", "2"), cells(3, "3", "4"), cells(4, "5", "6"));
        assertThat(findings).singleElement().satisfies(f -> {
            assertThat(f.line()).isEqualTo(2);
            assertThat(f.message()).isEqualTo("row: expected a quote that closes, found one left open: \"2");
        });
    }

    @Test
    void aQuoteLeftOpenThatTheNextRowSeemsToCloseIsFoundToo() throws IOException {
        assertThat(read("a,b\n1,\"2\n3,\"4\"\n"))
                .containsExactly(cells(1, "a", "b"), cells(2, "1", "2"), cells(3, "3", "4"));
        assertThat(findings).extracting(Finding::line).containsExactly(2L);
    }

    @Test
    void aCellOfManyLinesIsNoOpenQuote() throws IOException {
        String cell = "line\n".repeat(150);

        assertThat(read("a,\"" + cell + "\"\nb,c")).containsExactly(cells(1, "a", cell), cells(152, "b", "c"));
        assertThat(findings).isEmpty();
    }

    @Test
    void takesOffTheMarkAtTheStartAndNoOther() throws IOException {
        assertThat(read("\uFEFFa,b\n\uFEFFc,d")).containsExactly(cells(1, "a", "b"), cells(2, "\uFEFFc", "d"));
    }
}
