package org.marsad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.Sketch;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Decision;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Published;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented account of an event, built part by part; without more an air strike on 5 May 2020. */
public final class Told {
    private static final Evidence WORDS = new Evidence("-", 0, 1);

    private final String id;
    private final EventType type;
    private @Nullable String detail;
    private @Nullable When when =
            time(LocalDate.of(2020, 5, 5), LocalDate.of(2020, 5, 5), When.Precision.DAY, "generated");
    private final List<Where> where = new ArrayList<>();
    private List<Actor> by = List.of();
    private List<Actor> on = List.of();
    private @Nullable Toll killed;
    private @Nullable String outlet = "Invented Gazette";
    private @Nullable String published = "2020-05-06";
    private final List<Link> chain = new ArrayList<>();
    private Status status = Status.ASSERTED;

    private Told(String id, EventType type) {
        this.id = id;
        this.type = type;
    }

    /** An account of an event. */
    public static Told of(EventType type) {
        return new Told("c0000000a", type);
    }

    /** The same, in another claim. */
    public static Told of(String claim, EventType type) {
        return new Told(claim, type);
    }

    /** A town in Syria by its English name, at these degrees. */
    public static Where town(String name, String admin1, double lat, double lon) {
        return place(name, Where.Kind.SETTLEMENT, admin1, lat, lon, 1, 1);
    }

    /** A place in Syria. */
    public static Where place(
            String name,
            Where.Kind kind,
            @Nullable String admin1,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer ucdp,
            @Nullable Integer acled) {
        return place(name, kind, Where.Relation.IN, admin1, "SY", lat, lon, ucdp, acled);
    }

    /** A place. */
    public static Where place(
            String name,
            Where.Kind kind,
            Where.Relation relation,
            @Nullable String admin1,
            @Nullable String country,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer ucdp,
            @Nullable Integer acled) {
        return new Where(
                lat == null ? null : name,
                "اسم " + name,
                name,
                kind,
                relation,
                admin1,
                country,
                lat,
                lon,
                null,
                ucdp,
                acled,
                List.of(),
                WORDS);
    }

    public Told at(Where... places) {
        where.addAll(Arrays.asList(places));
        return this;
    }

    public Told by(String... sides) {
        by = actors(sides);
        return this;
    }

    public Told on(String... sides) {
        on = actors(sides);
        return this;
    }

    public Told undated() {
        when = null;
        return this;
    }

    public Told between(@Nullable String first, @Nullable String last, When.Precision precision, String rule) {
        when = time(
                first == null ? null : LocalDate.parse(first),
                last == null ? null : LocalDate.parse(last),
                precision,
                rule);
        return this;
    }

    public Told killed(long n, Victims who) {
        return killed(CountRange.exactly(n), who);
    }

    public Told killed(CountRange n, Victims who) {
        killed = new Toll(n, who, false, List.of(), WORDS);
        return this;
    }

    public Told in(@Nullable String paper, @Nullable String day) {
        outlet = paper;
        published = day;
        return this;
    }

    public Told told(String name, SourceKind kind) {
        chain.add(new Link("OTHER:" + name, name, null, Link.Role.ORIGINATOR, "قال", WORDS, kind, null));
        return this;
    }

    public Told status(Status how) {
        status = how;
        return this;
    }

    public Told detail(String finer) {
        detail = finer;
        return this;
    }

    /** The claim with its report. */
    public Testimony testimony() {
        About about = new About(id, WORDS, List.of(), chain, status, Modality.OCCURRED, Focus.MAIN, List.of(), 0.5);
        Incident claim = new Incident(
                about, type, detail, when, where, by, on, List.of(), killed, null, null, null, null, List.of(),
                List.of(), List.of());
        return new Testimony(
                "sha256:" + id,
                "report-" + id,
                outlet,
                published == null ? null : Published.parse(published, null),
                null,
                Sketch.of(("words of " + id + " and of no other").split(" ")),
                claim);
    }

    /** The incident of this account alone, or with others, as an archive keeps it. */
    public Kept kept(Told... others) {
        return kept(Map.of(), List.of(), others);
    }

    /** The same, with what people decided. */
    public Kept kept(Map<Correction, String> corrections, List<Decision> decisions, Told... others) {
        List<Testimony> all = new ArrayList<>(List.of(testimony()));
        for (Told other : others) {
            all.add(other.testimony());
        }
        return new Kept(Occurrence.of(all, corrections), new Filed(1, decisions, List.of()));
    }

    /** A decision of an invented coder. */
    public static Decision decided(Decision.What what, boolean undone) {
        return new Decision("d1", "2026-01-02T03:04:05Z", "coder", what, "invented", null, null, undone);
    }

    private static List<Actor> actors(String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Actor(id, null, id, null, WORDS))
                .toList();
    }

    private static When time(
            @Nullable LocalDate first, @Nullable LocalDate last, When.Precision precision, String rule) {
        return new When(first, last, precision, rule, WORDS);
    }
}
