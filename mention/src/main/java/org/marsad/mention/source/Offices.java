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
public final class Offices {
    private final Words words;
    private final Catalogue catalogue;
    private final @Nullable LocalDate day;

    /**
     * Reads the offices of a text.
     *
     * @param day day of the report, or null where not known: then no office has a known holder
     */
    public Offices(Words words, @Nullable LocalDate day) {
        this.words = words;
        this.catalogue = new Catalogue(words.text().knowledge());
        this.day = day;
    }

    /**
     * The row in {@code persons} of the one who holds the office that begins at a token; null where the words name no office in
     * full, it is vacant, or more than one may hold it on that day.
     */
    public @Nullable Entry holder(int token) {
        if (day == null || !words.has(token, "offices") || words.has(token - 1, "speakers")) {
            return null;
        }
        Entry holder = null;
        int longest = 0;
        for (Word office : words.all(token, "offices")) {
            Term term = Term.of(office.entry());
            if (office.to() < longest) {
                break;
            }
            if (term.mayHold(day) && named(office)) {
                if (holder != null || !term.holds(day)) {
                    return null;
                }
                holder = office.entry();
                longest = office.to();
            }
        }
        return holder == null ? null : catalogue.row("persons", holder.get("person"));
    }

    /** Whether the words say whose office it is, and nothing more: not «الرئيس الأميركي السابق». */
    private boolean named(Word office) {
        String of = office.get("of");
        int at = office.to();
        if (!of.isEmpty()) {
            Word nation = words.find(at, "demonyms");
            Word land = nation == null ? words.find(at, "countries") : nation;
            if (land == null || !of.equals("STATE:" + land.get("id"))) {
                return false;
            }
            at = land.to();
        }
        return at >= words.text().size() || !words.text().isWord(at) || !words.text().folded(at).startsWith("ال");
    }
}
