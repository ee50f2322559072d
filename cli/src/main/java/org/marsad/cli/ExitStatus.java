package org.marsad.cli;

/** What a run tells the shell. Source: BSD sysexits(3). */
public final class ExitStatus {
    /** All reports were read. */
    public static final int OK = 0;

    /** What was checked has problems. */
    public static final int PROBLEMS = 1;

    /** Wrong usage. */
    public static final int USAGE = 64;

    /** A report was refused, or several things went wrong. */
    public static final int REFUSED = 65;

    /** A file is missing, and nothing else went wrong. */
    public static final int MISSING = 66;

    /** A cluster that does not run, or does not answer. */
    public static final int UNAVAILABLE = 69;

    /** An error of Marsad itself. */
    public static final int BROKEN = 70;

    /** The output cannot be written. */
    public static final int UNWRITABLE = 74;

    /** A file may not be read, and nothing else went wrong. */
    public static final int FORBIDDEN = 77;

    /** Nobody reads the output any more: what a shell says of a program that a closed pipe ended. */
    public static final int CLOSED_PIPE = 141;

    private ExitStatus() {}
}
