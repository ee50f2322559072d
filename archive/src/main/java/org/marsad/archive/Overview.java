package org.marsad.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All incidents of an archive as lists and maps show them, at one end of its log: held in memory, so that a list with all its counts costs
 * one walk over them. It never changes; {@link OverviewCache} makes a new one when the archive has moved on.
 */
public final class Overview {
    private final long head;
    private final Map<Long, Row> rows;

    /**
     * @param head number of the log's last entry
     * @param rows by the numbers of the incidents
     */
    Overview(long head, Map<Long, Row> rows) {
        this.head = head;
        this.rows = rows;
    }

    /**
     * An incident with the numbers of the reports that tell of it.
     *
     * @param reports in rising order
     */
    record Row(Listed listed, List<Long> reports) {
        boolean toldBy(Set<Long> some) {
            return reports.stream().anyMatch(some::contains);
        }
    }

    /**
     * What is asked of it.
     *
     * @param filter which incidents
     * @param reports numbers of reports of which one must tell of them, or null for any
     */
    public record Question(Filter filter, @Nullable Set<Long> reports) {
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

    /** Hands over the incidents that a question asks for, in no order. */
    public void each(Question question, Consumer<Listed> taker) {
        for (Row row : rows.values()) {
            if (question.within(row) && question.filter().holds(row.listed)) {
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
        Facet[] facets = Facet.values();
        Map<Facet, Map<String, Integer>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            counts.put(facet, new HashMap<>());
        }
        int total = 0;
        for (Row row : rows.values()) {
            if (question.within(row)) {
                Facet out = null;
                int outs = 0;
                for (Facet facet : facets) {
                    if (!facet.holds(row.listed, question.filter())) {
                        out = facet;
                        outs++;
                    }
                }
                total += outs == 0 ? 1 : 0;
                if (outs == 0) {
                    counts.forEach((facet, values) -> add(values, facet.values(row.listed)));
                } else if (outs == 1 && out != null) {
                    add(counts.getOrDefault(out, new HashMap<>()), out.values(row.listed));
                }
            }
        }
        return new Counts(total, counts);
    }

    private static void add(Map<String, Integer> counts, Collection<String> values) {
        for (String value : values) {
            counts.merge(value, 1, Integer::sum);
        }
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
                first.add(l);
                if (first.size() > most) {
                    first.poll();
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
