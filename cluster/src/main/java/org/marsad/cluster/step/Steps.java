package org.marsad.cluster.step;

import java.time.LocalDate;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.marsad.cluster.pack.Packed;
import org.marsad.cluster.source.Refusal;
import org.marsad.cluster.source.Sent;
import org.marsad.incident.Parts;
import org.marsad.incident.Telling;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Policy;

/**
 * All steps from reports to incidents.
 *
 * @param incidents a row each time an incident changes
 * @param refused what was not read
 */
public record Steps(DataStream<Row> incidents, DataStream<Refusal> refused) {
    private static final String ALL = "all";

    /**
     * Lays the steps behind a source.
     *
     * @param reports what the source sends, with the time of events
     * @param seconds after which a report shows in the incidents at the latest; 0 for when the time of events has passed it
     * @param policy by whose rules figures are made
     */
    public static Steps behind(DataStream<Sent> reports, int seconds, Policy policy) {
        Flush flush = new Flush(seconds);
        SingleOutputStreamOperator<Testimony> accounts = named(
                reports.keyBy(Sent::key, Types.STRING).process(new ReadingStep(), Packed.as(Testimony.class)), "read");
        DataStream<Telling> tellings = named(accounts.map(Steps::telling).returns(Packed.as(Telling.class)), "telling");
        DataStream<Tie> ties = named(
                tellings.flatMap((Telling t, org.apache.flink.util.Collector<Cast> out) ->
                                Parts.cells(t).forEach(cell -> out.collect(new Cast(cell, t))))
                        .returns(Packed.as(Cast.class))
                        .name("cells")
                        .keyBy(Cast::cell, Types.STRING)
                        .process(new LinkingStep(flush), Packed.as(Tie.class)),
                "link");
        DataStream<Member> members = named(
                tellings.keyBy(t -> ALL, Types.STRING)
                        .connect(ties.keyBy(t -> ALL, Types.STRING))
                        .process(new GroupingStep(flush), Packed.as(Member.class))
                        .setParallelism(1),
                "group");
        DataStream<Share> shares = named(
                accounts.keyBy(Testimony::id, Types.STRING)
                        .connect(members.keyBy(Member::claim, Types.STRING))
                        .process(new JoiningStep(), Packed.as(Share.class)),
                "join");
        DataStream<Row> rows = named(
                shares.keyBy(Share::group, Types.STRING).process(new IncidentStep(policy), Packed.as(Row.class)),
                "incident");
        return new Steps(rows, accounts.getSideOutput(ReadingStep.REFUSED));
    }

    private static <T> SingleOutputStreamOperator<T> named(SingleOutputStreamOperator<T> step, String name) {
        return step.name(name).uid(name);
    }

    private static Telling telling(Testimony account) {
        LocalDate day = account.published() == null ? null : account.published().day();
        return Telling.of(account.reportId(), day, account.claim());
    }
}
