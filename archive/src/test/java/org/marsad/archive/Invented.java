package org.marsad.archive;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Posture;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** An invented report of one strike, with the reading that Marsad would give, built part by part. */
final class Invented {
    static final String KNOWLEDGE = "knowledge-1";

    private final String name;
    private String outlet;
    private String monitor = "SOHR";
    private String town = "idlib";
    private int day = 5;
    private long killed = 3;
    private EventType type = EventType.AIR_DRONE_STRIKE;
    private @Nullable String text;
    private @Nullable String reprintOf;
    private String person = "";
    private boolean holding;
    private double confidence = 0.7;

    private Invented(String name) {
        this.name = name;
        this.outlet = "paper of " + name;
    }

    static Invented report(String name) {
        return new Invented(name);
    }

    Invented in(String place) {
        town = place;
        return this;
    }

    Invented on(int dayOfMay) {
        day = dayOfMay;
        return this;
    }

    Invented killed(long n) {
        killed = n;
        return this;
    }

    Invented a(EventType kind) {
        type = kind;
        return this;
    }

    Invented by(String paper) {
        outlet = paper;
        return this;
    }

    Invented told(String source) {
        monitor = source;
        return this;
    }

    Invented saying(String words) {
        text = words;
        return this;
    }

    Invented naming(String victim) {
        person = victim;
        return this;
    }

    /** It is read with this confidence, 0 to 1. */
    Invented confident(double sure) {
        confidence = sure;
        return this;
    }

    /** It also says who holds the town. */
    Invented holding() {
        holding = true;
        return this;
    }

    Invented reprinting(String paper) {
        reprintOf = paper;
        return this;
    }

    private String words() {
        return text != null
                ? text
                : "قال " + monitor + " إن غارة على " + town + " قتلت " + killed + " " + person + "في اليوم " + day
                        + " وفق " + name + ".";
    }

    Submission submission() {
        return submission(KNOWLEDGE, type);
    }

    /** The same report, read with other knowledge that gives its act another kind. */
    Submission submission(String knowledge, EventType kind) {
        String body = words();
        byte[] raw = body.getBytes(StandardCharsets.UTF_8);
        Report report = new Report(
                Report.id(raw),
                name,
                outlet,
                null,
                null,
                new Published(
                        LocalDate.of(2020, 5, day + 1),
                        null,
                        LocalDate.of(2020, 5, day + 1).toString()),
                "ar",
                body,
                List.of());
        return new Submission(new Reading(report, claims(report, kind), List.of(), null), raw, reprintOf, knowledge);
    }

    private List<Claim> claims(Report report, EventType kind) {
        String body = report.text();
        Evidence all = Evidence.in(body, 0, body.length());
        Evidence first = Evidence.in(body, 0, Math.min(3, body.length()));
        String id = "c" + report.id().substring(7, 23);
        Link source = new Link(monitor, monitor, null, Link.Role.ORIGINATOR, "قال", first, SourceKind.MONITOR, null);
        About about = new About(
                id,
                all,
                List.of(),
                List.of(source),
                Status.ASSERTED,
                Modality.OCCURRED,
                Focus.MAIN,
                List.of("r"),
                confidence);
        LocalDate when = LocalDate.of(2020, 5, day);
        List<Claim> out = new ArrayList<>();
        out.add(new Incident(
                about,
                kind,
                null,
                new When(when, when, When.Precision.DAY, "rule", first),
                List.of(place(first)),
                List.of(new Actor("STATE:SY", null, "النظام", "Syria", first)),
                List.of(new Actor("CIVILIANS", null, "مدنيون", "civilians", first)),
                List.of(),
                new Toll(CountRange.exactly(killed), Victims.CIVILIANS, false, List.of(), first),
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of()));
        if (holding) {
            About held = new About(
                    "p" + id,
                    first,
                    List.of(),
                    List.of(),
                    Status.ASSERTED,
                    Modality.OCCURRED,
                    Focus.MAIN,
                    List.of("r"),
                    0.7);
            out.add(new Posture(
                    held,
                    List.of(new Actor("STATE:SY", null, "النظام", "Syria", first)),
                    Posture.What.CONTROL,
                    null,
                    List.of(place(first)),
                    null,
                    null));
        }
        return out;
    }

    private Where place(Evidence words) {
        return new Where(
                town,
                town,
                town.toUpperCase(Locale.ROOT),
                Where.Kind.SETTLEMENT,
                Where.Relation.IN,
                "Idlib",
                "SY",
                35 + Math.floorMod(town.hashCode(), 100) / 50.0,
                36.0,
                null,
                1,
                1,
                List.of(),
                words);
    }
}
