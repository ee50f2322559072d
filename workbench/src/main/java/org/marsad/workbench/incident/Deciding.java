package org.marsad.workbench.incident;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Refused;
import org.marsad.archive.SharedArchive;
import org.marsad.incident.kept.Kept;
import org.marsad.json.Small;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;
import org.marsad.workbench.decide.Draft;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Form;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.work.Desk;

/**
 * Keeps what a person decides about an incident, and takes it back. People are led back to the incident; what was not kept is told on its
 * page, above the forms as they were filled in. Programs get the decision.
 */
public final class Deciding {
    private Deciding() {}

    /** Keeps a decision. */
    public static Answer decide(Asked asked, Desk desk) throws IOException {
        SharedArchive archive = desk.archive();
        String id = asked.part("id");
        Draft draft = Draft.of(asked);
        try {
            Decision made = archive.write(open -> draft.keep(open, Found.kept(id, open), asked.who()));
            boolean queued = draft.form().value("queue") != null;
            if (asked.people() && queued && (made.what() == What.ACCEPT || made.what() == What.REJECT)) {
                return Answer.redirect(303, "/queue/next");
            }
            return asked.people() ? back(id, queued) : archive.read(open -> kept(made, id, open));
        } catch (Refused e) {
            return refused(asked, archive, draft, new Problem(409, String.valueOf(e.getMessage())));
        } catch (Problem e) {
            return refused(asked, archive, draft, e);
        }
    }

    /** Takes a decision back; a form says from which incident's page. */
    public static Answer undo(Asked asked, Desk desk) throws IOException {
        SharedArchive archive = desk.archive();
        Form form = Form.of(asked, List.of("reason", "incident", "key"));
        String decision = asked.part("id");
        String reason = form.needed("reason");
        Decision made = archive.write(open -> open.decisions().undo(decision, asked.who(), reason));
        String incident = form.value("incident");
        if (asked.people()) {
            return incident == null ? Answer.redirect(303, "/decisions") : back(incident, false);
        }
        return archive.read(open -> kept(made, incident, open));
    }

    private static Answer back(String id, boolean queued) {
        return Answer.redirect(303, (queued ? QueuePage.address(id) : Found.path(id)) + "#decisions");
    }

    /** What was decided, and how the incident is called now. */
    private static Answer kept(Decision made, @Nullable String id, Archive open) throws IOException {
        String now = id == null ? null : Found.kept(id, open).incident().id();
        String body = Small.object(json -> {
            json.object("decision", one -> DecisionList.decision(one, made));
            json.text("incident", now);
        });
        return new Answer(201, Answers.JSON, body, now == null ? Map.of() : Map.of("Location", Found.path(now)));
    }

    /** The page as it stands, with what was filled in; for programs the problem itself. */
    private static Answer refused(Asked asked, SharedArchive archive, Draft draft, Problem problem) throws IOException {
        if (!asked.people() || problem.status() == 404) {
            throw problem;
        }
        return archive.read(open -> {
            Kept kept = Found.kept(asked.part("id"), open);
            return IncidentPage.of(asked, open, kept, draft.refused(problem.detail()))
                    .as(problem.status());
        });
    }
}
