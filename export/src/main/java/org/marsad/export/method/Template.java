package org.marsad.export.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.marsad.export.Shipped;
import org.marsad.export.method.Block.Kind;

/**
 * The prose of the page in one language: headings, paragraphs and items as Markdown has them, one to a line. {@code {name}} stands for a
 * fact, {@code {table:name}} and {@code {words:name}} on a line of their own for a table and for words as they are; a line after
 * {@code [name]} is there where such facts are, one after {@code [no name]} where they are not.
 */
final class Template {
    private final List<String> lines;

    private Template(List<String> lines) {
        this.lines = lines;
    }

    static Template in(String language) {
        return new Template(Shipped.text(Template.class, "method." + language + ".md")
                .lines()
                .toList());
    }

    /**
     * The parts of the page.
     *
     * @param given what facts there are of those that may be missing
     * @param facts phrases by their names
     * @param tables rows of cells by their names
     * @throws IllegalArgumentException where the prose asks for a fact that there is not
     */
    List<Block> blocks(Set<String> given, Map<String, String> facts, Map<String, List<List<String>>> tables) {
        List<Block> out = new ArrayList<>();
        for (String line : lines) {
            String kept = kept(line, given::contains);
            if (!kept.isBlank()) {
                out.add(block(kept, facts, tables));
            }
        }
        return out;
    }

    private static String kept(String line, Predicate<String> given) {
        int end = line.indexOf("] ");
        if (!line.startsWith("[") || end < 0) {
            return line;
        }
        String condition = line.substring(1, end);
        boolean holds = condition.startsWith("no ") ? !given.test(condition.substring(3)) : given.test(condition);
        return holds ? line.substring(end + 2) : "";
    }

    private static Block block(String line, Map<String, String> facts, Map<String, List<List<String>>> tables) {
        if (line.startsWith("{table:")) {
            String name = line.substring(7, line.length() - 1);
            return new Block(Kind.TABLE, known(tables, name));
        }
        if (line.startsWith("{words:")) {
            return Block.of(Kind.WORDS, known(facts, line.substring(7, line.length() - 1)));
        }
        Kind kind = line.startsWith("# ")
                ? Kind.TITLE
                : line.startsWith("## ") ? Kind.HEADING : line.startsWith("- ") ? Kind.ITEM : Kind.PARAGRAPH;
        String words = kind == Kind.PARAGRAPH ? line : line.substring(line.indexOf(' ') + 1);
        return Block.of(kind, filled(words, facts));
    }

    private static String filled(String words, Map<String, String> facts) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = words.indexOf('{'); open >= 0; open = words.indexOf('{', from)) {
            int close = words.indexOf('}', open);
            out.append(words, from, open).append(known(facts, words.substring(open + 1, close)));
            from = close + 1;
        }
        return out.append(words, from, words.length()).toString();
    }

    private static <T> T known(Map<String, T> facts, String name) {
        T fact = facts.get(name);
        if (fact == null) {
            throw new IllegalArgumentException("method: expected a fact " + name);
        }
        return fact;
    }
}
