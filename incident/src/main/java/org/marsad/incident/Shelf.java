package org.marsad.incident;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What merging keeps between two additions: tellings in their buckets, the links between them, and which are one incident. A telling
 * goes by the number that the shelf gave it; no outcome depends on these numbers.
 */
public interface Shelf {
    /** The value of a link that a person decided: these two are one. */
    double SAME = Double.POSITIVE_INFINITY;
    /** The value of a link that a person decided: these two are not one. */
    double APART = Double.NEGATIVE_INFINITY;

    /** The telling of a number. */
    Telling telling(long no);

    /** Lays a telling into its buckets; its mark lies there with it. */
    void lay(long no, List<String> buckets, long rank, Mark mark);

    /** Takes a telling out of its buckets, and out of all links and incidents. */
    void take(long no, List<String> buckets, long rank);

    /**
     * The nearest that stand before and after a place in some buckets, by rank and then by the claims' ids.
     *
     * @param most at most so many on either side
     * @return by buckets; one in which nothing stands may be missing
     */
    Map<String, Around> around(List<String> buckets, long rank, Telling at, int most);

    /**
     * Those that stand around a place in a bucket.
     *
     * @param before those before it, nearest first
     * @param after those after it, nearest first
     */
    record Around(List<Neighbour> before, List<Neighbour> after) {}

    /** One that stands near another in a bucket: its number, and what the bucket shows of it. */
    record Neighbour(long no, Mark mark) {}

    /** Of these more will be asked at once: their tellings and links. */
    default void fetch(Set<Long> some) {}

    /** The links of a telling and their likeness, or {@link #SAME} or {@link #APART} where a person decided. */
    Map<Long, Double> links(long no);

    /** Links two; a link that a person decided stays. */
    void link(long a, long b, double likeness);

    /** Unlinks two; a link that a person decided stays. */
    void unlink(long a, long b);

    /** From now on these, and no others, are one incident. */
    void group(Set<Long> members);
}
