package org.marsad.export.check.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/** Whether a file has the columns of its format; their order does not matter. */
public final class HeaderCheck {
    private final Columns known;

    /** Holds headers against the columns of a format. */
    public HeaderCheck(Columns known) {
        this.known = known;
    }

    /** How many columns of the format a header has, capitals or not. */
    public int score(List<String> cells) {
        Set<String> names = new HashSet<>();
        cells.forEach(cell -> names.add(name(cell)));
        return (int) known.names().stream().filter(names::contains).count();
    }

    /** The header of a file, its names as the format spells them. */
    public Header check(long line, List<String> cells, Findings findings) {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = name(cell);
            if (known.of(name) == null) {
                findings.add(new Finding(
                        line,
                        "",
                        cell.isBlank() ? null : cell.strip(),
                        Rule.COLUMN_UNKNOWN,
                        "a column of the format",
                        Finding.shown(cell.strip())));
            } else if (names.contains(name)) {
                findings.add(new Finding(line, "", name, Rule.COLUMN_DUPLICATE, "one column of this name", "another"));
            } else if (!name.equals(cell)) {
                findings.add(new Finding(line, "", name, Rule.COLUMN_SPELLING, name, '"' + Finding.shown(cell) + '"'));
            }
            names.add(known.of(name) == null ? cell.strip() : name);
        }
        for (String name : known.names()) {
            if (!names.contains(name)) {
                findings.add(new Finding(line, "", name, Rule.COLUMN_MISSING, "a column of this name", "none"));
            }
        }
        return new Header(names);
    }

    private static String name(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT);
    }
}
