package org.marsad.archive;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;

/**
 * All incidents of an archive as lists and maps show them, at one end of its log: held in memory, so that a list with all its counts costs
 * one walk over them. It never changes; {@link OverviewCache} makes a new one when the archive has moved on.
 */
public final class Overview {
    private final long head;
    private final Map<Long, Row> rows;
    private final Map<String, Side> sides;

    /**
     * @param head number of the log's last entry
     * @param rows by the numbers of the incidents
     * @param sides by their ids
     */
    Overview(long head, Map<Long, Row> rows, Map<String, Side> sides) {
        this.head = head;
        this.rows = rows;
        this.sides = sides;
    }

    /**
     * An incident with the numbers of the reports that tell of it.
     *
     * @param reports each once
     */
    record Row(Listed listed, List<Integer> reports) {
        boolean toldBy(BitSet some) {
            for (int report : reports) {
                if (some.get(report)) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What is asked of it.
     *
     * @param filter which incidents
     * @param reports numbers of reports of which one must tell of them, or null for any
     */
    public record Question(Filter filter, @Nullable BitSet reports) {
        /** A question without words. */
        public static Question of(Filter filter) {
            return new Question(filter, null);
        }

        private boolean within(Row row) {
            return filter.within(row.listed) && (reports == null || row.toldBy(reports));
        }
    }

    /** Number of the entry at which the log ended. */
    public long head() {
        return head;
    }

    Map<Long, Row> rows() {
        return rows;
    }

    /** How many incidents there are. */
    public int size() {
        return rows.size();
    }

    /** An incident by its id as it is now; empty where none has it. */
    public Optional<Listed> find(String id) {
        return rows.values().stream()
                .map(Row::listed)
                .filter(l -> l.id().equals(id))
                .findFirst();
    }

    /** A side by its id, as an incident names it; empty where no incident has it. */
    public Optional<Side> side(String id) {
        return Optional.ofNullable(sides.get(id));
    }

    /** Hands over the incidents that a question asks for, in no order. */
    public void each(Question question, Consumer<Listed> taker) {
        List<Facet> facets = question.filter().facets();
        for (Row row : rows.values()) {
            if (question.within(row)
                    && out(row.listed, facets, question.filter()).isEmpty()) {
                taker.accept(row.listed);
            }
        }
    }

    /**
     * How many incidents have which value of each facet.
     *
     * @param total incidents that the question asks for
     * @param byFacet for each facet how many incidents each value would leave if that facet asked for it: its own choice is left out
     */
    public record Counts(int total, Map<Facet, Map<String, Integer>> byFacet) {
        public Counts {
            byFacet = Collections.unmodifiableMap(byFacet);
        }
    }

    /** Counts what a question asks for. */
    public Counts count(Question question) {
        List<Facet> asked = question.filter().facets();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        List<Consumer<Listed>> all = new ArrayList<>();
        Map<Facet, Consumer<Listed>> counting = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Map<String, Integer> values = new HashMap<>();
            Consumer<String> one = value -> values.merge(value, 1, Integer::sum);
            counts.put(facet, values);
            counting.put(facet, l -> facet.each(l, one));
            all.add(l -> facet.each(l, one));
        }
        int total = 0;
        for (Row row : rows.values()) {
            if (question.within(row)) {
                Set<Facet> out = out(row.listed, asked, question.filter());
                if (out.isEmpty()) {
                    total++;
                    all.forEach(facet -> facet.accept(row.listed));
                } else if (out.size() == 1) {
                    out.forEach(
                            facet -> Objects.requireNonNull(counting.get(facet)).accept(row.listed));
                }
            }
        }
        return new Counts(total, counts);
    }

    /** The facets that an incident has another value of than is asked for. */
    private static Set<Facet> out(Listed l, List<Facet> asked, Filter filter) {
        Set<Facet> out = Set.of();
        for (Facet facet : asked) {
            if (!facet.holds(l, filter)) {
                out = out.isEmpty() ? EnumSet.of(facet) : out;
                out.add(facet);
            }
        }
        return out;
    }

    /**
     * One page of a list.
     *
     * @param after where the page before ended, or null for the first page
     * @param most rows of a page
     */
    public List<Listed> page(Question question, Order order, @Nullable Cursor after, int most) {
        Comparator<Listed> by = order.comparator();
        PriorityQueue<Listed> first = new PriorityQueue<>(most + 1, by.reversed());
        each(question, l -> {
            if (after == null || order.behind(l, after)) {
                if (first.size() < most) {
                    first.add(l);
                } else if (by.compare(l, first.peek()) < 0) {
                    first.poll();
                    first.add(l);
                }
            }
        });
        List<Listed> out = new ArrayList<>(first);
        out.sort(by);
        return out;
    }

    /**
     * Where a page of a list ended.
     *
     * @param key what its last row is sorted by
     * @param id id of that row
     */
    public record Cursor(String key, String id) {
        /** As an address holds it. */
        public String written() {
            return key + "~" + id;
        }

        /**
         * Reads one back.
         *
         * @throws IllegalArgumentException where it is none
         */
        public static Cursor read(String written) {
            int at = written.indexOf('~');
            if (at < 0) {
                throw new IllegalArgumentException("after: expected what \"next\" of a page says, found " + written);
            }
            return new Cursor(written.substring(0, at), written.substring(at + 1));
        }
    }
}
