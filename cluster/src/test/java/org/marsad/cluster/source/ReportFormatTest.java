package org.marsad.cluster.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class ReportFormatTest {
    @TempDir
    private Path folder = Path.of("");

    private static List<Sent> sent(BulkFormat.Reader<Sent> reader) throws Exception {
        List<Sent> out = new ArrayList<>();
        for (var batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
            for (RecordAndPosition<Sent> next = batch.next(); next != null; next = batch.next()) {
                out.add(next.getRecord());
            }
        }
        return out;
    }

    private static FileSourceSplit split(Path file) throws Exception {
        return new FileSourceSplit(
                "1", new org.apache.flink.core.fs.Path(file.toUri()), 0, Files.size(file), 0, Files.size(file));
    }

    @Test
    void pagesOfAWebArchiveAreReports() throws Exception {
        Path file = folder.resolve("crawl.warc.gz");
        try (WarcWriter warc = new WarcWriter(Channels.newChannel(Files.newOutputStream(file)), WarcCompression.GZIP)) {
            for (int i = 0; i < 3; i++) {
                byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
                                + "<html lang=\"ar\"><body><article><h1>قصف على إدلب</h1><p>قتل " + (i + 3)
                                + " مدنيين في قصف مدفعي على مدينة إدلب شمال سوريا يوم الاثنين.</p></article></body></html>")
                        .getBytes(StandardCharsets.UTF_8);
                warc.write(new WarcResponse.Builder(URI.create("https://invented.example/" + i))
                        .body(MediaType.HTTP_RESPONSE, http)
                        .build());
            }
        }
        ReportFormat format = new ReportFormat();

        List<Sent> all = sent(format.createReader(new Configuration(), split(file)));
        List<Sent> rest = sent(format.restoreReader(
                new Configuration(),
                split(file)
                        .updateWithCheckpointedPosition(new CheckpointedPosition(CheckpointedPosition.NO_OFFSET, 2))));

        assertThat(all).hasSize(3).allSatisfy(s -> assertThat(s.report()).isNotNull());
        assertThat(rest).isEqualTo(all.subList(2, 3));
    }

    @Test
    void aFileThatIsGoneIsARefusalWithItsName() throws Exception {
        Path file = Files.createFile(folder.resolve("gone.jsonl"));
        FileSourceSplit split = split(file);
        Files.delete(file);

        assertThat(sent(new ReportFormat().createReader(new Configuration(), split)))
                .singleElement()
                .satisfies(s -> assertThat(s.key()).endsWith("gone.jsonl"));
    }
}
