package org.marsad.workbench;

import java.util.List;
import org.marsad.export.country.Outline;
import org.marsad.export.picture.Picture;
import org.marsad.workbench.add.AddPage;
import org.marsad.workbench.add.AdditionPage;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Route;
import org.marsad.workbench.exchange.Route.Needs;
import org.marsad.workbench.export.ExportPage;
import org.marsad.workbench.incident.Deciding;
import org.marsad.workbench.incident.DecisionList;
import org.marsad.workbench.incident.Found;
import org.marsad.workbench.incident.IncidentList;
import org.marsad.workbench.incident.IncidentListJson;
import org.marsad.workbench.incident.MapFeatures;
import org.marsad.workbench.incident.QueuePage;
import org.marsad.workbench.incident.TimelineJson;
import org.marsad.workbench.posture.PostureList;
import org.marsad.workbench.report.ReportList;
import org.marsad.workbench.report.ReportPage;
import org.marsad.workbench.report.SearchPage;

/**
 * Everything that the workbench answers, each line one route: how, where, with what, from whom. The server, the tests of who is let in and
 * the contract {@code openapi.yaml} go by it. Where two paths fit a request the upper one answers.
 */
final class Routes {
    /** All of them. */
    static final List<Route> ALL = List.of(
            new Route("GET", "/", Needs.NOTHING, Answers.PAGE, (asked, desk) -> Answer.redirect(302, "/incidents")),
            Route.reading("/incidents.json", Answers.JSON, IncidentListJson::json),
            Route.reading("/incidents.geojson", Answers.GEOJSON, MapFeatures::geojson),
            Route.reading("/timeline.json", Answers.JSON, TimelineJson::json),
            Route.reading("/incidents", Answers.PAGE, IncidentList::page),
            Route.reading("/incidents/{id}/dossier.html", Answers.DOCUMENT, Found::dossier),
            Route.reading("/incidents/{id}/bundle.zip", Answers.ZIP, ExportPage::bundle),
            Route.reading("/incidents/{id}.json", Answers.JSON, Found::json),
            Route.reading("/incidents/{id}", Answers.PAGE, Found::page),
            Route.writing("/incidents/{id}/decisions", Answers.JSON, Deciding::decide),
            Route.writing("/decisions/{id}/undo", Answers.JSON, Deciding::undo),
            Route.writing("/add", Answers.JSON, AddPage::add),
            new Route("GET", "/add.json", Needs.NOTHING, Answers.JSON, AddPage::json),
            new Route("GET", "/add", Needs.NOTHING, Answers.PAGE, AddPage::page),
            new Route("GET", "/add/{id}/events", Needs.NOTHING, Answers.EVENTS, AdditionPage::events),
            new Route("GET", "/add/{id}.json", Needs.NOTHING, Answers.JSON, AdditionPage::json),
            new Route("GET", "/add/{id}", Needs.NOTHING, Answers.PAGE, AdditionPage::page),
            new Route("GET", "/queue.json", Needs.READING, Answers.JSON, QueuePage::json),
            new Route("GET", "/queue/next", Needs.READING, Answers.JSON, QueuePage::next),
            Route.writing("/queue/skip", Answers.JSON, QueuePage::skip),
            new Route("GET", "/queue", Needs.READING, Answers.PAGE, QueuePage::page),
            Route.reading("/export.zip", Answers.ZIP, ExportPage::export),
            Route.reading("/export.json", Answers.JSON, ExportPage::json),
            Route.reading("/export", Answers.PAGE, ExportPage::page),
            Route.reading("/decisions.json", Answers.JSON, DecisionList::json),
            Route.reading("/decisions", Answers.PAGE, DecisionList::page),
            Route.reading("/postures.json", Answers.JSON, PostureList::json),
            Route.reading("/postures", Answers.PAGE, PostureList::page),
            Route.reading("/reports.json", Answers.JSON, ReportList::json),
            Route.reading("/reports", Answers.PAGE, ReportList::page),
            Route.reading("/reports/{id}.json", Answers.JSON, ReportPage::json),
            Route.reading("/reports/{id}", Answers.PAGE, ReportPage::page),
            Route.reading("/search.json", Answers.JSON, SearchPage::json),
            Route.reading("/search", Answers.PAGE, SearchPage::page),
            Route.shipped("/openapi.yaml", Answers.YAML, Routes.class, "openapi.yaml"),
            Route.shipped("/outlines.geojson", Answers.GEOJSON, Outline.class, "outlines.geojson"),
            Route.shipped("/drop.js", Answers.SCRIPT, Routes.class, "drop.js"),
            Route.shipped("/map.js", Answers.SCRIPT, Routes.class, "map.js"),
            Route.shipped("/timeline.js", Answers.SCRIPT, Routes.class, "timeline.js"),
            Route.shipped("/progress.js", Answers.SCRIPT, Routes.class, "progress.js"),
            Route.shipped("/picture.css", Answers.STYLE, Picture.class, "picture.css"),
            Route.shipped("/workbench.css", Answers.STYLE, Routes.class, "workbench.css"));

    private Routes() {}
}
