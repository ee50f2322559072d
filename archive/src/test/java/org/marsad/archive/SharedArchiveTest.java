package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.archive.Overview.Question;

class SharedArchiveTest {
    private static final int READERS = 4;
    private static final int REPORTS = 20;

    @TempDir
    Path folder = Path.of("");

    private SharedArchive empty(Stores store) throws IOException {
        String where = store.fresh(folder);
        Archive.create(where, Stores.setting(folder)).close();
        return SharedArchive.open(where, Stores.setting(folder), READERS - 1);
    }

    /** How many accounts a reader sees in one use; whatever it asks of, by the overview or by the tables, they must agree. */
    private static int seen(Archive archive) throws IOException {
        Overview overview = archive.overview();
        int told = accounts(archive);
        assertThat(accounts(archive))
                .as("one state from the first question to the last")
                .isEqualTo(told);
        int[] listed = new int[1];
        overview.each(Question.of(Filter.all()), l -> listed[0] += l.reports());
        assertThat(listed[0]).as("as new as the tables, or newer").isGreaterThanOrEqualTo(told);
        return told;
    }

    private static int accounts(Archive archive) throws IOException {
        int[] accounts = new int[1];
        archive.catalogue()
                .incidents(
                        Filter.all(),
                        k -> accounts[0] += k.incident().accounts().size());
        return accounts[0];
    }

    @ParameterizedTest
    @EnumSource
    void readersGoOnWhileSomebodyWrites(Stores store) throws IOException, InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
        AtomicBoolean written = new AtomicBoolean();
        try (SharedArchive shared = empty(store)) {
            Callable<Integer> reader = () -> {
                int last = 0;
                int times = 0;
                while (!written.get() || times == 0) {
                    int now = shared.read(SharedArchiveTest::seen);
                    assertThat(now).isGreaterThanOrEqualTo(last);
                    last = now;
                    times++;
                }
                return times;
            };
            List<Future<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                readers.add(threads.submit(reader));
            }
            Future<?> writer = threads.submit(() -> {
                try {
                    for (int i = 0; i < REPORTS; i++) {
                        int n = i;
                        shared.write(archive -> archive.add(Invented.report("r" + n)
                                .in("town" + n)
                                .on(1 + n)
                                .submission()));
                    }
                } finally {
                    written.set(true);
                }
                return REPORTS;
            });
            writer.get();
            for (Future<Integer> r : readers) {
                assertThat(r.get()).isPositive();
            }
            assertThat(shared.read(SharedArchiveTest::seen)).isEqualTo(REPORTS);
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasWrittenIsReadNext(Stores store) throws IOException {
        try (SharedArchive shared = empty(store)) {
            for (int i = 1; i <= 5; i++) {
                String name = "r" + i;
                int day = i;
                shared.write(
                        archive -> archive.add(Invented.report(name).on(day * 5).submission()));
                int size = shared.read(archive -> archive.overview().size());
                assertThat(size).isEqualTo(i);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatFailsLeavesTheOthersAlone(Stores store) throws IOException {
        try (SharedArchive shared = empty(store)) {
            for (int i = 0; i < READERS * 2; i++) {
                assertThatThrownBy(() -> shared.read(archive -> {
                            throw new IllegalStateException("mistaken");
                        }))
                        .hasMessage("mistaken");
            }
            assertThatThrownBy(() -> shared.write(archive -> {
                        archive.add(Invented.report("r").submission());
                        throw new IOException("half done");
                    }))
                    .hasMessage("half done");
            assertThat(shared.read(SharedArchiveTest::seen)).isZero();
        }
    }
}
