package org.marsad.workbench.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.export.account.Mark;
import org.marsad.export.account.MarkedText;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.json.ReadingJson;
import org.marsad.json.Small;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Words;

/** One report: its text with words marked, the claims that were read in it, and what was not read. */
public final class ReportPage {
    private final Reading reading;
    private final Report report;
    private final Map<String, String> incidents;
    private final Frame frame;
    private final Voice voice;
    private final Markup m;
    private final @Nullable Claim chosen;
    private final List<Evidence> sought;

    private ReportPage(Asked asked, Reading reading, Map<String, String> incidents) {
        this.reading = reading;
        this.report = reading.report();
        this.incidents = incidents;
        this.voice = Frame.voice(asked.language());
        this.frame = Frame.of(asked, title(report, voice));
        this.m = frame.main();
        this.chosen = chosen(asked.value("claim"), reading);
        String words = asked.value("words");
        this.sought = words == null ? List.of() : Words.read(words, report.text());
    }

    private static String title(Report report, Voice v) {
        return v.pen().data(report.title() == null ? report.name() : report.title());
    }

    private static @Nullable Claim chosen(@Nullable String id, Reading reading) {
        return reading.claims().stream()
                .filter(c -> c.about().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The page. */
    public static Answer page(Asked asked, Archive archive) throws IOException {
        Reading reading = found(asked, archive);
        ReportPage page = new ReportPage(
                asked, reading, archive.catalogue().incidentsOf(reading.report().id()));
        page.write();
        return page.frame.answer();
    }

    /** The same as JSON: the text, the reading, and the incidents of its claims. */
    public static Answer json(Asked asked, Archive archive) throws IOException {
        Reading reading = found(asked, archive);
        Map<String, String> incidents =
                archive.catalogue().incidentsOf(reading.report().id());
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.json("reading", ReadingJson.line(reading));
            json.text("text", reading.report().text());
            json.object("incidents", of -> incidents.forEach(of::text));
        }));
    }

    private static Reading found(Asked asked, Archive archive) throws IOException {
        String id = asked.part("id");
        Optional<Reading> reading = archive.catalogue().reading(id);
        return reading.orElseThrow(() -> Problem.missing("report: not in this archive, or erased: " + id));
    }

    private void write() {
        facts();
        text();
        claims();
        notes();
    }

    private void facts() {
        m.open("dl", "class", "facts");
        row("account.report", report.name());
        row("web.outlet", report.source());
        row(
                "web.published",
                report.published() == null ? null : report.published().written());
        row("web.address", report.url());
        m.element("dt", voice.label("web.hash")).open("dd").open("code").text(report.id());
        m.close().close().close().line();
    }

    private void row(String key, @Nullable String words) {
        if (words != null) {
            m.element("dt", voice.label(key)).open("dd").data(words).close();
        }
    }

    private void text() {
        m.open("section", "class", "text").line().element("h2", voice.label("web.text"));
        if (chosen != null) {
            m.open("p", "class", "chosen")
                    .phrase(voice.label("web.says", voice.claims().head(chosen)) + " ");
            m.phrase(chain(chosen)).text(" ");
            m.element("a", voice.label("web.all-claims"), "href", path(report.id()));
            m.close();
            Mark.legend(m, (out, mark) -> out.phrase(voice.label("mark", mark)));
        }
        MarkedText marked = new MarkedText(report.text());
        if (chosen == null) {
            reading.claims().forEach(marked::said);
        } else {
            marked.claim(chosen);
        }
        sought.forEach(e -> marked.sought(e.start(), e.end()));
        m.open("div", "class", "report", "dir", "auto", "lang", report.language());
        marked.write(m);
        m.close().close().line();
    }

    /** Who says so, through whom. */
    private String chain(Claim claim) {
        String chain = voice.phrases().chain(claim.about().chain());
        return voice.label("says", voice.label("account.says"), chain.isEmpty() ? voice.label("source.own") : chain);
    }

    private void claims() {
        m.open("section", "class", "claims").line().element("h2", voice.label("web.claims"));
        if (reading.claims().isEmpty()) {
            m.element("p", voice.label("claims.none")).close().line();
            return;
        }
        m.open("ol");
        for (Claim claim : reading.claims()) {
            m.open("li", "id", claim.about().id());
            claim(claim);
            m.close().line();
        }
        m.close().close().line();
    }

    private void claim(Claim claim) {
        List<String> parts = new ArrayList<>();
        voice.claims().status(claim).ifPresent(parts::add);
        voice.claims().modality(claim).ifPresent(parts::add);
        voice.claims().focus(claim).ifPresent(parts::add);
        parts.addAll(voice.claims().details(claim));
        m.element("strong", voice.claims().head(claim));
        m.phrase(parts.isEmpty() ? "" : " · " + String.join(" · ", parts));
        m.leaf("br").phrase(chain(claim)).leaf("br");
        Words.citing(report.id(), claim.about().id(), report.text())
                .cite(
                        m,
                        voice.pen().quote(claim.about().evidence()),
                        List.of(claim.about().evidence()));
        String incident = incidents.get(claim.about().id());
        if (claim instanceof Incident && incident != null) {
            m.text(" ")
                    .element("a", voice.label("web.its-incident"), "href", "/incidents/" + Addresses.encoded(incident));
        }
    }

    private void notes() {
        List<String> notes = ReadingJson.notes(reading);
        if (!notes.isEmpty()) {
            m.open("section", "class", "notes").line().element("h2", voice.label("web.notes"));
            m.open("ul");
            notes.forEach(note -> m.open("li").data(note).close());
            m.close().close().line();
        }
    }

    /** The path of a report's page. */
    static String path(String id) {
        return "/reports/" + Addresses.encoded(id);
    }
}
