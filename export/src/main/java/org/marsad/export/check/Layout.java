package org.marsad.export.check;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.acled.AcledChecks;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.hxl.HxlChecks;
import org.marsad.export.check.hxl.Tags;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Columns;
import org.marsad.export.check.row.Header;
import org.marsad.export.check.row.HeaderCheck;
import org.marsad.export.check.row.Row;
import org.marsad.export.check.row.RowCheck;
import org.marsad.export.check.sheet.Cells;
import org.marsad.export.check.ucdp.UcdpChecks;

/**
 * How a file is laid out: what it is, where its rows begin, and what they are held against.
 *
 * @param format what it is; null where that is not known
 * @param top line of its names or hashtags
 * @param first which record is the first row, from 0
 * @param width cells that a row has
 * @param header columns by the names of the format; null where nothing is known of them
 * @param idColumns columns that name a row, the best first
 * @param checks what rows are held against by these names
 * @param tags its hashtags; null where it has none
 * @param tagChecks what rows are held against by their hashtags
 */
record Layout(
        @Nullable Format format,
        long top,
        int first,
        int width,
        @Nullable Header header,
        List<String> idColumns,
        List<RowCheck> checks,
        @Nullable Tags tags,
        List<RowCheck> tagChecks) {
    /** Columns that a header shares with a format at least, where nobody says which it is. */
    private static final int LEAST = 6;

    /** Holds a row against everything. */
    void check(Cells cells, Findings findings) {
        String id = "";
        if (header != null) {
            Row row = Row.of(header, cells.line(), cells.values(), idColumns);
            id = row.id();
            checks.forEach(check -> check.check(row, findings));
        }
        if (tags != null) {
            Row row = header == null
                    ? Row.of(tags.header(), cells.line(), cells.values(), idColumns)
                    : new Row(tags.header(), cells.line(), id, cells.values());
            tagChecks.forEach(check -> check.check(row, findings));
        }
    }

    /** Makes out the layout of a file from its first records, of which one at least is not blank. */
    static Layout of(List<Cells> records, @Nullable Format wanted, Clock clock, Findings findings) {
        int top = 0;
        while (records.get(top).blank()) {
            top++;
        }
        int tagRow = top;
        while (tagRow < records.size() && !Tags.are(records.get(tagRow).values())) {
            tagRow++;
        }
        boolean tagged = tagRow < records.size();
        Format format = wanted != null ? wanted : guess(records.get(top).values(), tagged);
        if (format == null) {
            findings.add(Finding.of(
                    records.get(top).line(),
                    Rule.FORMAT_UNKNOWN,
                    "the columns of UCDP GED or ACLED, or a row of HXL hashtags",
                    shown(records.get(top))));
            return unknown(null, records, top, top + 1);
        }
        return format == Format.HXL
                ? tagged ? hxl(records, tagRow, findings) : untagged(records, top, findings)
                : named(format, records, top, tagRow == top + 1 && tagged, clock, findings);
    }

    private static @Nullable Format guess(List<String> names, boolean tagged) {
        int ucdp = new HeaderCheck(Columns.UCDP).score(names);
        int acled = new HeaderCheck(Columns.ACLED).score(names);
        if (Math.max(ucdp, acled) >= LEAST) {
            return ucdp > acled ? Format.UCDP : Format.ACLED;
        }
        if (tagged) {
            return Format.HXL;
        }
        return data(Format.UCDP, names) ? Format.UCDP : data(Format.ACLED, names) ? Format.ACLED : null;
    }

    /** Whether a record is no header but a row of the format, by its number of cells and its year. */
    private static boolean data(Format format, List<String> cells) {
        Long year = cells.size() == columns(format).all().size()
                ? Cell.integer(cells.get(2).strip())
                : null;
        return year != null && year > 1900 && year < 2200;
    }

    private static Layout named(
            Format format, List<Cells> records, int top, boolean tagged, Clock clock, Findings findings) {
        Cells names = records.get(top);
        HeaderCheck known = new HeaderCheck(columns(format));
        boolean headed = known.score(names.values()) > 0;
        if (!headed) {
            findings.add(
                    Finding.of(names.line(), Rule.HEADER_MISSING, "the columns of " + format.title(), shown(names)));
            if (!data(format, names.values())) {
                return unknown(format, records, top, top + 1);
            }
        }
        Header header = headed
                ? known.check(names.line(), names.values(), findings)
                : new Header(columns(format).names());
        Tags tags = tagged && headed
                ? Tags.read(records.get(top + 1).line(), 2, records.get(top + 1).values(), names.values(), findings)
                : null;
        if (tags != null && tags.cells().size() != names.values().size()) {
            findings.add(ragged(records.get(top + 1), names.values().size()));
            tags = null;
        }
        boolean ucdp = format == Format.UCDP;
        return new Layout(
                format,
                names.line(),
                headed ? tagged ? top + 2 : top + 1 : top,
                names.values().size(),
                header,
                List.of(ucdp ? "id" : "event_id_cnty"),
                ucdp ? UcdpChecks.of(header, clock) : AcledChecks.of(header, clock),
                tags,
                tags == null ? List.of() : HxlChecks.of(tags, false));
    }

    private static Layout hxl(List<Cells> records, int tagRow, Findings findings) {
        Cells row = records.get(tagRow);
        List<String> named = tagRow == 0 ? null : records.get(tagRow - 1).values();
        Tags tags = Tags.read(row.line(), tagRow + 1, row.values(), named, findings);
        return new Layout(
                Format.HXL,
                row.line(),
                tagRow + 1,
                row.values().size(),
                null,
                HxlChecks.idColumns(),
                List.of(),
                tags,
                HxlChecks.of(tags, true));
    }

    private static Layout untagged(List<Cells> records, int top, Findings findings) {
        Cells below = top + 1 < records.size() ? records.get(top + 1) : null;
        if (below != null && below.blank() && below.values().size() > 1) {
            findings.add(Finding.of(below.line(), Rule.HXL_TAGS_EMPTY, "hashtags", "a row of empty cells"));
            return unknown(Format.HXL, records, top, top + 2);
        }
        findings.add(Finding.of(
                records.get(top).line(),
                Rule.HXL_TAGS_MISSING,
                "a row of hashtags among the first " + Tags.LOOKED_AT,
                "none"));
        return unknown(Format.HXL, records, top, top + 1);
    }

    private static Layout unknown(@Nullable Format format, List<Cells> records, int top, int first) {
        Cells names = records.get(top);
        return new Layout(
                format, names.line(), first, names.values().size(), null, List.of(), List.of(), null, List.of());
    }

    /** A row that has more or fewer cells than there are columns. */
    static Finding ragged(Cells row, int width) {
        return Finding.of(
                row.line(),
                Rule.CSV_RAGGED,
                width + (width == 1 ? " cell" : " cells"),
                Integer.toString(row.values().size()));
    }

    private static Columns columns(Format format) {
        return format == Format.UCDP ? Columns.UCDP : Columns.ACLED;
    }

    private static String shown(Cells cells) {
        return Finding.shown(String.join(", ", cells.values()));
    }
}
