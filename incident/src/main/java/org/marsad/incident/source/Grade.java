package org.marsad.incident.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.marsad.incident.source.Originator.Standing;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Incident;
import org.marsad.record.Status;
import org.marsad.record.Toll;
import org.marsad.record.Victims;

/**
 * How well an incident is attested. Source: Airwars, methodology, grading.
 *
 * @param value the grade
 * @param reason why, in plain English
 */
public record Grade(Value value, String reason) {
    /** The grades, as Airwars names them. */
    public enum Value {
        /** A belligerent accepts responsibility. */
        CONFIRMED,
        /** Two or more independent credible sources. */
        FAIR,
        /** One source. */
        WEAK,
        /** Competing claims of responsibility. */
        CONTESTED,
        /** Those killed were combatants only. */
        DISCOUNTED;

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The grade of an incident with these accounts. */
    public static Grade of(Collection<Testimony> accounts, Map<Originator, List<String>> originators) {
        List<Originator> credible = originators.keySet().stream()
                .filter(o -> o.standing().credible())
                .toList();
        Set<String> blamed = blamed(accounts);
        boolean fighters = combatantsAlone(accounts);
        if (fighters && !credible.isEmpty()) {
            return new Grade(Value.DISCOUNTED, "those killed were combatants only");
        }
        if (blamed.size() > 1) {
            return new Grade(Value.CONTESTED, "competing accounts of who did it: " + String.join(", ", blamed));
        }
        List<Originator> accepting = originators.keySet().stream()
                .filter(o -> o.standing() == Standing.PERPETRATOR_SIDE)
                .filter(o -> asserted(accounts, originators.getOrDefault(o, List.of())))
                .toList();
        if (!accepting.isEmpty()) {
            return new Grade(Value.CONFIRMED, "responsibility accepted by " + names(accepting));
        }
        if (credible.size() > 1) {
            return new Grade(Value.FAIR, credible.size() + " independent credible originators: " + names(credible));
        }
        return new Grade(
                Value.WEAK,
                (originators.size() == 1 ? "one originator: " : "no two credible originators: ")
                        + names(originators.keySet()));
    }

    private static String names(Collection<Originator> all) {
        return all.stream().map(Originator::name).collect(Collectors.joining(", "));
    }

    private static boolean asserted(Collection<Testimony> accounts, List<String> claims) {
        return accounts.stream()
                .anyMatch(a -> claims.contains(a.id()) && a.claim().about().status() == Status.ASSERTED);
    }

    /** One of each set of sides that some account says did it and that no account names together with another set's. */
    private static Set<String> blamed(Collection<Testimony> accounts) {
        List<Set<String>> apart = new ArrayList<>();
        for (Testimony a : accounts) {
            if (a.claim().about().status() != Status.DENIED && !fight(a.claim())) {
                Set<String> sides = a.claim().perpetrator().stream()
                        .map(Actor::id)
                        .filter(id -> !id.startsWith("UNKNOWN") && !id.startsWith("OTHER:"))
                        .collect(Collectors.toCollection(TreeSet::new));
                List<Set<String>> overlapping = apart.stream()
                        .filter(other -> !Collections.disjoint(other, sides))
                        .toList();
                apart.removeAll(overlapping);
                overlapping.forEach(sides::addAll);
                if (!sides.isEmpty()) {
                    apart.add(sides);
                }
            }
        }
        return apart.stream().map(s -> s.iterator().next()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where both sides fight, which is named first says nothing of who is to blame. */
    private static boolean fight(Incident claim) {
        return claim.type() == EventType.ARMED_CLASH || claim.type() == EventType.AGREEMENT;
    }

    private static boolean combatantsAlone(Collection<Testimony> accounts) {
        List<Toll> killed = accounts.stream()
                .map(a -> a.claim().killed())
                .filter(t -> t != null
                        && t.count().hasFigure()
                        && !Long.valueOf(0).equals(t.count().high()))
                .map(t -> (Toll) t)
                .toList();
        return !killed.isEmpty() && killed.stream().allMatch(t -> t.victims() == Victims.COMBATANTS);
    }
}
