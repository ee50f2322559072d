package org.marsad.claim.other;

import java.util.Set;
import org.marsad.knowledge.Fold;
import org.marsad.mention.Word;
import org.marsad.text.TokenisedText;

/** What a verb of saying has to be followed by to be a statement: «أقر بـ» admits, «أقر قانونا» does not. */
final class Asked {
    /** Tokens behind the verb within which it has to follow. */
    private static final int REACH = 16;
    /** Tokens behind the speaker within which what is admitted or promised has to follow. */
    private static final int CLOSE = 3;
    /** Words that begin with a letter that is no proclitic there. */
    private static final Set<String> WHOLE = Set.of(
            "بن", "بعد", "بين", "بل", "بلاد", "بلاده", "بلادها", "بيان", "بشان", "بسبب", "بدوره", "بدورها", "بعض",
            "بينما", "بحسب", "له", "لها", "لهم", "لدي", "لكن", "لم", "لن", "لا", "ليبيا", "لبنان", "لبناني", "ليبي");
    /** Tokens behind the verb within which nothing may stand that makes it something else. */
    private static final int NEAR = 9;

    private Asked() {}

    /** The token that the verb asks for; -1 where it asks for something that is not there, {@code after} where it asks for nothing. */
    static int at(TokenisedText text, Word verb, int after, int to) {
        for (int t = verb.to(); t < Math.min(to, verb.to() + NEAR); t++) {
            if (any(text, t, verb.get("unless"))) {
                return -1;
            }
        }
        if (verb.get("asks").isEmpty()) {
            return after;
        }
        boolean close = verb.is("act", "admit") || verb.is("act", "promise");
        int last = Math.min(to, close ? after + CLOSE : verb.to() + REACH);
        for (String word : verb.get("asks").split("\\|")) {
            for (int t = verb.to(); t < last; t++) {
                if (any(text, t, word)) {
                    return t;
                }
            }
        }
        return -1;
    }

    /** Whether what the verb asks for follows it at once, a word like «أيضا» apart. */
    static boolean follows(TokenisedText text, Word verb, int to) {
        return verb.to() < to && is(text, verb.to(), verb) || verb.to() + 1 < to && is(text, verb.to() + 1, verb);
    }

    /** Whether a token is what the verb asks for. */
    static boolean is(TokenisedText text, int t, Word verb) {
        return any(text, t, verb.get("asks"));
    }

    private static boolean any(TokenisedText text, int t, String list) {
        if (list.isEmpty() || !text.isWord(t)) {
            return false;
        }
        String folded = text.folded(t);
        for (String word : list.split("\\|")) {
            String w = Fold.word(word);
            if (w.length() == 1
                    ? folded.startsWith(w) && folded.length() > 2 && !WHOLE.contains(folded)
                    : folded.equals(w) || ends(folded, w)) {
                return true;
            }
        }
        return false;
    }

    /** The word with the article, a proclitic or a case ending. */
    private static boolean ends(String folded, String word) {
        return word.length() > 2
                && (folded.endsWith(word) && folded.length() <= word.length() + 3
                        || folded.equals(word + "ا")
                        || folded.equals("ال" + word + "ا"));
    }
}
