package org.marsad.export.check.hxl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.row.Header;

/**
 * The row of hashtags of a file.
 *
 * @param line line on which it stands, from 1
 * @param cells its cells
 * @param header the columns, named by their tags as {@link Tag#written} gives them; empty where a column has none
 * @param byName the tags, by these names
 */
public record Tags(long line, List<String> cells, Header header, Map<String, Tag> byName) {
    /** Rows among which it is looked for. Source: HXL standard 1.1. */
    public static final int LOOKED_AT = 25;

    /** The row on which it stands at the latest where it is found at once: below one row of names. */
    private static final int USUAL = 2;

    /** Hashtags of the core schema. Source: HXL standard 1.1, hashtag dictionary. */
    static final Set<String> CORE = Set.of(
            "#access",
            "#activity",
            "#adm1",
            "#adm2",
            "#adm3",
            "#adm4",
            "#adm5",
            "#affected",
            "#beneficiary",
            "#capacity",
            "#cause",
            "#channel",
            "#contact",
            "#country",
            "#crisis",
            "#currency",
            "#date",
            "#description",
            "#event",
            "#frequency",
            "#geo",
            "#group",
            "#impact",
            "#indicator",
            "#inneed",
            "#item",
            "#loc",
            "#meta",
            "#modality",
            "#need",
            "#operations",
            "#org",
            "#output",
            "#population",
            "#reached",
            "#region",
            "#respondee",
            "#sector",
            "#service",
            "#severity",
            "#status",
            "#subsector",
            "#targeted",
            "#value");

    public Tags {
        cells = List.copyOf(cells);
        byName = Map.copyOf(byName);
    }

    /** Whether a record is a row of hashtags: some cells begin with one, and all others are empty. */
    public static boolean are(List<String> cells) {
        boolean any = false;
        for (String cell : cells) {
            if (cell.strip().startsWith("#")) {
                any = true;
            } else if (!cell.isBlank()) {
                return false;
            }
        }
        return any;
    }

    /**
     * Reads the row of hashtags.
     *
     * @param place which record of the file it is, from 1
     * @param named names of the columns in the row above, for those without a tag; null where there is none
     */
    public static Tags read(long line, int place, List<String> cells, @Nullable List<String> named, Findings findings) {
        if (place > USUAL) {
            findings.add(Finding.of(
                    line, Rule.HXL_TAGS_POSITION, "the hashtags in the first or second row", "them in row " + place));
        }
        List<String> names = new ArrayList<>();
        Map<String, Tag> byName = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i).strip();
            Tag tag = Tag.of(cell);
            String column = named != null && i < named.size() ? named.get(i).strip() : "column " + (i + 1);
            if (cell.isEmpty()) {
                findings.add(finding(line, column, Rule.HXL_COLUMN_UNTAGGED, "a hashtag", cell));
            } else if (tag == null) {
                findings.add(finding(line, cell, Rule.HXL_TAG_FORM, "#tag+attribute", cell));
            } else {
                if (!CORE.contains(tag.name()) && !tag.name().startsWith("#x_")) {
                    findings.add(finding(line, cell, Rule.HXL_TAG_UNKNOWN, "a hashtag of the core schema", tag.name()));
                }
                if (byName.putIfAbsent(tag.written(), tag) != null) {
                    findings.add(finding(line, cell, Rule.HXL_TAG_REPEATED, "another attribute for each column", cell));
                }
            }
            names.add(tag == null ? "" : tag.written());
        }
        return new Tags(line, cells, new Header(names), byName);
    }

    private static Finding finding(long line, String column, Rule rule, String expected, String found) {
        return new Finding(line, "", column.isEmpty() ? null : column, rule, expected, Finding.shown(found));
    }
}
