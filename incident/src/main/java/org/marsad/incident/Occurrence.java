package org.marsad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.source.Grade;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Incident;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.record.Where;

/**
 * What the accounts of one event have in common: the merged incident. (A single claim of an incident is {@link Incident}.) Everything
 * in it follows from the accounts, whatever their order.
 */
public final class Occurrence {
    private static final int HASH = 8;
    /** Stands where a report's words would, for what a person decided. */
    private static final Evidence DECIDED = new Evidence("-", 0, 1);

    private final List<Testimony> accounts;
    /** What each account is most like; worked out when it is asked for. */
    private @Nullable Group group;

    private final Origins origins;
    private final Map<Originator, List<String>> originators;
    private final Grade grade;
    private final Map<Correction, String> corrections;

    private Occurrence(List<Testimony> accounts, Map<Correction, String> corrections) {
        this.accounts = accounts;
        this.corrections = Map.copyOf(corrections);
        this.origins = new Origins(accounts);
        this.originators = origins.list(accounts);
        this.grade = Grade.of(accounts, originators);
    }

    /**
     * The incident of these accounts.
     *
     * @throws IllegalArgumentException where there are none
     */
    public static Occurrence of(Collection<Testimony> accounts) {
        return of(accounts, Map.of());
    }

    /**
     * The incident of these accounts, with what people corrected in it.
     *
     * @param corrections the value that each corrected field holds
     * @throws IllegalArgumentException where there are no accounts
     */
    public static Occurrence of(Collection<Testimony> accounts, Map<Correction, String> corrections) {
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("incident: expected an account, found none");
        }
        return new Occurrence(
                accounts.stream().sorted(Comparator.comparing(Testimony::id)).toList(), corrections);
    }

    /** What the machine made of the accounts, without any correction. */
    public Occurrence machine() {
        return corrections.isEmpty() ? this : new Occurrence(accounts, Map.of());
    }

    /** The fields that people corrected, with what each holds now. */
    public Map<Correction, String> corrections() {
        return corrections;
    }

    /** Country, day and the start of the smallest of its claims' ids; {@code XX} and {@code undated} where not known. */
    public String id() {
        return id(telling(accounts.get(0)));
    }

    private static Telling telling(Testimony a) {
        return Telling.of(
                a.reportId(), a.published() == null ? null : a.published().day(), a.claim());
    }

    /** The id of an incident whose smallest claim is this. */
    public static String id(Telling smallest) {
        String country = smallest.places().stream()
                .map(Place::country)
                .filter(c -> c != null)
                .findFirst()
                .orElse("XX");
        String day = smallest.from() == null ? "undated" : smallest.from().toString();
        String hash = smallest.id().substring(Math.min(1, smallest.id().length() - 1));
        return country + "-" + day + "-" + hash.substring(0, Math.min(HASH, hash.length()));
    }

    /** Its accounts, in the order of their claims' ids. */
    public List<Testimony> accounts() {
        return accounts;
    }

    /** How each account came in. */
    public List<Group.Member> members() {
        Group known = group;
        if (known == null) {
            known = Group.of(accounts.stream().map(Occurrence::telling).toList());
            group = known;
        }
        return known.members();
    }

    /** The kind that most accounts give it; of as many, the one that comes first in ACLED's order. */
    public EventType type() {
        String corrected = corrections.get(Correction.TYPE);
        if (corrected != null) {
            return EventType.of(corrected);
        }
        return most(accounts.stream().map(a -> a.claim().type()).toList(), Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The finer kind that the accounts of its kind give, if any. */
    public @Nullable String detail() {
        List<String> details = new ArrayList<>();
        for (Testimony a : accounts) {
            String detail = a.claim().detail();
            if (detail != null && a.claim().type() == type()) {
                details.add(detail);
            }
        }
        return most(details, Comparator.naturalOrder()).orElse(null);
    }

    /** The days that most accounts give, the shortest span of as many; empty where none gives any. */
    public Optional<When> when() {
        Optional<When> told = told();
        String from = corrections.get(Correction.FROM);
        String to = corrections.get(Correction.TO);
        if (from == null && to == null) {
            return told;
        }
        LocalDate first =
                from != null ? LocalDate.parse(from) : told.map(When::from).orElse(null);
        LocalDate last = to != null
                ? LocalDate.parse(to)
                : from != null ? first : told.map(When::to).orElse(null);
        boolean turned = first != null && last != null && first.isAfter(last);
        LocalDate end = turned ? first : last;
        When.Precision precision = first != null && first.equals(end) ? When.Precision.DAY : When.Precision.DAYS;
        return Optional.of(new When(first, end, precision, "corrected", DECIDED));
    }

    private Optional<When> told() {
        List<When> told = new ArrayList<>();
        for (Testimony a : accounts) {
            When when = a.claim().when();
            if (when != null && when.resolved()) {
                told.add(when);
            }
        }
        Map<String, List<When>> bySpan = told.stream()
                .collect(Collectors.groupingBy(w -> w.from() + ".." + w.to(), LinkedHashMap::new, Collectors.toList()));
        return bySpan.values().stream()
                .min(Comparator.comparingInt((List<When> l) -> -l.size())
                        .thenComparingLong(l -> days(l.get(0)))
                        .thenComparing(l -> String.valueOf(l.get(0).from())))
                .map(l -> l.get(0));
    }

    private static long days(When w) {
        LocalDate from = w.from();
        LocalDate to = w.to();
        return from == null || to == null ? Long.MAX_VALUE : to.toEpochDay() - from.toEpochDay();
    }

    /** The places of the account whose finest place most accounts have; empty where none names any. */
    public List<Where> where() {
        List<List<Where>> told = accounts.stream()
                .map(a -> a.claim().where())
                .filter(w -> !w.isEmpty())
                .toList();
        Map<String, Integer> finest = new HashMap<>();
        told.forEach(w -> finest.merge(key(w.get(0)), 1, Integer::sum));
        return told.stream()
                .min(Comparator.comparingInt(
                                (List<Where> w) -> Place.of(w.get(0)).level())
                        .thenComparingInt(w -> -finest.getOrDefault(key(w.get(0)), 0))
                        .thenComparingInt(w -> -w.size())
                        .thenComparing(w -> key(w.get(0))))
                .orElse(List.of());
    }

    private static String key(Where w) {
        return w.id() == null ? w.name() : w.id();
    }

    /** Who did it, as the accounts have it: each side once, those that most accounts name first. */
    public List<Actor> perpetrator() {
        return corrected(Correction.PERPETRATOR, sides(Incident::perpetrator));
    }

    /** Whom it befell, likewise. */
    public List<Actor> target() {
        return corrected(Correction.TARGET, sides(Incident::target));
    }

    private List<Actor> corrected(Correction field, List<Actor> told) {
        String ids = corrections.get(field);
        if (ids == null) {
            return told;
        }
        return Correction.ids(ids).stream()
                .map(id -> told.stream()
                        .filter(a -> a.id().equals(id))
                        .findFirst()
                        .orElse(new Actor(id, null, id, null, DECIDED)))
                .toList();
    }

    private List<Actor> sides(Function<Incident, List<Actor>> of) {
        Map<String, Actor> first = new LinkedHashMap<>();
        Map<String, Integer> times = new HashMap<>();
        for (Testimony a : accounts) {
            if (a.claim().about().status() != Status.DENIED || accounts.size() == 1) {
                for (Actor side : of.apply(a.claim())) {
                    first.putIfAbsent(side.id(), side);
                    times.merge(side.id(), 1, Integer::sum);
                }
            }
        }
        boolean known = first.keySet().stream().anyMatch(id -> !vague(id));
        return first.values().stream()
                .filter(a -> !known || !vague(a.id()))
                .sorted(Comparator.comparingInt((Actor a) -> -times.getOrDefault(a.id(), 0))
                        .thenComparing(Actor::id))
                .toList();
    }

    private static boolean vague(String id) {
        return id.startsWith("UNKNOWN");
    }

    /** The dead, by a policy; empty where no account gives a figure. */
    public Optional<Casualties> killed(Policy policy) {
        return corrected(Correction.KILLED, policy.killed(accounts, origins));
    }

    /** The wounded, by a policy; empty where no account gives a figure. */
    public Optional<Casualties> wounded(Policy policy) {
        return corrected(Correction.WOUNDED, policy.wounded(accounts, origins));
    }

    /** A corrected figure rests on no claim, and is not divided by who they were. */
    private Optional<Casualties> corrected(Correction field, Optional<Casualties> told) {
        String value = corrections.get(field);
        return value == null
                ? told
                : Optional.of(new Casualties(
                        Correction.bounds(value),
                        false,
                        Map.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        false,
                        told.map(Casualties::history).orElse(List.of())));
    }

    /** Denied where all deny it, disputed where some do or one account tells of both, else asserted where one account asserts it. */
    public Status status() {
        String corrected = corrections.get(Correction.STATUS);
        if (corrected != null) {
            return Status.valueOf(corrected.toUpperCase(Locale.ROOT));
        }
        boolean denied = has(Status.DENIED);
        boolean told = accounts.stream().anyMatch(a -> a.claim().about().status() != Status.DENIED);
        if (denied && !told) {
            return Status.DENIED;
        }
        if (denied || has(Status.DISPUTED)) {
            return Status.DISPUTED;
        }
        return has(Status.ASSERTED) ? Status.ASSERTED : Status.ALLEGED;
    }

    private boolean has(Status status) {
        return accounts.stream().anyMatch(a -> a.claim().about().status() == status);
    }

    /** How well it is attested, and why. */
    public Grade grade() {
        String corrected = corrections.get(Correction.GRADE);
        return corrected == null
                ? grade
                : new Grade(Grade.Value.valueOf(corrected.toUpperCase(Locale.ROOT)), "decided by a person");
    }

    /** The originators, the most reliable first, with the claims that rest on each. */
    public Map<Originator, List<String>> originators() {
        return originators;
    }

    /** How many reports tell of it. */
    public int reports() {
        return (int) accounts.stream().map(Testimony::reportId).distinct().count();
    }

    /** How many outlets; reports without one stand for themselves. */
    public int publishers() {
        return (int) accounts.stream()
                .map(a -> a.publisher() == null ? a.reportId() : a.publisher())
                .distinct()
                .count();
    }

    private static <T> Optional<T> most(List<T> values, Comparator<T> order) {
        Map<T, Integer> times = new HashMap<>();
        values.forEach(v -> times.merge(v, 1, Integer::sum));
        return times.entrySet().stream()
                .min(Comparator.<Map.Entry<T, Integer>>comparingInt(e -> -e.getValue())
                        .thenComparing(Map.Entry::getKey, order))
                .map(Map.Entry::getKey);
    }
}
