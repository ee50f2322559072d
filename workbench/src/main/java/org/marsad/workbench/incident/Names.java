package org.marsad.workbench.incident;

import java.util.stream.Collectors;
import org.marsad.archive.Facet;
import org.marsad.archive.Listed;
import org.marsad.archive.Listed.Side;
import org.marsad.archive.Overview;
import org.marsad.export.label.Phrases;
import org.marsad.export.label.Voice;
import org.marsad.incident.toll.Bounds;

/** Puts what a list says of incidents into the words of a language. */
final class Names {
    private final Voice voice;
    private final Overview overview;

    /** @param overview which knows the names of sides */
    Names(Voice voice, Overview overview) {
        this.voice = voice;
        this.overview = overview;
    }

    /** A value of a facet. */
    String of(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY -> voice.places().country(value);
            case AREA, SOURCE -> voice.pen().data(value);
            case KIND -> voice.label("event." + value);
            case SIDE -> side(value);
            case GRADE -> voice.label("grade." + value);
            case STATUS -> voice.label("status." + value);
            case REVIEW -> voice.label("web.review." + value);
        };
    }

    private String side(String id) {
        return overview.side(id).map(this::name).orElseGet(() -> voice.pen().data(id));
    }

    /** Sides that are no party but a sort of people go by what they are, for each report has another word for them. */
    private String name(Side side) {
        String key = "side." + side.id();
        return voice.pen().labels().has(key) ? voice.label(key) : voice.pen().name(side.name(), side.nameEn());
    }

    /** The days. */
    String days(Listed l) {
        String from = l.from();
        String to = l.to();
        if (from == null) {
            return voice.label("when.none");
        }
        return to == null || to.equals(from)
                ? voice.pen().data(from)
                : voice.label("when.to", voice.pen().data(from), voice.pen().data(to));
    }

    /** The finest place and the areas that hold it. */
    String place(Listed l) {
        String place = l.place();
        if (place == null) {
            return voice.label("where.none");
        }
        String name = voice.pen().name(place, l.placeEn());
        String area = l.admin1();
        String country = l.country();
        String out = area == null || area.equals(l.placeEn())
                ? name
                : name + voice.pen().comma() + voice.pen().data(area);
        return country == null
                ? out
                : out + voice.pen().comma() + voice.places().country(country);
    }

    /** Those who did it, or those whom it befell. */
    String sides(Listed l, boolean acting) {
        String names = l.sides().stream()
                .filter(s -> acting ? s.acted() : s.suffered())
                .map(this::name)
                .collect(Collectors.joining(voice.pen().comma()));
        return names.isEmpty() ? voice.label("sides.none") : names;
    }

    /** The dead by UCDP's rules. */
    String killed(Listed l) {
        Bounds b = l.killed();
        if (b == null) {
            return voice.label("bounds.none");
        }
        return b.low() == b.high()
                ? voice.figures().number(b.best())
                : voice.label(
                        "web.range",
                        voice.figures().number(b.low()),
                        voice.figures().number(b.best()),
                        voice.figures().number(b.high()));
    }

    /** An incident in a line: days, kind, place, dead, sources. */
    String line(Listed l) {
        String dot = " · ";
        return String.join(
                dot, days(l), of(Facet.KIND, l.type()), place(l), voice.label("harm.killed", killed(l)), sources(l));
    }

    /** "9 reports, 2 originators". */
    String sources(Listed l) {
        Phrases phrases = voice.phrases();
        return voice.label(
                "sources.counted",
                phrases.counted("sources.reports", l.reports()),
                phrases.counted("sources.originators", l.originators()));
    }
}
