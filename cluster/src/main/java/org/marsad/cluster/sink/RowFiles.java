package org.marsad.cluster.sink;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.marsad.cluster.source.Refusal;
import org.marsad.cluster.step.Row;
import org.marsad.export.table.CsvFile;

/**
 * Rows in files of a folder. A file has its name when a checkpoint has taken in all that is in it; before, and for good where the attempt
 * that wrote it broke off, its name begins with a dot.
 */
public final class RowFiles {
    private RowFiles() {}

    /** How rows lie in a file. */
    public enum Form {
        /** One JSON object a line. */
        JSONL,
        /** A header, then one row a line; RFC 4180. */
        CSV
    }

    /** Writes one row. */
    private interface Line<T> {
        void write(T row) throws IOException;
    }

    /** Incidents in a folder. */
    public static FileSink<Row> incidents(Path folder, Form form) {
        BulkWriter.Factory<Row> factory = form == Form.CSV ? RowFiles::table : out -> lines(out, Row::json);
        return sink(folder, "incidents", form.name().toLowerCase(Locale.ROOT), factory);
    }

    /** What was not read, one JSON object a line. */
    public static FileSink<Refusal> refused(Path folder) {
        return sink(folder, "refused", "jsonl", out -> lines(out, Refusal::line));
    }

    private static <T> FileSink<T> sink(Path folder, String prefix, String ending, BulkWriter.Factory<T> factory) {
        return FileSink.forBulkFormat(folder, factory)
                .withBucketAssigner(new BasePathBucketAssigner<>())
                .withOutputFileConfig(OutputFileConfig.builder()
                        .withPartPrefix(prefix)
                        .withPartSuffix("." + ending)
                        .build())
                .build();
    }

    private static <T> BulkWriter<T> lines(FSDataOutputStream out, java.util.function.Function<T, String> line) {
        Writer text = text(out);
        return writer(text, row -> text.append(line.apply(row)).append('\n'));
    }

    private static BulkWriter<Row> table(FSDataOutputStream out) throws IOException {
        Writer text = text(out);
        CsvFile csv = new CsvFile(text, false);
        csv.row(Row.columns());
        return writer(text, row -> csv.row(List.copyOf(row.cells())));
    }

    private static Writer text(FSDataOutputStream out) {
        return new java.io.BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
    }

    private static <T> BulkWriter<T> writer(Writer text, Line<T> line) {
        return new BulkWriter<>() {
            @Override
            public void addElement(T row) throws IOException {
                line.write(row);
            }

            @Override
            public void flush() throws IOException {
                text.flush();
            }

            /** The engine closes the file. */
            @Override
            public void finish() throws IOException {
                text.flush();
            }
        };
    }
}
