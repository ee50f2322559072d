package org.marsad.workbench.work;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Added;

/** Reports that are being added, and what became of each so far. Several threads may look at it while it goes on. */
public final class Addition {
    /** Outcomes that are kept; more are counted alone. */
    public static final int KEPT = 2_000;

    private final String id;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final Map<What, Integer> times = new EnumMap<>(What.class);
    private int claims;
    private long changes;
    private boolean done;

    Addition(String id) {
        this.id = id;
    }

    /** What became of a report. */
    public enum What {
        ADDED,
        /** Kept; its text is as good as that of one that was there. */
        REPRINT,
        /** The same bytes were there already. */
        KNOWN,
        /** Not read; the note tells why. */
        REFUSED,
        /** What a file holds besides reports. */
        PASSED
    }

    /**
     * What became of one report.
     *
     * @param report its name
     * @param reportId its id in the archive, or null where it is not there
     * @param claims how many claims it makes
     * @param note what else is to be known, in plain English, or null
     */
    public record Outcome(
            What what,
            String report,
            @Nullable String reportId,
            int claims,
            @Nullable String note) {
        static Outcome of(Added added, String reportId) {
            What what = What.valueOf(added.outcome().name());
            return new Outcome(what, added.report(), reportId, added.claims(), added.likeOf());
        }
    }

    /**
     * How far it has come.
     *
     * @param times how often each outcome came
     * @param claims claims of all reports that were added
     * @param outcomes of the first {@link #KEPT} reports
     * @param changes grows with every report
     * @param done whether nothing more comes
     */
    public record Stand(Map<What, Integer> times, int claims, List<Outcome> outcomes, long changes, boolean done) {
        /** How many had an outcome. */
        public int times(What what) {
            return times.getOrDefault(what, 0);
        }
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /** How far it has come. */
    public synchronized Stand stand() {
        return new Stand(Map.copyOf(times), claims, List.copyOf(outcomes), changes, done);
    }

    /**
     * Waits until it has gone on.
     *
     * @param seen {@link Stand#changes} that the waiter knows
     * @param millis waits so long at most
     */
    public synchronized Stand awaited(long seen, long millis) throws InterruptedException {
        if (changes == seen && !done) {
            wait(millis);
        }
        return stand();
    }

    synchronized void came(Outcome outcome) {
        times.merge(outcome.what, 1, Integer::sum);
        claims += outcome.claims;
        if (outcomes.size() < KEPT) {
            outcomes.add(outcome);
        }
        changes++;
        notifyAll();
    }

    synchronized void end() {
        done = true;
        changes++;
        notifyAll();
    }
}
