package org.marsad.claim.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Knowledge knowledge;
    private final PatternIndex index;
    private final Map<Integer, PlacePiece> placeByLead = new HashMap<>();
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
        for (int t = from; t < to; t++) {
            if (text.isWord(t) || text.isNumber(t)) {
                at(t, out);
            }
        }
        return out;
    }

    private void at(int t, List<Match> out) {
        TreeMap<Integer, Line> lines = new TreeMap<>();
        starts(t, lines);
        Pattern found = null;
        for (Line line : lines.values()) {
            if (line.pattern() == found) {
                continue;
            }
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
    private void starts(int t, TreeMap<Integer, Line> lines) {
        for (Map.Entry<String, List<Line>> e : index.startingWithSlot().entrySet()) {
            SlotMeaning meaning = knowledge.slots().get(e.getKey());
            if (meaning != null && meaning.finds().stream().anyMatch(find -> piece(find, t) != null)) {
                e.getValue().forEach(l -> lines.put(l.order(), l));
            }
        }
        if (!text.isWord(t)) {
            return;
        }
        String folded = text.folded(t);
        add(index.startingWith(folded), lines);
        char first = folded.charAt(0);
        if (folded.length() > 1) {
            if (first == 'و' || first == 'ف') {
                add(index.startingWith(folded.substring(1)), lines);
            }
            if (PROCLITICS.indexOf(first) >= 0) {
                add(index.startingWith(folded.substring(0, 1)), lines);
            }
        }
        for (int h = text.firstHit(t); h < text.firstHit(t + 1) && text.hitEnd(h) == t + 1; h++) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                add(index.startingWith(knowledge.folded(knowledge.lexicon().entryOf(r))), lines);
            }
        }
    }

    private static void add(List<Line> from, TreeMap<Integer, Line> lines) {
        from.forEach(l -> lines.put(l.order(), l));
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
            int end = match(join(o.elements(), elements, i), 0, t, slots, first);
            return end >= 0 ? end : match(elements, i + 1, t, slots, first);
        }
        if (e instanceof Choice c) {
            for (List<Element> option : c.options()) {
                int end = match(join(option, elements, i), 0, t, slots, first);
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
        for (int h = text.firstHit(at); h < text.firstHit(at + 1); h++) {
            if (text.hitEnd(h) != at + 1) {
                continue;
            }
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                int form = knowledge.lexicon().formOf(r);
                if ((first || (form & Form.PREPOSITION) == 0)
                        && knowledge.folded(knowledge.lexicon().entryOf(r)).equals(word)) {
                    return at + 1;
                }
            }
        }
        return -1;
    }

    private boolean followsAnd(String word, int at) {
        String folded = text.isWord(at) ? text.folded(at) : "";
        return folded.length() == word.length() + 1
                && (folded.charAt(0) == 'و' || folded.charAt(0) == 'ف')
                && folded.endsWith(word);
    }

    private @Nullable Piece piece(String find, int at) {
        if (!find.startsWith("words:")) {
            return pieces.at(at, find);
        }
        String rest = find.substring(6);
        int dot = rest.indexOf('.');
        String table = dot < 0 ? rest : rest.substring(0, dot);
        Word best = null;
        if (dot < 0) {
            best = words.find(at, table);
        } else {
            int is = rest.indexOf('=');
            best = words.find(at, table, rest.substring(dot + 1, is), rest.substring(is + 1));
        }
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
