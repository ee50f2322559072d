package org.marsad.mention.party;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.mention.Catalogue;
import org.marsad.mention.Term;
import org.marsad.mention.Word;
import org.marsad.mention.Words;

/**
 * Names of parties on the day of a report: «النظام السوري» is the government of Syria until December 2024. Before its term a name
 * is not read; after it another row with the same words holds, else the party's later name, else the name is history and still
 * means its party. Source: header of parties.tsv.
 */
final class Names {
    /** Names that a party may have had, one after the other. */
    private static final int LONGEST_HISTORY = 6;

    private final Words words;
    private final Catalogue catalogue;
    private final @Nullable LocalDate day;

    /** Without a day every row holds, the first of a table before the others. */
    Names(Words words, @Nullable LocalDate day) {
        this.words = words;
        this.catalogue = new Catalogue(words.text().knowledge());
        this.day = day;
    }

    /** The longest name that begins at a token, or null. */
    @Nullable
    Word at(int token) {
        if (day == null || !words.has(token, "parties")) {
            return words.find(token, "parties");
        }
        Word history = null;
        for (Word w : words.all(token, "parties")) {
            if (history != null && w.to() < history.to()) {
                break;
            }
            Term term = Term.of(w.entry());
            if (term.mayHold(day)) {
                return w;
            }
            if (!term.beginsAfter(day) && (history == null || isLater(term, Term.of(history.entry())))) {
                history = w;
            }
        }
        return history;
    }

    /** The row that a party goes by on the day: of «جبهة النصرة» after 2017 that of «هيئة تحرير الشام». */
    Entry today(Entry name) {
        Entry e = name;
        for (int i = 0; day != null && i < LONGEST_HISTORY && !Term.of(e).mayHold(day); i++) {
            Entry next = e.get("became").isEmpty() ? null : catalogue.row("parties", e.get("became"));
            if (next == null || Term.of(next).beginsAfter(day)) {
                break;
            }
            e = next;
        }
        return e;
    }

    private static boolean isLater(Term a, Term b) {
        return a.to().compareTo(b.to()) > 0;
    }
}
