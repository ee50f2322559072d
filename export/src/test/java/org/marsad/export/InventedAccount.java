package org.marsad.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Sketch;
import org.marsad.incident.source.Testimony;
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
import org.marsad.record.Report;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented account with the report that makes it, built part by part; every part points at words of the report. */
public final class InventedAccount {
    private final String name;
    private final String text;
    private String evidence;
    private @Nullable String outlet;
    private @Nullable String published;
    private final List<Link> chain = new ArrayList<>();
    private final List<Where> where = new ArrayList<>();
    private final List<Actor> by = new ArrayList<>();
    private final List<Actor> on = new ArrayList<>();
    private final List<Person> persons = new ArrayList<>();
    private @Nullable When when;
    private @Nullable Toll killed;
    private @Nullable Toll wounded;
    private Status status = Status.ASSERTED;

    /** An account of a report with this name and text, whose evidence is all of it so far. */
    public InventedAccount(String name, String text) {
        this.name = name;
        this.text = text;
        this.evidence = text;
    }

    private Evidence words(String said) {
        int start = text.indexOf(said);
        return Evidence.in(text, start, start + said.length());
    }

    public InventedAccount evidence(String said) {
        evidence = said;
        return this;
    }

    public InventedAccount in(@Nullable String paper) {
        outlet = paper;
        return this;
    }

    public InventedAccount published(@Nullable String moment) {
        published = moment;
        return this;
    }

    public InventedAccount on(String day, String said) {
        LocalDate d = LocalDate.parse(day);
        when = new When(d, d, When.Precision.DAY, "invented", words(said));
        return this;
    }

    public InventedAccount told(String who, SourceKind kind, String said) {
        chain.add(new Link("OTHER:" + who, who, null, Link.Role.ORIGINATOR, "قال", words(said), kind, null));
        return this;
    }

    public InventedAccount killed(CountRange n, String said) {
        killed = new Toll(n, Victims.UNKNOWN, false, List.of(), words(said));
        return this;
    }

    public InventedAccount provisional(CountRange n, String said) {
        killed = new Toll(n, Victims.CIVILIANS, true, List.of(), words(said));
        return this;
    }

    public InventedAccount wounded(CountRange n, String said) {
        wounded = new Toll(n, Victims.UNKNOWN, false, List.of(), words(said));
        return this;
    }

    public InventedAccount at(
            String said, @Nullable String english, Where.Kind kind, Where.Relation how, double lat, double lon) {
        boolean around =
                how == Where.Relation.NEAR || how == Where.Relation.COUNTRYSIDE || how == Where.Relation.DESERT;
        where.add(new Where(
                "SY-" + said,
                said,
                english,
                kind,
                how,
                "Deir ez-Zor",
                "SY",
                lat,
                lon,
                around ? 25 : null,
                1,
                1,
                List.of(),
                words(said)));
        return this;
    }

    public InventedAccount unlocated(String said, String... candidates) {
        where.add(new Where(
                null,
                said,
                null,
                null,
                Where.Relation.IN,
                null,
                "SY",
                null,
                null,
                null,
                null,
                null,
                List.of(candidates),
                words(said)));
        return this;
    }

    public InventedAccount by(String id, String said) {
        by.add(new Actor(id, null, said, null, words(said)));
        return this;
    }

    public InventedAccount against(String id, String said) {
        on.add(new Actor(id, null, said, null, words(said)));
        return this;
    }

    public InventedAccount naming(String person, int age) {
        persons.add(new Person(person, age, "male", null, Harm.KILLED, words(person)));
        return this;
    }

    public InventedAccount status(Status how) {
        status = how;
        return this;
    }

    private @Nullable Published published() {
        return published == null ? null : Published.parse(published, null);
    }

    public Report report() {
        return new Report(
                Report.id(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                outlet,
                null,
                null,
                published(),
                "ar",
                text,
                List.of());
    }

    public Testimony get() {
        About about = new About(
                "i-" + name,
                words(evidence),
                List.of(),
                chain,
                status,
                Modality.OCCURRED,
                Focus.MAIN,
                List.of("invented"),
                0.5);
        return new Testimony(
                report().id(),
                name,
                outlet,
                published(),
                null,
                Sketch.of((text + name.hashCode()).split(" ")),
                new Incident(
                        about,
                        EventType.AIR_DRONE_STRIKE,
                        null,
                        when,
                        where,
                        by,
                        on,
                        List.of(),
                        killed,
                        wounded,
                        null,
                        null,
                        null,
                        List.of(),
                        persons,
                        List.of()));
    }
}
