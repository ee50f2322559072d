package org.marsad.export.check.ucdp;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Columns;

/**
 * An article of {@code source_article}: {@code "Office,2020-05-06,Headline"}.
 *
 * @param office who published it; the whole entry where it has not this form
 * @param day day of the article; null where it is not told, or the entry has not this form
 * @param formed whether the entry has this form
 */
record Article(String office, @Nullable LocalDate day, boolean formed) {
    /** All articles of a cell. */
    static List<Article> all(String cell) {
        return Entries.of(cell).stream()
                .filter(entry -> !entry.isEmpty())
                .map(Article::of)
                .toList();
    }

    private static Article of(String entry) {
        List<String> parts = Columns.split(entry, ',');
        for (int i = 1; i < parts.size() - 1; i++) { // an office may have commas of its own
            LocalDate day = Cell.day(parts.get(i));
            if (day != null || parts.get(i).isEmpty()) {
                return new Article(String.join(", ", parts.subList(0, i)), day, true);
            }
        }
        return new Article(entry, null, false);
    }
}
