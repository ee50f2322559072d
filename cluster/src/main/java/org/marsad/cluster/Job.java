package org.marsad.cluster;

import java.time.Duration;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.marsad.cluster.pack.Packed;
import org.marsad.cluster.sink.Postgres;
import org.marsad.cluster.sink.RowFiles;
import org.marsad.cluster.source.ReportFormat;
import org.marsad.cluster.source.Sent;
import org.marsad.cluster.step.Steps;

/**
 * The job: reads files of reports and writes their incidents. Its jar runs on any cluster of Apache Flink 2.3; where the incidents go and
 * what else may be told it is said by {@link Order}.
 */
public final class Job {
    /** Time between two checkpoints where the cluster's configuration names none. */
    private static final Duration CHECKPOINTS = Duration.ofSeconds(10);
    /** Time after which a source without files holds up nobody. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    private Job() {}

    /**
     * Hands the job to the cluster that the engine's client knows.
     *
     * @param arguments {@code [--output FOLDER] [--format jsonl|csv] [--postgres URL] [--policy …] [--lateness DAYS] [--watch SECONDS]
     *     INPUT...}
     */
    public static void main(String[] arguments) throws Exception {
        StreamExecutionEnvironment engine = StreamExecutionEnvironment.getExecutionEnvironment();
        lay(engine, Order.parse(arguments));
        engine.execute("marsad");
    }

    /** Lays out the whole way of the data, without starting it. */
    static void lay(StreamExecutionEnvironment engine, Order order) {
        if (engine.getCheckpointConfig().getCheckpointInterval() <= 0) {
            engine.enableCheckpointing(CHECKPOINTS.toMillis());
        }
        DataStream<Sent> reports = engine.fromSource(
                        source(order),
                        WatermarkStrategy.<Sent>forBoundedOutOfOrderness(Duration.ofDays(order.lateness()))
                                .withTimestampAssigner((sent, none) -> sent.moment())
                                .withIdleness(IDLE),
                        "reports",
                        Packed.as(Sent.class))
                .uid("reports");
        Steps steps = Steps.behind(reports, order.watch(), order.policy());
        if (order.output() != null) {
            Path folder = new Path(order.output());
            steps.incidents()
                    .sinkTo(RowFiles.incidents(folder, order.form()))
                    .name("files")
                    .uid("files");
            steps.refused()
                    .sinkTo(RowFiles.refused(new Path(folder, "refused")))
                    .name("refused")
                    .uid("refused");
        }
        if (order.postgres() != null) {
            steps.incidents()
                    .sinkTo(new Postgres(order.postgres()))
                    .name("postgresql")
                    .uid("postgresql");
        }
    }

    private static FileSource<Sent> source(Order order) {
        Path[] inputs = order.inputs().stream().map(Path::new).toArray(Path[]::new);
        FileSource.FileSourceBuilder<Sent> source = FileSource.forBulkFileFormat(new ReportFormat(), inputs);
        if (order.watch() > 0) {
            source.monitorContinuously(Duration.ofSeconds(order.watch()));
        }
        return source.build();
    }
}
