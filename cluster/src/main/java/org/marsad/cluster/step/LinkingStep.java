package org.marsad.cluster.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.marsad.cluster.pack.Pack;
import org.marsad.incident.Parts;
import org.marsad.incident.Parts.Link;
import org.marsad.incident.Telling;

/** Links the tellings of a cell: those that came since it last did, with all that came before. */
final class LinkingStep extends KeyedProcessFunction<String, Cast, Tie> {
    private static final long serialVersionUID = 1L;

    private final Flush flush;

    @SuppressWarnings("NullAway.Init")
    private transient ListState<byte[]> linked;

    @SuppressWarnings("NullAway.Init")
    private transient ListState<byte[]> fresh;

    LinkingStep(Flush flush) {
        this.flush = flush;
    }

    @Override
    public void open(OpenContext context) {
        linked = getRuntimeContext().getListState(tellings("linked"));
        fresh = getRuntimeContext().getListState(tellings("fresh"));
    }

    private static ListStateDescriptor<byte[]> tellings(String name) {
        return new ListStateDescriptor<>(name, PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO);
    }

    @Override
    public void processElement(Cast cast, Context context, Collector<Tie> out) throws Exception {
        fresh.add(Pack.bytes(cast.telling()));
        flush.after(context.timestamp(), context.timerService());
    }

    @Override
    public void onTimer(long moment, OnTimerContext context, Collector<Tie> out) throws Exception {
        List<Telling> newcomers = new ArrayList<>();
        for (byte[] bytes : fresh.get()) {
            newcomers.add(Pack.record(bytes, Telling.class));
            linked.add(bytes);
        }
        if (newcomers.isEmpty()) {
            return;
        }
        fresh.clear();
        List<Telling> all = new ArrayList<>();
        for (byte[] bytes : linked.get()) {
            all.add(Pack.record(bytes, Telling.class));
        }
        List<Telling> before = all.subList(0, all.size() - newcomers.size());
        String cell = context.getCurrentKey();
        Set<Link> were = before.isEmpty() ? Set.of() : Parts.links(cell, before, newcomers);
        Set<Link> are = new HashSet<>(Parts.links(cell, all, newcomers));
        for (Link link : were) {
            if (!are.remove(link)) {
                out.collect(Tie.undone(link));
            }
        }
        are.forEach(link -> out.collect(Tie.made(link)));
    }
}
