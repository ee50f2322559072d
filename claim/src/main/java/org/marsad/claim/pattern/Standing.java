package org.marsad.claim.pattern;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Knowledge.SlotMeaning;
import org.marsad.knowledge.Pattern;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Slot;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.text.TokenisedText;

/** What stands at each token of a sentence, as far as patterns ask for it; each question is answered once. */
final class Standing {
    static final String PROCLITICS = "وفبلك";

    private static final Object NOTHING = new Object();

    /** What a slot looks for: a piece of a kind (no table), words of a table, or those of them with a value in a column. */
    static final class Find {
        private final String name;
        private final @Nullable String table;
        private final @Nullable String column;
        private final @Nullable String value;
        /** What it finds at each token of the sentence: null before it was asked, {@link #NOTHING} where it finds nothing. */
        private Object[] known = {};

        Find(String name) {
            this.name = name;
            if (!name.startsWith("words:")) {
                table = column = value = null;
                return;
            }
            String rest = name.substring(6);
            int dot = rest.indexOf('.');
            int is = rest.indexOf('=');
            table = dot < 0 ? rest : rest.substring(0, dot);
            column = dot < 0 ? null : rest.substring(dot + 1, is);
            value = dot < 0 ? null : rest.substring(is + 1);
        }
    }

    /** A slot of the table of slots: what its match is in the claim, and what it looks for, in that order. */
    record Found(String role, List<Find> finds) {}

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Knowledge knowledge;
    private final Map<Integer, PlacePiece> placeByLead = new HashMap<>();
    private final Map<String, Found> slots = new HashMap<>();
    private final Map<String, Find> finds = new HashMap<>();
    private int from;
    private int to;
    /** The words of patterns that each token stands for: at the head of a pattern, and further on. */
    private @Nullable Set<String>[] heads = sets(0);

    private @Nullable Set<String>[] tails = sets(0);
    /** The token after what may stand between two elements, 0 before it was asked. */
    private int[] skips = {};
    /** The last token at which a word of a pattern stands. */
    private final Map<String, Integer> lastWord = new HashMap<>();

    private final Map<String, Integer> lastSlot = new HashMap<>();

