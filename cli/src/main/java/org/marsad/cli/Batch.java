package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.marsad.intake.InputFiles;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.intake.Item.Passed;
import org.marsad.intake.Item.Refused;
import org.marsad.intake.Item.Taken;
import org.marsad.intake.Item.Unopened;
import org.marsad.record.Report;

/**
 * Goes through all inputs of a run, says what cannot be read and goes on with the rest. Reports are worked on in all cores, and taken in
 * the order in which they came.
 */
final class Batch {
    private final Surroundings surroundings;
    private final Intake intake;
    private final Outcome outcome;
    private int passed;

    Batch(Surroundings surroundings, IntakeOptions options) {
        this.surroundings = surroundings;
        this.intake = new Intake(options);
        this.outcome = new Outcome(surroundings);
    }

    /**
     * What a command does with reports.
     *
     * @param <T> what it makes of one
     */
    interface Taker<T> {
        /** Whether a report needs no work, because what it leads to is there already. */
        default boolean known(Taken taken) {
            return false;
        }

        /** Makes of a report what is to be made, in any thread. */
        T work(Taken taken);

        /** Takes what was made of a report, or null where it was known; in the thread that reads the inputs, in their order. */
        void take(Taken taken, @Nullable T made) throws IOException;

        /** A report that is not to be read, with the reason, in its place in the order; it has been said on standard error. */
        default void refuse(Report report, String why) throws IOException {}
    }

    /** A taker of reports that need no work. */
    @FunctionalInterface
    interface Plain extends Taker<Taken> {
        void take(Taken taken) throws IOException;

        @Override
        default boolean known(Taken taken) {
            return true;
        }

        @Override
        default Taken work(Taken taken) {
            return taken;
        }

        @Override
        default void take(Taken taken, @Nullable Taken made) throws IOException {
            take(taken);
        }
    }

    /** Hands over the reports of files, or of standard input for {@code -}. */
    <T> void read(List<String> files, Taker<T> taker) throws IOException {
        try (Ahead ahead = new Ahead()) {
            for (String file : files) {
                if (file.equals("-")) {
                    intake.read(surroundings.in(), item -> hand(item, taker, ahead));
                } else {
                    read(file, taker, ahead);
                }
            }
            ahead.finish();
        }
    }

    /** As {@link #read}, also of folders and patterns. */
    <T> void readAll(List<String> sources, Taker<T> taker) throws IOException {
        try (Ahead ahead = new Ahead()) {
            intake.read(new InputFiles(sources), surroundings.in(), item -> hand(item, taker, ahead));
            ahead.finish();
        }
    }

    /** How many parts of the inputs were passed over because they are no reports: pictures, service messages. */
    int passed() {
        return passed;
    }

    /** Says how many were read and gives the status of the run. */
    int close() {
        return outcome.close();
    }

    private <T> void read(String file, Taker<T> taker, Ahead ahead) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            outcome.refused(file, "cannot be the name of a file here: " + e.getReason());
            return;
        }
        intake.read(path, item -> hand(item, taker, ahead));
    }

    private <T> void hand(Item item, Taker<T> taker, Ahead ahead) {
        try {
            if (item instanceof Taken taken) {
                bring(taken, taker, ahead);
            } else if (item instanceof Refused refused) {
                ahead.bring(() -> {
                    outcome.refused(refused.place(), refused.why());
                    taker.refuse(refused.report(), refused.why());
                });
            } else if (item instanceof Unopened unopened) {
                ahead.bring(() -> unopened(unopened));
            } else if (item instanceof Passed) {
                passed++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> void bring(Taken taken, Taker<T> taker, Ahead ahead) throws IOException {
        if (taker.known(taken)) {
            ahead.bring(() -> take(taken, null, taker));
        } else {
            ahead.bring(
                    taken.raw().length,
                    () -> guarded(taken, () -> taker.work(taken)),
                    made -> take(taken, made, taker));
        }
    }

    private <T> void take(Taken taken, @Nullable T made, Taker<T> taker) throws IOException {
        taker.take(taken, made);
        outcome.read();
    }

    /** Names the report that a fault of the program belongs to. */
    private <T> T guarded(Taken taken, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            surroundings.say("marsad: " + taken.report().name() + ": broke off while reading this report");
            throw e;
        }
    }

    private void unopened(Unopened input) {
        switch (input.kind()) {
            case MISSING -> outcome.missing(input.name(), input.why());
            case NO_PERMISSION -> outcome.forbidden(input.name(), input.why());
            case DIRECTORY, OTHER -> outcome.refused(input.name(), input.why());
        }
    }
}
