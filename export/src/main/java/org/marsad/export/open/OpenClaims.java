package org.marsad.export.open;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.record.About;
import org.marsad.record.Account;
import org.marsad.record.Found;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Means;
import org.marsad.record.Person;
import org.marsad.record.Posture;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.When;

/**
 * Claims without words, without finer places and without names of persons. Figures, days, kinds and sides stay; named victims stay as so
 * many nameless ones, for a policy counts them.
 */
final class OpenClaims {
    private static final Set<String> GROUPS = Set.of("children", "women", "men", "civilians", "combatants");

    private final OpenLinks links;
    private final Map<String, String> persons = new HashMap<>();

    OpenClaims(OpenLinks links) {
        this.links = links;
    }

    Incident of(Incident c, Function<Link, String> key) {
        return new Incident(
                about(c.about(), key),
                c.type(),
                c.detail(),
                when(c.when()),
                OpenPlaces.of(c.where()),
                OpenActors.of(c.perpetrator()),
                OpenActors.of(c.target()),
                c.means().stream()
                        .map(m -> new Means(m.id(), OpenPlaces.NOTHING))
                        .toList(),
                toll(c.killed()),
                toll(c.wounded()),
                toll(c.captured()),
                toll(c.missing()),
                toll(c.casualties()),
                c.accounts().stream()
                        .map(a -> new Account(toll(a.killed()), toll(a.wounded()), links.of(a.chain(), key)))
                        .toList(),
                c.persons().stream().map(this::person).toList(),
                links.of(c.deniedBy(), key));
    }

    Posture of(Posture p, Function<Link, String> key) {
        return new Posture(
                about(p.about(), key),
                OpenActors.of(p.holder()),
                p.what(),
                p.count() == null ? null : new Found<>(p.count().value(), OpenPlaces.NOTHING),
                OpenPlaces.of(p.where()),
                when(p.since()),
                when(p.asOf()));
    }

    private About about(About a, Function<Link, String> key) {
        return new About(
                a.id(),
                OpenPlaces.NOTHING,
                List.of(),
                links.of(a.chain(), key),
                a.status(),
                a.modality(),
                a.focus(),
                List.of(),
                a.confidence());
    }

    private static @Nullable When when(@Nullable When w) {
        return w == null ? null : new When(w.from(), w.to(), w.precision(), w.rule(), OpenPlaces.NOTHING);
    }

    /** Parts of a toll in other words than the five groups are left out: the words may name a family. */
    private static @Nullable Toll toll(@Nullable Toll t) {
        return t == null
                ? null
                : new Toll(
                        t.count(),
                        t.victims(),
                        t.provisional(),
                        t.ofWhich().stream()
                                .filter(s -> GROUPS.contains(s.group()))
                                .map(s -> new Subset(s.group(), s.count(), OpenPlaces.NOTHING))
                                .toList(),
                        OpenPlaces.NOTHING);
    }

    private Person person(Person p) {
        String name =
                p.name() == null ? null : persons.computeIfAbsent(p.name(), n -> "person " + (persons.size() + 1));
        return new Person(name, null, null, null, p.harm(), OpenPlaces.NOTHING);
    }
}
