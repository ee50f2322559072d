package org.marsad.claim.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Knowledge.SlotMeaning;
import org.marsad.knowledge.Pattern;
import org.marsad.knowledge.Pattern.Choice;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Gap;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;
import org.marsad.knowledge.PatternIndex;
import org.marsad.knowledge.PatternIndex.Line;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.text.TokenisedText;

/**
 * Matches patterns within sentences. Between two elements a time, a place with its preposition and quotation marks may stand;
 * work is bounded for each starting token.
 */
public final class Matcher {
    /** Steps for one pattern at one token, after which it counts as not matching. */
    private static final int MOST_STEPS = 2000;

    private static final String PROCLITICS = "وفبلك";

    private static final Object NOTHING = new Object();
    /** What slots look for, as written in the table of slots, read once. */
    private static final Map<String, Term> TERMS = new ConcurrentHashMap<>();

    /** A piece of a kind (no table), words of a table, or those of them with a value in a column. */
    private record Term(
            @Nullable String table,
            @Nullable String column,
            @Nullable String value) {
        static Term of(String find) {
            if (!find.startsWith("words:")) {
                return new Term(null, null, null);
            }
            String rest = find.substring(6);
            int dot = rest.indexOf('.');
            int is = rest.indexOf('=');
            return dot < 0
                    ? new Term(rest, null, null)
                    : new Term(rest.substring(0, dot), rest.substring(dot + 1, is), rest.substring(is + 1));
        }
    }

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Knowledge knowledge;
    private final PatternIndex index;
    private final Map<Integer, PlacePiece> placeByLead = new HashMap<>();
    /** First token of the range that is matched: what was looked up is kept for its tokens. */
    private int base;
    /** What a slot finds at each token of the range, looked up once; {@link #NOTHING} where it finds nothing. */
    private final Map<String, Object[]> found = new HashMap<>();
    /** The words of patterns that each token of the range stands for, looked up once: at the head of a pattern, and further on. */
    private final List<@Nullable Set<String>> heads = new ArrayList<>();

    private final List<@Nullable Set<String>> tails = new ArrayList<>();
    private final List<Line> starting = new ArrayList<>();
    private int limit;
    private int steps;

    /** Matches the patterns of the knowledge. */
    public Matcher(Pieces pieces) {
        this(pieces, pieces.text().knowledge().patternIndex());
    }

    /** Matches other patterns than those of the knowledge, whose slots they use. */
    public Matcher(Pieces pieces, PatternIndex index) {
        this.index = index;
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.knowledge = text.knowledge();
        pieces.places().forEach(p -> placeByLead.putIfAbsent(p.lead(), p));
    }

    /** All matches between two tokens, in the order of the text, at most one of each pattern at a token. */
    public List<Match> find(int from, int to) {
        List<Match> out = new ArrayList<>();
        limit = to;
        base = from;
        found.clear();
        heads.clear();
        tails.clear();
        heads.addAll(Collections.nCopies(to - from, null));
        tails.addAll(Collections.nCopies(to - from, null));
        for (int t = from; t < to; t++) {
            if (text.isWord(t) || text.isNumber(t)) {
                at(t, out);
            }
        }
        return out;
    }

    private void at(int t, List<Match> out) {
        starting.clear();
        starts(t, starting);
        starting.sort(Comparator.comparingInt(Line::order));
        Pattern found = null;
        Line before = null;
        for (Line line : starting) {
            if (line == before || line.pattern() == found) {
                continue;
            }
            before = line;
            steps = 0;
            List<Match.Slot> slots = new ArrayList<>();
            int end = match(line.elements(), 0, t, slots, true);
            if (end > 0) {
                found = line.pattern();
                out.add(new Match(found, t, end, slots));
            }
        }
    }

