package org.marsad.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.intake.table.Header;
import org.marsad.intake.table.RawRow;
import org.marsad.intake.table.TableFault;

/**
 * How a table would be read: a dry run.
 *
 * @param delimiter what parts its cells
 * @param columns the names of all columns
 * @param mapping which column holds what: {@code text} to {@code النص}
 * @param rows the first rows, all their cells
 * @param faults the lines among them that would be refused, with the reason
 */
public record TablePreview(
        char delimiter,
        List<String> columns,
        Map<String, String> mapping,
        List<List<String>> rows,
        List<String> faults) {
    /** The columns that are none of the fields of a report: nothing of them is read. */
    public List<String> unread() {
        return columns.stream().filter(c -> !mapping.containsValue(c)).toList();
    }

    /** A preview while it is gathered. */
    static final class Draft {
        private final Header header;
        private final List<List<String>> rows = new ArrayList<>();
        private final List<String> faults = new ArrayList<>();

        Draft(Header header) {
            this.header = header;
        }

        void add(RawRow row, String text) {
            if (text.isBlank()) {
                return;
            }
            try {
                rows.add(header.cells(text));
            } catch (TableFault fault) {
                faults.add(row.line() + ": " + fault.why());
            }
        }

        TablePreview finished() {
            Map<String, String> mapping = new LinkedHashMap<>();
            header.mapping().forEach((field, column) -> mapping.put(field.shown(), column));
            return new TablePreview(
                    header.delimiter(), header.names(), mapping, List.copyOf(rows), List.copyOf(faults));
        }
    }
}
