package org.marsad.json;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.CodePoints;
import org.marsad.record.Cost;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Found;
import org.marsad.record.Harm;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Means;
import org.marsad.record.Modality;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.SourceKind;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Subset;
import org.marsad.record.Tally;
import org.marsad.record.Toll;
import org.marsad.record.Vague;
import org.marsad.record.Victims;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Reads claims back from the form that {@link ClaimJson} writes. */
final class ClaimTree {
    private final CodePoints points;

    /** A reader of claims of one text, whose offsets in code points it turns back into those of Java. */
    ClaimTree(String text) {
        points = new CodePoints(text);
    }

    /**
     * The claims and notes of a reading's body.
     *
     * @throws IOException where it is no such body
     */
    List<Claim> claims(Tree body) throws IOException {
        try {
            return body.list("claims", this::claim);
        } catch (IllegalArgumentException | ClassCastException | IndexOutOfBoundsException e) {
            throw new IOException("claims: " + e.getMessage(), e);
        }
    }

    private Claim claim(Tree t) {
        About about = new About(
                t.text("id"),
                evidence(need(t, "evidence")),
                t.list("mentions", this::evidence),
                t.list("source_chain", this::link),
                code(Status.class, t.text("status")),
                code(Modality.class, t.text("modality")),
                code(Focus.class, t.text("focus")),
                t.strings("rules"),
                decimal(t, "confidence"));
        return switch (t.text("kind")) {
            case "incident" -> incident(about, t);
            case "tally" ->
                new Tally(
                        about,
                        code(Tally.What.class, t.text("what")),
                        found(need(t, "count")),
                        t.map("period", this::when),
                        t.map("as_of", this::when),
                        places(t),
                        actors(t, "whom"),
                        t.map("event", e -> EventType.of(e.text("type"))));
            case "posture" ->
                new Posture(
                        about,
                        actors(t, "holder"),
                        code(Posture.What.class, t.text("what")),
                        t.map("count", this::found),
                        places(t),
                        t.map("since", this::when),
                        t.map("as_of", this::when));
            case "statement" ->
                new Statement(
                        about,
                        actors(t, "speaker"),
                        code(Statement.Act.class, t.text("act")),
                        actors(t, "addressee"),
                        t.map("when", this::when),
                        t.flag("quoted"),
                        evidence(need(t, "content")));
            case "cost" ->
                new Cost(
                        about,
                        actors(t, "payer"),
                        found(need(t, "amount")),
                        t.text("unit"),
                        t.optional("for"),
                        t.map("period", this::when));
            default -> throw new IllegalArgumentException("kind: expected one of a claim, found " + t.text("kind"));
        };
    }

    private Incident incident(About about, Tree t) {
        Tree event = need(t, "event");
        return new Incident(
                about,
                EventType.of(event.text("type")),
                event.optional("detail"),
                t.map("when", this::when),
                places(t),
                actors(t, "perpetrator"),
                actors(t, "target"),
                t.list("means", m -> new Means(m.text("id"), evidence(m))),
                t.map("killed", this::toll),
                t.map("wounded", this::toll),
                t.map("captured", this::toll),
                t.map("missing", this::toll),
                t.map("casualties", this::toll),
                t.list("accounts", this::account),
                t.list("persons", this::person),
                t.list("denied_by", this::link));
    }

    private Account account(Tree t) {
        return new Account(
                t.map("killed", this::toll), t.map("wounded", this::toll), t.list("source_chain", this::link));
    }

    private Person person(Tree t) {
        Long age = t.number("age");
        return new Person(
                t.optional("name"),
                age == null ? null : Integer.valueOf(age.intValue()),
                t.optional("sex"),
                t.optional("role"),
                code(Harm.class, t.text("harm")),
                evidence(t));
    }

    private Toll toll(Tree t) {
        return new Toll(
                range(t),
                code(Victims.class, t.text("victims")),
                t.flag("provisional"),
                t.list("of_which", s -> new Subset(s.text("group"), range(s), evidence(s))),
                evidence(t));
    }

    private Found<CountRange> found(Tree t) {
        return new Found<>(range(t), evidence(t));
    }

    private static CountRange range(Tree t) {
        String vague = t.optional("vague");
        return new CountRange(
                t.number("low"),
                t.number("high"),
                t.flag("approximate"),
                vague == null ? null : code(Vague.class, vague));
    }

    private When when(Tree t) {
        return new When(
                day(t.optional("from")),
                day(t.optional("to")),
                code(When.Precision.class, t.text("precision")),
                t.text("rule"),
                evidence(t));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private List<Where> places(Tree t) {
        return t.list("where", this::place);
    }

    private Where place(Tree t) {
        String kind = t.optional("kind");
        return new Where(
                t.optional("id"),
                t.text("name"),
                t.optional("name_en"),
                kind == null ? null : code(Where.Kind.class, kind),
                code(Where.Relation.class, t.text("relation")),
                t.optional("admin1"),
                t.optional("country"),
                t.decimal("lat"),
                t.decimal("lon"),
                whole(t.number("radius_km")),
                whole(t.number("ucdp_where_prec")),
                whole(t.number("acled_geo_precision")),
                t.strings("candidates"),
                evidence(t));
    }

    private static @Nullable Integer whole(@Nullable Long n) {
        return n == null ? null : Integer.valueOf(n.intValue());
    }

    private List<Actor> actors(Tree t, String field) {
        return t.list(
                field,
                a -> new Actor(a.text("id"), a.optional("party"), a.text("name"), a.optional("name_en"), evidence(a)));
    }

    private Link link(Tree t) {
        String kind = t.optional("kind");
        return new Link(
                t.text("id"),
                t.text("name"),
                t.optional("name_en"),
                code(Link.Role.class, t.text("role")),
                t.text("verb"),
                evidence(t),
                kind == null ? SourceKind.OTHER : code(SourceKind.class, kind),
                t.optional("side"));
    }

    private Evidence evidence(Tree t) {
        return new Evidence(t.text("text"), offset(t, "start"), offset(t, "end"));
    }

    private int offset(Tree t, String field) {
        Long point = t.number(field);
        if (point == null) {
            throw new IllegalArgumentException(field + ": expected an offset, found none");
        }
        return points.unit(Math.toIntExact(point));
    }

    private static Tree need(Tree t, String field) {
        Tree value = t.tree(field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": expected an object, found none");
        }
        return value;
    }

    private static double decimal(Tree t, String field) {
        Double value = t.decimal(field);
        if (value == null) {
            throw new IllegalArgumentException(field + ": expected a number, found none");
        }
        return value;
    }

    private static <E extends Enum<E>> E code(Class<E> type, String written) {
        return Enum.valueOf(type, written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
