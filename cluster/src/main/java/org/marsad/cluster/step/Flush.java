package org.marsad.cluster.step;

import org.apache.flink.streaming.api.TimerService;
import org.jspecify.annotations.Nullable;

/**
 * When a step works on what has come together: when the time of events has passed what came, so that all is worked on at once that belongs
 * together; and, where somebody waits, after some seconds. What comes late is worked on with the next step of time.
 *
 * @param seconds after which at the latest, by the clock; 0 where nobody waits
 */
record Flush(int seconds) implements java.io.Serializable {
    private static final int MILLIS = 1000;

    /** Sees to it that what came just now is worked on. */
    void after(@Nullable Long moment, TimerService timers) {
        timers.registerEventTimeTimer(moment == null ? Math.max(0, timers.currentWatermark()) : moment);
        if (seconds > 0) {
            long span = (long) seconds * MILLIS;
            timers.registerProcessingTimeTimer((timers.currentProcessingTime() / span + 1) * span);
        }
    }
}
