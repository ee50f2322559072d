package org.marsad.workbench.report;

import java.util.List;
import java.util.stream.Stream;
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
import org.marsad.workbench.page.Rows;

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
        List<String> heads = Stream.of("account.report", "web.outlet", "web.published", "web.same-text")
                .map(voice::label)
                .toList();
        Rows.open(m, "aria-label", voice.label("web.way.reports"), voice.label("web.reports.caption"), heads);
        for (Catalogued r : shown(rows)) {
            m.open("tr").open("th", "scope", "row").open("a", "href", ReportPage.path(r.id()));
            m.data(r.name()).close().close();
            for (String cell : new String[] {r.publisher(), r.published(), r.likeOf()}) {
                m.open("td").data(cell == null ? "" : cell).close();
            }
            m.close().line();
        }
        Rows.close(m);
        if (rows.size() > ROWS) {
            String last = rows.get(ROWS - 1).id();
            Rows.next(m, voice, Addresses.with(asked.path(), asked.query(), "after", last));
        }
        return frame.answer();
    }
}
