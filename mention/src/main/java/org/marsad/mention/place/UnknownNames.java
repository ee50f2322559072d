package org.marsad.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/**
 * Names that no row of the gazetteer has, known for places by the word before them: «قرية كذا». They stay unresolved, and are not
 * lost. Source: codebook, chapter places, "a village that nobody knows".
 */
final class UnknownNames {
    /** Tokens of a name in quotation marks, at most. */
    private static final int LONGEST_QUOTED = 4;
    /** Words of place after which a name may stand without its article. */
    private static final List<String> SURE = List.of("settlement", "quarter", "admin2", "admin3", "camp");

    private static final List<String> NO_NAMES = List.of("given-names", "name-ends", "titles", "place-parts");

    private final Words words;
    private final TokenisedText text;

    UnknownNames(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** Token after the name that begins at a token, or -1 where no name begins there. */
    int end(int t) {
        boolean quoted = t > 0 && text.isQuote(t - 1);
        Word area = area(quoted ? t - 2 : t - 1);
        if (area == null || !text.isWord(t)) {
            return -1;
        }
        if (quoted) {
            for (int i = t; i < Math.min(text.size(), t + LONGEST_QUOTED); i++) {
                if (text.isQuote(i + 1)) {
                    return unknown(t) || i > t ? i + 1 : -1;
                }
            }
            return -1;
        }
        Word part = words.find(t, "place-parts");
        if (part != null && part.to() == t + 1 && unknown(t) && bare(t + 1)) {
            return t + 2;
        }
        boolean article = text.folded(t).startsWith("ال") && text.folded(t).length() > 4;
        if (!unknown(t) || !article && (!SURE.contains(area.get("kind")) || describes(t))) {
            return -1;
        }
        return t + 1;
    }

    /** A single sort of place, itself without article: «قرية», «بمديرية», and not «القرية», «القرى». */
    private @Nullable Word area(int t) {
        for (Word w : words.all(t, "areas")) {
            boolean place = w.is("role", "area") && !w.get("kind").isEmpty() && !w.is("kind", "admin1");
            if (place && w.to() == t + 1 && !w.has(Form.THE | Form.PLURAL | Form.DUAL | Form.PRONOUN)) {
                return w;
            }
        }
        return null;
    }

    /** A word of no meaning to Marsad and with no letter before it that joins it to the words before. */
    private boolean unknown(int t) {
        if (!bare(t)) {
            return false;
        }
        for (int h = text.firstHit(t); h < text.firstHit(t + 1); h++) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                if (!NO_NAMES.contains(
                        text.knowledge().tableOf(text.knowledge().lexicon().entryOf(r)))) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean bare(int t) {
        return t < text.size() && text.isWord(t) && text.folded(t).length() > 2;
    }

    /** Whether a word without article looks like an adjective of the word of place, or a verb: «قرية صغيرة», «حي سكني», «بلدة تقع». */
    private boolean describes(int t) {
        String w = text.folded(t);
        return w.endsWith("ه")
                || w.endsWith("ي")
                || w.startsWith("ت")
                || w.startsWith("ي")
                || w.startsWith("و")
                || w.startsWith("بال")
                || w.startsWith("لل")
                || w.endsWith("ا");
    }
}
