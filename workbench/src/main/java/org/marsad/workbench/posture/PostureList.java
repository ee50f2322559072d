package org.marsad.workbench.posture;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.archive.Overview.Cursor;
import org.marsad.export.label.Voice;
import org.marsad.export.markup.Markup;
import org.marsad.incident.kept.Held;
import org.marsad.json.HoldingsJson;
import org.marsad.json.Small;
import org.marsad.record.Posture;
import org.marsad.workbench.exchange.Addresses;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Asked;
import org.marsad.workbench.page.Frame;
import org.marsad.workbench.page.Rows;
import org.marsad.workbench.page.Words;

/** Who holds what where, the latest day first; a page of the list holds what was found among so many claims. */
public final class PostureList {
    private static final int ROWS = 50;
    /** Claims that are looked at for one page; a side or country of which few tell has pages with few rows. */
    private static final int LOOKED_AT = 1000;

    private final @Nullable String side;
    private final @Nullable String country;
    private final List<Held> rows = new ArrayList<>();
    private @Nullable Cursor next;
    private int looked;
    /** Whether there was one more than a page holds. */
    private boolean more;

    private PostureList(Asked asked, Archive archive) throws IOException {
        this.side = asked.value("side");
        this.country = asked.value("country");
        Cursor after = asked.value("after", "what \"next\" of a page says", Cursor::read);
        archive.catalogue().postures(after, this::take);
    }

    private boolean take(Held held) {
        more = rows.size() == ROWS || looked == LOOKED_AT;
        if (more) {
            return false;
        }
        looked++;
        if (asked(held.posture())) {
            rows.add(held);
        }
        LocalDate day = held.day();
        next = new Cursor(
                day == null ? "" : day.toString(), held.posture().about().id());
        return true;
    }

    private boolean asked(Posture p) {
        return (side == null || p.holder().stream().anyMatch(a -> a.id().equals(side)))
                && (country == null || p.where().stream().anyMatch(w -> country.equals(w.country())));
    }

    /** Where the next page begins; null where this was the last. */
    private @Nullable Cursor next() {
        return more ? next : null;
    }

    /** The list as JSON. */
    public static Answer json(Asked asked, Archive archive) throws IOException {
        PostureList list = new PostureList(asked, archive);
        return Answer.ok(Answers.JSON, Small.object(json -> {
            json.list("postures", list.rows, HoldingsJson::posture);
            json.text("next", list.next() == null ? null : list.next().written());
        }));
    }

    /** The list as a page. */
    public static Answer page(Asked asked, Archive archive) throws IOException {
        PostureList list = new PostureList(asked, archive);
        Voice voice = Frame.voice(asked.language());
        Frame frame = Frame.of(asked, voice.label("web.way.postures"));
        Markup m = frame.main();
        m.element("p", voice.label("web.postures.text"), "class", "soft");
        list.chosen(m, voice);
        if (list.rows.isEmpty()) {
            m.element("p", voice.label("web.postures.none"));
        } else {
            list.table(m, voice);
        }
        Cursor next = list.next();
        if (next != null) {
            Rows.next(m, voice, Addresses.with(asked.path(), asked.query(), "after", next.written()));
        }
        return frame.answer();
    }

    private void chosen(Markup m, Voice voice) {
        if (side != null || country != null) {
            m.open("p", "class", "chosen");
            m.data(side == null ? "" : side).text(" ");
            m.phrase(country == null ? "" : voice.places().country(country)).text(" ");
            m.element("a", voice.label("web.all"), "href", "/postures").close();
        }
    }

    private void table(Markup m, Voice voice) {
        List<String> heads = Stream.of("day", "holder", "what", "where", "since", "according")
                .map(head -> voice.label("web.head." + head))
                .toList();
        Rows.open(m, "aria-label", voice.label("web.way.postures"), voice.label("web.postures.caption"), heads);
        rows.forEach(held -> row(held, m, voice));
        Rows.close(m);
    }

    private void row(Held held, Markup m, Voice voice) {
        Posture p = held.posture();
        LocalDate day = held.day();
        m.open("tr").open("th", "scope", "row");
        Words.citing(held.report().id(), p.about().id(), held.report().text())
                .cite(
                        m,
                        day == null ? voice.label("when.none") : voice.pen().data(day.toString()),
                        List.of(p.about().evidence()));
        m.close().open("td");
        p.holder()
                .forEach(a -> m.element(
                                "a",
                                voice.pen().name(a.name(), a.nameEn()),
                                "href",
                                Addresses.of("/postures", with("side", a.id())))
                        .text(" "));
        m.close();
        String many = p.count() == null ? "" : voice.figures().range(p.count().value()) + " ";
        m.element("td", many + voice.label("what", p.what()));
        m.open("td").phrase(String.join(" · ", voice.places().where(p.where()))).close();
        m.element("td", String.join("", voice.times().since(p.since())));
        m.element("td", according(held, voice));
        m.close().line();
    }

    private static String according(Held held, Voice voice) {
        String out = voice.phrases().chain(held.posture().about().chain());
        String outlet = held.report().source();
        String report = voice.pen().data(outlet == null ? held.report().name() : outlet);
        return out.isEmpty() ? report : voice.label("chain.from", report, out);
    }

    private Map<String, String> with(String field, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (country != null) {
            fields.put("country", country);
        }
        fields.put(field, value);
        return fields;
    }
}
