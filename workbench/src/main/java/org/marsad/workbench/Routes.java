package org.marsad.workbench;

import java.util.List;
import org.marsad.export.Shipped;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Route;
import org.marsad.workbench.exchange.Route.Needs;
import org.marsad.workbench.incident.IncidentList;
import org.marsad.workbench.incident.IncidentListJson;

/**
 * Everything that the workbench answers, each line one route: how, where, with what, from whom. The server, the tests of who is let in and
 * the contract {@code openapi.yaml} go by it. Where two paths fit a request the upper one answers.
 */
final class Routes {
    private static final List<Route> ALL = List.of(
            new Route("GET", "/", Needs.NOTHING, Answers.PAGE, (asked, archive) -> Answer.redirect(302, "/incidents")),
            Route.reading("/incidents.json", Answers.JSON, IncidentListJson::json),
            Route.reading("/incidents", Answers.PAGE, IncidentList::page),
            Route.fixed("/openapi.yaml", Answers.YAML, Shipped.text(Routes.class, "openapi.yaml")),
            Route.fixed("/workbench.css", Answers.STYLE, Shipped.text(Routes.class, "workbench.css")));

    /** All of them. */
    List<Route> all() {
        return ALL;
    }
}
