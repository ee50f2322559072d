package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Published;

/**
 * Finds the article of a page.
 *
 * <p>What the page says of itself for machines (JSON-LD, {@code og:} and {@code article:} properties, {@code itemprop}, {@code time})
 * gives headline, outlet, address and date; where its text is, is found by how dense its paragraphs are in letters, in the punctuation
 * that sentences have («، ؛ » .») and how poor in links.
 */
public final class ArticleReader {
    /** Letters that a body has at least: a flash of one sentence. */
    private static final int SHORTEST = 25;

    private ArticleReader() {}

    /**
     * Reads a page.
     *
     * @param html the page as text
     * @param address where it was taken from, or null; addresses in it are relative to this
     * @return the article, or empty where no part of the page reads like one
     * @throws IllegalArgumentException where the page has more elements than are held in memory
     */
    public static Optional<Article> read(String html, @Nullable String address) {
        Document page = Markup.parsed(html, address);
        List<String> notes = new ArrayList<>();
        Metadata metadata = new Metadata(page);
        LinkedData data = LinkedData.of(page, metadata.url(), notes);
        Boilerplate around = Boilerplate.of(page);
        Content content = Content.of(page, around);
        String title = Headline.of(page, data, metadata);
        String body = body(content, data, title);
        if (body == null) {
            return Optional.empty();
        }
        Published published = new Publication(page, data, metadata, around, content, notes).found();
        return Optional.of(new Article(title, body, outlet(data, metadata), url(data, metadata), published, notes));
    }

    private static @Nullable String body(Content content, LinkedData data, @Nullable String title) {
        String found = content.text(title);
        if (letters(found) >= SHORTEST) {
            return found;
        }
        String stated = data.body();
        return stated != null && letters(stated) >= SHORTEST ? stated : null;
    }

    private static @Nullable String outlet(LinkedData data, Metadata metadata) {
        String site = metadata.outlet();
        return site == null ? data.publisher() : site;
    }

    private static @Nullable String url(LinkedData data, Metadata metadata) {
        String own = metadata.url();
        return own == null ? data.url() : own;
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }
}
