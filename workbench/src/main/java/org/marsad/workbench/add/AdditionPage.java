package org.marsad.workbench.add;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Rows;
import org.marsad.workbench.work.Addition;
import org.marsad.workbench.work.Addition.Outcome;
import org.marsad.workbench.work.Addition.Stand;
import org.marsad.workbench.work.Addition.What;
import org.marsad.workbench.work.Desk;

/** How far an addition has come, and what became of each report. */
public final class AdditionPage {
    /** Milliseconds between two events at most, so that a broken line is noticed. */
    private static final long QUIET = 5_000;
    /** Events of one answer at most; a browser asks again by itself. */
    private static final int EVENTS = 1_000;

    private AdditionPage() {}

    private static Addition found(Asked asked, Desk desk) {
        String id = asked.part("id");
        return desk.additions()
                .find(id)
                .orElseThrow(() ->
                        Problem.missing("addition: not known; what it added is in the archive, see /reports: " + id));
    }

    /** The page; a browser without scripts loads it anew while more comes. */
    public static Answer page(Asked asked, Desk desk) {
        Addition addition = found(asked, desk);
        Stand stand = addition.stand();
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label(stand.done() ? "web.added" : "web.adding"))
                .module("/progress.js");
        Markup m = frame.main();
        m.open(
                "p",
                "role",
                "status",
                "id",
                "progress",
                "data-events",
                AddPage.path(addition.id()) + "/events",
                "data-done",
                Boolean.toString(stand.done()));
        m.phrase(counts(stand, voice)).close().line();
        if (!stand.outcomes().isEmpty()) {
            table(stand, m, voice);
        }
        m.open("p")
                .element("a", voice.label("web.add.more"), "href", "/add")
                .close()
                .line();
        Answer answer = frame.answer();
        return stand.done() ? answer : answer.with("Refresh", "2");
    }

    /** "12 added, 1 refused; 30 claims". */
    private static String counts(Stand stand, Voice voice) {
        StringBuilder out = new StringBuilder();
        for (What what : What.values()) {
            if (stand.times(what) > 0 || what == What.ADDED) {
                out.append(out.isEmpty() ? "" : voice.pen().comma())
                        .append(voice.label(
                                "web.added." + code(what), voice.figures().number(stand.times(what))));
            }
        }
        return out
                + voice.pen().comma()
                + voice.label("web.added.claims", voice.figures().number(stand.claims()));
    }

    private static String code(What what) {
        return what.name().toLowerCase(Locale.ROOT);
    }

    private static void table(Stand stand, Markup m, Voice voice) {
        List<String> heads = List.of("web.head.outcome", "account.report", "web.claims", "web.head.note");
        Rows.open(
                m,
                "aria-label",
                voice.label("web.added.caption"),
                voice.label("web.added.caption"),
                heads.stream().map(h -> voice.label(h)).toList());
        for (Outcome o : stand.outcomes()) {
            m.open("tr").element("td", voice.label("web.outcome." + code(o.what())));
            m.open("th", "scope", "row");
            String id = o.reportId();
            if (id == null) {
                m.data(o.report()).close();
            } else {
                m.open("a", "href", "/reports/" + Addresses.encoded(id))
                        .data(o.report())
                        .close()
                        .close();
            }
            m.element("td", voice.figures().number(o.claims()), "class", "figure");
            m.open("td");
            if (o.note() != null) {
                m.data(o.note());
            }
            m.close().close().line();
        }
        Rows.close(m);
        int all = stand.times().values().stream().mapToInt(Integer::intValue).sum();
        if (all > stand.outcomes().size()) {
            m.element("p", voice.label("web.added.first", voice.figures().number(Addition.KEPT)));
        }
    }

    /** The same as JSON. */
    public static Answer json(Asked asked, Desk desk) {
        return Answer.ok(Answers.JSON, Small.object(json -> {
            Stand stand = found(asked, desk).stand();
            stand(json, stand);
            json.list("reports", stand.outcomes(), (one, o) -> {
                one.text("outcome", code(o.what()));
                one.text("name", o.report());
                one.text("report_id", o.reportId());
                one.number("claims", o.claims());
                one.text("note", o.note());
            });
        }));
    }

    private static void stand(Small json, Stand stand) {
        json.flag("done", stand.done());
        json.object("outcomes", times -> {
            for (What what : What.values()) {
                times.number(code(what), stand.times(what));
            }
        });
        json.number("claims", stand.claims());
    }

    /** How far it has come, an event whenever that changes; the last says that it is done. */
    public static Answer events(Asked asked, Desk desk) {
        Addition addition = found(asked, desk);
        Voice voice = Frame.voice(asked.language());
        return Answer.flowing(Answers.EVENTS, out -> {
            long seen = -1;
            for (int i = 0; i < EVENTS; i++) {
                Stand stand = awaited(addition, seen);
                seen = stand.changes();
                event(out, stand, voice);
                if (stand.done()) {
                    return;
                }
            }
        });
    }

    private static Stand awaited(Addition addition, long seen) throws IOException {
        try {
            return addition.awaited(seen, QUIET);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("adding").initCause(e);
        }
    }

    private static void event(OutputStream out, Stand stand, Voice voice) throws IOException {
        String data = Small.object(json -> {
            stand(json, stand);
            json.text("words", counts(stand, voice));
        });
        out.write(("event: stand\ndata: " + data + "\n\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
