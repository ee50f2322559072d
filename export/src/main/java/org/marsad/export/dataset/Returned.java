package org.marsad.export.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.table.Columns;
import org.marsad.incident.Correction;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;

/**
 * A row of {@code incidents.csv} that comes back from a spreadsheet: what a person changed in it, and what stands in the way. The row is
 * held against the incident as it would be exported now; where the incident has changed since it was exported nothing is proposed, for a
 * cell that differs may be old instead of corrected.
 *
 * @param incident the id that the row names
 * @param proposals the decisions that its cells ask for
 * @param troubles what cannot be taken over, and why
 */
public record Returned(String incident, List<Proposal> proposals, List<Trouble> troubles) {
    private static final List<String> KNOWN = Columns.of("incidents.csv").names(false);
    /** Corrected as {@code 3-4-5}, or by their three parts, for spreadsheets make a date of the one. */
    private static final List<String> FIGURES = List.of("killed", "wounded");

    private static final List<String> ENDS = List.of("_low", "_best", "_high");
    /** Columns in which a person writes. */
    private static final List<String> WRITTEN = List.of("review", "note", "reason");

    public Returned {
        proposals = List.copyOf(proposals);
        troubles = List.copyOf(troubles);
    }

    /** What is asked for. */
    public enum Ask {
        CORRECT,
        ACCEPT,
        REJECT,
        NOTE;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A decision that is asked for.
     *
     * @param field the field to be corrected, or null for another decision
     * @param before what the field holds, or null where nothing is stated
     * @param after what it is to hold, or the note, or null
     * @param reason why
     */
    public record Proposal(
            Ask ask,
            @Nullable String field,
            @Nullable String before,
            @Nullable String after,
            String reason) {}

    /**
     * What stands in the way.
     *
     * @param column where
     * @param message what was expected and what was found
     */
    public record Trouble(String column, String message) {}

    /**
     * Reads a row.
     *
     * @param cells what stands in the columns that the file has; an empty cell is empty
     * @param now the incident that it names, or null where there is none of this id
     * @param reason why, for rows that do not say
     */
    public static Returned of(Map<String, String> cells, @Nullable Kept now, String reason) {
        return new Reader(cells, reason).read(now);
    }

    /** Goes through the cells of a row. */
    private static final class Reader {
        private final Map<String, String> cells;
        private final String id;
        private final String why;
        private final List<Proposal> proposals = new ArrayList<>();
        private final List<Trouble> troubles = new ArrayList<>();
        /** Figures whose three parts were corrected. */
        private final Set<String> parts = new HashSet<>();

        Reader(Map<String, String> cells, String reason) {
            this.cells = cells;
            this.id = said("id");
            this.why = said("reason").isEmpty() ? reason.strip() : said("reason");
        }

        private String said(String column) {
            return cells.getOrDefault(column, "").strip();
        }

        Returned read(@Nullable Kept now) {
            if (now == null) {
                troubles.add(new Trouble("id", "no such incident; marsad incidents lists them"));
            } else {
                Optional<Policy> policy = policy();
                if (policy.isPresent() && current(now)) {
                    compare(IncidentRow.of(now, policy.get()));
                    review();
                    note();
                    reasoned();
                }
            }
            return new Returned(id, proposals, troubles);
        }

        private Optional<Policy> policy() {
            for (Policy p : Policy.values()) {
                if (p.code().equals(said("policy"))) {
                    return Optional.of(p);
                }
            }
            troubles.add(new Trouble("policy", "expected the policy of the export, found \"" + said("policy") + "\""));
            return Optional.empty();
        }

        private boolean current(Kept now) {
            String version = "" + now.filed().version();
            if (now.incident().id().equals(id) && version.equals(said("version"))) {
                return true;
            }
            troubles.add(new Trouble(
                    "version",
                    "exported as version " + said("version") + ", is version " + version
                            + (now.incident().id().equals(id)
                                    ? ""
                                    : " of " + now.incident().id())
                            + " now; export it again"));
            return false;
        }

