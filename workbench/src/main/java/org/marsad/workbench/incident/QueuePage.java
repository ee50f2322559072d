package org.marsad.workbench.incident;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Attention;
import org.marsad.archive.Facet;
import org.marsad.archive.Filter;
import org.marsad.archive.Listed;
import org.marsad.archive.Overview;
import org.marsad.archive.Overview.Question;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.toll.Bounds;
import org.marsad.json.Small;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.exchange.Form;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Rows;
import org.marsad.workbench.work.Desk;
import org.marsad.workbench.work.Skipped;

/** What a person should look at first: one incident after another is taken, decided about, or skipped. */
public final class QueuePage {
    /** Incidents that are shown at once. */
    private static final int MOST = 50;

    private QueuePage() {}

    /** All that call for being looked at, the most urgent first, those that were skipped last. */
    private static List<Listed> waiting(Archive archive, Skipped skipped) {
        List<Listed> out = new ArrayList<>();
        archive.overview().each(Question.of(Filter.all()), l -> {
            if (l.attention() != null) {
                out.add(l);
            }
        });
        out.sort(Comparator.comparing((Listed l) -> skipped.has(l.id()))
                .thenComparing(QueuePage::attention)
                .thenComparing(Comparator.comparingLong(QueuePage::dead).reversed())
                .thenComparing(Listed::id));
        return out;
    }

    private static Attention attention(Listed l) {
        Attention attention = l.attention();
        return attention == null ? Attention.DOUBT : attention;
    }

    private static long dead(Listed l) {
        Bounds killed = l.killed();
        return killed == null ? -1 : killed.best();
    }

    private static Map<Attention, Integer> counts(List<Listed> waiting) {
        Map<Attention, Integer> out = new EnumMap<>(Attention.class);
        waiting.forEach(l -> out.merge(attention(l), 1, Integer::sum));
        return out;
    }

    /** The page. */
    public static Answer page(Asked asked, Desk desk) throws IOException {
        return desk.archive().read(archive -> {
            List<Listed> waiting = waiting(archive, desk.skipped());
            Voice voice = Frame.voice(asked.language());
            Frame frame = Frame.of(asked, voice.label("web.way.queue"));
            Markup m = frame.main();
            m.element("p", voice.label("web.queue.text"), "class", "soft").line();
            if (waiting.isEmpty()) {
                m.element("p", voice.label("web.queue.none")).line();
                return frame.answer();
            }
            m.open("ul");
            counts(waiting)
                    .forEach((why, n) -> m.open("li")
                            .phrase(voice.label("web.attention", why))
                            .text(" ")
                            .element("span", voice.figures().number(n), "class", "count")
                            .close());
            m.close().line();
            m.open("p", "class", "next")
                    .element("a", voice.label("web.queue.take"), "href", "/queue/next", "accesskey", "n")
                    .close()
                    .line();
            table(waiting, desk.skipped(), new Names(voice, archive.overview()), voice, m);
            return frame.answer();
        });
    }

    private static void table(List<Listed> waiting, Skipped skipped, Names names, Voice voice, Markup m) {
        Rows.open(
                m,
                "aria-label",
                voice.label("web.queue.caption"),
                voice.label("web.queue.caption"),
                Stream.of(
                                "fact.when",
                                "web.head.attention",
                                "fact.kind",
                                "fact.where",
                                "fact.killed",
                                "web.head.sources")
                        .map(voice::label)
                        .toList());
        for (Listed l : waiting.subList(0, Math.min(MOST, waiting.size()))) {
            m.open("tr", "data-id", l.id()).open("th", "scope", "row");
            m.element("a", names.days(l), "href", address(l.id())).close();
            m.open("td").phrase(voice.label("web.attention", attention(l)));
            if (skipped.has(l.id())) {
                m.text(" ").element("span", voice.label("web.queue.skipped"), "class", "tag");
            }
            m.close()
                    .element("td", names.of(Facet.KIND, l.type()))
                    .element("td", names.place(l))
                    .element("td", names.killed(l), "class", "figure")
                    .element("td", names.sources(l))
                    .close()
                    .line();
        }
        Rows.close(m);
    }

    /** The page as JSON. */
    public static Answer json(Asked asked, Desk desk) throws IOException {
        return desk.archive().read(archive -> {
            List<Listed> waiting = waiting(archive, desk.skipped());
            Map<Attention, Integer> counts = counts(waiting);
            return Answer.ok(Answers.JSON, Small.object(json -> {
                json.object("waiting", one -> {
                    for (Attention why : Attention.values()) {
                        one.number(why.code(), counts.getOrDefault(why, 0));
                    }
                });
                json.list("incidents", waiting.subList(0, Math.min(MOST, waiting.size())), (one, l) -> {
                    one.text("id", l.id());
                    one.text("attention", attention(l).code());
                    one.flag("skipped", desk.skipped().has(l.id()));
                });
            }));
        });
    }

    /** Leads to the incident that comes next, or to the one behind another. */
    public static Answer next(Asked asked, Desk desk) throws IOException {
        return next(asked.value("after"), desk, 302);
    }

    private static Answer next(@Nullable String after, Desk desk, int status) throws IOException {
        return desk.archive().read(archive -> {
            List<String> ids =
                    waiting(archive, desk.skipped()).stream().map(Listed::id).toList();
            int at = after == null ? -1 : ids.indexOf(after);
            return Answer.redirect(status, ids.isEmpty() || at + 1 == ids.size() ? "/queue" : address(ids.get(at + 1)));
        });
    }

    /** Lays an incident at the end and leads to the one that comes next. */
    public static Answer skip(Asked asked, Desk desk) throws IOException {
        String id = Form.of(asked, List.of("incident", "key")).needed("incident");
        desk.archive().read(archive -> Found.kept(id, archive));
        desk.skipped().skip(id);
        return next(null, desk, 303);
    }

    /** The page of an incident that is looked at in the queue. */
    static String address(String id) {
        return Found.path(id) + "?queue=1";
    }

    /** The way on from an incident that is looked at in the queue, and why it is there. */
    static void bar(String id, Overview overview, Voice voice, Markup m) {
        m.open("nav", "class", "queue", "aria-label", voice.label("web.way.queue"));
        Attention why = overview.find(id).map(Listed::attention).orElse(null);
        if (why != null) {
            m.element("strong", voice.label("web.attention", why));
        }
        m.open("form", "method", "post", "action", "/queue/skip", "class", "undo");
        m.leaf("input", "type", "hidden", "name", "incident", "value", id);
        m.element("button", key(voice, "skip", "s"), "type", "submit", "accesskey", "s")
                .close();
        m.element("a", key(voice, "next", "n"), "href", "/queue/next?after=" + Addresses.encoded(id), "accesskey", "n");
        m.element("a", voice.label("web.queue.back"), "href", "/queue").close().line();
    }

    private static String key(Voice voice, String what, String key) {
        return voice.label("web.queue.key", voice.label("web.queue." + what), key);
    }
}
