package org.marsad.export.table;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as comma-separated values: RFC 4180, CRLF. Whoever makes the {@link Appendable} makes it write UTF-8.
 *
 * <p>A cell that a spreadsheet would take for a formula, because it begins with {@code = + - @}, a tabulator or a carriage return, gets
 * an apostrophe in front, unless it is a number; {@link #cell} takes it off again. Source: OWASP, CSV injection.
 */
public final class CsvFile implements Rows {
    /** What RFC 4180 says, quotes only where they are needed. */
    static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setRecordSeparator("\r\n")
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final CSVPrinter printer;
    private final boolean raw;

    /**
     * A table that is written from here on.
     *
     * @param out where it goes
     * @param raw whether cells stay as they are, formulas too
     */
    public CsvFile(Appendable out, boolean raw) throws IOException {
        this.printer = new CSVPrinter(out, FORMAT);
        this.raw = raw;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell == null ? "" : raw ? cell.toString() : neutral(cell.toString()));
        }
        printer.println();
    }

    /** A cell that no spreadsheet takes for a formula. */
    static String neutral(String cell) {
        return caught(cell) ? "'" + cell : cell;
    }

    /** What a cell says, without the apostrophe that {@link #neutral} put there. */
    public static String cell(String written) {
        return written.startsWith("'") && caught(written.substring(1)) ? written.substring(1) : written;
    }

    /** A formula, or one that had its apostrophe already: that one must be told from ours. */
    private static boolean caught(String cell) {
        return formula(cell) || cell.startsWith("'") && caught(cell.substring(1));
    }

    private static boolean formula(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 && !number(cell);
    }

    private static boolean number(String cell) {
        int digits = 0;
        int points = 0;
        for (int i = cell.startsWith("-") ? 1 : 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '.') {
                points++;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                return false;
            }
        }
        return digits > 0 && points <= 1;
    }
}
