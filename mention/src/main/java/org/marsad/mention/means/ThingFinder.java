package org.marsad.mention.means;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Finds weapons and things that are aimed at. Source: codebook, chapters means and sides. */
public final class ThingFinder {
    private final Words words;
    private final TokenisedText text;

    public ThingFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** All weapons, in the order of the text. */
    public List<ThingPiece> means() {
        return find("means", "means");
    }

    /** All things that are aimed at, in the order of the text. */
    public List<ThingPiece> sites() {
        return find("sites", "site");
    }

    /**
     * All that a side may hold, with its number where one stands before.
     *
     * @param numbers the numbers of the text
     */
    public List<ThingPiece> holdings(List<NumberPiece> numbers) {
        List<ThingPiece> out = new ArrayList<>();
        Map<Integer, NumberPiece> byEnd = new HashMap<>();
        numbers.forEach(n -> byEnd.put(n.to(), n));
        for (ThingPiece p : find("holdings", "holding")) {
            NumberPiece n = byEnd.get(p.from());
            if (n == null && text.is(p.from() - 1, "من")) {
                n = byEnd.get(p.from() - 1);
            }
            if (n == null) {
                CountRange dual = p.word().has(Form.DUAL) && !p.word().has(Form.THE) ? CountRange.exactly(2) : null;
                out.add(new ThingPiece(p.from(), p.to(), "holding", p.word(), p.words(), dual));
            } else {
                Evidence e =
                        Evidence.in(text.text(), n.words().start(), p.words().end());
                out.add(new ThingPiece(n.from(), p.to(), "holding", p.word(), e, n.count()));
            }
        }
        return out;
    }

    private List<ThingPiece> find(String table, String kind) {
        List<ThingPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            t = words.next(t, text.size(), table);
            Word w = words.find(t, table);
            if (w == null) {
                break;
            }
            out.add(new ThingPiece(t, w.to(), kind, w, text.bare(t, w.to(), w.form()), null));
            t = w.to();
        }
        return out;
    }
}
