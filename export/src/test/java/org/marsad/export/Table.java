package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<String> faults = new ArrayList<>();
        for (List<String> column : columns) {
            String cell = row.getOrDefault(column.get(0), "");
            if (cell.isEmpty() ? column.get(2).equals("yes") : !is(cell, column.get(1))) {
                faults.add(column.get(0) + ": expected " + column.get(1) + ", found \"" + cell + "\"");
            }
        }
        assertThat(faults).as("%s", row).isEmpty();
        assertThat(row).hasSize(columns.size());
    }

    private static boolean is(String cell, String type) {
        return switch (type) {
            case "integer" -> Long.parseLong(cell) >= 0;
            case "decimal" -> new BigDecimal(cell).scale() >= 0;
            case "date" -> LocalDate.parse(cell).toString().equals(cell);
            case "text" -> !cell.isBlank();
            default -> ("|" + type.substring("code:".length()) + "|").contains("|" + cell + "|");
        };
    }
}
