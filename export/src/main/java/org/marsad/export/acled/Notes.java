package org.marsad.export.acled;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.marsad.export.country.Country;
import org.marsad.export.scene.Days;
import org.marsad.export.scene.Scene;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Originator;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Where;

/** What happened, in English sentences made from the fields alone: no word of a report stands in them. */
final class Notes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Occurrence incident;
    private final Parties parties;
    private final Days days;
    private final Scene scene;
    private final Country country;
    private final Optional<Casualties> killed;
    private final Policy policy;

    Notes(
            Occurrence incident,
            Parties parties,
            Days days,
            Scene scene,
            Country country,
            Optional<Casualties> killed,
            Policy policy) {
        this.incident = incident;
        this.parties = parties;
        this.days = days;
        this.scene = scene;
        this.country = country;
        this.killed = killed;
        this.policy = policy;
    }

    /** The notes of one row. */
    String of(Kind kind, LocalDate date, Where place, Share share) {
        List<String> out = new ArrayList<>();
        out.add(when(date) + "the following was reported " + where(place) + ": " + what(kind) + ".");
        out.add(dead());
        if (share.of() > 1) {
            out.add(divided(share));
        }
        if (!scene.others().isEmpty()) {
            out.add("Named with it: "
                    + scene.others().stream().map(Scene::name).distinct().collect(Collectors.joining(", ")) + ".");
        }
        switch (incident.status()) {
            case DISPUTED -> out.add("Some deny it.");
            case ALLEGED -> out.add("It is alleged only.");
            case ASSERTED, DENIED -> {}
        }
        out.add("Told by: "
                + incident.originators().keySet().stream().map(Originator::name).collect(Collectors.joining(", "))
                + ".");
        return String.join(" ", out).replace('\r', ' ').replace('\n', ' ');
    }

    private String when(LocalDate date) {
        if (days.length() == 1 || days.several()) {
            return "On " + DAY.format(date) + " ";
        }
        return "Between " + DAY.format(days.first()) + " and " + DAY.format(days.last()) + " ";
    }

    private String what(Kind kind) {
        String name = name(kind);
        Party second = parties.second();
        String first = parties.first().actor();
        if (second == null) {
            return name + " by " + first;
        }
        return kind.battle() && !kind.taking()
                ? name + " between " + first + " and " + second.actor()
                : name + " by " + first + (kind.protest() || kind.riot() ? ", with " : " against ") + second.actor();
    }

    private String name(Kind kind) {
        if (kind.taking()) {
            return "territory taken";
        }
        String name = kind.subEvent().equals("Other") ? incident.type().code().replace('_', ' ') : kind.subEvent();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    private String where(Where place) {
        String admin1 = scene.admin1(place);
        return Scene.relation(place) + " (" + (admin1 == null ? "" : admin1 + ", ") + country.name() + ")";
    }

    private String dead() {
        if (killed.isEmpty()) {
            return "No figure of the dead is told, for which ACLED writes 0.";
        }
        Bounds b = killed.get().bounds();
        if (b.high() == 0 && !killed.get().openHigh()) {
            return "No death is counted.";
        }
        String range = b.low() == b.high() ? "" : b.low() + " to " + b.high() + ", ";
        return "Dead: " + b.best() + " (" + range + (killed.get().openHigh() ? "or more, " : "") + "by the policy "
                + policy.code() + ").";
    }

    private String divided(Share share) {
        int places = scene.places().size();
        int dates = share.of() / places;
        long whole = killed.map(k -> k.bounds().best()).orElse(0L);
        return "Row " + share.number() + " of " + share.of() + " of one incident, which is divided over "
                + counted(places, "place") + " and " + counted(dates, "day")
                + (whole == 0 ? "." : ", its total of " + whole + " dead in equal parts: " + share.part() + " here.");
    }

    private static String counted(int n, String noun) {
        return n + " " + noun + (n == 1 ? "" : "s");
    }
}
