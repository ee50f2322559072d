package org.marsad.cli.check;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.marsad.cli.Surroundings;
import org.marsad.export.check.Inspected;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.table.CsvFile;

/** For spreadsheets: a row for each finding, as it comes; cells that would be formulas are neutralised. */
final class CsvReport implements Report {
    private static final List<String> HEADER =
            List.of("file", "line", "row", "column", "rule", "severity", "expected", "found", "message");

    private final Writer out;
    private final CsvFile csv;
    private String file = "";
    private boolean begun;

    CsvReport(Surroundings surroundings) throws IOException {
        this.out = new OutputStreamWriter(surroundings.out(), StandardCharsets.UTF_8);
        this.csv = new CsvFile(out, false);
    }

    @Override
    public void begin(String name) throws IOException {
        file = name;
        if (!begun) {
            csv.row(HEADER);
            begun = true;
        }
    }

    @Override
    public void add(Finding f) throws IOException {
        csv.row(Arrays.asList(
                file,
                f.line(),
                f.row(),
                f.column(),
                f.rule().id(),
                f.rule().severity().word(),
                f.expected(),
                f.found(),
                f.message(file)));
    }

    @Override
    public void end(Inspected inspected, Tally tally) throws IOException {
        out.flush();
    }
}
