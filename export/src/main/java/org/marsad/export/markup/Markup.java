package org.marsad.export.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.marsad.export.label.Pen;
import org.marsad.json.Unprintable;

/**
 * Elements and words, written one after the other; every word and every attribute is escaped. What comes out is well-formed XML, and is
 * read alike as HTML.
 */
public final class Markup {
    /** Elements of HTML that have no content and no end. */
    private static final Set<String> EMPTY = Set.of("meta", "br", "hr", "input", "link", "col");

    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns
     */
    public Markup open(String name, String... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    public Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    public Markup leaf(String name, String... attributes) {
        tag(name, attributes);
        out.append(EMPTY.contains(name) ? "/>" : "></" + name + ">");
        return this;
    }

    /** An element that holds nothing but a phrase. */
    public Markup element(String name, String phrase, String... attributes) {
        return open(name, attributes).phrase(phrase).close();
    }

    /** Words as they are. */
    public Markup text(String words) {
        escape(words, out);
        return this;
    }

    /** Words from outside, with a direction of their own; what has no shape but turns others is shown by its number. */
    public Markup data(String words) {
        return open("bdi", "dir", "auto").text(Unprintable.escaped(words)).close();
    }

    /** A phrase of a {@link Pen}: what it isolated gets an element of its own instead of two characters. */
    public Markup phrase(String phrase) {
        int from = 0;
        for (int i = 0; i < phrase.length(); i++) {
            char c = phrase.charAt(i);
            if (c == Pen.ISOLATE || c == Pen.END) {
                text(phrase.substring(from, i));
                from = i + 1;
                if (c == Pen.ISOLATE) {
                    open("bdi", "dir", "auto");
                } else {
                    close();
                }
            }
        }
        return text(phrase.substring(from));
    }

    /** Begins a new line, for those who read the source. */
    public Markup line() {
        out.append('\n');
        return this;
    }

    /** Takes over what is markup already. */
    public Markup add(String markup) {
        out.append(markup);
        return this;
    }

    private void tag(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], out);
            out.append('"');
        }
    }

    private static void escape(String words, StringBuilder out) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < words.length()
                            && Character.isLowSurrogate(words.charAt(i + 1))) {
                        out.append(c).append(words.charAt(++i));
                    } else {
                        out.append(holds(c) ? c : REPLACEMENT);
                    }
                }
            }
        }
    }

    /** Whether XML can hold the character. Source: Extensible Markup Language 1.0, production 2. */
    private static boolean holds(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n';
    }

    /**
     * The markup.
     *
     * @throws IllegalStateException where an element was not ended
     */
    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("markup: expected an end of " + open.peek());
        }
        return out.toString();
    }
}
