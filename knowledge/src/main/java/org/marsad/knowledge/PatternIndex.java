package org.marsad.knowledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.marsad.knowledge.Pattern.Choice;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;

/** Which lines of which patterns can begin with a word or a slot, so that most patterns are never tried at a token. */
public final class PatternIndex {
    /**
     * One line of one pattern.
     *
     * @param order place among all lines of all patterns, from 0; lines of one pattern follow each other
     * @param needs words and slots without which the line does not match: one of each list
     */
    public record Line(int order, Pattern pattern, List<Element> elements, List<List<Element>> needs) {}

    private final Map<String, List<Line>> byWord = new HashMap<>();
    private final Map<String, List<Line>> bySlot = new HashMap<>();
    private final int size;

    /** An index of patterns in their order. */
    public PatternIndex(List<Pattern> patterns) {
        int order = 0;
        for (Pattern p : patterns) {
            for (List<Element> line : p.alternatives()) {
                add(new Line(order++, p, line, needs(line)), line, 0);
            }
        }
        size = order;
    }

    /** What must stand for a sequence to match: each word and slot, and of a choice one word or slot of each option. */
    private static List<List<Element>> needs(List<Element> elements) {
        List<List<Element>> out = new ArrayList<>();
        for (Element e : elements) {
            if (e instanceof Pattern.Word || e instanceof Slot) {
                out.add(List.of(e));
            } else if (e instanceof Choice c) {
                List<Element> one = new ArrayList<>();
                for (List<Element> option : c.options()) {
                    List<List<Element>> needs = needs(option);
                    if (needs.isEmpty()) {
                        one.clear();
                        break;
                    }
                    one.addAll(needs.get(0));
                }
                if (!one.isEmpty()) {
                    out.add(List.copyOf(one));
                }
            }
        }
        return List.copyOf(out);
    }

    /** How many lines there are. */
    public int size() {
        return size;
    }

    private void add(Line line, List<Element> elements, int at) {
        if (at == elements.size()) {
            return;
        }
        Element e = elements.get(at);
        if (e instanceof Pattern.Word w) {
            put(byWord, w.word(), line);
        } else if (e instanceof Slot s) {
            put(bySlot, s.name(), line);
        } else if (e instanceof Choice c) {
            c.options().forEach(o -> add(line, o, 0));
        } else if (e instanceof Optional o) {
            add(line, o.elements(), 0);
            add(line, elements, at + 1);
        }
    }

    private static void put(Map<String, List<Line>> map, String key, Line line) {
        List<Line> lines = map.computeIfAbsent(key, k -> new ArrayList<>());
        if (lines.isEmpty() || lines.get(lines.size() - 1) != line) {
            lines.add(line);
        }
    }

    /** The lines that can begin with this folded word. */
    public List<Line> startingWith(String word) {
        return byWord.getOrDefault(word, List.of());
    }

    /** The names of slots with which lines begin, and those lines. */
    public Map<String, List<Line>> startingWithSlot() {
        return bySlot;
    }
}
