package org.marsad.intake.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.date.WrittenDate;
import org.marsad.record.Published;

/**
 * The date of publication that a page states in its markup.
 *
 * <p>JSON-LD comes first, then {@code itemprop}, {@code meta} and {@code time}. Times of one rank that name different days say nothing
 * for certain, so the date is left open and the days are noted.
 */
final class Publication {
    private static final Set<String> OTHER = Set.of("updated", "update", "modified", "datemodified", "edited");

    private final Document page;
    private final LinkedData data;
    private final Metadata metadata;
    private final Boilerplate around;
    private final Content content;
    private final List<String> notes;

    Publication(
            Document page,
            LinkedData data,
            Metadata metadata,
            Boilerplate around,
            Content content,
            List<String> notes) {
        this.page = page;
        this.data = data;
        this.metadata = metadata;
        this.around = around;
        this.content = content;
        this.notes = notes;
    }

    @Nullable
    Published found() {
        Published stated = first(data.dates());
        if (stated == null) {
            stated = first(metadata.dates());
        }
        return stated == null ? shown() : stated;
    }

    private static @Nullable Published first(List<String> written) {
        for (String one : written) {
            Published read = WrittenDate.read(one);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    /** Of the elements that show a time, those marked as that of publication, else those in the article, else all. */
    private @Nullable Published shown() {
        List<Element> times = new ArrayList<>();
        for (Element element : page.getElementsByAttribute("datetime")) {
            if (element.normalName().equals("time")
                    && !surrounds(element)
                    && !words(element).stream().anyMatch(OTHER::contains)) {
                times.add(element);
            }
        }
        List<Element> marked = times.stream().filter(Publication::marked).toList();
        if (!marked.isEmpty()) {
            return agreed(marked);
        }
        Element scope = scope();
        List<Element> inside = times.stream()
                .filter(t -> scope != null && Content.within(t, scope))
                .toList();
        return agreed(inside.isEmpty() ? times : inside);
    }

    private @Nullable Published agreed(List<Element> times) {
        Map<String, Published> days = new LinkedHashMap<>();
        for (Element time : times) {
            Published read = WrittenDate.read(time.attr("datetime"));
            if (read != null) {
                days.putIfAbsent(read.day().toString(), read);
            }
        }
        if (days.size() > 1) {
            notes.add("date of publication left open: the page names " + String.join(" and ", days.keySet()));
            return null;
        }
        return days.values().stream().findFirst().orElse(null);
    }

    private static boolean marked(Element time) {
        return time.hasAttr("pubdate")
                || words(time).stream().anyMatch(w -> w.startsWith("publi") || w.equals("datepublished"));
    }

    private static List<String> words(Element time) {
        List<String> words = new ArrayList<>(Names.words(time));
        words.add(time.attr("itemprop").toLowerCase(Locale.ROOT));
        return words;
    }

    private boolean surrounds(Element time) {
        for (Element up = time; up != null; up = up.parent()) {
            if (around.around(up)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Element scope() {
        Element part = content.part();
        for (Element up = part; up != null; up = up.parent()) {
            if (up.normalName().equals("article") || up.normalName().equals("main")) {
                return up;
            }
        }
        return part;
    }
}
