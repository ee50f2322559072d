package org.marsad.export.dossier;

import org.marsad.export.account.AccountFacts;
import org.marsad.export.account.Citing;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.When;
import org.marsad.record.Where;

/** The head of an incident in one language: what happened, when, where, by whom and to whom, and how well it is attested. */
public final class Facts {
    private final Kept kept;
    private final Occurrence incident;
    private final Policy policy;

    /** @param policy by whose rules the figures are made */
    public Facts(Kept kept, Policy policy) {
        this.kept = kept;
        this.incident = kept.incident();
        this.policy = policy;
    }

    /** Writes it as a list of terms. */
    public void write(Markup m, Voice v) {
        m.open("dl");
        row(m, v, "fact.id", v.pen().data(incident.id()));
        row(m, v, "fact.version", Integer.toString(kept.filed().version()));
        row(m, v, "fact.kind", kind(incident, v));
        row(m, v, "fact.acled", v.pen().data(String.join(" › ", incident.type().acled())));
        row(m, v, "fact.when", when(incident, v));
        where(m, v);
        AccountFacts.sides(m, v, "fact.perpetrator", incident.perpetrator(), Citing.NOT);
        AccountFacts.sides(m, v, "fact.target", incident.target(), Citing.NOT);
        row(m, v, "fact.killed", v.phrases().bounds(incident.killed(policy)));
        row(m, v, "fact.wounded", v.phrases().bounds(incident.wounded(policy)));
        row(m, v, "fact.policy", v.label("policy", policy));
        row(m, v, "fact.status", v.label("status", incident.status()));
        row(m, v, "fact.grade", grade(incident, v));
        m.close();
    }

    static void row(Markup m, Voice v, String key, String phrase) {
        m.element("dt", v.label(key)).element("dd", phrase);
    }

    static String kind(Occurrence o, Voice v) {
        return v.claims().event(o.type(), o.detail());
    }

    static String when(Occurrence o, Voice v) {
        When when = o.when().orElse(null);
        return when == null
                ? v.label("when.none")
                : String.join(v.pen().comma(), v.times().when(when)) + " (" + v.label("precision", when.precision())
                        + ")";
    }

    private void where(Markup m, Voice v) {
        m.element("dt", v.label("fact.where"));
        m.open("dd");
        if (incident.where().isEmpty()) {
            m.phrase(v.label("where.none"));
        } else {
            m.open("ul");
            for (Where w : incident.where()) {
                m.element(
                        "li",
                        v.label("says", v.phrases().bothNames(w), v.phrases().exactness(w)));
            }
            m.close();
        }
        m.close();
    }

    /** The grade and why; the reason is given in English, in Arabic what the grade means. */
    static String grade(Occurrence o, Voice v) {
        String grade = v.label("grade", o.grade().value());
        boolean decided = o.corrections().containsKey(Correction.GRADE);
        String why = decided
                ? v.label("decided.by-person")
                : v.language() == Language.EN
                        ? v.pen().data(o.grade().reason())
                        : v.label("grade.means." + o.grade().value().code());
        return v.label("says", grade, why);
    }
}
