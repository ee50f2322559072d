package org.marsad.cluster.step;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.flink.api.common.functions.RuntimeContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.api.common.typeinfo.Types;
import org.jspecify.annotations.Nullable;
import org.marsad.cluster.pack.Pack;
import org.marsad.incident.Lately;
import org.marsad.incident.Mark;
import org.marsad.incident.Shelf;
import org.marsad.incident.Telling;

/** A shelf in what the engine keeps, for grouping alone: it has no buckets, for what lies in them is linked elsewhere. */
final class StateShelf implements Shelf {
    /** Tellings held unpacked at most. */
    private static final int HELD = 50_000;

    private final MapState<String, Long> numbers;
    private final MapState<Long, byte[]> tellings;
    private final MapState<Long, Map<Long, Double>> links;
    private final ValueState<Long> highest;
    private final Consumer<Set<Long>> groups;
    private final Map<Long, Telling> held = new Lately<>(HELD);

    /** @param groups is told what is one incident from now on */
    StateShelf(RuntimeContext context, Consumer<Set<Long>> groups) {
        this.groups = groups;
        numbers = context.getMapState(new MapStateDescriptor<>("numbers", Types.STRING, Types.LONG));
        tellings = context.getMapState(new MapStateDescriptor<>(
                "tellings", Types.LONG, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        links = context.getMapState(new MapStateDescriptor<>("links", Types.LONG, Types.MAP(Types.LONG, Types.DOUBLE)));
        highest = context.getState(new ValueStateDescriptor<>("highest", Types.LONG));
    }

    /** What is asked of the engine's state. */
    private interface Asked<T> {
        @Nullable
        T get() throws Exception;
    }

    private static <T> @Nullable T ask(Asked<T> state) {
        try {
            return state.get();
        } catch (Exception e) {
            throw new IllegalStateException("cluster: the engine's state cannot be used: " + e.getMessage(), e);
        }
    }

    /** Keeps a telling and gives it its number. */
    long keep(Telling telling) throws Exception {
        Long last = highest.value();
        long no = last == null ? 0 : last + 1;
        highest.update(no);
        numbers.put(telling.id(), no);
        tellings.put(no, Pack.bytes(telling));
        held.put(no, telling);
        return no;
    }

    /** The number of the telling of a claim, or null where it is not there yet. */
    @Nullable
    Long number(String claim) {
        return ask(() -> numbers.get(claim));
    }

    @Override
    public Telling telling(long no) {
        return held.computeIfAbsent(
                no, key -> Pack.record(requireNonNull(ask(() -> tellings.get(key))), Telling.class));
    }

    @Override
    public Map<Long, Double> links(long no) {
        Map<Long, Double> known = ask(() -> links.get(no));
        return known == null ? Map.of() : Collections.unmodifiableMap(known);
    }

    @Override
    public void link(long a, long b, double likeness) {
        change(a, some -> some.put(b, likeness));
        change(b, some -> some.put(a, likeness));
    }

    @Override
    public void unlink(long a, long b) {
        change(a, some -> some.remove(b));
        change(b, some -> some.remove(a));
    }

    /** Puts a map of its own in the place of the old one, which a checkpoint may be writing. */
    private void change(long no, Consumer<Map<Long, Double>> step) {
        Map<Long, Double> some = new HashMap<>(links(no));
        step.accept(some);
        ask(() -> {
            links.put(no, some);
            return null;
        });
    }

    @Override
    public void group(Set<Long> members) {
        groups.accept(members);
    }

    @Override
    public void lay(long no, List<String> buckets, long rank, Mark mark) {
        throw new UnsupportedOperationException("shelf: has no buckets");
    }

    @Override
    public void take(long no, List<String> buckets, long rank) {
        throw new UnsupportedOperationException("shelf: nothing is taken out");
    }

    @Override
    public Map<String, Around> around(List<String> buckets, long rank, Telling at, int most) {
        throw new UnsupportedOperationException("shelf: has no buckets");
    }
}
