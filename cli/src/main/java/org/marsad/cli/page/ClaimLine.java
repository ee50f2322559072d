package org.marsad.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Figures;
import org.marsad.export.label.Labels;
import org.marsad.export.label.Pen;
import org.marsad.export.label.Places;
import org.marsad.export.label.Times;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.Cost;
import org.marsad.record.EventType;
import org.marsad.record.Incident;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.Statement;
import org.marsad.record.Tally;

/** Says in one line what a claim states: its kind, how far it is the report's own, then time, places, figures and sides. */
final class ClaimLine {
    private final Pen pen;
    private final Ink ink;
    private final Times times;
    private final Places places;
    private final Figures figures;
    private final Standing standing;

    ClaimLine(Pen pen, Ink ink) {
        this.pen = pen;
        this.ink = ink;
        this.times = new Times(pen);
        this.places = new Places(pen);
        this.figures = new Figures(pen);
        this.standing = new Standing(pen, ink);
    }

    String of(Claim claim) {
        List<String> parts = new ArrayList<>();
        parts.add(ink.strong(head(claim)));
        parts.addAll(standing.of(claim));
        if (claim instanceof Incident incident) {
            incident(incident, parts);
        } else if (claim instanceof Tally tally) {
            tally(tally, parts);
        } else if (claim instanceof Posture posture) {
            posture(posture, parts);
        } else if (claim instanceof Statement statement) {
            statement(statement, parts);
        } else {
            cost((Cost) claim, parts);
        }
        return String.join(" · ", parts);
    }

    private String head(Claim claim) {
        if (claim instanceof Incident incident) {
            return event(incident.type(), incident.detail());
        }
        String kind = pen.label("kind." + claim.kind());
        if (claim instanceof Tally tally) {
            return kind + ": " + pen.label("what", tally.what());
        }
        return claim instanceof Posture posture ? kind + ": " + pen.label("what", posture.what()) : kind;
    }

    private String event(EventType type, @Nullable String detail) {
        String event = pen.label("event", type);
        if (detail == null) {
            return event;
        }
        String key = "detail." + detail;
        return event + ": " + (pen.labels().has(key) ? pen.label(key) : pen.data(detail.replace('_', ' ')));
    }

    private void incident(Incident incident, List<String> parts) {
        parts.addAll(times.when(incident.when()));
        parts.addAll(places.where(incident.where()));
        parts.addAll(figures.toll("killed", incident.killed()));
        parts.addAll(figures.toll("wounded", incident.wounded()));
        parts.addAll(figures.toll("casualties", incident.casualties()));
        parts.addAll(figures.toll("captured", incident.captured()));
        parts.addAll(figures.toll("missing", incident.missing()));
        persons(incident.persons(), parts);
        side("side.perpetrator", incident.perpetrator(), parts);
        side("side.target", incident.target(), parts);
    }

    private void tally(Tally tally, List<String> parts) {
        parts.add(figures.range(tally.count().value()));
        if (tally.event() != null && tally.what() != Tally.What.STRIKES) {
            parts.add(event(tally.event(), null));
        }
        side("side.about", tally.whom(), parts);
        parts.addAll(times.when(tally.period()));
        parts.addAll(times.asOf(tally.asOf()));
        parts.addAll(places.where(tally.where()));
    }

    private void posture(Posture posture, List<String> parts) {
        if (!posture.holder().isEmpty()) {
            parts.add(pen.names(posture.holder()));
        }
        if (posture.count() != null) {
            parts.add(figures.range(posture.count().value()));
        }
        parts.addAll(places.where(posture.where()));
        parts.addAll(times.since(posture.since()));
        parts.addAll(times.asOf(posture.asOf()));
    }

    private void statement(Statement statement, List<String> parts) {
        String speaker = statement.speaker().isEmpty() ? pen.label("speaker.none") : pen.names(statement.speaker());
        parts.add(pen.label(Labels.key("act", statement.act()), speaker));
        side("side.about", statement.addressee(), parts);
        parts.addAll(times.when(statement.when()));
    }

    private void cost(Cost cost, List<String> parts) {
        parts.add(figures.range(cost.amount().value()) + " " + pen.data(cost.unit()));
        side("cost.payer", cost.payer(), parts);
        if (cost.purpose() != null) {
            parts.add(pen.label("cost.for", pen.data(cost.purpose())));
        }
        parts.addAll(times.when(cost.period()));
    }

    private void side(String key, List<Actor> actors, List<String> parts) {
        if (!actors.isEmpty()) {
            parts.add(pen.label(key, pen.names(actors)));
        }
    }

    private void persons(List<Person> persons, List<String> parts) {
        String names =
                persons.stream().flatMap(person -> named(person).stream()).collect(Collectors.joining(pen.comma()));
        if (!names.isEmpty()) {
            parts.add(pen.label("persons.named", names));
        }
    }

    private List<String> named(Person person) {
        if (person.name() == null) {
            return List.of();
        }
        String name = pen.data(person.name());
        return List.of(person.age() == null ? name : name + " (" + person.age() + ")");
    }
}