        private void compare(Map<String, @Nullable Object> row) {
            figures(row);
            for (Map.Entry<String, String> cell : cells.entrySet()) {
                String column = cell.getKey();
                String written = cell.getValue().strip();
                String before = held(row, column);
                if (WRITTEN.contains(column) || same(before, written)) {
                    continue;
                }
                boolean correctable = List.of(Correction.values()).stream()
                        .anyMatch(c -> c.code().equals(column));
                if (FIGURES.contains(column)) {
                    figure(column, before, written);
                } else if (correctable) {
                    correct(column, before, written);
                } else if (part(column)) {
                    continue; // read with its figure
                } else if (KNOWN.contains(column)) {
                    troubles.add(new Trouble(
                            column, "cannot be corrected here: holds \"" + before + "\", found \"" + written + "\""));
                }
            }
        }

        /** Spreadsheets write 0.50 as 0.5, and true as TRUE. */
        private static boolean same(String a, String b) {
            if (a.equalsIgnoreCase(b)) {
                return true;
            }
            try {
                return new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
            } catch (NumberFormatException e) {
                return false;
            }
        }

        private static boolean part(String column) {
            return FIGURES.stream().anyMatch(f -> ENDS.stream().anyMatch(e -> column.equals(f + e)));
        }

        /** A figure whose three parts were corrected is what they say, whatever became of its own cell. */
        private void figures(Map<String, @Nullable Object> row) {
            for (String figure : FIGURES) {
                List<String> columns = ENDS.stream().map(e -> figure + e).toList();
                if (!cells.keySet().containsAll(columns)) {
                    continue;
                }
                boolean changed = columns.stream().anyMatch(c -> !same(held(row, c), said(c)));
                if (changed) {
                    parts.add(figure);
                    correct(
                            figure,
                            held(row, figure),
                            String.join("-", columns.stream().map(this::said).toList()));
                }
            }
        }

        private static String held(Map<String, @Nullable Object> row, String column) {
            Object value = row.get(column);
            return value == null ? "" : value.toString();
        }

        private void figure(String field, String before, String after) {
            if (!parts.contains(field)) {
                correct(field, before, after);
            }
        }

        private void correct(String field, String before, String after) {
            if (after.isEmpty()) {
                troubles.add(new Trouble(field, "holds \"" + before + "\" and cannot be emptied"));
                return;
            }
            try {
                Correction.of(field, after);
                proposals.add(new Proposal(Ask.CORRECT, field, before.isEmpty() ? null : before, after, why));
            } catch (IllegalArgumentException e) {
                String hint = FIGURES.contains(field)
                        ? "; a spreadsheet may have made a date of it: correct " + field + "_low, " + field
                                + "_best and " + field + "_high instead"
                        : "";
                troubles.add(new Trouble(field, e.getMessage() + hint));
            }
        }

        private void review() {
            switch (said("review").toLowerCase(Locale.ROOT)) {
                case "" -> {}
                case "accept", "accepted" -> proposals.add(new Proposal(Ask.ACCEPT, null, null, null, why));
                case "reject", "rejected" -> proposals.add(new Proposal(Ask.REJECT, null, null, null, why));
                default ->
                    troubles.add(new Trouble("review", "expected accept or reject, found \"" + said("review") + "\""));
            }
        }

        private void note() {
            if (!said("note").isEmpty()) {
                proposals.add(new Proposal(Ask.NOTE, null, null, null, said("note")));
            }
        }

        private void reasoned() {
            if (why.isEmpty() && proposals.stream().anyMatch(p -> p.ask() != Ask.NOTE)) {
                proposals.removeIf(p -> p.ask() != Ask.NOTE);
                troubles.add(new Trouble("reason", "expected why, found nothing"));
            }
        }
    }
}
