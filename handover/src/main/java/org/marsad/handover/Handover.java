package org.marsad.handover;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.State;
import org.marsad.export.Form;
import org.marsad.export.Terms;
import org.marsad.export.delivery.Export;
import org.marsad.export.delivery.Shown;
import org.marsad.knowledge.Knowledge;

/** Exports of an archive. */
public final class Handover {
    private Handover() {}

    /**
     * An export of what a question asks for; reports whole, postures as far as they have what is asked for.
     *
     * @param question which incidents
     * @param state of the archive, as it stands or stood
     * @param moment that was asked for, or null for how it stands
     * @throws IOException where the log is damaged
     */
    public static Export export(
            Archive archive, Question question, Form form, Terms terms, State state, @Nullable String moment)
            throws IOException {
        return new Export(
                form,
                new Asked(archive.history().holdings(question.filter(), state), question),
                terms,
                told(question),
                new Shown(moment, state.hash()),
                terms.open() ? new KnownOutlets(Knowledge.open()) : Predicate.isEqual(null));
    }

    /** What is asked, by the names of the options. */
    private static Map<String, String> told(Question question) {
        Filter f = question.filter();
        Map<String, String> out = new TreeMap<>();
        put(out, "from", f.from());
        put(out, "to", f.to());
        put(out, "country", f.country());
        put(out, "area", f.area());
        put(out, "kind", f.kind());
        put(out, "side", f.side());
        put(out, "grade", f.grade());
        put(out, "status", f.status());
        put(out, "source", f.source());
        put(out, "review", f.review());
        put(out, "words", question.words());
        return out;
    }

    private static void put(Map<String, String> out, String option, @Nullable Object value) {
        if (value != null) {
            out.put(option, value.toString());
        }
    }
}
