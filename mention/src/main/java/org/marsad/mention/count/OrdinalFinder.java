package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/** Finds ordinal numbers: «الأول», «الحادي عشر», «الخامسة والعشرين». Source: codebook, chapter figures. */
public final class OrdinalFinder {
    private final Words words;
    private final TokenisedText text;

    public OrdinalFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** All ordinals but those within a name of a month or a day («تشرين الأول», «أمس الأول»), in the order of the text. */
    public List<OrdinalPiece> find() {
        List<OrdinalPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            OrdinalPiece o = isWithinTime(t) || isFigure(t) ? null : at(t);
            if (o == null) {
                t++;
            } else {
                out.add(o);
                t = o.to();
            }
        }
        return out;
    }

    /** The ordinal that begins at a token, whatever it belongs to; null where none does. */
    public @Nullable OrdinalPiece at(int t) {
        for (Word w : words.all(t, "numbers")) {
            String kind = w.get("kind");
            if (!kind.startsWith("ordinal")) {
                continue;
            }
            int value = Integer.parseInt(w.get("value"));
            Word ten = kind.equals("ordinal-ten") ? null : words.find(w.to(), "numbers", "kind", "ordinal-ten");
            if (ten != null && ten.has(Form.AND) && value < 10) {
                return piece(w, value + Integer.parseInt(ten.get("value")), ten.to());
            }
            if (!kind.equals("ordinal-one")) {
                return piece(w, value, w.to());
            }
        }
        return null;
    }

    private OrdinalPiece piece(Word w, int value, int to) {
        return new OrdinalPiece(w.from(), to, value, text.bare(w.from(), to, w.form()));
    }

    /** «العشرين قتيلا» are twenty; «القرن العشرين» is the twentieth. */
    private boolean isFigure(int t) {
        if (words.find(t, "numbers", "kind", "ordinal-ten") == null) {
            return false;
        }
        boolean afterDefinite = text.isWord(t - 1) && text.folded(t - 1).startsWith("ال") && text.breakBefore(t) == 0;
        return !afterDefinite && !text.is(t + 1, "من");
    }

    private boolean isWithinTime(int t) {
        for (int back = 0; back <= 2; back++) {
            for (Word w : words.all(t - back, "times")) {
                if (w.to() > t && w.to() - w.from() > 1) {
                    return true;
                }
            }
        }
        return false;
    }
}
