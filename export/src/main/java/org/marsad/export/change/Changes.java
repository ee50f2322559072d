package org.marsad.export.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.export.change.Cause.Why;
import org.marsad.export.change.Change.Field;
import org.marsad.export.change.Change.What;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;

/** Finds what changed between two states. An incident is followed by its claims, for its id changes with the smallest of them. */
public final class Changes {
    private final Holdings before;
    private final Policy policy;
    private final Map<String, Kept> then = new TreeMap<>();
    private final Map<String, Kept> now = new TreeMap<>();
    /** The incidents of claims. */
    private final Map<String, String> homeThen = new LinkedHashMap<>();

    private final Map<String, String> homeNow = new LinkedHashMap<>();

    private Changes(Holdings before, Policy policy) {
        this.before = before;
        this.policy = policy;
    }

    /**
     * What changed.
     *
     * @param before the earlier state
     * @param after the later state
     * @param changed ids of the incidents that may have changed; others are not looked at
     * @param policy by which figures are made
     * @return in the order of the incidents' ids
     * @throws IOException where a report is damaged
     */
    public static List<Change> between(Holdings before, Holdings after, Collection<String> changed, Policy policy)
            throws IOException {
        Changes out = new Changes(before, policy);
        for (String id : changed) {
            out.take(before.incident(id).orElse(null), out.then, out.homeThen);
            out.take(after.incident(id).orElse(null), out.now, out.homeNow);
        }
        return out.all();
    }

    private void take(@Nullable Kept kept, Map<String, Kept> state, Map<String, String> homes) {
        if (kept != null) {
            state.put(kept.incident().id(), kept);
            for (Testimony a : kept.incident().accounts()) {
                homes.put(a.id(), kept.incident().id());
            }
        }
    }

    private List<Change> all() throws IOException {
        List<Change> out = new ArrayList<>();
        Set<String> followed = new TreeSet<>();
        for (Kept k : now.values()) {
            Set<String> from = homes(k, homeThen);
            String main = main(k, from);
            followed.addAll(from);
            Change change = change(main == null ? null : then.get(main), k, from);
            if (!change.fields().isEmpty() || !change.causes().isEmpty() || change.what() != What.CHANGED) {
                out.add(change);
            }
        }
        for (Kept k : then.values()) {
            if (!followed.contains(k.incident().id())) {
                out.add(new Change(
                        What.GONE,
                        k.incident().id(),
                        k.filed().version(),
                        List.of(),
                        List.of(),
                        new Causes(k, null).all()));
            }
        }
        out.sort(Comparator.comparing(Change::incident));
        return out;
    }

    /** The incidents that the claims of one are in, in another state. */
    private static Set<String> homes(Kept kept, Map<String, String> state) {
        Set<String> out = new TreeSet<>();
        for (Testimony a : kept.incident().accounts()) {
            String home = state.get(a.id());
            if (home != null) {
                out.add(home);
            }
        }
        return out;
    }

    /** Which of some earlier incidents this one goes on from: the one whose own most claims are here; null where none is. */
    private @Nullable String main(Kept kept, Set<String> from) {
        String id = kept.incident().id();
        return from.stream()
                .filter(f -> id.equals(successor(Objects.requireNonNull(then.get(f)))))
                .max(Comparator.comparingLong((String f) -> shared(kept, f))
                        .thenComparing(f -> f, Comparator.reverseOrder()))
                .orElse(null);
    }

    private long shared(Kept kept, String earlier) {
        return kept.incident().accounts().stream()
                .filter(a -> earlier.equals(homeThen.get(a.id())))
                .count();
    }

    /** The incident in which most claims of an earlier one are now; of as many the one with its id, then the first. */
    private @Nullable String successor(Kept earlier) {
        String id = earlier.incident().id();
        return homes(earlier, homeNow).stream()
                .max(Comparator.comparingLong((String n) -> shared(Objects.requireNonNull(now.get(n)), id))
                        .thenComparing(n -> n.equals(id))
                        .thenComparing(n -> n, Comparator.reverseOrder()))
                .orElse(null);
    }

