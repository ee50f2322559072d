package org.marsad.mention.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.mention.Catalogue;
import org.marsad.mention.Term;
import org.marsad.mention.Word;
import org.marsad.mention.Words;

/**
 * Who holds an office on the day of a report: «وزير الدفاع الإسرائيلي» of 10 June 2016 is Lieberman, of 25 May nobody.
 * Source: offices.tsv.
 */
final class Offices {
    private final Words words;
    private final Catalogue catalogue;
    private final @Nullable LocalDate day;

    /**
     * Reads the offices of a text.
     *
     * @param day day of the report, or null where not known: then no office has a known holder
     */
    Offices(Words words, @Nullable LocalDate day) {
        this.words = words;
        this.catalogue = new Catalogue(words.text().knowledge());
        this.day = day;
    }

    /**
     * One who holds an office.
     *
     * @param person the row in {@code persons}
     * @param to token after the words of the office
     */
    record Holder(Entry person, int to) {}

    /**
     * The one who holds the office that begins at a token; null where the words name no office in full, it is vacant, or more
     * than one may hold it on that day.
     */
    @Nullable
    Holder holder(int token) {
        if (day == null || !words.has(token, "offices") || words.has(token - 1, "speakers")) {
            return null;
        }
        Word held = null;
        for (Word office : words.all(token, "offices")) {
            Term term = Term.of(office.entry());
            if (held != null && office.to() < held.to()) {
                break;
            }
            if (term.mayHold(day) && end(office) > 0) {
                if (held != null || !term.holds(day)) {
                    return null;
                }
                held = office;
            }
        }
        Entry person = held == null ? null : catalogue.row("persons", held.get("person"));
        return held == null || person == null ? null : new Holder(person, end(held));
    }

    /** The token after the office and whose it is; 0 where that is not said, or more is: «الرئيس الأميركي السابق». */
    private int end(Word office) {
        String of = office.get("of");
        int at = office.to();
        if (!of.isEmpty()) {
            Word nation = words.find(at, "demonyms");
            Word land = nation == null ? words.find(at, "countries") : nation;
            if (land == null || !of.equals("STATE:" + land.get("id"))) {
                return 0;
            }
            at = land.to();
        }
        boolean more = at < words.text().size()
                && words.text().isWord(at)
                && words.text().folded(at).startsWith("ال");
        return more ? 0 : at;
    }
}
