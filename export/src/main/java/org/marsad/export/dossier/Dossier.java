package org.marsad.export.dossier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.export.account.Mark;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Labels.Language;
import org.marsad.export.markup.Markup;
import org.marsad.export.markup.Page;
import org.marsad.export.picture.Picture;
import org.marsad.export.picture.Told;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Version;
import org.marsad.record.Report;

/** Writes all that is known of one incident, and what it rests on, as one page. */
public final class Dossier {
    private final Kept kept;
    private final Holdings holdings;
    private final Policy policy;
    private final Page page = new Page();
    private final List<Testimony> accounts;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    private Dossier(Kept kept, Holdings holdings, Policy policy) {
        this.kept = kept;
        this.holdings = holdings;
        this.policy = policy;
        this.accounts = Told.byTime(kept.incident());
        for (Testimony a : accounts) {
            numbers.put(a.id(), numbers.size() + 1);
        }
    }

    /**
     * The page.
     *
     * @param holdings where the reports of its accounts are
     * @param policy by whose rules the figures come first
     * @throws IOException where a report is damaged
     */
    public static String of(Kept kept, Holdings holdings, Policy policy) throws IOException {
        return new Dossier(kept, holdings, policy).html();
    }

    private String html() throws IOException {
        Facts facts = new Facts(kept, policy);
        page.pair((m, v) -> {
            m.element(
                    "h1", v.label("dossier.title", v.pen().data(kept.incident().id())));
            m.element("p", v.label("dossier.lead"), "class", "soft");
            facts.write(m, v);
        });
        FigureTable figures = new FigureTable(kept.incident(), policy, numbers);
        page.pair((m, v) -> figures.write(m, v));
        pictures();
        page.pair((m, v) -> m.element("h2", v.label("dossier.accounts"))
                .element(
                        "p",
                        v.label(
                                "sources.counted",
                                v.phrases()
                                        .counted(
                                                "sources.reports",
                                                kept.incident().reports()),
                                v.phrases()
                                        .counted(
                                                "sources.originators",
                                                kept.incident().originators().size()))));
        Mark.legend(page.body(), (m, mark) -> page.inline((out, v) -> out.phrase(v.label("mark", mark))));
        List<Optional<Report>> reports = new ArrayList<>();
        for (Testimony a : accounts) {
            Optional<Report> report = holdings.report(a.reportId());
            reports.add(report);
            new AccountSheet(a, kept.incident(), number(a), report.orElse(null)).write(page);
        }
        page.pair(new History(kept, policy)::write);
        hashes(reports);
        page.pair((m, v) -> {
            m.element("h2", v.label("dossier.method"));
            m.element("p", v.label("dossier.method.text"));
            m.element("p", v.label("policy.rule", v.label("policy", policy), v.label("policy.rule." + policy.code())));
            m.element("p", v.label("dossier.made", v.pen().data("marsad " + Version.current())), "class", "soft");
        });
        return page.html("dossier.title", kept.incident().id());
    }

    private int number(Testimony a) {
        return numbers.getOrDefault(a.id(), 0);
    }

    private void pictures() {
        page.pair((m, v) -> m.element("h2", v.label("dossier.pictures")));
        Markup m = page.body();
        m.open("div", "class", "pictures").line();
        for (Picture picture : Picture.values()) {
            for (Language l : Language.values()) {
                String code = l.name().toLowerCase(java.util.Locale.ROOT);
                m.open("div", "class", code)
                        .add(picture.of(kept, Labels.in(l), policy))
                        .close();
            }
        }
        m.close().line();
    }

    /** Each report by its hash, so that anybody who has its bytes can tell that it is the same. */
    private void hashes(List<Optional<Report>> reports) {
        page.pair((m, v) -> m.element("h2", v.label("dossier.hashes")).element("p", v.label("dossier.hashes.text")));
        Markup m = page.body();
        m.open("table");
        for (int i = 0; i < accounts.size(); i++) {
            Testimony a = accounts.get(i);
            m.open("tr").open("td").text(Integer.toString(number(a))).close();
            m.open("td").data(a.report());
            String url = reports.get(i).map(Report::url).orElse(null);
            if (url != null) {
                m.leaf("br").data(url);
            }
            m.close();
            m.open("td").open("code").text(a.reportId()).close().close().close().line();
        }
        m.close().line();
    }
}
