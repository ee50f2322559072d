package org.marsad.workbench.incident;

import java.io.IOException;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.export.dossier.Dossier;
import org.marsad.incident.kept.Kept;
import org.marsad.json.OccurrenceJson;
import org.marsad.workbench.decide.Draft;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.page.Choice;

/** Looks up the incident that an address names, whatever its id was then, and answers with one of its forms. */
public final class Found {
    private Found() {}

    /** A form of an incident. */
    @FunctionalInterface
    private interface Form {
        Answer of(Kept kept) throws IOException;
    }

    /** Its page. */
    public static Answer page(Asked asked, Archive archive) throws IOException {
        return in(asked, archive, "", kept -> IncidentPage.of(asked, archive, kept, Draft.none()));
    }

    /** The same as JSON, as {@code marsad show --format json} has it. */
    public static Answer json(Asked asked, Archive archive) throws IOException {
        return in(
                asked,
                archive,
                ".json",
                kept -> Answer.ok(
                        Answers.JSON, OccurrenceJson.line(kept.incident(), kept.filed(), Choice.policy(asked))));
    }

    /** The dossier, as {@code marsad dossier} writes it. */
    public static Answer dossier(Asked asked, Archive archive) throws IOException {
        return in(
                asked,
                archive,
                "/dossier.html",
                kept -> Answer.ok(
                        Answers.DOCUMENT,
                        Dossier.of(kept, archive.history().holdings(Filter.all()), Choice.policy(asked))));
    }

    private static Answer in(Asked asked, Archive archive, String end, Form form) throws IOException {
        String id = asked.part("id");
        Kept kept = kept(id, archive);
        String now = kept.incident().id();
        if (!now.equals(id)) {
            // No address for ever: a split gives the incident its earlier id back.
            return Answer.redirect(302, Addresses.of(path(now) + end, Asked.fields(asked.query())));
        }
        return form.of(kept);
    }

    /**
     * The incident that has or had an id.
     *
     * @throws Problem where there is none
     */
    public static Kept kept(String id, Archive archive) throws IOException {
        return archive.catalogue()
                .incident(id)
                .orElseThrow(() -> Problem.missing("incident: not in this archive: " + id));
    }

    /** The path of an incident's page. */
    static String path(String id) {
        return "/incidents/" + Addresses.encoded(id);
    }
}
