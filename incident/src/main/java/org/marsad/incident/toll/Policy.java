package org.marsad.incident.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Harm;
import org.marsad.record.Person;
import org.marsad.record.Vague;

/**
 * By which rules of the field figures are made of the same claims. Source: coding rules, "casualty figures" (UCDP GED codebook; ACLED
 * codebook; Iraq Body Count methods; Airwars methodology).
 */
public enum Policy {
    /** Drops what is superseded; low the least, high the most, best that of the most reliable originator, ties to the lower. */
    UCDP,
    /** The lowest figure until another is corroborated; vague words have figures of their own; no wounded. */
    ACLED,
    /** Least and most over the sources, combatants left out; provisional below two independent sources. */
    IBC,
    /** Least and most of each group; named victims are a floor; where it is disputed who the dead were the least is none. */
    AIRWARS;

    /** ACLED's figure for an unknown plural. */
    private static final long SOME = 3;

    /** The name in output. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The policy of this name in output. */
    public static Policy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** The dead, by this policy; empty where no account gives a figure. */
    public Optional<Casualties> killed(Collection<Testimony> accounts, Origins origins) {
        return casualties(Figures.killed(accounts, origins), named(accounts, Harm.KILLED));
    }

    /** The wounded, by this policy; empty where no account gives a figure, and always by ACLED's. */
    public Optional<Casualties> wounded(Collection<Testimony> accounts, Origins origins) {
        return this == ACLED
                ? Optional.empty()
                : casualties(Figures.wounded(accounts, origins), named(accounts, Harm.WOUNDED));
    }

    private Optional<Casualties> casualties(List<Figure> history, Set<String> named) {
        List<Count> counts = new ArrayList<>();
        boolean some = history.stream().anyMatch(f -> f.value() > 0);
        for (Figure f : history) {
            if (f.supersededBy() == null && !(some && f.noneOfSome())) {
                count(f).ifPresent(counts::add);
            }
        }
        if (counts.isEmpty()) {
            return Optional.empty();
        }
        long low = counts.stream().mapToLong(Count::low).min().orElseThrow();
        long high = counts.stream().mapToLong(Count::high).max().orElseThrow();
        Count best = best(counts, low);
        boolean disputed = this == AIRWARS && disputed(counts);
        if (this == AIRWARS) {
            low = disputed ? 0 : Math.max(low, Math.min(named.size(), high));
        }
        long middle = this == UCDP || this == ACLED ? best.value() : low;
        long floor = low;
        return Optional.of(new Casualties(
                new Bounds(low, middle, high),
                counts.stream().anyMatch(Count::open),
                groups(counts, best, middle, disputed),
                ids(counts, c -> c.low() == floor),
                this == UCDP || this == ACLED
                        ? ids(counts, c -> c.value() == middle)
                        : ids(counts, c -> c.low() == floor),
                ids(counts, c -> c.high() == high),
                counts.stream().anyMatch(c -> c.figure().toll().provisional())
                        || this == IBC && originators(counts) < 2,
                history));
    }

    /** What a figure is under this policy; empty where it is none. */
    private Optional<Count> count(Figure f) {
        Map<Group, Long> groups = Groups.of(f);
        Long low = f.low();
        Long high = f.high();
        Vague vague = f.toll().count().vague();
        if (vague != null && this == ACLED) {
            low = low == null ? Long.valueOf(SOME) : low;
            high = low;
        }
        if (low == null && high == null) {
            return Optional.empty();
        }
        long least = low == null ? 0 : low;
        long most = high == null ? least : high;
        boolean open = high == null;
        if (this == IBC) {
            long fighters = groups.getOrDefault(Group.COMBATANTS_A, 0L) + groups.getOrDefault(Group.COMBATANTS_B, 0L);
            least = Math.max(0, least - fighters);
            most = Math.max(0, most - fighters);
        }
        return Optional.of(new Count(f, groups, least, most, open));
    }

    private Count best(List<Count> counts, long low) {
        Comparator<Count> lowest = Comparator.comparingLong(Count::value)
                .thenComparing(c -> c.figure().account().id());
        if (this == UCDP) {
            return counts.stream()
                    .min(Comparator.comparing(
                                    (Count c) -> c.figure().originator().standing())
                            .thenComparing(lowest))
                    .orElseThrow();
        }
        if (this == ACLED) {
            return counts.stream()
                    .filter(c -> originators(counts.stream()
                                    .filter(other -> other.value() == c.value())
                                    .toList())
                            > 1)
                    .max(Comparator.comparingLong((Count c) -> originators(counts.stream()
                                    .filter(other -> other.value() == c.value())
                                    .toList()))
                            .thenComparing(lowest.reversed()))
                    .orElseGet(() -> counts.stream().min(lowest).orElseThrow());
        }
        return counts.stream().filter(c -> c.low() == low).min(lowest).orElseThrow();
    }

    private static long originators(List<Count> counts) {
        return counts.stream()
                .map(c -> c.figure().originator().key())
                .distinct()
                .count();
    }

    /** Whether one account says that they were civilians and another that they were fighters. */
    private static boolean disputed(List<Count> counts) {
        return counts.stream().anyMatch(c -> Groups.allOf(c.groups(), Group.CIVILIANS))
                && counts.stream().anyMatch(c -> Groups.allOf(c.groups(), Group.COMBATANTS_B));
    }

    private Map<Group, Bounds> groups(List<Count> counts, Count best, long middle, boolean disputed) {
        Map<Group, Long> parts = Groups.scaled(best.groups(), middle, this == IBC);
        Map<Group, Bounds> out = new EnumMap<>(Group.class);
        for (Group g : Group.values()) {
            long part = parts.getOrDefault(g, 0L);
            long least = part;
            long most = part;
            for (Count c : counts) {
                long there = Groups.scaled(c.groups(), c.value(), this == IBC).getOrDefault(g, 0L);
                least = Math.min(least, there);
                most = Math.max(most, there == c.value() ? c.high() : there);
            }
            if (most > 0) {
                out.put(g, new Bounds(disputed ? 0 : least, part, most));
            }
        }
        if (out.isEmpty()) {
            out.put(Group.UNKNOWN, new Bounds(0, 0, 0));
        }
        return out;
    }

    private static List<String> ids(List<Count> counts, java.util.function.Predicate<Count> which) {
        List<String> ids = counts.stream()
                .filter(which)
                .map(c -> c.figure().account().id())
                .distinct()
                .sorted()
                .toList();
        return ids.isEmpty()
                ? counts.stream()
                        .map(c -> c.figure().account().id())
                        .distinct()
                        .sorted()
                        .toList()
                : ids;
    }

    private static Set<String> named(Collection<Testimony> accounts, Harm harm) {
        return accounts.stream()
                .flatMap(a -> a.claim().persons().stream())
                .filter(p -> p.harm() == harm && p.name() != null)
                .map(Person::name)
                .collect(Collectors.toSet());
    }

    /** A figure as this policy takes it. */
    private record Count(Figure figure, Map<Group, Long> groups, long low, long high, boolean open) {
        long value() {
            return low == 0 && high > 0 && figure.low() == null ? high : low;
        }
    }
}
