package org.marsad.mention;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Lexicon;

/** Rows of the knowledge by the name that they have in their table. Holds nothing: it walks the lexicon. */
public final class Catalogue {
    private final Knowledge knowledge;

    public Catalogue(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The row of a table with this name, or null where there is none. */
    public @Nullable Entry row(String table, String name) {
        Lexicon lexicon = knowledge.lexicon();
        String folded = Fold.word(name);
        long cursor = lexicon.start();
        for (int i = 0; i < folded.length() && cursor >= 0; i++) {
            cursor = lexicon.step(cursor, folded.charAt(i));
        }
        if (folded.isEmpty() || cursor < 0 || !lexicon.accepts(cursor)) {
            return null;
        }
        int form = lexicon.formNumber(cursor);
        for (int r = lexicon.firstReading(form); r < lexicon.firstReading(form + 1); r++) {
            Entry e = knowledge.entry(lexicon.entryOf(r));
            if (e.table().equals(table)
                    && (lexicon.formOf(r) & Form.BASE) != 0
                    && e.base().equals(name)) {
                return e;
            }
        }
        return null;
    }
}
