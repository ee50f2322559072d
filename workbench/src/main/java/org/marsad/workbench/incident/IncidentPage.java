package org.marsad.workbench.incident;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Listed;
import org.marsad.archive.Overview;
import org.marsad.export.account.AccountFacts;
import org.marsad.export.account.Citing;
import org.marsad.export.dossier.Facts;
import org.marsad.export.dossier.FigureTable;
import org.marsad.export.dossier.History;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.export.picture.Picture;
import org.marsad.export.picture.Told;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Reading;
import org.marsad.record.Where;
import org.marsad.workbench.decide.DecisionForms;
import org.marsad.workbench.decide.Draft;
import org.marsad.workbench.decide.LookAlikes;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.page.Choice;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Words;

/** One incident: its figures, its accounts side by side with the way to their words, its sources, and what people decided. */
final class IncidentPage {
    private final Asked asked;
    private final Kept kept;
    private final Occurrence incident;
    private final Policy policy;
    private final Frame frame;
    private final DecisionForms forms;
    private final Archive archive;
    private final Voice voice;
    private final Markup m;
    private final List<Testimony> accounts;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final Map<String, Citing> citings = new LinkedHashMap<>();

    private IncidentPage(Asked asked, Archive archive, Kept kept, Draft draft) throws IOException {
        this.asked = asked;
        this.archive = archive;
        this.kept = kept;
        this.incident = kept.incident();
        this.policy = Choice.policy(asked);
        this.voice = Frame.voice(asked.language());
        this.frame = Frame.of(asked, title(incident, voice));
        this.m = frame.main();
        this.forms = new DecisionForms(kept, policy, draft, asked.value("queue") != null, m, voice);
        this.accounts = Told.byTime(incident);
        for (Testimony a : accounts) {
            numbers.put(a.id(), numbers.size() + 1);
            Optional<Reading> reading = archive.catalogue().reading(a.reportId());
            @Nullable String text = reading.map(r -> r.report().text()).orElse(null);
            citings.put(a.id(), Words.citing(a.reportId(), a.id(), text));
        }
    }

    /** @param draft a decision that was filled in and not kept */
    static Answer of(Asked asked, Archive archive, Kept kept, Draft draft) throws IOException {
        return new IncidentPage(asked, archive, kept, draft).answer();
    }

    /** Its kind, finest place and days. */
    private static String title(Occurrence o, Voice v) {
        String title = v.claims().event(o.type(), o.detail());
        if (!o.where().isEmpty()) {
            Where place = o.where().get(0);
            title = title + " · " + v.pen().name(place.name(), place.nameEn());
        }
        return o.when().isEmpty()
                ? title
                : title + " · " + String.join("", v.times().when(o.when().get()));
    }

    private Answer answer() {
        if (asked.value("queue") != null) {
            QueuePage.bar(incident.id(), archive.overview(), voice, m);
        }
        forms.trouble();
        m.open("section", "aria-label", voice.label("web.facts"), "class", "facts")
                .line();
        new Facts(kept, policy).write(m, voice);
        ways();
        m.close().line();
        figures();
        sources();
        accounts();
        new Persons(accounts, numbers, citings, frame).write();
        picture(Picture.MAP);
        picture(Picture.TIMELINE);
        decisions();
        return frame.answer();
    }

    private void decisions() {
        m.open("section", "class", "decisions", "id", "decisions").line();
        new History(kept, policy).write(m, voice, forms::undo);
        m.element("h2", voice.label("web.decide")).line();
        Overview overview = archive.overview();
        List<Listed> alike = LookAlikes.of(overview, incident);
        Names names = new Names(voice, overview);
        forms.write(accounts, alike, alike.stream().collect(Collectors.toMap(Listed::id, names::line)));
        m.close().line();
    }

    /** The same incident in other forms. */
    private void ways() {
        String path = Found.path(incident.id());
        Map<String, String> chosen = Map.of("policy", policy.code());
        m.open("p", "class", "forms")
                .element("a", voice.label("web.dossier"), "href", Addresses.of(path + "/dossier.html", chosen))
                .text(" · ")
                .element("a", voice.label("web.bundle"), "href", Addresses.of(path + "/bundle.zip", chosen))
                .text(" · ")
                .element("a", voice.label("web.json"), "href", Addresses.of(path + ".json", chosen))
                .close();
    }

    private void figures() {
        m.open("section", "class", "figures").line();
        new FigureTable(incident, policy, numbers).write(m, voice);
        m.open("nav", "aria-label", voice.label("web.policies")).open("ul");
        for (Policy p : Policy.values()) {
            String address = Addresses.with(asked.path(), asked.query(), "policy", p.code());
            m.open("li");
            if (p == policy) {
                m.element("a", voice.label("policy", p), "href", address, "aria-current", "true");
            } else {
                m.element("a", voice.label("policy", p), "href", address);
            }
            m.close();
        }
        m.close().close().line();
        drawing(Picture.NUMBER_LINE);
        new TollHistory(incident, numbers, citings, frame).write();
        m.close().line();
    }

    private void sources() {
        m.open("section", "class", "sources").line();
        m.element("h2", voice.label("picture.sources"), "class", "unshown");
        m.element(
                "p",
                voice.label(
                        "sources.counted",
                        voice.phrases().counted("sources.reports", incident.reports()),
                        voice.phrases()
                                .counted(
                                        "sources.originators",
                                        incident.originators().size())));
        drawing(Picture.SOURCES);
        m.open("ul", "class", "originators");
        for (Map.Entry<Originator, List<String>> o : incident.originators().entrySet()) {
            m.open("li").data(o.getKey().name()).text(" ");
            m.element("span", voice.phrases().standing(o.getKey()), "class", "tag");
            for (String claim : o.getValue()) {
                account(m, claim, numbers);
            }
            m.close();
        }
        m.close().close().line();
    }

    /** The way to an account on this page. */
    static void account(Markup m, String claim, Map<String, Integer> numbers) {
        Integer number = numbers.get(claim);
        if (number != null) {
            m.text(" ")
                    .open("a", "href", "#account-" + number)
                    .text("[" + number + "]")
                    .close();
        }
    }

    private void accounts() {
        m.open("section", "class", "accounts").line();
        m.element("h2", voice.label("dossier.accounts"));
        m.element("p", voice.label("web.accounts.text"), "class", "soft");
        m.open("div", "class", "side-by-side").line();
        for (Testimony a : accounts) {
            Citing citing = citings.getOrDefault(a.id(), Citing.NOT);
            int number = numbers.getOrDefault(a.id(), 0);
            m.open("article", "id", "account-" + number, "data-claim", a.id()).line();
            new AccountFacts(a, incident, number, citing).write(m, voice);
            m.open("blockquote", "dir", "auto", "lang", "ar");
            citing.cite(
                    m,
                    voice.pen().quote(a.claim().about().evidence()),
                    List.of(a.claim().about().evidence()));
            m.close().close().line();
        }
        m.close().close().line();
    }

    private void picture(Picture picture) {
        m.open("section", "class", picture.code()).line();
        m.element("h2", voice.label("picture." + picture.code()), "class", "unshown");
        drawing(picture);
        m.close().line();
    }

    private void drawing(Picture picture) {
        String title = voice.label("picture." + picture.code());
        m.open("div", "class", "picture", "tabindex", "0", "role", "group", "aria-label", title)
                .add(picture.within(kept, Labels.in(voice.language()), policy))
                .close()
                .line();
    }
}
