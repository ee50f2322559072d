package org.marsad.cli.archive;

import java.nio.file.Path;
import org.marsad.json.Unprintable;

/** What came of a cell of a spreadsheet, in one line for people. */
final class SpreadsheetLine {
    private SpreadsheetLine() {}

    static String of(Path file, Spreadsheet.Line l) {
        String change = l.after() == null
                ? l.what()
                : l.what() + " " + (l.before() == null ? "not stated" : l.before()) + " → " + l.after();
        String came = switch (l.came()) {
            case WOULD_BE_KEPT -> "would be kept: " + l.reason();
            case KEPT -> "kept as " + l.decision() + ": " + l.reason();
            case REFUSED -> "refused: " + l.reason();
        };
        return Unprintable.escaped(file + ":" + l.line() + ": " + l.incident() + ": " + change + ": " + came);
    }
}
