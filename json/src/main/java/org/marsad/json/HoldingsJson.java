package org.marsad.json;

import java.time.LocalDate;
import java.util.Locale;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Held;
import org.marsad.record.CountRange;
import org.marsad.record.Link;
import org.marsad.record.Posture;
import org.marsad.record.When;

/** Writes the postures and reports of an archive as lists have them. */
public final class HoldingsJson {
    private HoldingsJson() {}

    /** A claim that who holds what where. */
    public static void posture(Small json, Held h) {
        Posture p = h.posture();
        LocalDate day = h.day();
        CountRange count = p.count() == null ? null : p.count().value();
        When since = p.since();
        json.text("day", day);
        json.list("holder", p.holder(), (one, a) -> {
            one.text("id", a.id());
            one.text("name", a.name());
        });
        json.text("what", p.what().name().toLowerCase(Locale.ROOT));
        json.number("low", count == null ? null : count.low());
        json.number("high", count == null ? null : count.high());
        json.list("where", p.where(), (one, w) -> {
            one.text("id", w.id());
            one.text("name", w.name());
            one.text("name_en", w.nameEn());
            one.text("country", w.country());
        });
        json.text("since", since == null ? null : since.from());
        json.strings("according_to", p.about().chain().stream().map(Link::name).toList());
        json.text("report", h.report().name());
        json.text("claim", p.about().id());
        json.text("words", p.about().evidence().text());
    }

    /** A report without its text. */
    public static void report(Small json, Catalogued r) {
        json.text("report", r.name());
        json.text("report_id", r.id());
        json.text("source", r.publisher());
        json.text("published", r.published());
        json.text("same_text_as", r.likeOf());
    }
}
