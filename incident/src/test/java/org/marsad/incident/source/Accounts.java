package org.marsad.incident.source;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Sketch;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Published;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Victims;

/** An invented account of a strike, with its source and its figures, built part by part. */
public final class Accounts {
    private static final Evidence WORDS = new Evidence("-", 0, 1);

    private final String report;
    private @Nullable String publisher;
    private String published = "2020-05-06";
    private String text;
    private @Nullable String reprintOf;
    private final List<Link> chain = new ArrayList<>();
    private final List<Subset> parts = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private final List<Actor> by = new ArrayList<>();
    private final List<Actor> on = new ArrayList<>();
    private @Nullable CountRange killed;
    private @Nullable CountRange wounded;
    private Victims victims = Victims.UNKNOWN;
    private boolean provisional;
    private Status status = Status.ASSERTED;
    private EventType type = EventType.AIR_DRONE_STRIKE;

    private Accounts(String report) {
        this.report = report;
        this.text = "words of " + report + " and of no other report at all " + report.hashCode();
        this.publisher = "paper " + report;
    }

    public static Accounts of(String report) {
        return new Accounts(report);
    }

    public Accounts in(@Nullable String paper) {
        publisher = paper;
        return this;
    }

    public Accounts published(String day) {
        published = day;
        return this;
    }

    public Accounts saying(String words) {
        text = words;
        return this;
    }

    public Accounts reprinting(String paper) {
        reprintOf = paper;
        return this;
    }

    public Accounts told(String id, SourceKind kind) {
        return told(id, kind, null);
    }

    public Accounts told(String id, SourceKind kind, @Nullable String side) {
        chain.add(new Link(id, id, null, Link.Role.ORIGINATOR, "قال", WORDS, kind, side));
        return this;
    }

    public Accounts killed(long n) {
        return killed(CountRange.exactly(n));
    }

    public Accounts killed(CountRange n) {
        killed = n;
        return this;
    }

    public Accounts wounded(long n) {
        wounded = CountRange.exactly(n);
        return this;
    }

    public Accounts who(Victims who) {
        victims = who;
        return this;
    }

    public Accounts ofWhom(String group, long n) {
        parts.add(new Subset(group, CountRange.exactly(n), WORDS));
        return this;
    }

    public Accounts named(String name) {
        persons.add(new Person(name, null, null, null, Harm.KILLED, WORDS));
        return this;
    }

    public Accounts by(String side) {
        by.add(new Actor(side, null, side, null, WORDS));
        return this;
    }

    public Accounts on(String side) {
        on.add(new Actor(side, null, side, null, WORDS));
        return this;
    }

    public Accounts provisional() {
        provisional = true;
        return this;
    }

    public Accounts status(Status how) {
        status = how;
        return this;
    }

    public Accounts a(EventType kind) {
        type = kind;
        return this;
    }

    public Testimony get() {
        About about = new About(
                "c-" + report, WORDS, List.of(), chain, status, Modality.OCCURRED, Focus.MAIN, List.of(), 0.5);
        return new Testimony(
                "sha256:" + report,
                report,
                publisher,
                Published.parse(published, null),
                reprintOf,
                Sketch.of(text.split(" ")),
                new Incident(
                        about,
                        type,
                        null,
                        null,
                        List.of(),
                        by,
                        on,
                        List.of(),
                        toll(killed),
                        toll(wounded),
                        null,
                        null,
                        null,
                        List.of(),
                        persons,
                        List.of()));
    }

    private @Nullable Toll toll(@Nullable CountRange n) {
        return n == null ? null : new Toll(n, victims, provisional, parts, WORDS);
    }
}
