package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.marsad.intake.InputFiles;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.intake.Item.Passed;
import org.marsad.intake.Item.Refused;
import org.marsad.intake.Item.Taken;
import org.marsad.intake.Item.Unopened;
import org.marsad.record.Report;

/** Goes through all inputs of a run, says what cannot be read and goes on with the rest. */
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

    /** What a command does with reports. */
    interface Taker {
        void take(Taken taken) throws IOException;

        /** A report that is not to be read, with the reason; it has been said on standard error. */
        default void refuse(Report report, String why) throws IOException {}
    }

    /** Hands over the reports of files, or of standard input for {@code -}. */
    void read(List<String> files, Taker taker) {
        for (String file : files) {
            if (file.equals("-")) {
                intake.read(surroundings.in(), item -> hand(item, taker));
            } else {
                read(file, taker);
            }
        }
    }

    /** As {@link #read}, also of folders and patterns. */
    void readAll(List<String> sources, Taker taker) {
        intake.read(new InputFiles(sources), surroundings.in(), item -> hand(item, taker));
    }

    /** How many parts of the inputs were passed over because they are no reports: pictures, service messages. */
    int passed() {
        return passed;
    }

    /** Says how many were read and gives the status of the run. */
    int close() {
        return outcome.close();
    }

    private void read(String file, Taker taker) {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException e) {
            outcome.refused(file, "cannot be the name of a file here: " + e.getReason());
            return;
        }
        intake.read(path, item -> hand(item, taker));
    }

    private void hand(Item item, Taker taker) {
        try {
            if (item instanceof Taken taken) {
                take(taken, taker);
            } else if (item instanceof Refused refused) {
                outcome.refused(refused.place(), refused.why());
                taker.refuse(refused.report(), refused.why());
            } else if (item instanceof Unopened unopened) {
                unopened(unopened);
            } else if (item instanceof Passed) {
                passed++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(Taken taken, Taker taker) throws IOException {
        try {
            taker.take(taken);
            outcome.read();
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
