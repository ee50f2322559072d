package org.marsad.export.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.export.markup.Page;
import org.marsad.incident.Likeness;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Account;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Person;
import org.marsad.record.Report;

/** One account: who gives it, what it says, why it belongs to the incident, and the report's own words. */
final class AccountSheet {
    private final Testimony account;
    private final Occurrence incident;
    private final int number;
    private final @Nullable Report report;

    /** @param report null where it was erased */
    AccountSheet(Testimony account, Occurrence incident, int number, @Nullable Report report) {
        this.account = account;
        this.incident = incident;
        this.number = number;
        this.report = report;
    }

    void write(Page page) {
        Markup m = page.body();
        m.open("article", "id", "account-" + number).line();
        page.pair((out, v) -> facts(out, v));
        Report text = report;
        if (text == null) {
            page.pair((out, v) -> out.element("p", v.label("report.erased")));
        } else {
            if (text.title() != null && !text.text().startsWith(text.title())) {
                m.open("p", "class", "soft").data(text.title()).close();
            }
            m.open("div", "class", "report", "dir", "auto", "lang", text.language());
            Mark.write(text.text(), account.claim(), m);
            m.close();
        }
        m.close().line();
    }

    private void facts(Markup m, Voice v) {
        Incident claim = account.claim();
        m.element(
                "h3",
                v.label(
                        "says",
                        v.pen().data(Integer.toString(number)),
                        v.phrases().outlet(account) + " · " + v.phrases().moment(account.published())));
        m.open("dl");
        Facts.row(m, v, "account.report", v.pen().data(account.report()));
        if (account.reprintOf() != null) {
            Facts.row(m, v, "account.reprint", v.pen().data(account.reprintOf()));
        }
        chains(m, v);
        Facts.row(m, v, "fact.status", v.label("status", claim.about().status()));
        if (!claim.deniedBy().isEmpty()) {
            Facts.row(m, v, "account.denied-by", links(v, claim.deniedBy()));
        }
        Facts.row(m, v, "account.toll", toll(v));
        if (claim.when() != null) {
            Facts.row(m, v, "fact.when", String.join(v.pen().comma(), v.times().when(claim.when())));
        }
        if (!claim.where().isEmpty()) {
            Facts.row(m, v, "fact.where", String.join(" · ", v.places().where(claim.where())));
        }
        if (!claim.perpetrator().isEmpty()) {
            Facts.sides(m, v, "fact.perpetrator", claim.perpetrator());
        }
        if (!claim.target().isEmpty()) {
            Facts.sides(m, v, "fact.target", claim.target());
        }
        if (!claim.persons().isEmpty()) {
            Facts.row(
                    m,
                    v,
                    "account.persons",
                    claim.persons().stream().map(p -> person(v, p)).collect(Collectors.joining(" · ")));
        }
        belongs(m, v);
        m.element("dt", v.label("account.claim")).open("dd").open("code").text(account.id());
        m.close().close().close();
    }

    /** Who says so, from the report outwards, once for each source that it quotes. */
    private void chains(Markup m, Voice v) {
        m.element("dt", v.label("account.says")).open("dd");
        List<Account> parts = account.claim().accounts();
        if (parts.isEmpty()) {
            m.phrase(chain(v, account.claim().about().chain()));
        } else {
            m.open("ul");
            for (Account part : parts) {
                List<String> tolls = new ArrayList<>(v.figures().toll("killed", part.killed()));
                tolls.addAll(v.figures().toll("wounded", part.wounded()));
                m.element("li", v.label("says", chain(v, part.chain()), String.join(" · ", tolls)));
            }
            m.close();
        }
        m.close();
    }

    private static String chain(Voice v, List<Link> chain) {
        return chain.isEmpty() ? v.label("source.own") : links(v, chain);
    }

    private static String links(Voice v, List<Link> chain) {
        String out = "";
        for (Link l : chain) {
            String name = v.pen().name(l.name(), l.nameEn());
            String said = l.verb().isEmpty() ? name : name + " (" + v.pen().data(l.verb()) + ")";
            out = out.isEmpty() ? said : v.label("chain.from", out, said);
        }
        return out;
    }

    private String toll(Voice v) {
        Incident c = account.claim();
        List<String> parts = new ArrayList<>(v.figures().toll("killed", c.killed()));
        parts.addAll(v.figures().toll("wounded", c.wounded()));
        parts.addAll(v.figures().toll("casualties", c.casualties()));
        parts.addAll(v.figures().toll("captured", c.captured()));
        parts.addAll(v.figures().toll("missing", c.missing()));
        return parts.isEmpty() ? v.label("toll.none") : String.join(" · ", parts);
    }

    private static String person(Voice v, Person p) {
        List<String> parts = new ArrayList<>();
        parts.add(p.name() == null ? v.label("person.unnamed") : v.pen().data(p.name()));
        if (p.age() != null) {
            parts.add(v.label("person.age", v.pen().data(p.age().toString())));
        }
        if (p.role() != null) {
            parts.add(v.pen().data(p.role()));
        }
        parts.add(v.label("person", p.harm()));
        return String.join(v.pen().comma(), parts);
    }

    private void belongs(Markup m, Voice v) {
        int at = incident.accounts().indexOf(account);
        Likeness likeness = incident.members().get(at).likeness();
        if (!likeness.because().isEmpty()) {
            String percent = Long.toString(Math.round(likeness.value() * 100));
            Facts.row(
                    m,
                    v,
                    "account.belongs",
                    v.label(
                            "account.alike",
                            v.pen().data(percent + "%"),
                            v.phrases().reasons(likeness.because())));
        } else {
            Facts.row(m, v, "account.belongs", v.label("account.alone"));
        }
    }
}
