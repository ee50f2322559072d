package org.marsad.workbench.report;

import java.util.List;
import org.marsad.archive.Archive;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.kept.Catalogued;
import org.marsad.json.HoldingsJson;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.page.Frame;

/** The reports of an archive, those that came last first. */
public final class ReportList {
    private static final int ROWS = 100;

    private ReportList() {}

    private static List<Catalogued> rows(Asked asked, Archive archive) {
        return archive.catalogue().latest(asked.value("after"), ROWS + 1);
    }

    private static List<Catalogued> shown(List<Catalogued> rows) {
        return rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** The list as JSON. */
    public static Answer json(Asked asked, Archive archive) {
        List<Catalogued> rows = rows(asked, archive);
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.list("reports", shown(rows), HoldingsJson::report);
            if (rows.size() > ROWS) {
                json.text("next", rows.get(ROWS - 1).id());
            }
        }));
    }

    /** The list as a page. */
    public static Answer page(Asked asked, Archive archive) {
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.way.reports"));
        Markup m = frame.main();
        List<Catalogued> rows = rows(asked, archive);
        if (rows.isEmpty()) {
            m.element("p", voice.label("web.reports.none"));
            return frame.answer();
        }
        m.open("div", "class", "wide", "tabindex", "0", "role", "region", "aria-label", voice.label("web.way.reports"))
                .open("table")
                .element("caption", voice.label("web.reports.caption"))
                .open("thead")
                .open("tr");
        for (String head : List.of("account.report", "web.outlet", "web.published", "web.same-text")) {
            m.element("th", voice.label(head), "scope", "col");
        }
        m.close().close().open("tbody").line();
        for (Catalogued r : shown(rows)) {
            m.open("tr").open("th", "scope", "row").open("a", "href", ReportPage.path(r.id()));
            m.data(r.name()).close().close();
            for (String cell : new String[] {r.publisher(), r.published(), r.likeOf()}) {
                m.open("td").data(cell == null ? "" : cell).close();
            }
            m.close().line();
        }
        m.close().close().close().line();
        if (rows.size() > ROWS) {
            m.open("p", "class", "next")
                    .element(
                            "a",
                            voice.label("web.next"),
                            "href",
                            Addresses.with(
                                    asked.path(),
                                    asked.query(),
                                    "after",
                                    rows.get(ROWS - 1).id()),
                            "rel",
                            "next")
                    .close();
        }
        return frame.answer();
    }
}
