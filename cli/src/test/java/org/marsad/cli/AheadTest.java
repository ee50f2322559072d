package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AheadTest {
    @Test
    void handsOverInTheOrderInWhichTheWorkCame() throws IOException {
        List<Integer> out = new ArrayList<>();
        try (Ahead ahead = new Ahead()) {
            for (int i = 0; i < 500; i++) {
                int no = i;
                if (i % 7 == 0) {
                    ahead.bring(() -> out.add(no));
                } else {
                    ahead.bring(
                            1,
                            () -> {
                                Thread.sleep(no % 5 == 0 ? 2 : 0);
                                return no;
                            },
                            out::add);
                }
            }
            ahead.finish();
        }
        assertThat(out).isEqualTo(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void holdsNoMoreThanFitsWhateverTheInput() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (Ahead ahead = new Ahead()) {
            for (int i = 0; i < 200; i++) {
                ahead.bring(1 << 22, begun::incrementAndGet, no -> taken.incrementAndGet());
                most.accumulateAndGet(begun.get() - taken.get(), Math::max);
            }
            ahead.finish();
        }
        assertThat(taken).hasValue(200);
        assertThat(most.get()).isLessThanOrEqualTo(5);
    }

    @Test
    void workGoesOnWhileTheOneWhoBringsIsBusy() throws Exception {
        CountDownLatch done = new CountDownLatch(2);
        try (Ahead ahead = new Ahead()) {
            ahead.bring(1, () -> 1, no -> {});
            ahead.bring(1, () -> count(done), no -> {});
            ahead.bring(1, () -> count(done), no -> {});
            done.await();
            ahead.finish();
        }
        assertThat(done.getCount()).isZero();
    }

    private static int count(CountDownLatch done) {
        done.countDown();
        return 0;
    }

    @Test
    void aFaultComesWhereItsWorkStoodInTheOrder() {
        List<Integer> out = new ArrayList<>();
        assertThatThrownBy(() -> {
                    try (Ahead ahead = new Ahead()) {
                        ahead.bring(1, () -> 1, out::add);
                        ahead.bring(
                                1,
                                () -> {
                                    throw new IllegalStateException("second");
                                },
                                no -> out.add(2));
                        ahead.bring(1, () -> 3, out::add);
                        ahead.finish();
                    }
                })
                .hasMessage("second");
        assertThat(out).containsExactly(1);
    }
}
