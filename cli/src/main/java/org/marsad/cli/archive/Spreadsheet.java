package org.marsad.cli.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Refused;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.sheet.Cells;
import org.marsad.export.check.sheet.Sheet;
import org.marsad.export.dataset.Returned;
import org.marsad.export.dataset.Returned.Proposal;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Decision;

/** An {@code incidents.csv} that people corrected in a spreadsheet, row by row. */
final class Spreadsheet {
    private final Archive archive;
    private final String by;
    private final String reason;
    private final boolean apply;

    /**
     * A spreadsheet that comes back.
     *
     * @param by who decides
     * @param reason why, for rows that do not say; empty for none
     * @param apply whether decisions are kept; else only told
     */
    Spreadsheet(Archive archive, String by, String reason, boolean apply) {
        this.archive = archive;
        this.by = by;
        this.reason = reason;
        this.apply = apply;
    }

    /**
     * What came of one cell or row.
     *
     * @param line line of the file on which the row begins, from 1
     * @param incident the id that the row names
     * @param what the field, or the sort of decision
     * @param before what the field holds, or null
     * @param after what it is to hold, or null
     * @param reason why, or what stands in the way
     * @param came what came of it
     * @param decision id of the decision that was kept, or null
     */
    record Line(
            long line,
            String incident,
            String what,
            @Nullable String before,
            @Nullable String after,
            String reason,
            Came came,
            @Nullable String decision) {}

    /** What can come of a cell. */
    enum Came {
        WOULD_BE_KEPT,
        KEPT,
        REFUSED
    }

    /** Takes the lines as they come. */
    interface Taker {
        /** One of them. */
        void take(Line line) throws IOException;
    }

    /**
     * Goes through a file.
     *
     * @return how many rows name an incident
     * @throws IOException where the file cannot be read or is no table of incidents
     */
    long read(Path file, Taker taker) throws IOException {
        List<Finding> problems = new ArrayList<>();
        long rows = 0;
        try (InputStream in = Files.newInputStream(file)) {
            Sheet sheet = Sheet.open(in, problems::add);
            Cells header = sheet.next();
            if (header == null
                    || !header.values().contains("id")
                    || !header.values().contains("version")) {
                throw new Refused(file + ":1: expected the columns of incidents.csv, with id, version and policy");
            }
            List<String> columns = header.values().stream().map(String::strip).toList();
            for (Cells row = sheet.next(); row != null; row = sheet.next()) {
                if (!row.blank() && !row.values().get(0).startsWith("#")) {
                    rows++;
                    row(columns, row, taker);
                }
            }
        }
        for (Finding f : problems) {
            taker.take(refused(f.line(), f.row(), "row", f.message()));
        }
        return rows;
    }

    private void row(List<String> columns, Cells row, Taker taker) throws IOException {
        if (row.values().size() != columns.size()) {
            taker.take(refused(
                    row.line(),
                    row.values().get(0),
                    "row",
                    "expected " + columns.size() + " cells, found "
                            + row.values().size()));
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), row.values().get(i));
        }
        Kept now = archive.catalogue()
                .incident(cells.getOrDefault("id", "").strip())
                .orElse(null);
        Returned returned = Returned.of(cells, now, reason);
        for (Returned.Trouble t : returned.troubles()) {
            taker.take(refused(row.line(), returned.incident(), t.column(), t.message()));
        }
        for (Line line : decided(row.line(), returned)) {
            taker.take(line);
        }
    }

    private static Line refused(long line, String incident, String what, String why) {
        return new Line(line, incident, what, null, null, why, Came.REFUSED, null);
    }

    /** All decisions of a row, or none. */
    private List<Line> decided(long line, Returned returned) throws IOException {
        if (!apply) {
            return returned.proposals().stream()
                    .map(p -> told(line, returned.incident(), p, Came.WOULD_BE_KEPT, null))
                    .toList();
        }
        try {
            return archive.write(() -> {
                List<Line> out = new ArrayList<>();
                for (Proposal p : returned.proposals()) {
                    Decision made = decide(returned.incident(), p);
                    out.add(told(line, returned.incident(), p, Came.KEPT, made.id()));
                }
                return out;
            });
        } catch (Refused e) {
            return List.of(refused(line, returned.incident(), "row", String.valueOf(e.getMessage())));
        }
    }

    private static Line told(long line, String incident, Proposal p, Came came, @Nullable String decision) {
        String what = p.field() == null ? p.ask().code() : p.field();
        return new Line(line, incident, what, p.before(), p.after(), p.reason(), came, decision);
    }

    private Decision decide(String incident, Proposal p) throws IOException {
        return switch (p.ask()) {
            case CORRECT ->
                archive.decisions()
                        .correct(
                                incident,
                                Objects.requireNonNull(p.field()),
                                Objects.requireNonNull(p.after()),
                                by,
                                p.reason());
            case ACCEPT -> archive.decisions().review(incident, true, by, p.reason());
            case REJECT -> archive.decisions().review(incident, false, by, p.reason());
            case NOTE -> archive.decisions().note(incident, by, p.reason());
        };
    }
}
