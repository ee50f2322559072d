package org.marsad.export.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.Occurrence;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Group;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Harm;

/** What each policy makes of the figures, with the accounts behind each end. */
public final class FigureTable {
    private final Occurrence incident;
    private final Policy chosen;
    private final Map<String, Integer> numbers;

    /** @param numbers of the accounts on this page, by the ids of their claims */
    public FigureTable(Occurrence incident, Policy chosen, Map<String, Integer> numbers) {
        this.incident = incident;
        this.chosen = chosen;
        this.numbers = numbers;
    }

    /** Writes it, beginning with a heading of the second level. */
    public void write(Markup m, Voice v) {
        m.element("h2", v.label("dossier.figures"));
        for (Harm harm : List.of(Harm.KILLED, Harm.WOUNDED)) {
            m.element("h3", v.label("harm.title", harm));
            table(m, v, harm);
            casualties(harm, chosen).ifPresent(c -> groups(m, v, c));
        }
        m.element("p", v.label("dossier.figures.text"), "class", "soft");
    }

    private Optional<Casualties> casualties(Harm harm, Policy policy) {
        return harm == Harm.KILLED ? incident.killed(policy) : incident.wounded(policy);
    }

    private void table(Markup m, Voice v, Harm harm) {
        m.open("table").open("thead").open("tr");
        for (String key : List.of("head.policy", "head.low", "head.best", "head.high")) {
            m.element("th", v.label(key), "scope", "col");
        }
        m.close().close().open("tbody");
        Set<Policy> order = new LinkedHashSet<>(List.of(chosen));
        order.addAll(List.of(Policy.values()));
        for (Policy p : order) {
            m.open("tr", "class", p == chosen ? "chosen" : "other");
            m.element("th", v.label("policy", p), "scope", "row");
            Optional<Casualties> told = casualties(harm, p);
            if (told.isEmpty()) {
                m.element("td", v.label("bounds.none"), "colspan", "3");
            } else {
                cells(m, v, told.get());
            }
            m.close();
        }
        m.close().close();
    }

    private void cells(Markup m, Voice v, Casualties c) {
        Bounds b = c.bounds();
        cell(m, v.figures().number(b.low()), c.forLow());
        cell(m, v.figures().number(b.best()), c.forBest());
        String high = v.figures().number(b.high());
        String open = c.openHigh() ? v.label("bounds.one.open", high) : high;
        cell(m, c.provisional() ? open + v.pen().comma() + v.label("toll.provisional") : open, c.forHigh());
    }

    private void cell(Markup m, String figure, List<String> claims) {
        m.open("td").phrase(figure).text(" ");
        for (String claim : claims) {
            Integer number = numbers.get(claim);
            if (number != null) {
                m.open("a", "href", "#account-" + number)
                        .text("[" + number + "]")
                        .close();
            }
        }
        m.close();
    }

    private static void groups(Markup m, Voice v, Casualties c) {
        List<String> parts = new ArrayList<>();
        for (Group g : Group.values()) {
            Bounds b = c.byGroup().get(g);
            if (b != null && b.high() > 0) {
                String range = b.low() == b.high()
                        ? v.label("bounds.one", v.figures().number(b.best()))
                        : v.label(
                                "bounds.range",
                                v.figures().number(b.low()),
                                v.figures().number(b.best()),
                                v.figures().number(b.high()));
                parts.add(v.label("says", v.label("who", g), range));
            }
        }
        if (!parts.isEmpty()) {
            m.element("p", String.join(" · ", parts), "class", "soft");
        }
    }
}