    Standing(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.knowledge = text.knowledge();
        pieces.places().forEach(p -> placeByLead.putIfAbsent(p.lead(), p));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static @Nullable Set<String>[] sets(int size) {
        return new Set[size];
    }

    /** Looks at the tokens between two, and no longer at others. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
        heads = sets(to - from);
        tails = sets(to - from);
        skips = new int[to - from];
        finds.values().forEach(f -> f.known = new Object[to - from]);
        lastSlot.clear();
        lastWord.clear();
        for (int t = from; t < to; t++) {
            for (String word : words(t, true)) {
                lastWord.put(word, t);
            }
            if (text.isWord(t)) {
                String folded = text.folded(t);
                lastWord.put(folded, t);
                String first = folded.substring(0, 1);
                if (PROCLITICS.contains(first)) {
                    lastWord.put(first, t);
                }
                if (and(folded)) {
                    lastWord.put(folded.substring(1), t);
                }
            }
        }
    }

    private static boolean and(String folded) {
        return folded.length() > 1 && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف');
    }

    /** What a slot looks for; null where the table of slots does not know it. */
    @Nullable
    Found slot(String name) {
        Found known = slots.get(name);
        if (known == null) {
            SlotMeaning meaning = knowledge.slots().get(name);
            if (meaning == null) {
                return null;
            }
            known = new Found(
                    meaning.role(), meaning.finds().stream().map(this::find).toList());
            slots.put(name, known);
        }
        return known;
    }

    private Find find(String name) {
        return finds.computeIfAbsent(name, n -> {
            Find find = new Find(n);
            find.known = new Object[to - from];
            return find;
        });
    }

    /** Whether something that a slot looks for begins at a token. */
    boolean begins(String slot, int at) {
        Found found = slot(slot);
        if (found != null) {
            for (Find find : found.finds()) {
                if (piece(find, at) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The last token at which an element of a pattern could stand, -1 where it stands nowhere. */
    int last(Element e) {
        if (e instanceof Pattern.Word w) {
            return lastWord.getOrDefault(w.word(), -1);
        }
        if (e instanceof Slot s) {
            return lastSlot.computeIfAbsent(s.name(), name -> {
                int t = to - 1;
                while (t >= from && !begins(name, t)) {
                    t--;
                }
                return t < from ? -1 : t;
            });
        }
        return to;
    }

    /** The piece or word that is looked for and begins at a token, or null. */
    @Nullable
    Piece piece(Find find, int at) {
        if (at < from || at >= to) {
            return null;
        }
        Object known = find.known[at - from];
        if (known == null) {
            Piece p = look(find, at);
            known = p == null ? NOTHING : p;
            find.known[at - from] = known;
        }
        return known instanceof Piece p ? p : null;
    }

    private @Nullable Piece look(Find find, int at) {
        if (find.table == null) {
            return pieces.at(at, find.name);
        }
        Word best = find.column == null || find.value == null
                ? words.find(at, find.table)
                : words.find(at, find.table, find.column, find.value);
        return best == null ? null : new TermPiece(best, text.bare(best.from(), best.to(), best.form()));
    }

    /** The token after a word of a pattern at {@code at}; {@code at} itself for a proclitic of the next piece; or -1. */
    int word(String word, int at, boolean first) {
        if (word.length() == 1 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            if (text.is(at, word)) {
                return at + 1;
            }
            return text.isWord(at) && text.folded(at).charAt(0) == word.charAt(0) ? at : -1;
        }
        if (text.is(at, word) || followsAnd(word, at)) {
            return at + 1;
        }
        return at >= from && at < to && words(at, first).contains(word) ? at + 1 : -1;
    }

    private boolean followsAnd(String word, int at) {
        String folded = text.isWord(at) ? text.folded(at) : "";
        return folded.length() == word.length() + 1 && and(folded) && folded.endsWith(word);
    }

    /** The words of one token that a token is a form of; behind the first of a pattern, none that has a preposition before it. */
    Set<String> words(int at, boolean first) {
        @Nullable Set<String>[] known = first ? heads : tails;
        Set<String> out = known[at - from];
        if (out == null) {
            out = new HashSet<>();
            for (int h = text.firstHit(at); h < text.firstHit(at + 1); h++) {
                for (int r = text.firstReading(h); text.hitEnd(h) == at + 1 && r < text.lastReading(h); r++) {
                    if (first || (knowledge.lexicon().formOf(r) & Form.PREPOSITION) == 0) {
                        out.add(knowledge.folded(knowledge.lexicon().entryOf(r)));
                    }
                }
            }
            known[at - from] = out;
        }
        return out;
    }

    /** The token after something that may stand between two elements, or the token itself. */
    int skip(int at) {
        int known = skips[at - from];
        if (known == 0) {
            known = after(at);
            skips[at - from] = known;
        }
        return known;
    }

    private int after(int at) {
        if (text.isQuote(at)) {
            return at + 1;
        }
        Word filler = words.find(at, "fillers");
        if (filler != null) {
            return filler.to();
        }
        Piece time = pieces.at(at, "time");
        if (time != null) {
            return time.to();
        }
        if (text.is(at, "في") || text.is(at, "خلال")) {
            time = pieces.at(at + 1, "time");
            if (time != null) {
                return time.to();
            }
        }
        PlacePiece place = placeByLead.get(at);
        if (place != null && place.lead() < place.from()
                || place != null && !text.folded(at).startsWith("ال")) {
            int next = place.to();
            while (next < to
                    && (pieces.at(next, "nation") != null || words.find(next, "areas", "role", "sided") != null)) {
                next++;
            }
            return next;
        }
        return at;
    }
}