    /** The lines that can begin at a token. */
    private void starts(int t, List<Line> lines) {
        for (Map.Entry<String, List<Line>> e : index.startingWithSlot().entrySet()) {
            SlotMeaning meaning = knowledge.slots().get(e.getKey());
            if (meaning != null && finds(meaning, t)) {
                lines.addAll(e.getValue());
            }
        }
        if (!text.isWord(t)) {
            return;
        }
        String folded = text.folded(t);
        lines.addAll(index.startingWith(folded));
        char first = folded.charAt(0);
        if (folded.length() > 1) {
            if (first == 'و' || first == 'ف') {
                lines.addAll(index.startingWith(folded.substring(1)));
            }
            if (PROCLITICS.indexOf(first) >= 0) {
                lines.addAll(index.startingWith(folded.substring(0, 1)));
            }
        }
        for (int h = text.firstHit(t); h < text.firstHit(t + 1) && text.hitEnd(h) == t + 1; h++) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                lines.addAll(
                        index.startingWith(knowledge.folded(knowledge.lexicon().entryOf(r))));
            }
        }
    }

    private boolean finds(SlotMeaning meaning, int t) {
        for (String find : meaning.finds()) {
            if (piece(find, t) != null) {
                return true;
            }
        }
        return false;
    }

    /** The token after the match of elements {@code i} and following at {@code t}, or -1. */
    private int match(List<Element> elements, int i, int t, List<Match.Slot> slots, boolean first) {
        if (++steps > MOST_STEPS) {
            return -1;
        }
        if (i == elements.size()) {
            return t;
        }
        Element e = elements.get(i);
        if (e instanceof Optional o) {
            int end = option(o.elements(), elements, i, t, slots, first);
            return end >= 0 ? end : match(elements, i + 1, t, slots, first);
        }
        if (e instanceof Choice c) {
            for (List<Element> option : c.options()) {
                int end = option(option, elements, i, t, slots, first);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (e instanceof Gap g) {
            for (int skip = 0; skip <= g.tokens() && t + skip < limit; skip++) {
                int end = match(elements, i + 1, t + skip, slots, first);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        return one(e, elements, i, t, slots, first);
    }

    /** One way to read element {@code i}, and what follows it. */
    private int option(
            List<Element> inner, List<Element> elements, int i, int t, List<Match.Slot> slots, boolean first) {
        boolean plain = inner.size() == 1 && (inner.get(0) instanceof Pattern.Word || inner.get(0) instanceof Slot);
        return plain
                ? one(inner.get(0), elements, i, t, slots, first)
                : match(join(inner, elements, i), 0, t, slots, first);
    }

    /** A word or a slot that stands for element {@code i}, and what follows it; what may stand between is skipped. */
    private int one(Element e, List<Element> elements, int i, int t, List<Match.Slot> slots, boolean first) {
        int at = t;
        for (int skips = 0; skips < 4; skips++) {
            if (at >= limit) {
                return -1;
            }
            int end = single(e, elements, i, at, slots, first);
            if (end >= 0) {
                return end;
            }
            int next = first ? at : skip(at);
            if (next == at) {
                return -1;
            }
            at = next;
        }
        return -1;
    }

    private static List<Element> join(List<Element> inner, List<Element> elements, int i) {
        List<Element> out = new ArrayList<>(inner);
        out.addAll(elements.subList(i + 1, elements.size()));
        return out;
    }

    private int single(Element e, List<Element> elements, int i, int at, List<Match.Slot> slots, boolean first) {
        if (e instanceof Pattern.Word w) {
            int end = word(w.word(), at, first);
            return end < 0 ? -1 : match(elements, i + 1, end, slots, end == at);
        }
        if (e instanceof Slot s) {
            SlotMeaning meaning = knowledge.slots().get(s.name());
            if (meaning == null) {
                return -1;
            }
            for (String find : meaning.finds()) {
                Piece p = piece(find, at);
                if (p != null && p.to() <= limit && (first || !joined(p))) {
                    int size = slots.size();
                    slots.add(new Match.Slot(s.name(), meaning.role(), p));
                    int end = match(elements, i + 1, p.to(), slots, false);
                    if (end >= 0) {
                        return end;
                    }
                    while (slots.size() > size) {
                        slots.remove(slots.size() - 1);
                    }
                }
            }
        }
        return -1;
    }

    /** A piece with «و» before it begins a list or a clause: no template goes on over it unless it says so. */
    private boolean joined(Piece p) {
        return p.words().start() > text.start(p.from()) && text.folded(p.from()).startsWith("و");
    }

    /** The token after a word of a pattern at {@code at}; {@code at} itself for a proclitic of the next piece; or -1. */
    private int word(String word, int at, boolean first) {
        if (word.length() == 1 && PROCLITICS.indexOf(word.charAt(0)) >= 0) {
            if (text.is(at, word)) {
                return at + 1;
            }
            return text.isWord(at) && text.folded(at).charAt(0) == word.charAt(0) ? at : -1;
        }
        if (text.is(at, word) || followsAnd(word, at)) {
            return at + 1;
        }
        return at >= base && at < limit && words(at, first).contains(word) ? at + 1 : -1;
    }

    /** The words of one token that a token is a form of; behind the first of a pattern, none that has a preposition before it. */
    private Set<String> words(int at, boolean first) {
        List<@Nullable Set<String>> known = first ? heads : tails;
        Set<String> out = known.get(at - base);
        if (out == null) {
            out = new HashSet<>();
            for (int h = text.firstHit(at); h < text.firstHit(at + 1); h++) {
                for (int r = text.firstReading(h); text.hitEnd(h) == at + 1 && r < text.lastReading(h); r++) {
                    if (first || (knowledge.lexicon().formOf(r) & Form.PREPOSITION) == 0) {
                        out.add(knowledge.folded(knowledge.lexicon().entryOf(r)));
                    }
                }
            }
            known.set(at - base, out);
        }
        return out;
    }

    private boolean followsAnd(String word, int at) {
        String folded = text.isWord(at) ? text.folded(at) : "";
        return folded.length() == word.length() + 1
                && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
                && folded.endsWith(word);
    }

    private @Nullable Piece piece(String find, int at) {
        if (at < base || at >= limit) {
            return null;
        }
        Object[] known = found.computeIfAbsent(find, f -> new Object[limit - base]);
        if (known[at - base] == null) {
            Piece p = look(find, at);
            known[at - base] = p == null ? NOTHING : p;
        }
        return known[at - base] instanceof Piece p ? p : null;
    }

    private @Nullable Piece look(String find, int at) {
        Term term = TERMS.computeIfAbsent(find, Term::of);
        if (term.table == null) {
            return pieces.at(at, find);
        }
        Word best = term.column == null || term.value == null
                ? words.find(at, term.table)
                : words.find(at, term.table, term.column, term.value);
        return best == null ? null : new TermPiece(best, text.bare(best.from(), best.to(), best.form()));
    }

    /** The token after something that may stand between two elements, or the token itself. */
    private int skip(int at) {
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
            int to = place.to();
            while (to < limit
                    && (pieces.at(to, "nation") != null || words.find(to, "areas", "role", "sided") != null)) {
                to++;
            }
            return to;
        }
        return at;
    }
}
