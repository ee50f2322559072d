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
import org.marsad.knowledge.Pattern;
import org.marsad.knowledge.PatternIndex;
import org.marsad.knowledge.PatternIndex.Need;
import org.marsad.knowledge.Sought;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.text.TokenisedText;

/** What stands at each token of a sentence, as far as patterns ask for it; each question is answered once. */
final class Standing {
    static final String PROCLITICS = "وفبلك";

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Knowledge knowledge;
    private final PatternIndex index;
    private @Nullable Map<Integer, PlacePiece> placeByLead;
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
                if (!words.spelt(h, r)) {
                    continue;
                }
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
        for (int i = 0; i < need.words().size(); i++) {
            if (present.get(need.words().get(i))) {
                return true;
            }
        }
        for (int i = 0; i < need.slots().size(); i++) {
            if (fills(need.slots().get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean fills(int slot) {
        Boolean known = filled[slot];
        if (known == null) {
            known = find(slot);
            filled[slot] = known;
        }
        return known;
    }

    private boolean find(int slot) {
        SlotMeaning meaning = slot(index.slots().get(slot));
        for (Sought sought : meaning == null ? List.<Sought>of() : meaning.finds()) {
            int t = next(sought, from);
            if (t < to) {
                return true;
            }
        }
        return false;
    }

    /** The first token from one on at which something that is looked for begins; the end of the sentence or a later one where there is none. */
    private int next(Sought sought, int at) {
        if (sought.table() == null) {
            return pieces.next(at, to, sought.kind());
        }
        int t = words.next(at, to, sought.table());
        while (t < to && sought.column() != null && look(sought, t) == null) {
            t = words.next(t + 1, to, sought.table());
        }
        return t;
    }

    /** What a slot looks for; null where the table of slots does not know it. */
    @Nullable
    SlotMeaning slot(String name) {
        return knowledge.slots().get(name);
    }

    /** Whether something that a slot looks for begins at a token. */
    boolean begins(int slot, int at) {
        if (!fills(slot)) {
            return false;
        }
        SlotMeaning meaning = slot(index.slots().get(slot));
        for (Sought sought : meaning == null ? List.<Sought>of() : meaning.finds()) {
            boolean begins = sought.table() == null ? pieces.at(at, sought.kind()) != null : look(sought, at) != null;
            if (begins) {
                return true;
            }
        }
        return false;
    }

    /** The piece or word that is looked for and begins at a token, or null. */
    @Nullable
    Piece piece(Sought sought, int at) {
        if (at < from || at >= to) {
            return null;
        }
        if (sought.table() == null) {
            return pieces.at(at, sought.kind());
        }
        Word best = look(sought, at);
        return best == null ? null : new TermPiece(best, text.bare(best.from(), best.to(), best.form()));
    }

    private @Nullable Word look(Sought sought, int at) {
        String table = sought.table();
        if (table == null) {
            return null;
        }
        return sought.column() == null || sought.value() == null
                ? words.find(at, table)
                : words.find(at, table, sought.column(), sought.value());
    }

    /** The token after a word of a pattern at {@code at}; {@code at} itself for a proclitic of the next piece; or -1. */
    int word(Pattern.Word element, int at, boolean first) {
        String word = element.word();
        if (word.length() == 1 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            if (text.is(at, word)) {
                return at + 1;
            }
            return text.isWord(at) && text.letter(at, 0) == word.charAt(0) ? at : -1;
        }
        if (at >= from && at < to) {
            for (int i = firstWord(at); i < firstWord(at + 1); i++) {
                if (numbers[i] == element.number() && (first || !headOnly[i])) {
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
