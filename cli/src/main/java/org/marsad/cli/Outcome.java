package org.marsad.cli;

/** Keeps count of what became of the inputs of a run and says what went wrong, a line each. */
final class Outcome {
    private final Surroundings surroundings;
    private int read;
    private int refused;
    private int missing;
    private int forbidden;

    Outcome(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    void read() {
        read++;
    }

    /** A report that was not read, or a file that holds none. */
    void refused(String name, String why) {
        refused++;
        problem(name, why);
    }

    void missing(String name, String why) {
        missing++;
        problem(name, why);
    }

    void forbidden(String name, String why) {
        forbidden++;
        problem(name, why);
    }

    private void problem(String name, String why) {
        surroundings.say("marsad: " + name + ": " + why);
    }

    /** Says how many were read and refused, where that is not plain, and gives the status of the run. */
    int close() {
        int wrong = refused + missing + forbidden;
        if (wrong > 0 || read > 1) {
            surroundings.say("marsad: " + read + " read, " + wrong + " refused");
        }
        if (wrong == 0) {
            return ExitStatus.OK;
        }
        if (missing == wrong) {
            return ExitStatus.MISSING;
        }
        return forbidden == wrong ? ExitStatus.FORBIDDEN : ExitStatus.REFUSED;
    }
}
