package org.marsad.export.dossier;

import org.jspecify.annotations.Nullable;
import org.marsad.export.account.AccountFacts;
import org.marsad.export.account.Citing;
import org.marsad.export.account.MarkedText;
import org.marsad.export.markup.Markup;
import org.marsad.export.markup.Page;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Report;

/** One account of a dossier: what it says in both languages, and the report's own words. */
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
        page.pair(new AccountFacts(account, incident, number, Citing.NOT)::write);
        Report text = report;
        if (text == null) {
            page.pair((out, v) -> out.element("p", v.label("report.erased")));
        } else {
            if (text.title() != null && !text.text().startsWith(text.title())) {
                m.open("p", "class", "soft").data(text.title()).close();
            }
            m.open("div", "class", "report", "dir", "auto", "lang", text.language());
            new MarkedText(text.text()).claim(account.claim()).write(m);
            m.close();
        }
        m.close().line();
    }
}
