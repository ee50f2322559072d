package org.marsad.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.count.MoneyPiece;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.count.OrdinalFinder;
import org.marsad.mention.count.PercentFinder;
import org.marsad.mention.count.PercentPiece;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.time.ClockFinder;
import org.marsad.mention.time.ClockPiece;
import org.marsad.mention.time.DurationFinder;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.CountRange;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Lists the pieces of a text in the form that is written out. Source: ../shared/contract/MENTIONS.md. */
public final class Mentions {
    private final Pieces pieces;
    private final List<Mention> out = new ArrayList<>();

    public Mentions(Pieces pieces) {
        this.pieces = pieces;
    }

    /** All pieces, in the order of their start, longer before shorter. */
    public List<Mention> list() {
        pieces.numbers().forEach(this::number);
        pieces.money().forEach(this::money);
        new OrdinalFinder(pieces.words())
                .find()
                .forEach(o -> add("ordinal", o, "ordinal", Map.of("value", (long) o.value())));
        new PercentFinder(pieces.words()).find(pieces.numbers()).forEach(this::percent);
        new ClockFinder(pieces.words()).find().forEach(this::clock);
        new DurationFinder(pieces.words(), pieces.numberAt())
                .find()
                .forEach(d -> add("duration", d, "duration", Map.of("iso", d.iso())));
        pieces.times().forEach(this::time);
        pieces.places().forEach(this::place);
        pieces.parties().forEach(this::party);
        pieces.means().forEach(this::means);
        for (int t = 0; t < pieces.text().size(); t++) {
            word(t, "actions", "action", "type");
            word(t, "sayings", "saying", "act");
        }
        out.sort(Comparator.comparingInt((Mention m) -> m.words().start())
                .thenComparing(m -> -m.words().end())
                .thenComparing(Mention::kind));
        return out;
    }

    private void add(String kind, Piece p, String rule, Map<String, Object> values) {
        out.add(new Mention(kind, p.words(), rule, values));
    }

    private void number(NumberPiece n) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (!Double.isNaN(n.decimal())) {
            values.put("value", n.decimal());
        } else {
            count(n.count(), values);
        }
        add("number", n, "number", values);
    }

    private void percent(PercentPiece p) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (Double.isNaN(p.decimal())) {
            count(p.count(), values);
        } else {
            values.put("value", p.decimal());
        }
        add("percent", p, "percent", values);
    }

    private void clock(ClockPiece c) {
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "hour", c.hour() == null ? null : Long.valueOf(c.hour()));
        put(values, "minute", c.minute() == null ? null : Long.valueOf(c.minute()));
        put(values, "part", c.part());
        add("time", c, "clock", values);
    }

    private static void count(CountRange c, Map<String, Object> values) {
        if (c.low() != null && c.low().equals(c.high())) {
            values.put("value", c.low());
        } else {
            put(values, "low", c.low());
            put(values, "high", c.high());
        }
        if (c.vague() != null) {
            values.put("vague", c.vague().name().toLowerCase(Locale.ROOT));
        }
    }

    private void money(MoneyPiece m) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (Double.isNaN(m.decimal())) {
            count(m.count(), values);
        } else {
            values.put("value", m.decimal());
        }
        put(values, "currency", m.currency());
        add("money", m, "money:" + m.noun(), values);
    }

    private void time(TimePiece t) {
        When w = t.when();
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "from", w.from());
        put(values, "to", w.to());
        values.put("precision", w.precision().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        add("date", t, w.rule(), values);
    }

    private void place(PlacePiece p) {
        Where w = p.where();
        Map<String, Object> values = new LinkedHashMap<>();
        put(values, "id", w.id());
        values.put("name", w.name());
        put(values, "name_en", w.nameEn());
        put(values, "admin1", w.admin1());
        put(values, "country", w.country());
        add("place", p, p.entry() == null ? "places" : "places:" + p.entry().base(), values);
    }

    private void party(PartyPiece p) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", p.actor().id());
        put(values, "party", p.actor().party());
        values.put("name", p.actor().name());
        put(values, "name_en", p.actor().nameEn());
        add("party", p, "party:" + p.sort().name().toLowerCase(Locale.ROOT), values);
    }

    private void means(ThingPiece m) {
        add("means", m, m.word().entry().rule(), Map.of("id", m.word().get("id")));
    }

    private void word(int t, String table, String kind, String column) {
        Word w = pieces.words().find(t, table);
        if (w != null) {
            out.add(new Mention(
                    kind,
                    pieces.text().bare(w.from(), w.to(), w.form()),
                    w.entry().rule(),
                    Map.of(column, w.get(column))));
        }
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }
}
