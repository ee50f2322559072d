package org.marsad.workbench.incident;

import java.util.List;
import org.marsad.archive.Archive;
import org.marsad.archive.Facet;
import org.marsad.archive.Listed;
import org.marsad.archive.Overview;
import org.marsad.archive.Overview.Counts;
import org.marsad.archive.Overview.Question;
import org.marsad.incident.toll.Bounds;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;

/** The list of incidents as JSON, with the counts of its facets. */
public final class IncidentListJson {
    private IncidentListJson() {}

    /** The list. */
    public static Answer json(Asked asked, Archive archive) {
        View view = View.of(asked);
        Overview overview = archive.overview();
        Question question = view.question(archive);
        List<Listed> rows = overview.page(question, view.order(), view.after(), IncidentList.ROWS + 1);
        List<Listed> shown = rows.subList(0, Math.min(IncidentList.ROWS, rows.size()));
        Counts counts = overview.count(question);
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.number("total", counts.total());
            json.list("incidents", shown, IncidentListJson::incident);
            json.object("facets", facets -> {
                for (Facet facet : Facet.values()) {
                    facets.list(facet.code(), FacetBar.sorted(counts, facet), (one, value) -> {
                        one.text("value", value.getKey());
                        one.number("incidents", value.getValue());
                    });
                }
            });
            if (rows.size() > shown.size()) {
                json.text(
                        "next", view.order().cursor(shown.get(shown.size() - 1)).written());
            }
        }));
    }

    private static void incident(Small json, Listed l) {
        json.text("id", l.id());
        json.text("type", l.type());
        json.text("from", l.from());
        json.text("to", l.to());
        json.text("country", l.country());
        json.text("admin1", l.admin1());
        json.text("place", l.place());
        json.text("place_en", l.placeEn());
        json.text("status", l.status());
        json.text("grade", l.grade());
        Bounds killed = l.killed();
        if (killed != null) {
            json.object("killed", bounds -> {
                bounds.number("low", killed.low());
                bounds.number("best", killed.best());
                bounds.number("high", killed.high());
            });
        }
        json.number("reports", l.reports());
        json.number("originators", l.originators());
        json.text("newest", l.newest());
        json.text("review", l.review());
        json.list("sides", l.sides(), (one, side) -> {
            one.text("id", side.id());
            one.text("name", side.name());
            one.text("name_en", side.nameEn());
            one.flag("acted", side.acted());
            one.flag("suffered", side.suffered());
        });
        json.strings("sources", l.sources());
    }
}
