package org.marsad.workbench.incident;

import java.util.List;
import java.util.Map;
import org.marsad.export.account.Citing;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.export.picture.Told;
import org.marsad.incident.Occurrence;
import org.marsad.incident.toll.Figure;
import org.marsad.record.Harm;
import org.marsad.workbench.page.Frame;

/** How the toll moved: every figure ever given, in the order of publication, with what replaced it. */
final class TollHistory {
    private final Occurrence incident;
    private final Map<String, Integer> numbers;
    private final Map<String, Citing> citings;
    private final Voice voice;
    private final Markup m;

    TollHistory(Occurrence incident, Map<String, Integer> numbers, Map<String, Citing> citings, Frame frame) {
        this.incident = incident;
        this.numbers = numbers;
        this.citings = citings;
        this.voice = frame.voice();
        this.m = frame.main();
    }

    void write() {
        m.element("h3", voice.label("web.moved"));
        boolean any = false;
        for (Harm harm : List.of(Harm.KILLED, Harm.WOUNDED)) {
            List<Figure> figures = Told.figures(incident, harm);
            if (!figures.isEmpty()) {
                table(harm, figures);
                any = true;
            }
        }
        if (!any) {
            m.element("p", voice.label("picture.no-figures"));
        }
    }

    private void table(Harm harm, List<Figure> figures) {
        m.open("table")
                .element("caption", voice.label("harm.title", harm))
                .open("thead")
                .open("tr");
        for (String head : List.of("told", "figure", "originator", "account")) {
            m.element("th", voice.label("web.head." + head), "scope", "col");
        }
        m.close().close().open("tbody");
        for (Figure f : figures) {
            m.open("tr", "class", f.supersededBy() == null ? "stands" : "replaced");
            m.element("th", voice.phrases().moment(f.account().published()), "scope", "row");
            m.open("td");
            citings.getOrDefault(f.account().id(), Citing.NOT)
                    .cite(
                            m,
                            voice.figures().range(f.toll().count()),
                            List.of(f.toll().words()));
            if (f.toll().provisional()) {
                m.text(voice.pen().comma()).text(voice.label("toll.provisional"));
            }
            if (f.supersededBy() != null) {
                m.text(" ").element("span", voice.label("sign.replaced"), "class", "tag");
                IncidentPage.account(m, f.supersededBy(), numbers);
            }
            m.close();
            m.open("td").data(f.originator().name()).close();
            m.open("td");
            IncidentPage.account(m, f.account().id(), numbers);
            m.close().close();
        }
        m.close().close().line();
    }
}
