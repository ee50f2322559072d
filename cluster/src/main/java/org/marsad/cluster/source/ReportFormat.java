package org.marsad.cluster.source;

import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.core.fs.Path;
import org.marsad.cluster.pack.Packed;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;

/**
 * Files of reports in all forms that {@link Intake} knows, one file at a time. Where a file is to be read on from a checkpoint it is taken
 * in from its begin, which is quick beside reading it, and what was sent before is passed over.
 */
public final class ReportFormat implements BulkFormat<Sent, FileSourceSplit> {
    private static final long serialVersionUID = 1L;

    @Override
    public Reader<Sent> createReader(Configuration configuration, FileSourceSplit split) {
        return new SentReader(taker -> read(split.path(), taker), 0);
    }

    @Override
    public Reader<Sent> restoreReader(Configuration configuration, FileSourceSplit split) {
        long done = split.getReaderPosition()
                .map(CheckpointedPosition::getRecordsAfterOffset)
                .orElse(0L);
        return new SentReader(taker -> read(split.path(), taker), done);
    }

    private static void read(Path file, SentReader.Taker taker) {
        String shown =
                file.toUri().getScheme() == null || file.toUri().getScheme().equals("file")
                        ? file.getPath()
                        : file.toString();
        Store store = new Store(file);
        new Intake(IntakeOptions.none()).read(store::from, shown, item -> {
            store.check();
            Sent.of(item).ifPresent(taker::take);
        });
        store.check();
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Sent> getProducedType() {
        return Packed.as(Sent.class);
    }
}
