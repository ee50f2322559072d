package org.marsad.intake.warc;

import org.netpreserve.jwarc.ParsingException;

/** Why a record cannot be read, in the words of what stumbled over it. */
final class Faults {
    private Faults() {}

    static String why(Throwable fault) {
        String message = fault instanceof ParsingException parsing ? parsing.getBaseMessage() : fault.getMessage();
        String what = message == null ? fault.getClass().getSimpleName() : printable(message);
        if (fault instanceof LinkageError) {
            return "record: expected gzip or deflate, found what there is no decoder for";
        }
        return fault instanceof ParsingException || fault instanceof RuntimeException
                ? "record: expected a header of WARC or HTTP, found a fault: " + what
                : "record: " + what;
    }

    private static String printable(String message) {
        StringBuilder line = new StringBuilder(message.length());
        for (int i = 0; i < Math.min(message.length(), 200); i++) {
            char c = message.charAt(i);
            line.append(Character.isISOControl(c) ? ' ' : c);
        }
        return line.toString();
    }
}
