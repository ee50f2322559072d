package org.marsad.export.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.hxl.Tags;
import org.marsad.export.check.sheet.Cells;
import org.marsad.export.check.sheet.Sheet;

/**
 * Looks through files of UCDP GED, ACLED or HXL, row by row; of the rows behind it keeps only 64 bits of each and of its id, for
 * duplicates.
 */
public final class Inspection {
    private final Clock clock;

    /** @param clock what day it is: no event lies in days to come */
    public Inspection(Clock clock) {
        this.clock = clock;
    }

    /**
     * Looks through a file.
     *
     * @param in its bytes, closed by whoever opened them
     * @param wanted what it is; null to tell from its columns
     * @param findings where whatever is wrong is told
     * @param progress hears of the rows so far
     * @throws IOException where it cannot be read
     */
    public Inspected of(InputStream in, @Nullable Format wanted, Findings findings, LongConsumer progress)
            throws IOException {
        try {
            return inspected(in, wanted, findings, progress);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Inspected inspected(InputStream in, @Nullable Format wanted, Findings findings, LongConsumer progress)
            throws IOException {
        Sheet sheet = Sheet.open(in, findings);
        List<Cells> first = new ArrayList<>();
        for (Cells cells = sheet.next(); cells != null; cells = sheet.next()) {
            first.add(cells);
            if (first.size() == Tags.LOOKED_AT) {
                break;
            }
        }
        if (first.stream().allMatch(Cells::blank)) {
            findings.add(Finding.of(1, Rule.CSV_EMPTY, "a row of column names", "nothing"));
            return new Inspected(wanted, false, 0);
        }
        Layout layout = Layout.of(first, wanted, clock, findings);
        Rows rows = new Rows(layout, findings, progress);
        first.subList(layout.first(), first.size()).forEach(rows::take);
        for (Cells cells = sheet.next(); cells != null; cells = sheet.next()) {
            rows.take(cells);
        }
        if (rows.count == 0) {
            findings.add(Finding.of(layout.top(), Rule.CSV_ROWS_NONE, "a row below the header", "none"));
        }
        return new Inspected(layout.format(), layout.tags() != null, rows.count);
    }

    /** The rows of a file as they come. */
    private static final class Rows {
        private final Layout layout;
        private final Findings findings;
        private final LongConsumer progress;
        private long count;
        private long blankFrom;

        Rows(Layout layout, Findings findings, LongConsumer progress) {
            this.layout = layout;
            this.findings = findings;
            this.progress = progress;
        }

        void take(Cells row) {
            if (row.blank()) {
                blankFrom = blankFrom == 0 ? row.line() : blankFrom;
                return;
            }
            if (blankFrom > 0) { // those at the end of the file are let pass
                findings.add(Finding.of(blankFrom, Rule.CSV_ROW_BLANK, "a row", "a blank one"));
                blankFrom = 0;
            }
            count++;
            if (row.values().size() == layout.width()) {
                layout.check(row, findings);
            } else {
                findings.add(Layout.ragged(row, layout.width()));
            }
            progress.accept(count);
        }
    }
}
