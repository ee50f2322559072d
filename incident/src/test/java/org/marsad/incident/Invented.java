package org.marsad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Modality;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented account of an event, built part by part. */
final class Invented {
    private static final Evidence WORDS = new Evidence("-", 0, 1);

    private String report;
    private final LocalDate published;
    private final List<Where> where = new ArrayList<>();
    private final List<Actor> perpetrator = new ArrayList<>();
    private final List<Actor> target = new ArrayList<>();
    private EventType type = EventType.AIR_DRONE_STRIKE;
    private @Nullable When when;
    private @Nullable Toll killed;
    private Focus focus = Focus.MAIN;

    private Invented(String report, LocalDate published) {
        this.report = report;
        this.published = published;
    }

    /** An account of an air strike in a report of 6 May 2020. */
    static Invented by(String report) {
        return new Invented(report, LocalDate.of(2020, 5, 6));
    }

    /** The same account in another report. */
    Invented of(String name) {
        report = name;
        return this;
    }

    Invented a(EventType kind) {
        type = kind;
        return this;
    }

    Invented on(int dayOfMay) {
        return between(dayOfMay, dayOfMay);
    }

    Invented between(int first, int last) {
        when = new When(LocalDate.of(2020, 5, first), LocalDate.of(2020, 5, last), When.Precision.DAY, "test", WORDS);
        return this;
    }

    Invented recalled() {
        focus = Focus.BACKGROUND;
        return this;
    }

    Invented town(String id, double lat, double lon) {
        return at(id, Where.Kind.SETTLEMENT, lat, lon);
    }

    Invented at(String id, Where.Kind kind, double lat, double lon) {
        where.add(new Where(
                id, id, null, kind, Where.Relation.IN, "Area", "SY", lat, lon, null, null, null, List.of(), WORDS));
        return this;
    }

    /** At a site that no table knows. */
    Invented named(String name) {
        where.add(new Where(
                null,
                name,
                null,
                Where.Kind.SITE,
                Where.Relation.IN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                WORDS));
        return this;
    }

    Invented doneBy(String side) {
        perpetrator.add(new Actor(side, null, side, null, WORDS));
        return this;
    }

    Invented against(String side) {
        target.add(new Actor(side, null, side, null, WORDS));
        return this;
    }

    Invented killed(long n) {
        killed = new Toll(CountRange.exactly(n), Victims.UNKNOWN, false, List.of(), WORDS);
        return this;
    }

    Telling telling() {
        About about = new About(
                report + "-claim",
                WORDS,
                List.of(),
                List.of(),
                Status.ASSERTED,
                Modality.OCCURRED,
                focus,
                List.of(),
                0.5);
        Incident claim = new Incident(
                about,
                type,
                null,
                when,
                where,
                perpetrator,
                target,
                List.of(),
                killed,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
        return Telling.of(report, published, claim);
    }
}
