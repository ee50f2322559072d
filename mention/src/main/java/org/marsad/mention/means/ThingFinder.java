package org.marsad.mention.means;

import java.util.ArrayList;
import java.util.List;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
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

    private List<ThingPiece> find(String table, String kind) {
        List<ThingPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            Word w = words.find(t, table);
            if (w == null) {
                t++;
                continue;
            }
            out.add(new ThingPiece(t, w.to(), kind, w, text.bare(t, w.to(), w.form())));
            t = w.to();
        }
        return out;
    }
}
