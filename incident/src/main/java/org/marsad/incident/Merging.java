package org.marsad.incident;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Buckets.Bucket;
import org.marsad.incident.Shelf.Around;
import org.marsad.incident.Shelf.Neighbour;
import org.marsad.record.CountRange;

/**
 * Puts tellings of one event together, one after another. A newcomer is compared with its neighbours in its buckets; what it is like is
 * linked; and the tellings that hang together by links are grouped anew ({@link Grouping}). Where too many hang together only the
 * likest links count. The outcome depends on the tellings alone and not on the order in which they came, and the work of one addition
 * does not grow with the archive.
 */
public final class Merging {
    /** Likeness below which two tellings are not linked. */
    static final double LEAST = 0.65;
    /** By how much the least likeness rises where too many hang together. */
    private static final double STEP = 0.06;
    /** Above this likeness two tellings are as alike as can be. */
    private static final double MOST = 0.9;
    /** Neighbours on either side of a bucket's order that a telling is compared with. */
    static final int WINDOW = 32;
    /** Tellings that are grouped at once. */
    static final int CROWD = 48;
    /** Comparisons that are remembered. */
    private static final int LATELY = 50_000;
    /** Tellings whose buckets are remembered. */
    private static final int LAID = 20_000;

    private final Shelf shelf;
    private final int window;
    private final int crowd;
    private long comparisons;

    private record Pair(long a, long b) {}

    private final Map<Pair, Double> lately = new Lately<>(LATELY);
    private final Map<Long, Buckets> laid = new Lately<>(LAID);

    public Merging(Shelf shelf) {
        this(shelf, WINDOW, CROWD);
    }

    Merging(Shelf shelf, int window, int crowd) {
        this.shelf = shelf;
        this.window = window;
        this.crowd = crowd;
    }

    /** The incidents of these tellings, in the order of their first claim's id. */
    public static List<Group> of(Collection<Telling> all) {
        return of(all, WINDOW, CROWD);
    }

    static List<Group> of(Collection<Telling> all, int window, int crowd) {
        Shelved shelf = new Shelved();
        Merging merging = new Merging(shelf, window, crowd);
        long no = 0;
        for (Telling t : all) {
            shelf.keep(no, t);
            merging.add(no++);
        }
        return shelf.groups().stream()
                .map(g -> Group.of(g.stream().map(shelf::telling).toList()))
                .sorted(Comparator.comparing(Group::id))
                .toList();
    }

    /** How many tellings were compared so far, grouping included. */
    public long comparisons() {
        return comparisons;
    }

    /** Takes in a telling that the shelf knows by its number. */
    public void add(long no) {
        Telling t = shelf.telling(no);
        long rank = rank(t);
        Change change = new Change();
        Mark mark = Mark.of(t);
        List<String> keys = buckets(no).keys();
        List<Side> sides = sides(no, t, keys, rank);
        Set<Long> asked = new LinkedHashSet<>();
        for (Side side : sides) {
            side.mates(mark, asked::add);
            side.far((x, y) -> {
                asked.add(x);
                asked.add(y);
            });
        }
        shelf.fetch(asked);
        for (Side side : sides) {
            side.mates(mark, other -> change.link(no, other, side.bucket));
            side.far((x, y) -> change.unlink(x, y, side.bucket));
        }
        shelf.lay(no, keys, rank, mark);
        change.loose.add(no);
        change.make();
    }

    /** Lays a telling that was taken in before into its buckets, where a shelf has lost them or numbers them anew. */
    public void lay(long no) {
        Telling t = shelf.telling(no);
        shelf.lay(no, buckets(no).keys(), rank(t), Mark.of(t));
    }

    /** Takes a telling out again; those that it stood between are neighbours from now on. */
    public void remove(long no) {
        Telling t = shelf.telling(no);
        long rank = rank(t);
        Change change = new Change();
        change.loose.addAll(together(no));
        change.loose.addAll(shelf.links(no).keySet());
        change.loose.remove(no);
        List<String> keys = buckets(no).keys();
        List<Side> sides = sides(no, t, keys, rank);
        shelf.take(no, keys, rank);
        laid.remove(no);
        for (Side side : sides) {
            side.far((x, y) -> change.link(x, y, side.bucket));
        }
        change.make();
    }

    /** Those that stand around a place in each of its buckets. */
    private List<Side> sides(long no, Telling t, List<String> keys, long rank) {
        Map<String, Around> around = shelf.around(keys, rank, t, window);
        List<Side> out = new ArrayList<>();
        for (Bucket bucket : buckets(no).all()) {
            Around found = around.get(bucket.key());
            if (found != null) {
                out.add(new Side(bucket, found.before(), found.after()));
            }
        }
        return out;
    }

    /** The neighbours of a place in a bucket, before and after it, nearest first. */
    private final class Side {
        private final Bucket bucket;
        private final List<Neighbour> before;
        private final List<Neighbour> after;

        Side(Bucket bucket, List<Neighbour> before, List<Neighbour> after) {
            this.bucket = bucket;
            this.before = before;
            this.after = after;
        }

        /** Those of them that may be of one event with a telling of a mark. */
        void mates(Mark mark, LongConsumer taker) {
            Stream.concat(before.stream(), after.stream())
                    .filter(n -> mark.meets(n.mark(), bucket))
                    .forEach(n -> taker.accept(n.no()));
        }

        /** The pairs on either side that are neighbours just without the one that stands there, as far as they may be of one event. */
        void far(BiConsumer<Long, Long> pair) {
            for (int i = 0; i < before.size(); i++) {
                int j = window - 1 - i;
                if (j < after.size() && before.get(i).mark().meets(after.get(j).mark(), bucket)) {
                    pair.accept(before.get(i).no(), after.get(j).no());
                }
            }
        }
    }

