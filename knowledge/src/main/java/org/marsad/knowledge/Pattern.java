package org.marsad.knowledge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clause template: words, slots, optional parts, alternatives and gaps, in the order of the text.
 *
 * @param name unique name, by which a claim says that it fired
 * @param means what a match means: toll, act, posture, …
 * @param sets features that a match sets
 * @param alternatives the pattern lines, each a sequence of elements
 */
public record Pattern(String name, String means, Map<String, String> sets, List<List<Element>> alternatives) {
    /** A feature that the pattern sets, empty where it sets none. */
    public String get(String feature) {
        return sets.getOrDefault(feature, "");
    }

    /** Whether the pattern sets a feature to exactly this value. */
    public boolean is(String feature, String value) {
        return get(feature).equals(value);
    }

    /** A part of a pattern. Its text is that of a pattern line. */
    public sealed interface Element permits Word, Slot, Gap, Optional, Choice {}

    /**
     * A word in any of its forms; folded.
     *
     * @param number its number in a {@link PatternIndex}, by which it is matched; -1 where it is in none
     */
    public record Word(String word, int number) implements Element {
        Word(String word) {
            this(word, -1);
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** A piece or a class of words, by the name of {@code slots.tsv}; folded. */
    public record Slot(String name) implements Element {
        @Override
        public String toString() {
            return "{" + name + "}";
        }
    }

    /** Up to so many tokens of any kind within the clause. */
    public record Gap(int tokens) implements Element {
        @Override
        public String toString() {
            return "…";
        }
    }

    /** Elements that may be absent. */
    public record Optional(List<Element> elements) implements Element {
        @Override
        public String toString() {
            return "[" + written(elements) + "]";
        }
    }

    /** One of several sequences. */
    public record Choice(List<List<Element>> options) implements Element {
        @Override
        public String toString() {
            return options.stream().map(Pattern::written).collect(Collectors.joining(" | ", "(", ")"));
        }
    }

    /** A sequence as a pattern line. */
    public static String written(List<Element> elements) {
        return elements.stream().map(Element::toString).collect(Collectors.joining(" "));
    }

    /**
     * Parses a pattern line: {@code قتل {الضحايا} [في {المكان}] … (بعد | قبل)}.
     *
     * @throws IllegalArgumentException where brackets do not match
     */
    public static List<Element> parse(String line) {
        Parser p = new Parser(line);
        List<Element> elements = p.sequence();
        if (p.at < line.length()) {
            throw new IllegalArgumentException("pattern: expected the end at character " + (p.at + 1));
        }
        return elements;
    }

    /** The names of all slots in a sequence. */
    public static Set<String> slots(List<Element> elements) {
        Set<String> names = new LinkedHashSet<>();
        for (Element e : elements) {
            if (e instanceof Slot s) {
                names.add(s.name());
            } else if (e instanceof Optional o) {
                names.addAll(slots(o.elements()));
            } else if (e instanceof Choice c) {
                c.options().forEach(o -> names.addAll(slots(o)));
            }
        }
        return names;
    }

    private static final class Parser {
        private static final int GAP_TOKENS = 7;
        private final String s;
        private int at;

        Parser(String s) {
            this.s = s;
        }

        List<Element> sequence() {
            List<Element> out = new ArrayList<>();
            while (at < s.length()) {
                char c = s.charAt(at);
                if (c == ' ') {
                    at++;
                } else if (c == ']' || c == ')' || c == '|') {
                    break;
                } else if (c == '[') {
                    List<List<Element>> options = options();
                    expect(']');
                    out.add(new Optional(options.size() == 1 ? options.get(0) : List.of(new Choice(options))));
                } else if (c == '(') {
                    List<List<Element>> options = options();
                    expect(')');
                    out.add(new Choice(options));
                } else if (c == '{') {
                    out.add(slot());
                } else if (c == '}') {
                    throw new IllegalArgumentException("pattern: expected { before character " + (at + 1));
                } else if (c == '…') {
                    at++;
                    out.add(new Gap(GAP_TOKENS));
                } else {
                    int start = at;
                    while (at < s.length() && " []()|{}…".indexOf(s.charAt(at)) < 0) {
                        at++;
                    }
                    out.add(new Word(Fold.word(s.substring(start, at))));
                }
            }
            return out;
        }

        private Slot slot() {
            int end = s.indexOf('}', at);
            if (end < 0) {
                throw new IllegalArgumentException("pattern: expected } after character " + (at + 1));
            }
            String name = Fold.word(s.substring(at + 1, end));
            if (name.isEmpty()) {
                throw new IllegalArgumentException("pattern: expected a slot's name at character " + (at + 2));
            }
            at = end + 1;
            return new Slot(name);
        }

        private List<List<Element>> options() {
            List<List<Element>> options = new ArrayList<>();
            do {
                at++;
                List<Element> option = sequence();
                if (option.isEmpty()) {
                    throw new IllegalArgumentException("pattern: expected words at character " + (at + 1));
                }
                options.add(option);
            } while (at < s.length() && s.charAt(at) == '|');
            return options;
        }

        private void expect(char c) {
            if (at >= s.length() || s.charAt(at) != c) {
                throw new IllegalArgumentException("pattern: expected " + c + " at character " + (at + 1));
            }
            at++;
        }
    }
}
