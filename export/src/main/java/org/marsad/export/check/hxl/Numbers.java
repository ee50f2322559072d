package org.marsad.export.check.hxl;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;

/** Whether a column of people or money holds numbers, none negative, between its columns of {@code +min} and {@code +max}. */
final class Numbers implements RowCheck {
    private final String column;
    private final boolean money;
    private final @Nullable String min;
    private final @Nullable String max;

    Numbers(String column, Tag tag, Map<String, Tag> all) {
        this.column = column;
        this.money = tag.name().equals("#value");
        boolean bound = tag.has("min") || tag.has("max");
        this.min = bound ? null : other(tag, all, "min");
        this.max = bound ? null : other(tag, all, "max");
    }

    /** The column with one attribute more. */
    private static @Nullable String other(Tag tag, Map<String, Tag> all, String attribute) {
        return all.entrySet().stream()
                .filter(e -> e.getValue().has(attribute)
                        && e.getValue().without(attribute).equals(tag.written()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    @Override
    public void check(Row row, Findings findings) {
        if (row.text(column) == null) {
            return;
        }
        Double value = row.decimal(column);
        if (value == null) {
            findings.add(row.finding(Rule.HXL_NUMBER, column, "a number"));
            return;
        }
        if (value < 0 && !money) {
            findings.add(row.finding(Rule.FIGURE_NEGATIVE, column, "at least 0"));
        }
        if (min != null) {
            Double least = row.decimal(min);
            if (least != null && value < least) {
                findings.add(row.finding(Rule.HXL_MIN_MAX, column, "at least " + min + ", " + row.text(min)));
            }
        }
        if (max != null) {
            Double most = row.decimal(max);
            if (most != null && value > most) {
                findings.add(row.finding(Rule.HXL_MIN_MAX, column, "at most " + max + ", " + row.text(max)));
            }
        }
    }
}