    /** Links to be made and unmade, and all whose grouping that may change. */
    private final class Change {
        private final Set<Long> loose = new LinkedHashSet<>();
        /** Those of them whose mates are among them too. */
        private final Set<Long> gathered = new HashSet<>();

        private final List<Runnable> steps = new ArrayList<>();

        void link(long a, long b, Bucket bucket) {
            if (bucket.equals(home(a, b))) {
                double value = compared(a, b);
                if (value >= LEAST) {
                    between(a, b, () -> shelf.link(a, b, value));
                }
            }
        }

        void unlink(long a, long b, Bucket bucket) {
            Double link = shelf.links(a).get(b);
            if (link != null && !link.isInfinite() && bucket.equals(home(a, b))) {
                between(a, b, () -> shelf.unlink(a, b));
            }
        }

        private void between(long a, long b, Runnable step) {
            for (long end : new long[] {a, b}) {
                if (!gathered.contains(end)) {
                    Set<Long> mates = together(end);
                    gathered.addAll(mates);
                    loose.addAll(mates);
                }
            }
            steps.add(step);
        }

        void make() {
            steps.forEach(Runnable::run);
            settle(loose);
        }
    }

    /**
     * Does what a person decided about links, and groups anew all whose grouping it may change.
     *
     * @param ends the tellings at the ends of these links
     * @param links makes and unmakes them on the shelf
     */
    public void decide(Set<Long> ends, Runnable links) {
        Change change = new Change();
        for (long end : ends) {
            change.loose.addAll(together(end));
            change.loose.addAll(shelf.links(end).keySet());
        }
        change.steps.add(links);
        change.loose.addAll(ends);
        change.make();
    }

    /** Links two again as far as they are alike, after a person's word about them was taken back. */
    public void relink(long a, long b) {
        Telling x = shelf.telling(a);
        Bucket home = home(a, b);
        long rank = rank(x);
        boolean neighbours = home != null
                && shelf.around(List.of(home.key()), rank, x, window).values().stream()
                        .flatMap(found -> Stream.concat(found.before().stream(), found.after().stream()))
                        .anyMatch(n -> n.no() == b);
        if (neighbours) {
            double value = compared(a, b);
            if (value >= LEAST) {
                shelf.link(a, b, value);
            }
        }
    }

    private Buckets buckets(long no) {
        return laid.computeIfAbsent(no, n -> Buckets.of(shelf.telling(n)));
    }

    private @Nullable Bucket home(long a, long b) {
        return Buckets.home(buckets(a), buckets(b));
    }

    /** How alike two are; what was compared lately is remembered. */
    private double compared(long a, long b) {
        Pair pair = new Pair(Math.min(a, b), Math.max(a, b));
        Double known = lately.get(pair);
        if (known == null) {
            comparisons++;
            known = Comparing.of(shelf.telling(a), shelf.telling(b)).value();
            lately.put(pair, known);
        }
        return known;
    }

    /** Forgets what was compared, because tellings may have changed. */
    public void forget() {
        lately.clear();
        laid.clear();
    }

    private void settle(Set<Long> start) {
        Deque<Long> todo = new ArrayDeque<>(start);
        Set<Long> done = new HashSet<>();
        while (!todo.isEmpty()) {
            long no = todo.poll();
            if (!done.contains(no)) {
                Set<Long> together = together(no);
                done.addAll(together);
                List<Long> members = new ArrayList<>(together);
                members.sort(Comparator.comparing(m -> shelf.telling(m).id()));
                group(members).forEach(shelf::group);
            }
        }
    }

    private List<Set<Long>> group(List<Long> members) {
        boolean parted = members.stream().anyMatch(m -> shelf.links(m).containsValue(Shelf.APART));
        if (members.size() > crowd && !parted) {
            return List.of(new LinkedHashSet<>(members));
        }
        return Grouping.of(members, shelf, this::compared);
    }

    /** Those that are grouped together with one: all that hang together with it by the least likeness at which they are no crowd. */
    private Set<Long> together(long no) {
        double least = LEAST;
        Set<Long> out = hanging(no, least, crowd);
        while (out.size() > crowd && least <= MOST) {
            least += STEP;
            out = hanging(no, least, crowd);
        }
        return out.size() > crowd ? hanging(no, least, Integer.MAX_VALUE) : out;
    }

    /** All that hang together with one by links of a least likeness; one more than {@code most} where they are more. */
    private Set<Long> hanging(long no, double least, int most) {
        Set<Long> out = new LinkedHashSet<>();
        Set<Long> last = Set.of(no);
        out.add(no);
        while (!last.isEmpty()) {
            shelf.fetch(last);
            Set<Long> next = new LinkedHashSet<>();
            for (long from : last) {
                for (Map.Entry<Long, Double> link : shelf.links(from).entrySet()) {
                    if (link.getValue() >= least && out.add(link.getKey())) {
                        if (out.size() > most) {
                            return out;
                        }
                        next.add(link.getKey());
                    }
                }
            }
            last = next;
        }
        return out;
    }

    /** The order in a bucket: by the dead, the wounded, the kind, so that those that tell alike stand together. */
    static long rank(Telling t) {
        long killed = figure(t.killed(), 0xFFFF);
        long wounded = figure(t.wounded(), 0xFFFF);
        return killed << 32 | wounded << 16 | t.type().ordinal() << 8 | (t.by().hashCode() & 0xFF);
    }

    private static long figure(@Nullable CountRange count, long most) {
        if (count == null) {
            return 0;
        }
        Long n = count.low() == null ? count.high() : count.low();
        return n == null ? 0 : Math.min(most, n + 1);
    }
}
