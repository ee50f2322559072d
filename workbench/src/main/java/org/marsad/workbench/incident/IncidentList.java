package org.marsad.workbench.incident;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Facet;
import org.marsad.archive.Listed;
import org.marsad.archive.Order;
import org.marsad.archive.Overview;
import org.marsad.archive.Overview.Counts;
import org.marsad.archive.Overview.Question;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Rows;

/** The list of incidents as a page: what narrows it down, how many each choice leaves, and a table. */
public final class IncidentList {
    /** Rows of a page. */
    static final int ROWS = 50;

    private final View view;
    private final Frame frame;
    private final Voice voice;
    private final Markup m;
    private final Names names;
    private final List<Listed> rows;
    private final Counts counts;

    private IncidentList(View view, Frame frame, Overview overview, Question question) {
        this.view = view;
        this.frame = frame;
        this.voice = frame.voice();
        this.m = frame.main();
        this.names = new Names(voice, overview);
        this.rows = overview.page(question, view.order(), view.after(), ROWS + 1);
        this.counts = overview.count(question);
    }

    /** The page. */
    public static Answer page(Asked asked, Archive archive) {
        View view = View.of(asked);
        Frame frame = Frame.of(asked, Frame.voice(asked.language()).label("web.way.incidents"))
                .module("/map.js")
                .module("/timeline.js");
        new IncidentList(view, frame, archive.overview(), view.question(archive)).write();
        return frame.answer();
    }

    private void write() {
        form();
        m.open("div", "class", "listing").line();
        overview();
        table();
        new FacetBar(view, counts, names, frame).write();
        m.close().line();
    }

    /** The map and the timeline, which modules draw; all that they show stands in the facets and the table too. */
    private void overview() {
        m.open("section", "class", "overview", "aria-label", voice.label("web.overview"))
                .line();
        m.open(
                        "div",
                        "class",
                        "world",
                        "id",
                        "map",
                        "data-places",
                        view.at("/incidents.geojson"),
                        "data-outlines",
                        "/outlines.geojson",
                        "data-view",
                        view.at("/incidents"),
                        "data-label",
                        voice.label("web.map"),
                        "data-incidents",
                        voice.label("web.map.incidents"),
                        "data-country",
                        voice.label("web.map.country"),
                        "data-nearer",
                        voice.label("web.map.nearer"),
                        "data-farther",
                        voice.label("web.map.farther"),
                        "data-whole",
                        voice.label("web.map.whole"))
                .element("p", voice.label("web.map.text"), "class", "soft under")
                .close()
                .line();
        m.open(
                        "div",
                        "class",
                        "bars",
                        "id",
                        "timeline",
                        "data-counts",
                        view.at("/timeline.json"),
                        "data-view",
                        view.at("/incidents"),
                        "data-label",
                        voice.label("web.timeline"),
                        "data-incidents",
                        voice.label("web.map.incidents"))
                .element("p", voice.label("web.timeline.text"), "class", "soft under")
                .close()
                .close()
                .line();
    }

    private void form() {
        m.open("search")
                .open("form", "action", "/incidents", "method", "get", "class", "view")
                .line();
        field("q", "search", view.words());
        field("from", "date", text(view.filter().from()));
        field("to", "date", text(view.filter().to()));
        m.open("p", "class", "field")
                .element("label", voice.label("web.order"), "for", "order")
                .open("select", "id", "order", "name", "order");
        for (Order order : Order.values()) {
            if (order == view.order()) {
                m.element("option", voice.label("web.order", order), "value", order.code(), "selected", "selected");
            } else {
                m.element("option", voice.label("web.order", order), "value", order.code());
            }
        }
        m.close().close().line();
        for (Facet facet : Facet.values()) {
            String asked = facet.asked(view.filter());
            if (asked != null) {
                m.leaf("input", "type", "hidden", "name", facet.code(), "value", asked);
            }
        }
        m.open("p").element("button", voice.label("web.look"), "type", "submit").close();
        m.close().close().line();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private void field(String name, String type, String value) {
        m.open("p", "class", "field").element("label", voice.label("web.field." + name), "for", name);
        m.leaf("input", "type", type, "id", name, "name", name, "value", value, "dir", "auto")
                .close()
                .line();
    }

    private void table() {
        m.open("section", "aria-labelledby", "found").line();
        m.element("h2", voice.phrases().counted("method.incidents", counts.total()), "id", "found")
                .line();
        m.open("p", "class", "forms")
                .element("a", voice.label("web.export.these"), "href", view.at("/export"))
                .text(" · ")
                .element("a", voice.label("web.json"), "href", view.at("/incidents.json"))
                .open("span", "class", "jump")
                .text(" · ")
                .element("a", voice.label("web.facets"), "href", "#facets")
                .close()
                .close()
                .line();
        if (rows.isEmpty()) {
            m.element("p", voice.label("web.nothing")).close().line();
            return;
        }
        List<Listed> shown = rows.subList(0, Math.min(ROWS, rows.size()));
        Rows.open(m, "aria-labelledby", "found", voice.label("web.incidents.caption"), heads());
        shown.forEach(this::row);
        Rows.close(m);
        if (rows.size() > ROWS) {
            Rows.next(m, voice, view.behind(view.order().cursor(shown.get(shown.size() - 1))));
        }
        m.close().line();
    }

    private List<String> heads() {
        List<String> own = List.of("sources", "review");
        return Stream.of("when", "kind", "where", "perpetrator", "target", "killed", "grade", "sources", "review")
                .map(column -> voice.label((own.contains(column) ? "web.head." : "fact.") + column))
                .toList();
    }

    private void row(Listed l) {
        m.open("tr", "data-id", l.id());
        m.open("th", "scope", "row")
                .element("a", names.days(l), "href", Found.path(l.id()))
                .close();
        m.element("td", names.of(Facet.KIND, l.type()))
                .element("td", names.place(l))
                .element("td", names.sides(l, true))
                .element("td", names.sides(l, false))
                .element("td", names.killed(l), "class", "figure")
                .element("td", names.of(Facet.GRADE, l.grade()) + statusOf(l))
                .element("td", names.sources(l))
                .element("td", names.of(Facet.REVIEW, l.review()))
                .close()
                .line();
    }

    /** What is plainly asserted needs no word. */
    private String statusOf(Listed l) {
        return l.status().equals("asserted") ? "" : voice.pen().comma() + names.of(Facet.STATUS, l.status());
    }
}
