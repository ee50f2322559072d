package org.marsad.cluster.step;

import static java.util.Objects.requireNonNull;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.cluster.pack.Packed;
import org.marsad.cluster.source.Refusal;
import org.marsad.cluster.source.Sent;
import org.marsad.incident.Sketch;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;

/** Reads each report once, whatever number of times its bytes come, and hands on its accounts of incidents. */
final class ReadingStep extends KeyedProcessFunction<String, Sent, Testimony> {
    /** Where reports go that were not read. */
    static final OutputTag<Refusal> REFUSED = new OutputTag<>("refused", Packed.as(Refusal.class));

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("NullAway.Init")
    private transient Marsad marsad;

    @SuppressWarnings("NullAway.Init")
    private transient ValueState<Boolean> known;

    @Override
    public void open(OpenContext context) {
        marsad = Marsad.open();
        known = getRuntimeContext().getState(new ValueStateDescriptor<>("known", Types.BOOLEAN));
    }

    @Override
    public void processElement(Sent sent, Context context, Collector<Testimony> out) throws Exception {
        if (known.value() != null) {
            return;
        }
        known.update(true);
        if (sent.refusal() != null) {
            context.output(REFUSED, sent.refusal());
            return;
        }
        Report report = requireNonNull(sent.report());
        Reading reading;
        try {
            reading = marsad.read(report);
        } catch (RuntimeException fault) {
            context.output(
                    REFUSED, new Refusal(report.name(), "an error of Marsad itself, please report it: " + fault));
            return;
        }
        tell(reading, sent.reprintOf(), out);
    }

    private static void tell(Reading reading, @Nullable String reprintOf, Collector<Testimony> out) {
        Report report = reading.report();
        Sketch sketch = null;
        for (Claim claim : reading.claims()) {
            if (claim instanceof Incident incident) {
                sketch = sketch == null ? Sketch.of(SearchForm.of(report.text()).split(" ")) : sketch;
                out.collect(new Testimony(
                        report.id(), report.name(), report.source(), report.published(), reprintOf, sketch, incident));
            }
        }
    }
}
