package org.marsad.intake.html;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** A piece of HTML that is all text, as feeds carry it: no part of it has to be looked for. */
public final class Fragment {
    private Fragment() {}

    /**
     * Its paragraphs, a blank line between two, without scripts, pictures and their captions.
     *
     * @throws IllegalArgumentException where it has more elements than are held in memory
     */
    public static String text(String html) {
        Document page = Markup.parsed(html, null);
        return Blocks.of(page, Boilerplate.none(page)).stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** A line without its tags and with its entities read: a headline. */
    public static String line(String html) {
        return Spaces.one(
                html.indexOf('<') < 0
                        ? Parser.unescapeEntities(html, false)
                        : Markup.parsed(html, null).text());
    }
}
