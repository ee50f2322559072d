package org.marsad.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Pattern.Choice;
import org.marsad.knowledge.Pattern.Element;
import org.marsad.knowledge.Pattern.Optional;
import org.marsad.knowledge.Pattern.Slot;

/**
 * Which lines of which patterns can begin with a word or a slot, and which can match at all where a word stands, so that most
 * patterns are never tried in a sentence. Words and slots are numbers here, each sort from 0.
 */
public final class PatternIndex {
    /** Which entry stands for which word is asked for each word of each text: what was found, and that nothing was. */
    private static final int UNASKED = 0;

    private static final int NONE = -1;

    /**
     * One line of one pattern.
     *
     * @param order place among all lines of all patterns, from 0; lines of one pattern follow each other
     * @param needs words and slots without which the line does not match: one of each
     * @param starts slots that it can begin with
     */
    public record Line(int order, Pattern pattern, List<Element> elements, List<Need> needs, List<Integer> starts) {}

    /**
     * What a line needs: one of these words, or one of these slots.
     *
     * @param words numbers of words
     * @param slots numbers of slots
     */
    public record Need(List<Integer> words, List<Integer> slots) {}

    private final WordNumbers words = new WordNumbers();
    private final List<String> slots = new ArrayList<>();
    private final Map<String, Integer> slotNumbers = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Line>> startingWith = new ArrayList<>();
    private final List<List<Line>> needing = new ArrayList<>();
    private final List<Line> wordless = new ArrayList<>();
    /** By entry: one more than the number of its word, {@link #NONE} where no pattern has it, {@link #UNASKED}. */
    private int @Nullable [] wordOfEntry;

    /** An index of patterns in their order. */
    public PatternIndex(List<Pattern> patterns) {
        for (Pattern p : patterns) {
            for (List<Element> written : p.alternatives()) {
                List<Element> elements = numbered(written);
                List<Need> needs = new ArrayList<>(needs(elements));
                needs.sort(Comparator.comparingInt(n -> n.slots().size())); // words are asked first: they are known
                Line line = new Line(lines.size(), p, elements, List.copyOf(needs), new ArrayList<>());
                lines.add(line);
                start(line, elements, 0);
            }
        }
        int[] uses = new int[words.size()];
        lines.forEach(l -> l.needs().forEach(n -> n.words().forEach(w -> uses[w]++)));
        lines.forEach(l -> key(l, uses));
    }

    /** Lists a line under the words of the need that is likely met most seldom: that whose words the fewest lines need. */
    private void key(Line line, int[] uses) {
        line.needs().stream()
                .filter(n -> n.slots().isEmpty())
                .min(Comparator.comparingInt(
                        n -> n.words().stream().mapToInt(w -> uses[w]).sum()))
                .ifPresentOrElse(n -> n.words().forEach(w -> put(needing, w, line)), () -> wordless.add(line));
    }

    /** A sequence in which each word has its number. */
    private List<Element> numbered(List<Element> elements) {
        return elements.stream().map(this::numbered).toList();
    }

    private Element numbered(Element e) {
        if (e instanceof Pattern.Word w) {
            return new Pattern.Word(w.word(), words.add(w.word()));
        }
        if (e instanceof Optional o) {
            return new Optional(numbered(o.elements()));
        }
        return e instanceof Choice c
                ? new Choice(c.options().stream().map(this::numbered).toList())
                : e;
    }

    /** What must stand for a sequence to match: each word and slot, and of a choice one word or slot of each option. */
    private List<Need> needs(List<Element> elements) {
        List<Need> out = new ArrayList<>();
        for (Element e : elements) {
            if (e instanceof Pattern.Word w) {
                out.add(new Need(List.of(w.number()), List.of()));
            } else if (e instanceof Slot s) {
                out.add(new Need(List.of(), List.of(number(s))));
            } else if (e instanceof Choice c) {
                List<Integer> oneWord = new ArrayList<>();
                List<Integer> oneSlot = new ArrayList<>();
                boolean each = true;
                for (List<Element> option : c.options()) {
                    List<Need> needs = needs(option);
                    each &= !needs.isEmpty();
                    needs.stream().limit(1).forEach(n -> {
                        oneWord.addAll(n.words());
                        oneSlot.addAll(n.slots());
                    });
                }
                if (each) {
                    out.add(new Need(List.copyOf(oneWord), List.copyOf(oneSlot)));
                }
            }
        }
        return out;
    }

    private void start(Line line, List<Element> elements, int at) {
        if (at == elements.size()) {
            return;
        }
        Element e = elements.get(at);
        if (e instanceof Pattern.Word w) {
            put(startingWith, w.number(), line);
        } else if (e instanceof Slot s) {
            if (!line.starts().contains(number(s))) {
                line.starts().add(number(s));
            }
        } else if (e instanceof Choice c) {
            c.options().forEach(o -> start(line, o, 0));
        } else if (e instanceof Optional o) {
            start(line, o.elements(), 0);
            start(line, elements, at + 1);
        }
    }

    private int number(Slot slot) {
        return slotNumbers.computeIfAbsent(slot.name(), name -> {
            slots.add(name);
            return slots.size() - 1;
        });
    }

    private static void put(List<List<Line>> lists, int word, Line line) {
        while (lists.size() <= word) {
            lists.add(new ArrayList<>());
        }
        List<Line> lines = lists.get(word);
        if (lines.isEmpty() || lines.get(lines.size() - 1) != line) {
            lines.add(line);
        }
    }

    /** How many lines there are. */
    public int size() {
        return lines.size();
    }

    /** The words of the patterns, folded. */
    public WordNumbers words() {
        return words;
    }

    /** The names of the slots by their numbers, folded. */
    public List<String> slots() {
        return slots;
    }

    /** The number of the word that an entry of the knowledge is, -1 where no pattern has it. */
    public int word(Knowledge knowledge, int entry) {
        int[] all = wordOfEntry;
        if (all == null) {
            all = new int[knowledge.size()];
            wordOfEntry = all; // another thread that does the same at the same time finds the same
        }
        int known = all[entry];
        if (known == UNASKED) {
            int word = words.of(knowledge.folded(entry));
            known = word < 0 ? NONE : word + 1;
            all[entry] = known;
        }
        return known == NONE ? -1 : known - 1;
    }

    /** The lines that can begin with a word. */
    public List<Line> startingWith(int word) {
        return word < startingWith.size() ? startingWith.get(word) : List.of();
    }

    /** Lines that match only where this word stands; each line that needs a word stands with those of one of its needs. */
    public List<Line> needing(int word) {
        return word < needing.size() ? needing.get(word) : List.of();
    }

    /** The lines that need no word. */
    public List<Line> wordless() {
        return wordless;
    }
}
