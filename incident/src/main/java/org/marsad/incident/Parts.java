package org.marsad.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marsad.incident.Buckets.Bucket;

/**
 * {@link Merging} done in parts, in many places at once: tellings are laid into cells, a time and a country each; the links of a cell
 * follow from its tellings alone; and those that hang together by the links of all cells are grouped by themselves. What comes out is
 * what merging one telling after another makes of the same set.
 */
public final class Parts {
    private static final Comparator<Laid> ORDER =
            Comparator.comparingLong(Laid::rank).thenComparing(l -> l.telling.id());
    /** Tellings of a cell whose buckets are remembered. */
    private static final int LAID = 5_000;

    /**
     * Two tellings that are alike enough to be linked.
     *
     * @param a id of the claim that comes first by its id
     * @param b id of the other
     */
    public record Link(String a, String b, double likeness) {
        public Link {
            if (a.compareTo(b) >= 0) {
                throw new IllegalArgumentException("link: expected two claims in order, found " + a + ", " + b);
            }
        }

        static Link of(String a, String b, double likeness) {
            return a.compareTo(b) < 0 ? new Link(a, b, likeness) : new Link(b, a, likeness);
        }
    }

    private Parts() {}

    /** The cells in which others may be linked with a telling. */
    public static Set<String> cells(Telling t) {
        return Buckets.of(t).all().stream().map(Bucket::cell).collect(Collectors.toSet());
    }

    /**
     * The links of a cell, as far as they lie in buckets in which one of some tellings lies: no other links change when these come.
     *
     * @param all what lies in the cell
     * @param some tellings of this cell, whether among {@code all} or not
     */
    public static Set<Link> links(String cell, Collection<Telling> all, Collection<Telling> some) {
        return links(cell, all, some, Merging.WINDOW);
    }

    static Set<Link> links(String cell, Collection<Telling> all, Collection<Telling> some, int window) {
        Map<Bucket, List<Laid>> buckets = new HashMap<>();
        for (Telling t : some) {
            inside(cell, t).forEach(b -> buckets.put(b, new ArrayList<>()));
        }
        for (Telling t : all) {
            Laid laid = new Laid(t, Merging.rank(t), Mark.of(t));
            for (Bucket b : inside(cell, t)) {
                List<Laid> there = buckets.get(b);
                if (there != null) {
                    there.add(laid);
                }
            }
        }
        Set<Link> out = new HashSet<>();
        Map<Laid, Buckets> remembered = new Lately<>(LAID);
        buckets.forEach((bucket, there) -> {
            there.sort(ORDER);
            for (int i = 0; i < there.size(); i++) {
                for (int j = i + 1; j < there.size() && j <= i + window; j++) {
                    link(bucket, there.get(i), there.get(j), remembered, out);
                }
            }
        });
        return out;
    }

    private static List<Bucket> inside(String cell, Telling t) {
        return Buckets.of(t).all().stream().filter(b -> b.cell().equals(cell)).toList();
    }

    private static void link(Bucket bucket, Laid x, Laid y, Map<Laid, Buckets> remembered, Set<Link> out) {
        if (!x.mark.meets(y.mark, bucket)) {
            return;
        }
        Buckets ofX = remembered.computeIfAbsent(x, l -> Buckets.of(l.telling));
        Buckets ofY = remembered.computeIfAbsent(y, l -> Buckets.of(l.telling));
        if (bucket.equals(Buckets.home(ofX, ofY))) {
            double value = Comparing.of(x.telling, y.telling).value();
            if (value >= Merging.LEAST) {
                out.add(Link.of(x.telling.id(), y.telling.id(), value));
            }
        }
    }

    /** A telling in its place in a bucket; each is equal to itself alone. */
    private static final class Laid {
        private final Telling telling;
        private final long rank;
        private final Mark mark;

        Laid(Telling telling, long rank, Mark mark) {
            this.telling = telling;
            this.rank = rank;
            this.mark = mark;
        }

        long rank() {
            return rank;
        }
    }

    /**
     * The incidents of tellings, as the ids of their claims.
     *
     * @param tellings some that hang together by links, with all that hang together with them
     * @param links all links between them
     */
    public static List<Set<String>> groups(Collection<Telling> tellings, Collection<Link> links) {
        return groups(tellings, links, Merging.CROWD);
    }

    static List<Set<String>> groups(Collection<Telling> tellings, Collection<Link> links, int crowd) {
        Shelved shelf = new Shelved();
        Map<String, Long> numbers = new HashMap<>();
        for (Telling t : tellings) {
            long no = numbers.size();
            shelf.keep(no, t);
            numbers.put(t.id(), no);
        }
        for (Link l : links) {
            shelf.link(number(numbers, l.a), number(numbers, l.b), l.likeness);
        }
        new Merging(shelf, Merging.WINDOW, crowd).decide(new HashSet<>(numbers.values()), () -> {});
        return shelf.groups().stream()
                .map(g -> g.stream().map(no -> shelf.telling(no).id()).collect(Collectors.toSet()))
                .toList();
    }

    private static long number(Map<String, Long> numbers, String id) {
        Long no = numbers.get(id);
        if (no == null) {
            throw new IllegalArgumentException("link: expected a telling of claim " + id + ", found none");
        }
        return no;
    }
}
