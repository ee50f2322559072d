package org.marsad.incident.kept;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.marsad.record.Report;

/**
 * What is there to be shown and handed on: an archive as it stands, or as it stood. Each list comes in an order of its own that is
 * always the same.
 */
public interface Holdings {
    /**
     * Hands over the incidents, the earliest first, those without a day last.
     *
     * @throws IOException where a report is damaged
     */
    void incidents(Consumer<Kept> taker) throws IOException;

    /**
     * One incident; empty where there is or was none of this very id.
     *
     * @throws IOException where a report is damaged
     */
    default Optional<Kept> incident(String id) throws IOException {
        AtomicReference<Kept> found = new AtomicReference<>();
        incidents(kept -> {
            if (kept.incident().id().equals(id)) {
                found.set(kept);
            }
        });
        return Optional.ofNullable(found.get());
    }

    /**
     * Hands over the claims that who holds what where, the earliest day first, those without a day last.
     *
     * @throws IOException where a report is damaged
     */
    void postures(Consumer<Held> taker) throws IOException;

    /** Hands over all reports that are not erased, in the order in which they came. */
    void reports(Consumer<Catalogued> taker) throws IOException;

    /**
     * A report with its text.
     *
     * @param id {@code sha256:} and the hash of its bytes
     * @return empty where it is not there or was erased
     * @throws IOException where it is damaged
     */
    Optional<Report> report(String id) throws IOException;
}
