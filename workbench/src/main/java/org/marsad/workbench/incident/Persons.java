package org.marsad.workbench.incident;

import java.util.List;
import java.util.Map;
import org.marsad.export.account.Citing;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Person;
import org.marsad.workbench.page.Frame;

/** The persons whom accounts name or describe, one line for each that an account has. */
final class Persons {
    private final List<Testimony> accounts;
    private final Map<String, Integer> numbers;
    private final Map<String, Citing> citings;
    private final Voice voice;
    private final Markup m;

    Persons(List<Testimony> accounts, Map<String, Integer> numbers, Map<String, Citing> citings, Frame frame) {
        this.accounts = accounts;
        this.numbers = numbers;
        this.citings = citings;
        this.voice = frame.voice();
        this.m = frame.main();
    }

    void write() {
        m.open("section", "class", "persons").line().element("h2", voice.label("account.persons"));
        if (accounts.stream().allMatch(a -> a.claim().persons().isEmpty())) {
            m.element("p", voice.label("web.persons.none")).close().line();
            return;
        }
        m.open("ul");
        for (Testimony a : accounts) {
            for (Person p : a.claim().persons()) {
                m.open("li");
                citings.getOrDefault(a.id(), Citing.NOT).cite(m, voice.phrases().person(p), List.of(p.words()));
                IncidentPage.account(m, a.id(), numbers);
                m.close();
            }
        }
        m.close().close().line();
    }
}
