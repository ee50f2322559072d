package org.marsad.intake.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The first row of a table: how its cells are parted, what its columns are called, and what each is to a report. */
public final class Header {
    private static final char[] DELIMITERS = {',', ';', '\t'};

    private final char delimiter;
    private final List<String> names;
    private final Map<Field, Integer> columns;

    private Header(char delimiter, List<String> names, Map<Field, Integer> columns) {
        this.delimiter = delimiter;
        this.names = names;
        this.columns = columns;
    }

    /**
     * Reads the first row.
     *
     * @throws TableFault where a column that the user names, or one for the text, is not there
     */
    public static Header of(String row, char delimiter, Columns wanted) throws TableFault {
        List<String> names = Cells.of(row, delimiter);
        return new Header(
                delimiter,
                names.stream().map(String::strip).toList(),
                wanted.in(names.stream().map(String::strip).toList()));
    }

    /** The delimiter of a table by its first line: the one that stands there most often outside of quotes, a comma where none does. */
    public static char delimiter(String line) {
        char best = DELIMITERS[0];
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long count = count(line, delimiter);
            if (count > most) {
                most = count;
                best = delimiter;
            }
        }
        return best;
    }

    /** The delimiter of this table. */
    public char delimiter() {
        return delimiter;
    }

    /** What the columns are called. */
    public List<String> names() {
        return names;
    }

    /** Which fields were found, by the names of their columns. */
    public Map<Field, String> mapping() {
        Map<Field, String> mapping = new EnumMap<>(Field.class);
        columns.forEach((field, at) -> mapping.put(field, names.get(at)));
        return mapping;
    }

    /**
     * The cells of a row by what they are to a report; those without a word are left out.
     *
     * @throws TableFault where it has not as many cells as there are columns
     */
    public Map<Field, String> fields(String row) throws TableFault {
        List<String> cells = cells(row);
        Map<Field, String> fields = new LinkedHashMap<>();
        columns.forEach((field, at) -> {
            @Nullable String cell = cells.get(at);
            if (cell != null && !cell.isBlank()) {
                fields.put(field, cell);
            }
        });
        return fields;
    }

    /**
     * All cells of a row.
     *
     * @throws TableFault where it has not as many cells as there are columns
     */
    public List<String> cells(String row) throws TableFault {
        List<String> cells = Cells.of(row, delimiter);
        if (cells.size() != names.size()) {
            throw new TableFault("row: expected " + names.size() + " cells, found " + cells.size());
        }
        return cells;
    }

    private static long count(String line, char delimiter) {
        long count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            count += !quoted && line.charAt(i) == delimiter ? 1 : 0;
        }
        return count;
    }
}
