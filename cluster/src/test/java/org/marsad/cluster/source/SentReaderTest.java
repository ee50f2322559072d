package org.marsad.cluster.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.flink.connector.file.src.reader.BulkFormat.RecordIterator;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;

class SentReaderTest {
    private static void numbers(SentReader.Taker taker) {
        for (int i = 0; i < 200; i++) {
            taker.take(new Sent(null, null, new Refusal(Integer.toString(i), "a test")));
        }
    }

    private static List<String> places(SentReader reader, List<Long> positions) throws IOException {
        List<String> out = new ArrayList<>();
        for (RecordIterator<Sent> batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
            for (RecordAndPosition<Sent> next = batch.next(); next != null; next = batch.next()) {
                out.add(next.getRecord().key());
                positions.add(next.getRecordSkipCount());
            }
        }
        return out;
    }

    @Test
    void handsOverAllAndSaysHowManyItHasHandedOver() throws IOException {
        List<Long> positions = new ArrayList<>();
        assertThat(places(new SentReader(SentReaderTest::numbers, 0), positions))
                .hasSize(200)
                .startsWith("0", "1");
        assertThat(positions).startsWith(1L, 2L).endsWith(200L);
    }

    @Test
    void goesOnWhereACheckpointWas() throws IOException {
        List<Long> positions = new ArrayList<>();
        assertThat(places(new SentReader(SentReaderTest::numbers, 150), positions))
                .hasSize(50)
                .startsWith("150");
        assertThat(positions).startsWith(151L).endsWith(200L);
    }

    @Test
    void aFaultOfTheProgramIsToldAndNotTakenForTheEnd() {
        SentReader reader = new SentReader(
                taker -> {
                    throw new IllegalStateException("broken");
                },
                0);
        assertThatThrownBy(reader::readBatch)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("intake: broke off")
                .hasMessageContaining("broken");
    }

    @Test
    void whoeverReadsAheadEndsWhenNobodyWaitsAnyMore() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        SentReader reader = new SentReader(
                taker -> {
                    try {
                        numbers(taker);
                    } finally {
                        ended.countDown();
                    }
                },
                0);
        reader.readBatch();
        reader.close();
        assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
    }
}
