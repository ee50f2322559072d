package org.marsad.export.method;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Grade;
import org.marsad.record.Decision;
import org.marsad.record.When;

/**
 * What an archive holds, counted.
 *
 * @param reports how many, at least 0
 * @param outlets reports of each outlet by its name
 * @param unnamed reports whose outlet is not known
 * @param incidents how many, at least 0
 * @param first the earliest day of an incident, or null where none has any
 * @param last the latest day of an incident, or null likewise
 * @param grades incidents by grade
 * @param decisions decisions by their kind, those that were undone too
 */
public record Stock(
        int reports,
        Map<String, Integer> outlets,
        int unnamed,
        int incidents,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Map<Grade.Value, Integer> grades,
        Map<Decision.What, Integer> decisions) {
    public Stock {
        outlets = Collections.unmodifiableMap(new TreeMap<>(outlets));
        grades = Map.copyOf(grades);
        decisions = Map.copyOf(decisions);
    }

    /**
     * Counts all that is there.
     *
     * @throws IOException where a report is damaged
     */
    public static Stock of(Holdings holdings) throws IOException {
        Count count = new Count();
        holdings.reports(r -> {
            count.reports++;
            String outlet = r.publisher();
            if (outlet == null) {
                count.unnamed++;
            } else {
                count.outlets.merge(outlet, 1, Integer::sum);
            }
        });
        holdings.incidents(count::incident);
        return new Stock(
                count.reports,
                count.outlets,
                count.unnamed,
                count.incidents,
                count.first,
                count.last,
                count.grades,
                count.decisions);
    }

    /** While it is counted. */
    private static final class Count {
        private final Map<String, Integer> outlets = new TreeMap<>();
        private final Map<Grade.Value, Integer> grades = new EnumMap<>(Grade.Value.class);
        private final Map<Decision.What, Integer> decisions = new EnumMap<>(Decision.What.class);
        private int reports;
        private int unnamed;
        private int incidents;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        private void incident(Kept kept) {
            incidents++;
            grades.merge(kept.incident().grade().value(), 1, Integer::sum);
            kept.filed().decisions().forEach(d -> decisions.merge(d.what(), 1, Integer::sum));
            When when = kept.incident().when().orElse(null);
            if (when != null) {
                LocalDate from = when.from() == null ? when.to() : when.from();
                LocalDate to = when.to() == null ? when.from() : when.to();
                first = first == null || from != null && from.isBefore(first) ? from : first;
                last = last == null || to != null && to.isAfter(last) ? to : last;
            }
        }
    }
}
