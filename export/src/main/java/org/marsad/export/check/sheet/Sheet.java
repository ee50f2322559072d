package org.marsad.export.check.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.table.CsvFile;

/** A file of separated values, record by record; holds one at a time, and where a quote is left open what stands behind it. */
public final class Sheet {
    /** Lines that are looked at for the delimiter. */
    private static final int LOOKED_AT = 3;

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    private Sheet(CSVParser parser) {
        this.parser = parser;
        this.records = parser.iterator();
    }

    /**
     * Opens a file; what is wrong with its bytes and quotes is found while it is read.
     *
     * @param in its bytes, closed by whoever opened them
     * @param findings where it is told
     */
    public static Sheet open(InputStream in, Findings findings) throws IOException {
        Lines lines = new Lines(in, findings);
        List<String> first = new ArrayList<>();
        for (int i = 0; i < LOOKED_AT; i++) {
            String line = lines.next();
            if (line != null) {
                first.add(line);
            }
        }
        char delimiter = Delimiter.of(first);
        Mended text = new Mended(lines, delimiter, findings);
        text.back(first);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setLenientEof(true)
                .setTrailingData(true)
                .get();
        return new Sheet(CSVParser.builder().setReader(text).setFormat(format).get());
    }

    /** The next record, without apostrophes that keep spreadsheets from calculating; null behind the last. */
    public @Nullable Cells next() {
        long line = parser.getCurrentLineNumber() + 1;
        return records.hasNext()
                ? new Cells(line, records.next().stream().map(CsvFile::cell).toList())
                : null;
    }
}
