package org.marsad.workbench.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.marsad.archive.Archive;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.json.Small;
import org.marsad.record.Decision;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Problem;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Rows;

/** All that people decided, the newest first. */
public final class DecisionList {
    /** Rows of a page. */
    private static final int ROWS = 100;

    private DecisionList() {}

    /** A page of them. */
    private record Shown(List<Decision> rows, boolean more) {
        static Shown of(Asked asked, Archive archive) {
            List<Decision> all = new ArrayList<>(archive.decisions().all());
            Collections.reverse(all);
            String after = asked.value("after");
            int from = 0;
            if (after != null) {
                while (from < all.size() && !all.get(from).id().equals(after)) {
                    from++;
                }
                if (from == all.size()) {
                    throw Problem.malformed("after: expected what \"next\" of a page says, found " + after);
                }
                from++;
            }
            int to = Math.min(all.size(), from + ROWS);
            return new Shown(List.copyOf(all.subList(from, to)), to < all.size());
        }

        String next() {
            return rows.get(rows.size() - 1).id();
        }
    }

    /** The list as JSON. */
    public static Answer json(Asked asked, Archive archive) {
        Shown shown = Shown.of(asked, archive);
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.list("decisions", shown.rows, DecisionList::decision);
            json.text("next", shown.more ? shown.next() : null);
        }));
    }

    static void decision(Small json, Decision d) {
        json.text("id", d.id());
        json.text("at", d.at());
        json.text("by", d.by());
        json.text("what", d.what().code());
        json.text("reason", d.reason());
        json.text("field", d.field());
        json.text("value", d.value());
        json.flag("undone", d.undone());
    }

    /** The list as a page. */
    public static Answer page(Asked asked, Archive archive) {
        Shown shown = Shown.of(asked, archive);
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.way.decisions"));
        Markup m = frame.main();
        if (shown.rows.isEmpty()) {
            m.element("p", voice.label("web.decisions.none")).line();
            return frame.answer();
        }
        List<String> heads = List.of("decision", "at", "by", "reason");
        Rows.open(
                m,
                "aria-label",
                voice.label("web.way.decisions"),
                voice.label("web.decisions.caption"),
                heads.stream().map(h -> voice.label("web.head." + h)).toList());
        shown.rows.forEach(d -> row(d, m, voice));
        Rows.close(m);
        if (shown.more) {
            Rows.next(m, voice, "/decisions?after=" + shown.next());
        }
        return frame.answer();
    }

    private static void row(Decision d, Markup m, Voice voice) {
        m.open("tr").open("th", "scope", "row").phrase(voice.label("decision", d.what()));
        if (d.field() != null && d.value() != null) {
            String field = "field." + d.field();
            String name = voice.pen().labels().has(field)
                    ? voice.label(field)
                    : voice.pen().data(d.field());
            m.text(" ").phrase(voice.label("says", name, voice.pen().data(d.value())));
        }
        if (d.undone()) {
            m.text(" ").element("span", voice.label("decision.undone"), "class", "tag");
        }
        m.close();
        m.open("td")
                .data(d.at())
                .close()
                .open("td")
                .data(d.by())
                .close()
                .open("td")
                .data(d.reason())
                .close();
        m.close().line();
    }
}
