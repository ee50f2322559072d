package org.marsad.cluster.step;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.PrimitiveArrayTypeInfo;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.marsad.cluster.pack.Pack;
import org.marsad.cluster.pack.Packed;
import org.marsad.incident.source.Testimony;

/** Keeps what each claim says, and sends it to its incident whenever that changes. */
final class JoiningStep extends KeyedCoProcessFunction<String, Testimony, Member, Share> {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init")
    private transient ValueState<byte[]> said;

    /** Where the claim belongs, as long as what it says is not there. */
    @SuppressWarnings("NullAway.Init")
    private transient ValueState<Member> waiting;

    @Override
    public void open(OpenContext context) {
        said = getRuntimeContext()
                .getState(new ValueStateDescriptor<>("said", PrimitiveArrayTypeInfo.BYTE_PRIMITIVE_ARRAY_TYPE_INFO));
        waiting = getRuntimeContext().getState(new ValueStateDescriptor<>("waiting", Packed.as(Member.class)));
    }

    @Override
    public void processElement1(Testimony account, Context context, Collector<Share> out) throws Exception {
        said.update(Pack.bytes(account));
        Member member = waiting.value();
        if (member != null) {
            waiting.clear();
            out.collect(new Share(member.group(), member.edition(), member.size(), account));
        }
    }

    @Override
    public void processElement2(Member member, Context context, Collector<Share> out) throws Exception {
        if (member.size() == 0) {
            out.collect(new Share(member.group(), member.edition(), 0, null));
            return;
        }
        byte[] account = said.value();
        if (account == null) {
            waiting.update(member);
        } else {
            out.collect(
                    new Share(member.group(), member.edition(), member.size(), Pack.record(account, Testimony.class)));
        }
    }
}
