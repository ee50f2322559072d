package org.marsad.archive;

import static org.marsad.archive.Schema.ACTED;
import static org.marsad.archive.Schema.ADMIN1;
import static org.marsad.archive.Schema.ATTENTION;
import static org.marsad.archive.Schema.CHANGED;
import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.COUNTRY;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.GRADE;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.INCIDENT_SIDE;
import static org.marsad.archive.Schema.KILLED_BEST;
import static org.marsad.archive.Schema.KILLED_HIGH;
import static org.marsad.archive.Schema.KILLED_LOW;
import static org.marsad.archive.Schema.LAT;
import static org.marsad.archive.Schema.LON;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NAME;
import static org.marsad.archive.Schema.NAME_EN;
import static org.marsad.archive.Schema.NEWEST;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.ORIGINATORS;
import static org.marsad.archive.Schema.PLACE;
import static org.marsad.archive.Schema.PLACE_EN;
import static org.marsad.archive.Schema.PUBLISHER;
import static org.marsad.archive.Schema.RADIUS;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORTS;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.REVIEW;
import static org.marsad.archive.Schema.SIDE;
import static org.marsad.archive.Schema.SPOT;
import static org.marsad.archive.Schema.SPOT_EN;
import static org.marsad.archive.Schema.SPOT_KIND;
import static org.marsad.archive.Schema.STATUS;
import static org.marsad.archive.Schema.SUFFERED;
import static org.marsad.archive.Schema.TO_DAY;
import static org.marsad.archive.Schema.TYPE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Listed.Side;
import org.marsad.archive.Listed.Spot;
import org.marsad.archive.Overview.Row;
import org.marsad.incident.toll.Bounds;

/**
 * Keeps the overview of an archive and brings it up to the end of the log: whole at first, later the incidents alone that changed. Several
 * readers of one archive share one of it.
 */
final class OverviewCache {
    /** Incidents that are fetched in one go where only some changed. */
    private static final int AT_ONCE = 500;

    private @Nullable Overview held;
    /** Each text once, for most stand in thousands of rows. */
    private final Map<String, String> texts = new HashMap<>();

    private final Map<Side, Side> sides = new HashMap<>();
    private final Map<String, Side> named = new HashMap<>();
    private final Map<Spot, Spot> spots = new HashMap<>();

    /**
     * The overview at an end of the log, or at a later one where another reader has brought it there.
     *
     * @param head number of the last entry that this reader sees
     */
    synchronized Overview at(DSLContext sql, long head) {
        Overview known = held;
        if (known != null && known.head() >= head) {
            return known;
        }
        Map<Long, Row> rows = new HashMap<>();
        if (known == null) {
            read(sql, DSL.noCondition(), DSL.noCondition(), rows);
        } else {
            rows.putAll(known.rows());
            List<Long> changed = sql.select(NO)
                    .from(INCIDENT)
                    .where(CHANGED.gt(known.head()))
                    .fetch(NO);
            changed.forEach(rows::remove);
            for (int i = 0; i < changed.size(); i += AT_ONCE) {
                List<Long> some = changed.subList(i, Math.min(changed.size(), i + AT_ONCE));
                read(sql, NO.in(some), INCIDENT_NO.in(some), rows);
            }
        }
        held = new Overview(head, rows, Map.copyOf(named));
        return Objects.requireNonNull(held);
    }

