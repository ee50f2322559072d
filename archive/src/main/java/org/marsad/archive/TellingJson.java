package org.marsad.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Place;
import org.marsad.incident.Telling;
import org.marsad.json.Small;
import org.marsad.json.Tree;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Status;
import org.marsad.record.Where;

/** Tellings as they lie in the archive. */
final class TellingJson {
    private TellingJson() {}

    static String write(Telling t) {
        return Small.object(json -> {
            json.text("id", t.id());
            json.text("report", t.report());
            json.text("published", t.published());
            json.text("from", t.from());
            json.text("to", t.to());
            json.flag("dated", t.dated());
            json.text("type", t.type().code());
            json.text("status", t.status().name().toLowerCase(Locale.ROOT));
            json.list("places", t.places(), (place, p) -> {
                place.text("id", p.id());
                place.text("name", p.name());
                place.text("kind", p.kind() == null ? null : p.kind().name());
                place.text("admin1", p.admin1());
                place.text("country", p.country());
                place.number("lat", p.lat());
                place.number("lon", p.lon());
            });
            json.strings("by", t.by());
            json.strings("on", t.on());
            count(json, "killed", t.killed());
            count(json, "wounded", t.wounded());
            count(json, "taken", t.taken());
        });
    }

    private static void count(Small json, String field, @Nullable CountRange c) {
        if (c != null) {
            json.object(field, range -> {
                range.number("low", c.low());
                range.number("high", c.high());
                range.flag("about", c.approximate());
            });
        }
    }

    static Telling read(String written) throws IOException {
        Tree t = Tree.parse(written);
        return new Telling(
                t.text("id"),
                t.text("report"),
                day(t.optional("published")),
                day(t.optional("from")),
                day(t.optional("to")),
                t.flag("dated"),
                EventType.of(t.text("type")),
                Status.valueOf(t.text("status").toUpperCase(Locale.ROOT)),
                t.list("places", TellingJson::place),
                new HashSet<>(t.strings("by")),
                new HashSet<>(t.strings("on")),
                count(t.tree("killed")),
                count(t.tree("wounded")),
                count(t.tree("taken")));
    }

    private static Place place(Tree p) {
        String kind = p.optional("kind");
        return new Place(
                p.optional("id"),
                p.text("name"),
                kind == null ? null : Where.Kind.valueOf(kind),
                p.optional("admin1"),
                p.optional("country"),
                p.decimal("lat"),
                p.decimal("lon"));
    }

    private static @Nullable CountRange count(@Nullable Tree c) {
        return c == null ? null : new CountRange(c.number("low"), c.number("high"), c.flag("about"), null);
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }
}