    private Change change(@Nullable Kept main, Kept after, Set<String> from) throws IOException {
        Set<String> others = new TreeSet<>(from);
        if (main != null) {
            others.remove(main.incident().id());
        }
        What what = from.isEmpty()
                ? What.APPEARED
                : main == null
                        ? What.SPLIT
                        : others.stream().anyMatch(o -> swallowed(o, after)) ? What.MERGED : What.CHANGED;
        return new Change(
                what,
                after.incident().id(),
                after.filed().version(),
                List.copyOf(others),
                main == null ? List.of() : fields(main, after),
                new Causes(main, after).all());
    }

    private boolean swallowed(String earlier, Kept after) {
        return after.incident().id().equals(successor(Objects.requireNonNull(then.get(earlier))));
    }

    private List<Field> fields(Kept a, Kept b) {
        Map<String, @Nullable String> was = Facts.of(a, policy);
        List<Field> out = new ArrayList<>();
        Facts.of(b, policy).forEach((name, is) -> {
            if (!Objects.equals(was.get(name), is)) {
                out.add(new Field(name, was.get(name), is));
            }
        });
        return out;
    }

    /** Why an incident changed: its claims and decisions before and after. */
    private final class Causes {
        private final Map<String, Testimony> was;
        private final Map<String, Testimony> is;
        private final List<Decision> decidedThen;
        private final List<Decision> decidedNow;

        Causes(@Nullable Kept before, @Nullable Kept after) {
            this.was = claims(before);
            this.is = claims(after);
            this.decidedThen = before == null ? List.of() : before.filed().decisions();
            this.decidedNow = after == null ? List.of() : after.filed().decisions();
        }

        private static Map<String, Testimony> claims(@Nullable Kept kept) {
            Map<String, Testimony> out = new TreeMap<>();
            if (kept != null) {
                kept.incident().accounts().forEach(a -> out.put(a.id(), a));
            }
            return out;
        }

        List<Cause> all() throws IOException {
            List<Cause> out = new ArrayList<>();
            for (Testimony a : is.values()) {
                Testimony earlier = was.get(a.id());
                if (earlier == null) {
                    out.add(came(a));
                } else if (!earlier.claim().equals(a.claim())) {
                    out.add(new Cause(Why.READ_AGAIN, a.reportId(), "report " + named(a) + " was read again"));
                }
            }
            for (Testimony a : was.values()) {
                if (!is.containsKey(a.id())) {
                    out.add(went(a));
                }
            }
            decisions(out);
            return out;
        }

        private Cause came(Testimony a) throws IOException {
            String home = homeThen.get(a.id());
            if (home != null) {
                return new Cause(Why.CAME, a.id(), "the claim of report " + named(a) + " came from incident " + home);
            }
            return before.report(a.reportId()).isPresent()
                    ? new Cause(Why.READ_AGAIN, a.reportId(), "report " + named(a) + " was read again and tells of it")
                    : new Cause(Why.REPORT, a.reportId(), "report " + named(a) + " tells of it");
        }

        private Cause went(Testimony a) {
            String home = homeNow.get(a.id());
            return home != null
                    ? new Cause(Why.WENT, a.id(), "the claim of report " + named(a) + " went to incident " + home)
                    : new Cause(Why.LOST, a.id(), "the claim of report " + named(a) + " is read or kept no longer");
        }

        private void decisions(List<Cause> out) {
            for (Decision d : decidedNow) {
                Decision earlier = decidedThen.stream()
                        .filter(e -> e.id().equals(d.id()))
                        .findFirst()
                        .orElse(null);
                if (d.undone() && earlier != null && !earlier.undone()) {
                    out.add(new Cause(
                            Why.UNDONE,
                            d.id(),
                            "decision " + d.id() + " (" + d.what().code() + ") was undone"));
                } else if (earlier == null) {
                    String field = d.field() == null ? "" : " " + d.field() + " = " + d.value();
                    out.add(new Cause(
                            Why.DECIDED,
                            d.id(),
                            d.by() + ", " + d.at() + ": " + d.what().code() + field + ": " + d.reason()));
                }
            }
        }
    }

    private static String named(Testimony a) {
        return a.report()
                + (a.publisher() == null ? "" : ", " + a.publisher())
                + (a.published() == null ? "" : ", " + a.published().written());
    }
}
