package org.marsad.export.check.ucdp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Columns;

/**
 * An article of {@code source_article}: {@code "Office,2020-05-06,Headline"}.
 *
 * @param office who published it; the whole entry where it has not this form
 * @param day day of the article; null where the entry has not this form
 */
record Article(String office, @Nullable LocalDate day) {
    /** All articles of a cell, between semicolons; those within quotes are a part of the entry. */
    static List<Article> all(String cell) {
        List<Article> out = new ArrayList<>();
        for (String entry : entries(cell)) {
            out.add(of(entry));
        }
        return out;
    }

    /** Entries of a list between semicolons, quotes and blanks around them taken off, empty ones left out. */
    static List<String> entries(String cell) {
        List<String> out = new ArrayList<>();
        boolean quoted = false;
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ';' && !quoted) {
                take(entry, out);
            } else if (c == '"') {
                quoted = quoted
                        ? !(i + 1 == cell.length() || ends(cell, i + 1))
                        : entry.toString().isBlank();
            } else {
                entry.append(c);
            }
        }
        take(entry, out);
        return out;
    }

    /** Whether a list goes on with another entry, or ends, behind a quote: quotes within a headline are no end of it. */
    private static boolean ends(String cell, int from) {
        for (int i = from; i < cell.length(); i++) {
            if (cell.charAt(i) == ';') {
                return true;
            }
            if (cell.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }

    private static void take(StringBuilder entry, List<String> out) {
        String words = entry.toString().strip();
        entry.setLength(0);
        if (!words.isEmpty()) {
            out.add(words);
        }
    }

    private static Article of(String entry) {
        List<String> parts = Columns.split(entry, ',');
        for (int i = 1; i < parts.size() - 1; i++) { // an office may have commas of its own
            LocalDate day = Cell.day(parts.get(i));
            if (day != null) {
                return new Article(String.join(", ", parts.subList(0, i)), day);
            }
        }
        return new Article(entry, null);
    }
}
