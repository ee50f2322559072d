package org.marsad.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.act.Context;
import org.marsad.claim.act.Draft;
import org.marsad.claim.other.Item;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.About;
import org.marsad.record.Claim;
import org.marsad.record.Cost;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Found;
import org.marsad.record.Incident;
import org.marsad.record.Means;
import org.marsad.record.Modality;
import org.marsad.record.Posture;
import org.marsad.record.Report;
import org.marsad.record.Statement;
import org.marsad.record.Status;
import org.marsad.record.Tally;
import org.marsad.record.Toll;
import org.marsad.record.Where;

/** Turns what was read into the claims that go out. */
final class Claims {
    private final Context.Recall focus;
    private final Ids ids;

    Claims(Report report, Context.Recall focus) {
        this.focus = focus;
        this.ids = new Ids(report.id());
    }

    /** The first words of a claim, wherever it is told. */
    static Evidence first(Claim c) {
        Evidence first = c.about().evidence();
        for (Evidence m : c.about().mentions()) {
            first = m.compareTo(first) < 0 ? m : first;
        }
        return first;
    }

    Claim incident(Draft d) {
        Evidence e = evidence(d.evidence);
        Status status = d.denied
                ? Status.DENIED
                : !d.deniedBy.isEmpty() ? Status.DISPUTED : d.alleged ? Status.ALLEGED : Status.ASSERTED;
        About about = new About(
                ids.of("incident", e),
                e,
                sorted(d.mentions),
                d.chain,
                status,
                Modality.OCCURRED,
                focus.of(d),
                List.copyOf(d.rules),
                Confidence.of(d));
        List<Where> where = new ArrayList<>();
        d.places.stream()
                .sorted(Comparator.comparingInt(Claims::coarseness))
                .map(PlacePiece::where)
                .forEach(w -> {
                    if (where.stream().noneMatch(x -> x.name().equals(w.name()) && x.kind() == w.kind())) {
                        where.add(w);
                    }
                });
        List<Means> means = new ArrayList<>();
        for (ThingPiece m : d.means) {
            if (means.stream().noneMatch(x -> x.id().equals(m.word().get("id")))) {
                means.add(new Means(m.word().get("id"), m.words()));
            }
        }
        return new Incident(
                about,
                d.type,
                null,
                d.time == null ? null : d.time.when(),
                where,
                d.perpetrator,
                d.target,
                means,
                toll(d.killed, d),
                toll(d.wounded, d),
                d.captured,
                d.missing,
                d.casualties,
                d.accounts,
                d.persons(),
                d.deniedBy);
    }

    /** Settlements, quarters and sites before districts, governorates and countries. */
    private static int coarseness(PlacePiece p) {
        Where.Kind k = p.where().kind();
        if (k == null) {
            return 2;
        }
        return switch (k) {
            case SITE -> 0;
            case SETTLEMENT, WATER -> 1;
            case DISTRICT -> 2;
            case REGION -> 3;
            case ADMIN1 -> 4;
            case COUNTRY -> 5;
        };
    }

    private static @Nullable Toll toll(@Nullable Toll t, Draft d) {
        return t == null || !d.provisional ? t : new Toll(t.count(), t.victims(), true, t.ofWhich(), t.words());
    }

    private static Evidence evidence(@Nullable Evidence e) {
        if (e == null) {
            throw new IllegalStateException("claim: expected its words");
        }
        return e;
    }

    private static List<Evidence> sorted(List<Evidence> mentions) {
        return mentions.stream().sorted().distinct().toList();
    }

    Claim other(Item i) {
        About about = new About(
                ids.of(i.kind, i.evidence),
                i.evidence,
                sorted(i.mentions),
                i.chain,
                i.status,
                i.modality,
                Focus.MAIN,
                i.rules.stream().distinct().toList(),
                Confidence.of(i));
        return switch (i.kind) {
            case "tally" ->
                new Tally(
                        about, Tally.What.valueOf(upper(i.what)), count(i), i.period, i.asOf, i.where, i.who, i.event);
            case "posture" ->
                new Posture(about, i.who, Posture.What.valueOf(upper(i.what)), i.count, i.where, i.period, i.asOf);
            case "cost" -> new Cost(about, i.who, count(i), i.unit, null, i.period);
            case "statement" ->
                new Statement(
                        about,
                        i.who,
                        Statement.Act.valueOf(upper(i.what)),
                        i.addressee,
                        i.asOf,
                        i.quoted,
                        i.content == null ? i.evidence : i.content);
            default -> throw new IllegalStateException("claim: expected a kind, found " + i.kind);
        };
    }

    private static Found<CountRange> count(Item i) {
        if (i.count == null) {
            throw new IllegalStateException("claim: expected a figure");
        }
        return i.count;
    }

    private static String upper(String s) {
        return s.toUpperCase(Locale.ROOT);
    }
}
