package org.marsad.workbench.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Facet;
import org.marsad.archive.Overview.Counts;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.workbench.page.Frame;

/** What a list may be narrowed down by, each choice with the incidents that it leaves. */
final class FacetBar {
    /** Choices that are seen at once. */
    private static final int SEEN = 8;
    /** Choices at all; others are found by their address alone. */
    private static final int MOST = 100;

    private final View view;
    private final Counts counts;
    private final Names names;
    private final Voice voice;
    private final Markup m;

    FacetBar(View view, Counts counts, Names names, Frame frame) {
        this.view = view;
        this.counts = counts;
        this.names = names;
        this.voice = frame.voice();
        this.m = frame.main();
    }

    void write() {
        m.open("nav", "class", "facets", "id", "facets", "aria-label", voice.label("web.facets"))
                .line();
        for (Facet facet : Facet.values()) {
            List<Map.Entry<String, Integer>> values = sorted(counts, facet);
            String asked = facet.asked(view.filter());
            if (!values.isEmpty() || asked != null) {
                facet(facet, values, asked);
            }
        }
        m.close().line();
    }

    /** The values of a facet, those of most incidents first. */
    static List<Map.Entry<String, Integer>> sorted(Counts counts, Facet facet) {
        return counts.byFacet().getOrDefault(facet, Map.of()).entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
    }

    private void facet(Facet facet, List<Map.Entry<String, Integer>> values, @Nullable String asked) {
        String id = "facet-" + facet.code();
        m.open("section", "aria-labelledby", id).element("h2", voice.label("web.facet", facet), "id", id);
        if (asked != null) {
            m.open("p", "class", "chosen").phrase(names.of(facet, asked)).text(" ");
            m.element("a", voice.label("web.all"), "href", view.with(facet, null))
                    .close();
        }
        List<Map.Entry<String, Integer>> others =
                values.stream().filter(v -> !v.getKey().equals(asked)).toList();
        list(facet, others.subList(0, Math.min(SEEN, others.size())));
        if (others.size() > SEEN) {
            m.open("details").element("summary", voice.label("web.more"));
            list(facet, others.subList(SEEN, others.size()));
            m.close();
        }
        m.close().line();
    }

    private void list(Facet facet, List<Map.Entry<String, Integer>> values) {
        if (values.isEmpty()) {
            return;
        }
        m.open("ul");
        for (Map.Entry<String, Integer> value : values) {
            m.open("li")
                    .element("a", names.of(facet, value.getKey()), "href", view.with(facet, value.getKey()))
                    .text(" ")
                    .element("span", voice.figures().number(value.getValue()), "class", "count")
                    .close();
        }
        m.close();
    }
}
