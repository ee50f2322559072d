package org.marsad.intake.html;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Published;

/**
 * What a page reports, without what surrounds it.
 *
 * @param title the headline, without the outlet's name after it, or null
 * @param body the paragraphs in their order, a blank line between two
 * @param outlet the name that the page gives of its outlet, or null
 * @param url the address that the page calls its own, or null
 * @param published the date of publication that the page states in its markup, or null; a date in words alone is not taken
 * @param notes what could not be read, and why a date was left open
 */
public record Article(
        @Nullable String title,
        String body,
        @Nullable String outlet,
        @Nullable String url,
        @Nullable Published published,
        List<String> notes) {
    public Article {
        notes = List.copyOf(notes);
    }
}
