package org.marsad.export.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.Likeness;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Person;
import org.marsad.record.Toll;
import org.marsad.record.Where;

/** One account in one language: who gives it, what it says, and why it belongs to the incident. */
public final class AccountFacts {
    private final Testimony account;
    private final Occurrence incident;
    private final int number;
    private final Citing citing;

    /** @param number by which the account goes on its page */
    public AccountFacts(Testimony account, Occurrence incident, int number, Citing citing) {
        this.account = account;
        this.incident = incident;
        this.number = number;
        this.citing = citing;
    }

    /** Writes it, beginning with a heading of the third level. */
    public void write(Markup m, Voice v) {
        Incident claim = account.claim();
        Evidence said = claim.about().evidence();
        m.element(
                "h3",
                v.label(
                        "says",
                        v.pen().data(Integer.toString(number)),
                        v.phrases().outlet(account) + " · " + v.phrases().moment(account.published())));
        m.open("dl");
        cited(m, v, "account.report", v.pen().data(account.report()), said);
        if (account.reprintOf() != null) {
            m.element("dt", v.label("account.reprint")).element("dd", v.pen().data(account.reprintOf()));
        }
        chains(m, v);
        cited(m, v, "fact.status", v.label("status", claim.about().status()), said);
        if (!claim.deniedBy().isEmpty()) {
            m.element("dt", v.label("account.denied-by")).open("dd");
            links(m, v, claim.deniedBy());
            m.close();
        }
        toll(m, v);
        if (claim.when() != null) {
            cited(
                    m,
                    v,
                    "fact.when",
                    String.join(v.pen().comma(), v.times().when(claim.when())),
                    claim.when().words());
        }
        places(m, v);
        if (!claim.perpetrator().isEmpty()) {
            sides(m, v, "fact.perpetrator", claim.perpetrator(), citing);
        }
        if (!claim.target().isEmpty()) {
            sides(m, v, "fact.target", claim.target(), citing);
        }
        persons(m, v);
        belongs(m, v);
        m.element("dt", v.label("account.claim")).open("dd").open("code").text(account.id());
        m.close().close().close();
    }

    private void cited(Markup m, Voice v, String key, String phrase, Evidence words) {
        m.element("dt", v.label(key)).open("dd");
        citing.cite(m, phrase, List.of(words));
        m.close();
    }

    /** Who says so, from the report outwards, once for each source that it quotes. */
    private void chains(Markup m, Voice v) {
        m.element("dt", v.label("account.says")).open("dd");
        List<Account> parts = account.claim().accounts();
        if (parts.isEmpty()) {
            chain(m, v, account.claim().about().chain());
        } else {
            m.open("ul");
            for (Account part : parts) {
                List<String> tolls = new ArrayList<>(v.figures().toll("killed", part.killed()));
                tolls.addAll(v.figures().toll("wounded", part.wounded()));
                m.open("li");
                String phrase = v.label("says", chain(v, part.chain()), String.join(" · ", tolls));
                List<Evidence> words = words(part);
                if (words.isEmpty()) {
                    m.phrase(phrase);
                } else {
                    citing.cite(m, phrase, words);
                }
                m.close();
            }
            m.close();
        }
        m.close();
    }

    private static List<Evidence> words(Account part) {
        List<Evidence> out =
                new ArrayList<>(part.chain().stream().map(Link::words).toList());
        add(out, part.killed());
        add(out, part.wounded());
        return out;
    }

    private static void add(List<Evidence> words, @Nullable Toll toll) {
        if (toll != null) {
            words.add(toll.words());
        }
    }

    private void chain(Markup m, Voice v, List<Link> chain) {
        if (chain.isEmpty()) {
            m.phrase(v.label("source.own"));
        } else {
            links(m, v, chain);
        }
    }

    private void links(Markup m, Voice v, List<Link> chain) {
        citing.cite(m, v.phrases().chain(chain), chain.stream().map(Link::words).toList());
    }

    private static String chain(Voice v, List<Link> chain) {
        return chain.isEmpty() ? v.label("source.own") : v.phrases().chain(chain);
    }

    private void toll(Markup m, Voice v) {
        m.element("dt", v.label("account.toll")).open("dd");
        boolean first = true;
        for (Map.Entry<String, Toll> toll : account.claim().tolls().entrySet()) {
            m.text(first ? "" : " · ");
            first = false;
            String phrase = String.join("", v.figures().toll(toll.getKey(), toll.getValue()));
            citing.cite(m, phrase, List.of(toll.getValue().words()));
        }
        if (first) {
            m.phrase(v.label("toll.none"));
        }
        m.close();
    }

    private void places(Markup m, Voice v) {
        List<List<Where>> runs = v.places().runs(account.claim().where());
        if (runs.isEmpty()) {
            return;
        }
        m.element("dt", v.label("fact.where")).open("dd");
        for (int i = 0; i < runs.size(); i++) {
            m.text(i == 0 ? "" : " · ");
            List<Where> run = runs.get(i);
            citing.cite(
                    m,
                    String.join("", v.places().where(run)),
                    run.stream().map(Where::words).toList());
        }
        m.close();
    }

    /** The sides with their ids. */
    public static void sides(Markup m, Voice v, String key, List<Actor> sides, Citing citing) {
        m.element("dt", v.label(key));
        m.open("dd");
        if (sides.isEmpty()) {
            m.phrase(v.label("sides.none"));
        }
        for (int i = 0; i < sides.size(); i++) {
            Actor a = sides.get(i);
            m.text(i == 0 ? "" : v.pen().comma());
            citing.cite(m, v.pen().name(a.name(), a.nameEn()), List.of(a.words()));
            m.text(" ").open("code").text(a.id()).close();
        }
        m.close();
    }

    private void persons(Markup m, Voice v) {
        List<Person> persons = account.claim().persons();
        if (persons.isEmpty()) {
            return;
        }
        m.element("dt", v.label("account.persons")).open("dd");
        for (int i = 0; i < persons.size(); i++) {
            m.text(i == 0 ? "" : " · ");
            citing.cite(
                    m,
                    v.phrases().person(persons.get(i)),
                    List.of(persons.get(i).words()));
        }
        m.close();
    }

    private void belongs(Markup m, Voice v) {
        int at = incident.accounts().indexOf(account);
        Likeness likeness = incident.members().get(at).likeness();
        String percent = Long.toString(Math.round(likeness.value() * 100));
        String why = likeness.because().isEmpty()
                ? v.label("account.alone")
                : v.label(
                        "account.alike",
                        v.pen().data(percent + "%"),
                        v.phrases().reasons(likeness.because()));
        m.element("dt", v.label("account.belongs")).element("dd", why);
    }
}
