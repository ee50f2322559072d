package org.marsad.cluster.source;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.Item;
import org.marsad.record.Report;

/**
 * What a source sends on: a report, or why there is none.
 *
 * @param report the report, or null where it is not to be read
 * @param reprintOf the outlet that the report says it reprints, or null
 * @param refusal why it is not to be read, or null where it is
 */
public record Sent(
        @Nullable Report report,
        @Nullable String reprintOf,
        @Nullable Refusal refusal) {
    public Sent {
        if ((report == null) == (refusal == null)) {
            throw new IllegalArgumentException("sent: expected a report or a refusal, found both or neither");
        }
    }

    /** What is sent on of an item; empty where it was passed over without a fault. */
    static Optional<Sent> of(Item item) {
        if (item instanceof Item.Taken taken) {
            return Optional.of(new Sent(taken.report(), taken.reprintOf(), null));
        }
        if (item instanceof Item.Refused refused) {
            return Optional.of(new Sent(null, null, new Refusal(refused.place(), refused.why())));
        }
        if (item instanceof Item.Unopened unopened) {
            return Optional.of(new Sent(null, null, new Refusal(unopened.name(), unopened.why())));
        }
        return Optional.empty();
    }

    /** What two of the same have in common: the hash of the report's bytes, or the place of the refusal. */
    public String key() {
        return report != null ? report.id() : refusal != null ? refusal.place() : "";
    }

    /** When the report was published, in milliseconds of the day's begin since 1970 in UTC; 0 where not known. */
    public long moment() {
        return report == null || report.published() == null
                ? 0
                : report.published()
                        .day()
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant()
                        .toEpochMilli();
    }
}
