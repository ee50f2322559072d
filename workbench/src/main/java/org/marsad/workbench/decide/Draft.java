package org.marsad.workbench.decide;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Decisions;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Decision;
import org.marsad.record.Decision.What;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Form;
import org.marsad.workbench.exchange.Problem;

/**
 * A decision as a person filled it in.
 *
 * @param form what was filled in
 * @param refused why it was not kept, or null where it was not yet tried
 */
public record Draft(Form form, @Nullable String refused) {
    /** The names of what may be filled in; {@code version} is that of the incident which the person looked at. */
    private static final List<String> FIELDS =
            List.of("what", "reason", "version", "field", "value", "claim", "to", "with", "queue", "key");
    /** What people may decide about an incident. */
    private static final List<What> SAID =
            List.of(What.ACCEPT, What.REJECT, What.NOTE, What.GRADE, What.CORRECT, What.MERGE, What.SPLIT, What.MOVE);

    /** Nothing filled in yet. */
    public static Draft none() {
        return new Draft(Form.empty(), null);
    }

    /**
     * What a request fills in.
     *
     * @throws Problem where it is no form of a decision
     */
    public static Draft of(Asked asked) {
        return new Draft(Form.of(asked, FIELDS), null);
    }

    /** The same with the reason why it was not kept. */
    public Draft refused(String why) {
        return new Draft(form, why);
    }

    /**
     * Keeps it.
     *
     * @param kept the incident as it stands
     * @param who decides
     * @throws Problem where something is missing, or the incident has changed since the person looked at it
     * @throws org.marsad.archive.Refused where the archive does not take it
     */
    public Decision keep(Archive archive, Kept kept, String who) throws IOException {
        String id = kept.incident().id();
        int looked = form.number("version");
        int now = kept.filed().version();
        if (looked != now) {
            throw new Problem(
                    409,
                    "the incident has changed since you looked at it (version " + looked + " then, " + now
                            + " now); look at it as it stands and decide again");
        }
        Decisions decisions = archive.decisions();
        String reason = form.needed("reason");
        What what = what();
        return switch (what) {
            case ACCEPT, REJECT -> decisions.review(id, what == What.ACCEPT, who, reason);
            case NOTE -> decisions.note(id, who, reason);
            case GRADE -> decisions.correct(id, "grade", form.needed("value"), who, reason);
            case CORRECT -> decisions.correct(id, form.needed("field"), form.needed("value"), who, reason);
            case MERGE -> decisions.merge(together(id), who, reason);
            case SPLIT -> decisions.split(id, some("claim"), who, reason);
            default -> decisions.move(form.needed("claim"), form.needed("to"), who, reason);
        };
    }

    private What what() {
        String code = form.needed("what");
        return SAID.stream()
                .filter(w -> w.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.malformed("what: expected one of "
                        + String.join(", ", SAID.stream().map(What::code).toList()) + ", found " + code));
    }

    private List<String> some(String field) {
        form.needed(field);
        return form.values(field);
    }

    /** The incident and those that are one with it; an id may be written in one line with others. */
    private List<String> together(String id) {
        List<String> out = new ArrayList<>(List.of(id));
        for (String written : some("with")) {
            out.addAll(Arrays.asList(written.split("[\\s,]+")));
        }
        return out.stream().distinct().toList();
    }
}
