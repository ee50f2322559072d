package org.marsad.export.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.Cost;
import org.marsad.record.EventType;
import org.marsad.record.Focus;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Tally;

/** Puts into words what a claim states: its kind, how far it is the report's own, then time, places, figures and sides. */
public final class ClaimPhrases {
    private final Pen pen;
    private final Times times;
    private final Places places;
    private final Figures figures;

    /** In the words of this pen. */
    public ClaimPhrases(Pen pen) {
        this.pen = pen;
        this.times = new Times(pen);
        this.places = new Places(pen);
        this.figures = new Figures(pen);
    }

    /** Its kind: "Air or drone strike", "Tally: killed". */
    public String head(Claim claim) {
        if (claim instanceof Incident incident) {
            return event(incident.type(), incident.detail());
        }
        String kind = pen.label("kind." + claim.kind());
        if (claim instanceof Tally tally) {
            return kind + ": " + pen.label("what", tally.what());
        }
        return claim instanceof Posture posture ? kind + ": " + pen.label("what", posture.what()) : kind;
    }

    /** That it is alleged, denied or disputed, and by whom; empty where the report asserts it. */
    public Optional<String> status(Claim claim) {
        if (claim.about().status() == Status.ASSERTED) {
            return Optional.empty();
        }
        String key = Labels.key("status", claim.about().status());
        String names = responsible(claim).stream()
                .map(link -> pen.name(link.name(), link.nameEn()))
                .collect(Collectors.joining(pen.comma()));
        return Optional.of(names.isEmpty() ? pen.label(key) : pen.label(key + ".by", names));
    }

    /** Who alleges is the origin of the chain; who denies is named apart. */
    private static List<Link> responsible(Claim claim) {
        if (claim.about().status() != Status.ALLEGED) {
            return claim instanceof Incident incident ? incident.deniedBy() : List.of();
        }
        List<Link> chain = claim.about().chain();
        return chain.isEmpty() ? chain : chain.subList(chain.size() - 1, chain.size());
    }

    /** That it has not happened, but is planned, say; empty where it has. */
    public Optional<String> modality(Claim claim) {
        Modality modality = claim.about().modality();
        return modality == Modality.OCCURRED ? Optional.empty() : Optional.of(pen.label("modality", modality));
    }

    /** That it is recalled and no news; empty where it is. */
    public Optional<String> focus(Claim claim) {
        return claim.about().focus() == Focus.BACKGROUND
                ? Optional.of(pen.label("focus.background"))
                : Optional.empty();
    }

    /** Its other parts, one phrase each. */
    public List<String> details(Claim claim) {
        List<String> parts = new ArrayList<>();
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
        return parts;
    }

    /** A kind of event with its finer kind, where it has one. */
    public String event(EventType type, @Nullable String detail) {
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
        parts.addAll(figures.tolls(incident));
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
