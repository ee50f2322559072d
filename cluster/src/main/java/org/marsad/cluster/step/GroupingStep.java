package org.marsad.cluster.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.marsad.cluster.pack.Packed;
import org.marsad.incident.Merging;
import org.marsad.incident.Telling;

/**
 * Tells which claims are one incident. What hangs together by links may reach over all cells, so one machine does this; it knows tellings
 * and links alone, and works on those that what came since may concern.
 */
final class GroupingStep extends KeyedCoProcessFunction<String, Telling, Tie, Member> {
    private static final long serialVersionUID = 1L;

    private final Flush flush;
    /** What was grouped anew since the last regrouping began: each claim's number with those of its incident. */
    private transient Map<Long, Set<Long>> now = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    private transient StateShelf shelf;

    @SuppressWarnings("NullAway.Init")
    private transient Merging merging;

    @SuppressWarnings("NullAway.Init")
    private transient Groups groups;

    /** Numbers of tellings that came since. */
    @SuppressWarnings("NullAway.Init")
    private transient ListState<Long> newcomers;

    /** Links that came since, or whose tellings are still on their way. */
    @SuppressWarnings("NullAway.Init")
    private transient ListState<Tie> waiting;

    @SuppressWarnings("NullAway.Init")
    private transient ValueState<Long> edition;

    GroupingStep(Flush flush) {
        this.flush = flush;
    }

    @Override
    public void open(OpenContext context) {
        now = new HashMap<>();
        shelf = new StateShelf(getRuntimeContext(), members -> members.forEach(m -> now.put(m, members)));
        merging = new Merging(shelf);
        groups = new Groups(getRuntimeContext());
        newcomers = getRuntimeContext().getListState(new ListStateDescriptor<>("newcomers", Types.LONG));
        waiting = getRuntimeContext().getListState(new ListStateDescriptor<>("waiting", Packed.as(Tie.class)));
        edition = getRuntimeContext().getState(new ValueStateDescriptor<>("edition", Types.LONG));
    }

    @Override
    public void processElement1(Telling telling, Context context, Collector<Member> out) throws Exception {
        newcomers.add(shelf.keep(telling));
        flush.after(context.timestamp(), context.timerService());
    }

    @Override
    public void processElement2(Tie tie, Context context, Collector<Member> out) throws Exception {
        waiting.add(tie);
        flush.after(context.timestamp(), context.timerService());
    }

    /** A link whose two tellings are there. */
    private record Ready(long a, long b, Tie tie) {}

    @Override
    public void onTimer(long moment, OnTimerContext context, Collector<Member> out) throws Exception {
        Set<Long> ends = new HashSet<>();
        newcomers.get().forEach(ends::add);
        newcomers.clear();
        List<Ready> ready = new ArrayList<>();
        List<Tie> later = new ArrayList<>();
        for (Tie tie : waiting.get()) {
            @Nullable Long a = shelf.number(tie.a());
            @Nullable Long b = shelf.number(tie.b());
            if (a == null || b == null) {
                later.add(tie);
            } else {
                ready.add(new Ready(a, b, tie));
                ends.add(a);
                ends.add(b);
            }
        }
        if (!ends.isEmpty()) {
            waiting.update(later);
            merging.decide(ends, () -> ready.forEach(this::apply));
            tell(out);
        }
    }

    private void apply(Ready link) {
        if (link.tie.made()) {
            shelf.link(link.a, link.b, link.tie.likeness());
        } else {
            shelf.unlink(link.a, link.b);
        }
    }

    private void tell(Collector<Member> out) throws Exception {
        Long last = edition.value();
        long current = last == null ? 1 : last + 1;
        edition.update(current);
        Map<String, Map<String, Long>> groupsNow = new LinkedHashMap<>();
        for (Set<Long> members : new HashSet<>(now.values())) {
            Map<String, Long> byClaim = new HashMap<>();
            members.forEach(no -> byClaim.put(shelf.telling(no).id(), no));
            String smallest = byClaim.keySet().stream().min(String::compareTo).orElseThrow();
            groupsNow.put(smallest, byClaim);
        }
        for (String old : groups.of(now.keySet())) {
            if (!groupsNow.containsKey(old)) {
                groups.end(old);
                out.collect(Member.none(old, current));
            }
        }
        for (Map.Entry<String, Map<String, Long>> group : groupsNow.entrySet()) {
            Map<String, Long> members = group.getValue();
            if (groups.change(group.getKey(), members.values())) {
                members.keySet()
                        .forEach(claim -> out.collect(new Member(claim, group.getKey(), current, members.size())));
            }
        }
        now.clear();
    }
}
