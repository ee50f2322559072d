package org.marsad.claim.pattern;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Knowledge.SlotMeaning;
import org.marsad.knowledge.PatternIndex;
import org.marsad.knowledge.PatternIndex.Need;
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
    private final PatternIndex index;
    private @Nullable Map<Integer, PlacePiece> placeByLead;
    private final Map<String, Found> slots = new HashMap<>();
    private final Map<String, Find> finds = new HashMap<>();
    private int from;
    private int to;
    /** The words of patterns that the tokens stand for, those of each token together. */
    private int[] numbers = new int[128];
    /** Whether the word stands with a preposition: then it stands at the head of a pattern alone. */
    private boolean[] headOnly = new boolean[128];

    private int[] firstWord = new int[64];
    /** All words that stand in the sentence. */
    private final BitSet present = new BitSet();
    /** Slots by number: whether something in the sentence fills them, null before that was asked. */
    private final @Nullable Boolean[] filled;
    /** The token after what may stand between two elements, 0 before it was asked. */
    private int[] skips = {};

    Standing(Pieces pieces, PatternIndex index) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.knowledge = text.knowledge();
        this.index = index;
        this.filled = new Boolean[index.slots().size()];
    }

    /** Looks at the tokens between two, and no longer at others. */
    void within(int from, int to) {
        this.from = from;
        this.to = to;
        present.clear();
        Arrays.fill(filled, null);
        skips = new int[0];
        finds.values().forEach(f -> f.known = new Object[0]);
        if (firstWord.length <= to - from) {
            firstWord = new int[(to - from) * 2];
        }
        int size = 0;
        for (int t = from; t < to; t++) {
            firstWord[t - from] = size;
            size = addEntries(t, addLetters(t, size));
        }
        firstWord[to - from] = size;
    }

    /** Adds the words that a token is by its letters: as it stands, without «و», and the proclitic that it begins with. */
    private int addLetters(int t, int size) {
        if (!text.isWord(t)) {
            return size;
        }
        int length = text.letters(t);
        char first = text.letter(t, 0);
        int out = add(text.number(t, 0, length, index.words()), false, size);
        if (length > 1) {
            out = first == 'و' || first == 'ف' ? add(text.number(t, 1, length, index.words()), false, out) : out;
            out = PROCLITICS.indexOf(first) >= 0 ? add(text.number(t, 0, 1, index.words()), false, out) : out;
        }
        return out;
    }

    /** Adds the words of one token that a token is a form of. */
    private int addEntries(int t, int size) {
        int out = size;
        for (int h = text.firstHit(t); h < text.firstHit(t + 1); h++) {
            for (int r = text.firstReading(h); text.hitEnd(h) == t + 1 && r < text.lastReading(h); r++) {
                boolean preposition = (knowledge.lexicon().formOf(r) & Form.PREPOSITION) != 0;
                out = add(index.word(knowledge, knowledge.lexicon().entryOf(r)), preposition, out);
            }
        }
        return out;
    }

    private int add(int number, boolean head, int size) {
        if (number < 0) {
            return size;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size * 2);
            headOnly = Arrays.copyOf(headOnly, size * 2);
        }
        numbers[size] = number;
        headOnly[size] = head;
        present.set(number);
        return size + 1;
    }

    /** The least number of a word that stands in the sentence and is not below another; -1 where there is none. */
    int nextWord(int number) {
        return present.nextSetBit(number);
    }

    /** Index of the first word that a token stands for; its words go on to that of the next token. */
    int firstWord(int token) {
        return firstWord[token - from];
    }

    /** The number of a word, by its index. */
    int word(int at) {
        return numbers[at];
    }

    /** Whether one of the words or slots of a need stands in the sentence. */
    boolean meets(Need need) {
        for (int word : need.words()) {
            if (present.get(word)) {
                return true;
            }
        }
        for (int slot : need.slots()) {
            if (fills(slot)) {
                return true;
            }
        }
        return false;
    }

    private boolean fills(int slot) {
        Boolean known = filled[slot];
        if (known == null) {
            int t = from;
            while (t < to && !begins(slot, t)) {
                t++;
            }
            known = t < to;
            filled[slot] = known;
        }
        return known;
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
                    meaning.role(),
                    meaning.finds().stream()
                            .map(n -> finds.computeIfAbsent(n, Find::new))
                            .toList());
            slots.put(name, known);
        }
        return known;
    }

    /** Whether something that a slot looks for begins at a token. */
    boolean begins(int slot, int at) {
        Found found = slot(index.slots().get(slot));
        if (found != null) {
            for (Find find : found.finds()) {
                if (piece(find, at) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The piece or word that is looked for and begins at a token, or null. */
    @Nullable
    Piece piece(Find find, int at) {
        if (at < from || at >= to) {
            return null;
        }
        if (find.known.length == 0) {
            find.known = new Object[to - from];
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
            return text.isWord(at) && text.letter(at, 0) == word.charAt(0) ? at : -1;
        }
        if (at >= from && at < to) {
            int number = index.words().of(word);
            for (int i = firstWord(at); i < firstWord(at + 1); i++) {
                if (numbers[i] == number && (first || !headOnly[i])) {
                    return at + 1;
                }
            }
        }
        return text.is(at, word) ? at + 1 : -1;
    }

    /** The token after something that may stand between two elements, or the token itself. */
    int skip(int at) {
        if (skips.length == 0) {
            skips = new int[to - from];
        }
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
        PlacePiece place = placeAt(at);
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

    private @Nullable PlacePiece placeAt(int lead) {
        if (placeByLead == null) {
            placeByLead = new HashMap<>();
            for (PlacePiece p : pieces.places()) {
                placeByLead.putIfAbsent(p.lead(), p);
            }
        }
        return placeByLead.get(lead);
    }
}
