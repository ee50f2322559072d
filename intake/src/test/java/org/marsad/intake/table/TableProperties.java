package org.marsad.intake.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TableProperties {
    @Property
    void anyTableComesBackExactlyAsItWasWritten(
            @ForAll("tables") List<List<String>> table,
            @ForAll("delimiters") char delimiter,
            @ForAll("ends") String end)
            throws IOException, TableFault {
        String written = table.stream()
                .map(row -> row.stream()
                        .map(TableProperties::quoted)
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining(end, "", end));

        List<List<String>> read = new ArrayList<>();
        for (RawRow row : rows(written.getBytes(StandardCharsets.UTF_8), delimiter)) {
            assertThat(row.open()).isFalse();
            read.add(Cells.of(new String(row.bytes(), StandardCharsets.UTF_8), delimiter));
        }

        assertThat(read).isEqualTo(table);
    }

    @Property
    void noByteOfATableIsLost(@ForAll("scraps") String table) throws IOException {
        List<RawRow> rows = rows(table.getBytes(StandardCharsets.UTF_8), ',');
        String joined = rows.stream()
                .map(r -> new String(r.bytes(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));

        assertThat(joined.replace("\r", "").replace("\n", ""))
                .isEqualTo(table.replace("\r", "").replace("\n", ""));
    }

    private static List<RawRow> rows(byte[] bytes, char delimiter) throws IOException {
        Rows rows = new Rows(new ByteArrayInputStream(bytes), delimiter, 1 << 20);
        List<RawRow> all = new ArrayList<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row);
        }
        return all;
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> ",;\t\"\r\n".indexOf(c) >= 0);
        return plain && cell.length() % 2 == 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        return Arbitraries.strings()
                .withChars("قتل «،» \"\r\n,;\tab")
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<String> ends() {
        return Arbitraries.of("\n", "\r\n");
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.strings().withChars("ab\",\n\r").ofMaxLength(40);
    }
}
