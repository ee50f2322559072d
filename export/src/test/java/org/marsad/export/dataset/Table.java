package org.marsad.export.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.marsad.export.table.CsvFile;

/**
 * A table read back by a program that knows nothing of Marsad.
 *
 * @param header names of the columns
 * @param rows cells by column
 */
record Table(List<String> header, List<Map<String, String>> rows) {
    /** Reads a file; rows that begin with # are none. */
    static Table of(String csv) throws IOException {
        CSVFormat format = CSVFormat.RFC4180.builder().setCommentMarker('#').get();
        try (CSVParser parser = CSVParser.parse(new StringReader(csv), format)) {
            List<CSVRecord> records = parser.getRecords();
            List<String> header = records.get(0).toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord r : records.subList(1, records.size())) {
                if (r.get(0).startsWith("#")) {
                    continue;
                }
                if (r.size() != header.size()) {
                    throw new IllegalStateException("row " + r.getRecordNumber() + ": " + r.size() + " cells");
                }
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), r.get(i));
                }
                rows.add(row);
            }
            return new Table(header, rows);
        }
    }

    /** The values of a column that are not missing. */
    Set<String> values(String column) {
        Set<String> out = new HashSet<>();
        rows.forEach(r -> out.add(r.getOrDefault(column, "")));
        out.remove("");
        return out;
    }

    /** What breaks the fields of a schema. */
    List<String> problems(JsonNode fields) {
        List<String> out = new ArrayList<>();
        List<String> names = new ArrayList<>();
        fields.forEach(f -> names.add(f.get("name").asText()));
        if (!names.equals(header)) {
            out.add("header: " + header);
        }
        for (JsonNode f : fields) {
            String name = f.get("name").asText();
            Set<String> seen = new HashSet<>();
            for (Map<String, String> row : rows) {
                String cell = row.getOrDefault(name, "");
                String why = problem(f, cell);
                if (why.isEmpty() && f.at("/constraints/unique").asBoolean() && !seen.add(cell)) {
                    why = "not unique";
                }
                if (!why.isEmpty()) {
                    out.add(name + ": " + why + ": " + cell);
                }
            }
        }
        return out;
    }

    private static String problem(JsonNode field, String cell) {
        JsonNode c = field.path("constraints");
        if (cell.isEmpty()) {
            return c.path("required").asBoolean() ? "required" : "";
        }
        try {
            switch (field.get("type").asText()) {
                case "integer" -> Long.parseLong(cell);
                case "number" -> new BigDecimal(cell);
                case "date" -> LocalDate.parse(cell);
                case "boolean" -> {
                    if (!cell.equals("true") && !cell.equals("false")) {
                        return "no boolean";
                    }
                }
                default -> {}
            }
        } catch (RuntimeException e) {
            return "no " + field.get("type").asText();
        }
        if (c.has("minimum") && new BigDecimal(cell).compareTo(c.get("minimum").decimalValue()) < 0
                || c.has("maximum")
                        && new BigDecimal(cell).compareTo(c.get("maximum").decimalValue()) > 0) {
            return "out of bounds";
        }
        if (c.has("pattern") && !CsvFile.cell(cell).matches(c.get("pattern").asText())) {
            return "not of the pattern";
        }
        Set<String> allowed = new HashSet<>();
        c.path("enum").forEach(e -> allowed.add(e.asText()));
        return allowed.isEmpty() || allowed.contains(cell) ? "" : "not one of " + allowed;
    }
}
