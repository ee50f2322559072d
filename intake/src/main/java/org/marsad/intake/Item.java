package org.marsad.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Report;

/** What intake hands on: a report, a report that is not to be read, or an input without any report. */
public sealed interface Item {
    /**
     * A report that can be read.
     *
     * @param report the report
     * @param raw the bytes that its id is the hash of
     * @param reprintOf the outlet that it says it reprints, or null
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and compared by nobody
    record Taken(Report report, byte[] raw, @Nullable String reprintOf) implements Item {}

    /**
     * A report that is not to be read.
     *
     * @param report what is known of it; its text is empty where the bytes are no text
     * @param why the reason, without the place: {@code not Arabic: Persian}
     * @param place the file as it was named, and the line for a row: {@code rows.jsonl:3}
     */
    record Refused(Report report, String why, String place) implements Item {
        /** Place and reason, for standard error. */
        public String message() {
            return place + ": " + why;
        }
    }

    /**
     * An input that could not be opened, or not be read to its end.
     *
     * @param name the file as it was named
     * @param kind what stood in the way
     * @param why the same in words, without the name
     */
    record Unopened(String name, Kind kind, String why) implements Item {
        /** What stood in the way. */
        public enum Kind {
            MISSING,
            NO_PERMISSION,
            DIRECTORY,
            OTHER
        }

        static Unopened directory(String name) {
            return new Unopened(name, Kind.DIRECTORY, "expected a file, found a directory");
        }

        static Unopened of(String name, IOException fault) {
            if (fault instanceof NoSuchFileException) {
                return new Unopened(name, Kind.MISSING, "no such file");
            }
            if (fault instanceof AccessDeniedException) {
                return new Unopened(name, Kind.NO_PERMISSION, "no permission to read");
            }
            @Nullable String message = fault.getMessage();
            return new Unopened(
                    name,
                    Kind.OTHER,
                    "cannot be read: " + (message == null ? fault.getClass().getSimpleName() : message));
        }

        /** Name and reason, for standard error. */
        public String message() {
            return name + ": " + why;
        }
    }
}
