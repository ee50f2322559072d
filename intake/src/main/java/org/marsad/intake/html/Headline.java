package org.marsad.intake.html;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** The headline of an article: as its data state it, else the only first-level heading, else the title of the page. */
final class Headline {
    private static final List<String> BETWEEN = List.of(" | ", " - ", " – ", " — ", " :: ", " » ", " • ");

    private Headline() {}

    static @Nullable String of(Document page, LinkedData data, Metadata metadata) {
        String stated = data.headline() == null ? metadata.title() : data.headline();
        List<Element> headings = page.getElementsByTag("h1").stream()
                .filter(h -> !h.text().isBlank())
                .toList();
        if (stated == null && headings.size() == 1) {
            stated = headings.get(0).text();
        }
        String title = stated == null ? page.title() : stated;
        String outlet = metadata.outlet() == null ? data.publisher() : metadata.outlet();
        String bare = Spaces.one(alone(Parser.unescapeEntities(title, false), outlet));
        return bare.isEmpty() ? null : bare;
    }

    /** Without the outlet's name after a sign that parts. */
    private static String alone(String title, @Nullable String outlet) {
        if (outlet != null) {
            for (String sign : BETWEEN) {
                if (title.endsWith(sign + outlet)) {
                    return title.substring(0, title.length() - sign.length() - outlet.length());
                }
            }
        }
        return title;
    }
}
