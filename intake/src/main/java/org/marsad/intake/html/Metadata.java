package org.marsad.intake.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the head of a page says in {@code meta} and {@code link} elements; of two with one name the first counts. */
final class Metadata {
    private static final List<String> OUTLET =
            List.of("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name");
    private static final List<String> TITLE = List.of("og:title", "twitter:title", "dc.title");
    private static final List<String> DATE = List.of(
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "article.published",
            "parsely-pub-date",
            "sailthru.date",
            "publishdate",
            "publish-date",
            "publish_date",
            "pubdate",
            "dc.date.issued",
            "dcterms.issued",
            "dc.date",
            "date");

    private final Map<String, String> values = new HashMap<>();
    private final @Nullable String url;

    Metadata(Document page) {
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                String content = meta.attr("content").strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
        this.url = canonical(page);
    }

    @Nullable
    String outlet() {
        String name = first(OUTLET);
        return name == null || web(name) ? null : name;
    }

    @Nullable
    String title() {
        return first(TITLE);
    }

    /** Dates of publication as written, the surest first. */
    List<String> dates() {
        return DATE.stream().map(values::get).filter(v -> v != null).toList();
    }

    /** The address that the page calls its own. */
    @Nullable
    String url() {
        return url;
    }

    static boolean web(String address) {
        return address.startsWith("http://") || address.startsWith("https://");
    }

    private @Nullable String canonical(Document page) {
        for (Element link : page.getElementsByTag("link")) {
            if (link.attr("rel").strip().equalsIgnoreCase("canonical")) {
                String href = link.absUrl("href");
                String address = href.isEmpty() ? link.attr("href").strip() : href;
                if (web(address)) {
                    return address;
                }
            }
        }
        String og = values.get("og:url");
        return og != null && web(og) ? og : null;
    }

    private @Nullable String first(List<String> names) {
        return names.stream()
                .map(values::get)
                .filter(v -> v != null)
                .findFirst()
                .orElse(null);
    }
}
