package org.marsad.cluster.step;

import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;
import org.marsad.cluster.pack.Pack;
import org.marsad.cluster.pack.Packed;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;

/** Makes an incident of its accounts as soon as all of them are there, each time they change. */
final class IncidentStep extends KeyedProcessFunction<String, Share, Row> {
    private static final long serialVersionUID = 1L;

    private final Policy policy;

    @SuppressWarnings("NullAway.Init")
    private transient ValueState<Stand> stand;

    /** The accounts of the edition that is gathered; those of one that is whole are not kept. */
    @SuppressWarnings("NullAway.Init")
    private transient ListState<byte[]> accounts;

    IncidentStep(Policy policy) {
        this.policy = policy;
    }

    /**
     * How far an incident is.
     *
     * @param edition which regrouping it follows
     * @param here how many of its accounts are there
     * @param version of its newest row; 0 where it has none
     * @param id its id, or null where it has no row
     */
    record Stand(
            long edition, int here, int version, @Nullable String id) {}

    @Override
    public void open(OpenContext context) {
        stand = getRuntimeContext().getState(new ValueStateDescriptor<>("stand", Packed.as(Stand.class)));
        accounts = getRuntimeContext()
                .getListState(
                        new ListStateDescriptor<>("accounts", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
    }

    @Override
    public void processElement(Share share, Context context, Collector<Row> out) throws Exception {
        Stand known = stand.value();
        Stand at = known == null ? new Stand(0, 0, 0, null) : known;
        if (share.edition() < at.edition) {
            return;
        }
        if (share.edition() > at.edition) {
            accounts.clear();
            at = new Stand(share.edition(), 0, at.version, at.id);
        }
        if (share.account() == null) {
            stand.update(end(at, out));
            return;
        }
        if (at.here + 1 < share.size()) {
            accounts.add(Pack.bytes(share.account()));
            stand.update(new Stand(at.edition, at.here + 1, at.version, at.id));
            return;
        }
        List<Testimony> all = new ArrayList<>(List.of(share.account()));
        for (byte[] bytes : accounts.get()) {
            all.add(Pack.record(bytes, Testimony.class));
        }
        accounts.clear();
        Row row = Row.of(Occurrence.of(all), at.version + 1, policy);
        out.collect(row);
        stand.update(new Stand(at.edition, 0, row.version(), row.id()));
    }

    private static Stand end(Stand at, Collector<Row> out) {
        if (at.id == null) {
            return at;
        }
        out.collect(Row.gone(at.id, at.version + 1));
        return new Stand(at.edition, 0, at.version + 1, null);
    }
}
