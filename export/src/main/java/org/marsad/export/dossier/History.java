package org.marsad.export.dossier;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.When;

/** What people decided and why, what the machine had read, and the ids that the incident had before. */
public final class History {
    private final Kept kept;
    private final Policy policy;

    /** @param policy by whose rules the figures are made */
    public History(Kept kept, Policy policy) {
        this.kept = kept;
        this.policy = policy;
    }

    /** Writes it in one language, beginning with a heading of the second level. */
    public void write(Markup m, Voice v) {
        write(m, v, d -> {});
    }

    /**
     * The same with something beside each decision.
     *
     * @param beside writes it
     */
    public void write(Markup m, Voice v, Consumer<Decision> beside) {
        m.element("h2", v.label("dossier.decisions"));
        decisions(m, v, beside);
        machine(m, v);
        previous(m, v);
    }

    private void decisions(Markup m, Voice v, Consumer<Decision> beside) {
        if (kept.filed().decisions().isEmpty()) {
            m.element("p", v.label("decisions.none"));
            return;
        }
        m.open("ol");
        for (Decision d : kept.filed().decisions()) {
            m.open("li");
            m.element("strong", v.label("decision", d.what()));
            if (d.field() != null && d.value() != null) {
                m.text(" ")
                        .phrase(v.label(
                                "says", v.label("field." + d.field()), v.pen().data(d.value())));
            }
            m.text(" · ").data(d.by()).text(" · ").data(d.at());
            m.leaf("br").data(d.reason());
            if (d.undone()) {
                m.text(" ").element("span", v.label("decision.undone"), "class", "tag");
            }
            beside.accept(d);
            m.close();
        }
        m.close();
    }

    private void machine(Markup m, Voice v) {
        Occurrence now = kept.incident();
        if (now.corrections().isEmpty()) {
            return;
        }
        m.element("h3", v.label("machine.title"));
        m.open("table").open("thead").open("tr");
        m.element("th", v.label("head.field"), "scope", "col")
                .element("th", v.label("head.machine"), "scope", "col")
                .element("th", v.label("head.decided"), "scope", "col");
        m.close().close().open("tbody");
        for (Correction field : Correction.values()) {
            if (now.corrections().containsKey(field)) {
                m.open("tr")
                        .element("th", v.label("field." + field.code()), "scope", "row")
                        .element("td", value(field, now.machine(), v))
                        .element("td", value(field, now, v))
                        .close();
            }
        }
        m.close().close();
    }

    private String value(Correction field, Occurrence o, Voice v) {
        return switch (field) {
            case TYPE -> Facts.kind(o, v);
            case FROM -> day(o.when().map(When::from), v);
            case TO -> day(o.when().map(When::to), v);
            case KILLED -> v.phrases().bounds(o.killed(policy));
            case WOUNDED -> v.phrases().bounds(o.wounded(policy));
            case PERPETRATOR ->
                o.perpetrator().isEmpty() ? v.label("sides.none") : v.pen().names(o.perpetrator());
            case TARGET ->
                o.target().isEmpty() ? v.label("sides.none") : v.pen().names(o.target());
            case STATUS -> v.label("status", o.status());
            case GRADE -> Facts.grade(o, v);
        };
    }

    private static String day(Optional<LocalDate> day, Voice v) {
        return day.map(d -> v.pen().data(d.toString())).orElseGet(() -> v.label("when.none"));
    }

    private void previous(Markup m, Voice v) {
        if (!kept.filed().previousIds().isEmpty()) {
            m.element(
                    "p",
                    v.label(
                            "fact.previous",
                            v.pen().data(String.join(", ", kept.filed().previousIds()))));
        }
    }
}
