package org.marsad.intake;

import org.jspecify.annotations.Nullable;

/** The text of a report whose headline is given apart. */
final class WholeText {
    private WholeText() {}

    /** Title, blank line, body; the body alone where it begins with the title. */
    static String of(@Nullable String title, String body) {
        return title == null || body.isBlank() || body.stripLeading().startsWith(title.strip())
                ? body
                : title + "\n\n" + body;
    }
}
