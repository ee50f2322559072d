package org.marsad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** A shelf in memory. */
final class Shelved implements Shelf {
    private record Slot(long rank, String id, long no, Mark mark) {
        static final Comparator<Slot> ORDER =
                Comparator.comparingLong(Slot::rank).thenComparing(Slot::id);
    }

    private static final Mark NONE = new Mark(0);

    private final Map<Long, Telling> tellings = new HashMap<>();
    private final Map<String, NavigableSet<Slot>> buckets = new HashMap<>();
    private final Map<Long, Map<Long, Double>> links = new HashMap<>();
    private final Map<Long, Set<Long>> groups = new HashMap<>();

    void keep(long no, Telling telling) {
        tellings.put(no, telling);
    }

    List<Set<Long>> groups() {
        return new ArrayList<>(new LinkedHashSet<>(groups.values()));
    }

    @Override
    public Telling telling(long no) {
        return Objects.requireNonNull(tellings.get(no));
    }

    @Override
    public void lay(long no, List<String> keys, long rank, Mark mark) {
        for (String key : keys) {
            buckets.computeIfAbsent(key, k -> new TreeSet<>(Slot.ORDER))
                    .add(new Slot(rank, telling(no).id(), no, mark));
        }
    }

    @Override
    public void take(long no, List<String> keys, long rank) {
        Slot slot = new Slot(rank, telling(no).id(), no, NONE);
        keys.forEach(key -> buckets.getOrDefault(key, new TreeSet<>(Slot.ORDER)).remove(slot));
        links(no)
                .keySet()
                .forEach(other -> links.getOrDefault(other, new HashMap<>()).remove(no));
        links.remove(no);
        groups.remove(no);
    }

    @Override
    public Map<String, Around> around(List<String> keys, long rank, Telling at, int most) {
        Slot here = new Slot(rank, at.id(), -1, NONE);
        Map<String, Around> out = new HashMap<>();
        for (String key : keys) {
            NavigableSet<Slot> slots = buckets.get(key);
            if (slots != null) {
                out.put(
                        key,
                        new Around(
                                nearest(slots.headSet(here, false).descendingSet(), most),
                                nearest(slots.tailSet(here, false), most)));
            }
        }
        return out;
    }

    private static List<Neighbour> nearest(NavigableSet<Slot> side, int most) {
        return side.stream().limit(most).map(s -> new Neighbour(s.no, s.mark)).toList();
    }

    @Override
    public Map<Long, Double> links(long no) {
        return Map.copyOf(links.getOrDefault(no, Map.of()));
    }

    @Override
    public void link(long a, long b, double likeness) {
        links.computeIfAbsent(a, k -> new HashMap<>()).putIfAbsent(b, likeness);
        links.computeIfAbsent(b, k -> new HashMap<>()).putIfAbsent(a, likeness);
    }

    @Override
    public void unlink(long a, long b) {
        if (!links(a).getOrDefault(b, SAME).isInfinite()) {
            links.getOrDefault(a, new HashMap<>()).remove(b);
            links.getOrDefault(b, new HashMap<>()).remove(a);
        }
    }

    /** Puts a person's word in place of whatever link there is. */
    void decide(long a, long b, double verdict) {
        links.computeIfAbsent(a, k -> new HashMap<>()).put(b, verdict);
        links.computeIfAbsent(b, k -> new HashMap<>()).put(a, verdict);
    }

    /** Takes away any link. */
    void undecide(long a, long b) {
        links.getOrDefault(a, new HashMap<>()).remove(b);
        links.getOrDefault(b, new HashMap<>()).remove(a);
    }

    @Override
    public void group(Set<Long> members) {
        members.forEach(m -> groups.put(m, Set.copyOf(members)));
    }
}
