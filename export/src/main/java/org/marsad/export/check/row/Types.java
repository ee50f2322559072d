package org.marsad.export.check.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/** Whether each cell is what its column holds, and whether those that must say something do. */
public final class Types implements RowCheck {
    private static final int SHOWN = 12;

    private final List<@Nullable Column> columns = new ArrayList<>();
    private final Set<String> natural;

    /**
     * The types of a file's columns.
     *
     * @param header columns of the file
     * @param known columns of its format
     * @param natural columns of numbers that are never negative
     * @param left columns that others check
     */
    public Types(Header header, Columns known, Set<String> natural, Set<String> left) {
        this.natural = natural;
        Set<String> seen = new HashSet<>();
        for (String name : header.names()) {
            columns.add(left.contains(name) || !seen.add(name) ? null : known.of(name));
        }
    }

    @Override
    public void check(Row row, Findings findings) {
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            if (column != null) {
                check(row, column, row.cells().get(i).strip(), findings);
            }
        }
    }

    private void check(Row row, Column column, String cell, Findings findings) {
        if (cell.isEmpty()) {
            if (column.required()) {
                findings.add(row.finding(Rule.VALUE_MISSING, column.name(), expected(column)));
            }
            return;
        }
        switch (column.type()) {
            case INTEGER -> {
                Long value = Cell.integer(cell);
                if (value == null) {
                    findings.add(row.finding(Rule.VALUE_INTEGER, column.name(), "a whole number"));
                } else if (value < 0 && natural.contains(column.name())) {
                    findings.add(row.finding(Rule.FIGURE_NEGATIVE, column.name(), "at least 0"));
                }
            }
            case DECIMAL -> {
                if (Cell.decimal(cell) == null) {
                    findings.add(row.finding(Rule.VALUE_DECIMAL, column.name(), "a number with a point"));
                }
            }
            case DATE -> {
                if (Cell.day(cell) == null) {
                    findings.add(row.finding(Rule.VALUE_DATE, column.name(), "a day such as 2020-05-06"));
                }
            }
            case CODE -> {
                if (!column.codes().contains(cell)) {
                    findings.add(row.finding(Rule.VALUE_CODE, column.name(), expected(column)));
                }
            }
            case TEXT -> Objects.requireNonNull(cell);
        }
    }

    private static String expected(Column column) {
        return switch (column.type()) {
            case INTEGER -> "a whole number";
            case DECIMAL -> "a number";
            case DATE -> "a day";
            case TEXT -> "some words";
            case CODE ->
                column.codes().size() > SHOWN
                        ? "one of " + column.codes().size() + " " + column.name() + "s of the codebook"
                        : "one of " + String.join(", ", column.codes());
        };
    }
}
