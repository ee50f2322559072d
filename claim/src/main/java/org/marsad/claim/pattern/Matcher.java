package org.marsad.claim.pattern;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.marsad.knowledge.Knowledge.SlotMeaning;
import org.marsad.knowledge.Pattern;
import org.marsad.knowledge.Pattern.Choice;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Gap;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;
import org.marsad.knowledge.PatternIndex;
import org.marsad.knowledge.PatternIndex.Line;
import org.marsad.knowledge.PatternIndex.Need;
import org.marsad.knowledge.Sought;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.text.TokenisedText;

/**
 * Matches patterns within sentences. Between two elements a time, a place with its preposition and quotation marks may stand;
 * work is bounded for each starting token.
 */
public final class Matcher {
    /** Steps for one pattern at one token, after which it counts as not matching. */
    private static final int MOST_STEPS = 2000;

    private final TokenisedText text;
    private final PatternIndex index;
    private final Standing standing;
    /** By the order of a line: the sentence for which it was last asked whether all that it needs stands there. */
    private final int[] asked;
    /** By the order of a line: the sentence in which last all stood that it needs. */
    private final int[] open;
    /** The lines that may match in this sentence and can begin with a slot. */
    private final List<Line> openWithSlot = new ArrayList<>();

    private final List<Line> starting = new ArrayList<>();
    private final List<Match.Slot> slots = new ArrayList<>();
    private int sentence;
    private boolean any;
    private int limit;
    private int steps;

    /** Matches the patterns of the knowledge. */
    public Matcher(Pieces pieces) {
        this(pieces, pieces.text().knowledge().patternIndex());
    }

    /** Matches other patterns than those of the knowledge, whose slots they use. */
    public Matcher(Pieces pieces, PatternIndex index) {
        this.index = index;
        this.text = pieces.text();
        this.standing = new Standing(pieces, index);
        this.asked = new int[index.size()];
        this.open = new int[index.size()];
    }

    /** All matches between two tokens, in the order of the text, at most one of each pattern at a token. */
    public List<Match> find(int from, int to) {
        limit = to;
        standing.within(from, to);
        open();
        if (!any) {
            return List.of();
        }
        List<Match> out = new ArrayList<>();
        for (int t = from; t < to; t++) {
            if (text.isWord(t) || text.isNumber(t)) {
                at(t, out);
            }
        }
        return out;
    }

    /** Finds the lines that may match in this sentence: all that they need stands in it. */
    private void open() {
        sentence++;
        any = false;
        openWithSlot.clear();
        for (int word = standing.nextWord(0); word >= 0; word = standing.nextWord(word + 1)) {
            open(index.needing(word));
        }
        open(index.wordless());
    }

    private void open(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            open(lines.get(i));
        }
    }

    private void open(Line line) {
        if (asked[line.order()] == sentence) {
            return;
        }
        asked[line.order()] = sentence;
        List<Need> needs = line.needs();
        for (int i = 0; i < needs.size(); i++) {
            if (!standing.meets(needs.get(i))) {
                return;
            }
        }
        open[line.order()] = sentence;
        any = true;
        if (!line.starts().isEmpty()) {
            openWithSlot.add(line);
        }
    }

    private void at(int t, List<Match> out) {
        starting.clear();
        for (int i = standing.firstWord(t); i < standing.firstWord(t + 1); i++) {
            List<Line> lines = index.startingWith(standing.word(i));
            for (int j = 0; j < lines.size(); j++) {
                if (open[lines.get(j).order()] == sentence) {
                    starting.add(lines.get(j));
                }
            }
        }
        for (Line line : openWithSlot) {
            if (beginsWithSlot(line, t)) {
                starting.add(line);
            }
        }
        if (starting.size() > 1) {
            starting.sort(Comparator.comparingInt(Line::order));
        }
        Pattern found = null;
        Line before = null;
        for (Line line : starting) {
            if (line == before || line.pattern() == found) {
                continue;
            }
            before = line;
            steps = 0;
            slots.clear();
            int end = match(line.elements(), 0, t, slots, true);
            if (end > 0) {
                found = line.pattern();
                out.add(new Match(found, t, end, slots));
            }
        }
    }

    private boolean beginsWithSlot(Line line, int t) {
        for (int i = 0; i < line.starts().size(); i++) {
            if (standing.begins(line.starts().get(i), t)) {
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
            int next = first ? at : standing.skip(at);
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
            int end = standing.word(w, at, first);
            return end < 0 ? -1 : match(elements, i + 1, end, slots, end == at);
        }
        if (e instanceof Slot s) {
            SlotMeaning meaning = standing.slot(s.name());
            if (meaning == null) {
                return -1;
            }
            for (Sought sought : meaning.finds()) {
                Piece p = standing.piece(sought, at);
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
}