    /** Reads some incidents, with their sides and reports. */
    private void read(DSLContext sql, Condition which, Condition theirs, Map<Long, Row> rows) {
        Map<Long, List<Side>> sidesOf = new HashMap<>();
        sql.select(INCIDENT_NO, SIDE, NAME, NAME_EN, ACTED, SUFFERED)
                .from(INCIDENT_SIDE)
                .where(theirs)
                .forEach(r -> sidesOf.computeIfAbsent(r.get(INCIDENT_NO), k -> new ArrayList<>(2))
                        .add(side(r)));
        Map<Long, Set<Long>> reportsOf = new HashMap<>();
        Map<Long, Set<String>> sourcesOf = new HashMap<>();
        Map<Long, @Nullable String> outlets = new HashMap<>();
        sql.select(INCIDENT_NO, REPORT_NO)
                .from(CLAIM)
                .where(INCIDENT_NO.isNotNull())
                .and(theirs)
                .forEach(r -> reportsOf
                        .computeIfAbsent(r.value1(), k -> new TreeSet<>())
                        .add(r.value2()));
        outlets(sql, reportsOf, which.equals(DSL.noCondition())).forEach(outlets::put);
        reportsOf.forEach((incident, reports) -> {
            for (long report : reports) {
                String outlet = outlets.get(report);
                if (outlet != null) {
                    sourcesOf
                            .computeIfAbsent(incident, k -> new LinkedHashSet<>())
                            .add(outlet);
                }
            }
        });
        sql.select(Listing.with(List.of(NO, ID)))
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(which)
                .forEach(r -> {
                    long no = r.get(NO);
                    Set<String> told = sourcesOf.getOrDefault(no, Set.of());
                    Listed listed = listed(r, sidesOf.getOrDefault(no, List.of()), List.copyOf(told));
                    List<Integer> reports = reportsOf.getOrDefault(no, Set.of()).stream()
                            .map(Math::toIntExact)
                            .toList();
                    rows.put(no, new Row(listed, reports));
                });
    }

    /** The outlets of reports, by their numbers: of all, or of those that tell of some incidents. */
    private Map<Long, @Nullable String> outlets(DSLContext sql, Map<Long, Set<Long>> reportsOf, boolean all) {
        Map<Long, @Nullable String> out = new HashMap<>();
        Set<Long> numbers = new TreeSet<>();
        if (!all) {
            reportsOf.values().forEach(numbers::addAll);
        }
        sql.select(NO, PUBLISHER)
                .from(REPORT)
                .where(PUBLISHER.isNotNull())
                .and(all ? DSL.noCondition() : NO.in(numbers))
                .forEach(r -> out.put(r.value1(), one(r.value2())));
        return out;
    }

    private Side side(Record r) {
        String id = r.get(SIDE);
        String name = r.get(NAME);
        Side side = new Side(id, name == null ? id : name, r.get(NAME_EN), is(r.get(ACTED)), is(r.get(SUFFERED)));
        named.putIfAbsent(id, side);
        return sides.computeIfAbsent(side, s -> s);
    }

    private static boolean is(@Nullable Integer flag) {
        return flag != null && flag == 1;
    }

    private Listed listed(Record r, List<Side> of, List<String> sources) {
        Long low = r.get(KILLED_LOW);
        Long best = r.get(KILLED_BEST);
        Long high = r.get(KILLED_HIGH);
        String review = r.get(REVIEW);
        String attention = r.get(ATTENTION);
        return new Listed(
                r.get(ID),
                text(r.get(TYPE)),
                one(r.get(FROM_DAY)),
                one(r.get(TO_DAY)),
                one(r.get(COUNTRY)),
                one(r.get(ADMIN1)),
                one(r.get(PLACE)),
                one(r.get(PLACE_EN)),
                spot(r),
                text(r.get(STATUS)),
                text(r.get(GRADE)),
                low == null || best == null || high == null ? null : new Bounds(low, best, high),
                r.get(REPORTS),
                r.get(ORIGINATORS),
                one(r.get(NEWEST)),
                review == null ? Listed.OPEN : text(review),
                attention == null ? null : Attention.of(attention).orElse(null),
                of,
                sources);
    }

    private @Nullable Spot spot(Record r) {
        Double lat = r.get(LAT);
        Double lon = r.get(LON);
        if (lat == null || lon == null) {
            return null;
        }
        Spot spot = new Spot(text(r.get(SPOT)), one(r.get(SPOT_EN)), one(r.get(SPOT_KIND)), lat, lon, r.get(RADIUS));
        return spots.computeIfAbsent(spot, s -> s);
    }

    private @Nullable String one(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private String text(String text) {
        return texts.computeIfAbsent(text, t -> t);
    }
}
