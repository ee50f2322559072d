package org.marsad.export.label;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Labels.Language;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.record.Link;
import org.marsad.record.Person;
import org.marsad.record.Published;
import org.marsad.record.Where;

/** Puts into words what an incident has beyond its claims: ranges of a policy, moments, counted things, reasons, how exact a place is. */
public final class Phrases {
    private final Pen pen;
    private final Figures figures;

    /** In the words of this pen. */
    public Phrases(Pen pen) {
        this.pen = pen;
        this.figures = new Figures(pen);
    }

    /** "low 7, best 7, high 11 or more", or that there is no figure. */
    public String bounds(Optional<Casualties> told) {
        if (told.isEmpty()) {
            return pen.label("bounds.none");
        }
        Bounds b = told.get().bounds();
        String open = told.get().openHigh() ? ".open" : "";
        String words = b.low() == b.high()
                ? pen.label("bounds.one" + open, figures.number(b.low()))
                : pen.label(
                        "bounds.range" + open,
                        figures.number(b.low()),
                        figures.number(b.best()),
                        figures.number(b.high()));
        return told.get().provisional() ? words + pen.comma() + pen.label("toll.provisional") : words;
    }

    /** The day, and the time of day where it is known. */
    public String moment(@Nullable Published published) {
        if (published == null) {
            return pen.label("published.none");
        }
        OffsetDateTime moment = published.moment();
        return pen.data(
                moment == null
                        ? published.day().toString()
                        : published.day() + " "
                                + moment.toLocalTime().toString().substring(0, 5));
    }

    /** The outlet, else the report's name. */
    public String outlet(Testimony account) {
        return pen.data(account.publisher() == null ? account.report() : account.publisher());
    }

    /** A link of a chain with the word of saying. */
    public String link(Link link) {
        String name = pen.name(link.name(), link.nameEn());
        return link.verb().isEmpty() ? name : name + " (" + pen.data(link.verb()) + ")";
    }

    /** A chain from the report outwards, each link with its word of saying; empty where there is none. */
    public String chain(List<Link> chain) {
        String out = "";
        for (Link l : chain) {
            out = out.isEmpty() ? link(l) : pen.label("chain.from", out, link(l));
        }
        return out;
    }

    /** A person with age, role and what came to them. */
    public String person(Person p) {
        List<String> parts = new ArrayList<>();
        parts.add(p.name() == null ? pen.label("person.unnamed") : pen.data(p.name()));
        if (p.age() != null) {
            parts.add(pen.label("person.age", pen.data(p.age().toString())));
        }
        if (p.role() != null) {
            parts.add(pen.data(p.role()));
        }
        parts.add(pen.label("person", p.harm()));
        return String.join(pen.comma(), parts);
    }

    /** How far an originator is believed. */
    public String standing(Originator originator) {
        return pen.label("standing", originator.standing());
    }

    /** So many of something, in the form that the language has for such a number. Source: Unicode CLDR, plural rules. */
    public String counted(String key, long n) {
        return n == 1 || n == 2
                ? pen.label(key + (n == 1 ? ".one" : ".two"))
                : pen.label(key + "." + category(n), figures.number(n));
    }

    private static String category(long n) {
        long rest = n % 100;
        return rest >= 3 && rest <= 10 ? "few" : rest >= 11 ? "many" : "other";
    }

    /** Reasons of a likeness, in the language of the page as far as it has them. */
    public String reasons(List<String> because) {
        List<String> out = new ArrayList<>();
        for (String reason : because) {
            int digits = 0;
            while (digits < reason.length() && Character.isDigit(reason.charAt(digits))) {
                digits++;
            }
            String key = "because." + (digits == 0 ? reason : "{}" + reason.substring(digits));
            out.add(
                    pen.labels().has(key)
                            ? digits == 0 ? pen.label(key) : pen.label(key, pen.data(reason.substring(0, digits)))
                            : pen.data(reason));
        }
        return String.join(pen.comma(), out);
    }

    /** How exactly a place is known: "the town itself", "within 25 km of it", "somewhere in this governorate". */
    public String exactness(Where w) {
        if (!w.candidates().isEmpty()) {
            return pen.label("exact.open", pen.data(String.join(", ", w.candidates())));
        }
        if (w.relation() == Where.Relation.BETWEEN || w.relation() == Where.Relation.ALONG) {
            return pen.label("exact.line");
        }
        if (w.radiusKm() != null) {
            return pen.label("exact.radius", pen.data(w.radiusKm().toString()));
        }
        String what = w.kind() == null ? "unknown" : w.kind().name().toLowerCase(java.util.Locale.ROOT);
        return pen.label("exact." + what)
                + (w.lat() == null || w.lon() == null ? pen.comma() + pen.label("exact.unlocated") : "");
    }

    /** A name in the language of the page, with that in the other script beside it where it is known. */
    public String bothNames(Where w) {
        String english = w.nameEn();
        if (english == null) {
            return pen.data(w.name());
        }
        boolean arabic = pen.labels().language() == Language.AR;
        return pen.data(arabic ? w.name() : english) + " · " + pen.data(arabic ? english : w.name());
    }
}
