package org.marsad.intake.html;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML as a tree, within bounds. */
final class Markup {
    /** Elements of one page at most, so that its tree stays within some hundred megabytes. */
    static final int TAGS = 1_000_000;

    private Markup() {}

    /**
     * Reads markup, however broken.
     *
     * @throws IllegalArgumentException where it has more elements than are held in memory
     */
    static Document parsed(String html, @Nullable String address) {
        if (html.chars().filter(c -> c == '<').count() > 2L * TAGS) {
            throw new IllegalArgumentException("expected at most " + TAGS + " elements in one page, found more");
        }
        return Parser.htmlParser().parseInput(html, address == null ? "" : address);
    }
}
