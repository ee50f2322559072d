package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.marsad.export.table.CsvFile;

/** Written comma-separated values, read back by names of columns. */
public final class Table {
    private Table() {}

    /** The rows below the header; each cell without the apostrophe that keeps formulas out. */
    public static List<Map<String, String>> read(CharSequence written) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows = CSVParser.parse(written.toString(), format)) {
            return rows.stream().map(CSVRecord::toMap).map(Table::cells).toList();
        }
    }

    private static Map<String, String> cells(Map<String, String> written) {
        written.replaceAll((column, cell) -> CsvFile.cell(cell));
        return written;
    }

    /** Holds each cell of a row against what the table of columns says of it. */
    public static void hold(Map<String, String> row, List<List<String>> columns) {
        assertThat(row.keySet())
                .containsExactlyElementsOf(columns.stream().map(c -> c.get(0)).toList());
        for (List<String> column : columns) {
            String cell = row.getOrDefault(column.get(0), "");
            if (cell.isEmpty()) {
                assertThat(column.get(2)).as("%s in %s", column.get(0), row).isEqualTo("no");
            } else {
                hold(cell, column.get(1), column.get(0));
            }
        }
    }

    private static void hold(String cell, String type, String column) {
        switch (type) {
            case "integer" -> assertThat(Long.parseLong(cell)).as(column).isGreaterThanOrEqualTo(0);
            case "decimal" -> assertThat(new BigDecimal(cell)).as(column).isNotNull();
            case "date" -> assertThat(LocalDate.parse(cell)).as(column).isNotNull();
            case "text" -> assertThat(cell).as(column).isNotBlank();
            default ->
                assertThat(type.substring("code:".length()).split("\\|"))
                        .as(column)
                        .contains(cell);
        }
    }
}
