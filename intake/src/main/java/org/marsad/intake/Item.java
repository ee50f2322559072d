package org.marsad.intake;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import org.marsad.record.Report;

/** What intake hands on: a report, a report that is not to be read, what was passed over, or an input without any report. */
public sealed interface Item {
    /**
     * A report that can be read.
     *
     * @param report what was taken in
     * @param raw the bytes that the report's id is the hash of; they belong to the item and are not to be changed
     * @param reprintOf name of the outlet whose text this is where the report only hands it on, or null where it is the outlet's own or
     *     nothing says so
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once, and compared by nobody
    record Taken(Report report, byte[] raw, @Nullable String reprintOf) implements Item {
        /** A report of which nothing says that it was taken over from another outlet. */
        public Taken(Report report, byte[] raw) {
            this(report, raw, null);
        }
    }

    /**
     * A report that is not to be read.
     *
     * @param report what is known of it; its text is empty where the bytes are no text
     * @param raw the bytes that the report's id is the hash of, or null where they could not be had
     * @param why the reason, without the place: {@code not Arabic: Persian}
     * @param place the file as it was named, and the line for a row: {@code rows.jsonl:3}
     */
    @SuppressWarnings("ArrayRecordComponent") // as above
    record Refused(Report report, byte @Nullable [] raw, String why, String place) implements Item {
        /** Place and reason, for standard error. */
        public String message() {
            return place + ": " + why;
        }
    }

    /**
     * What an input holds besides reports and was passed over without a fault: pictures of a web archive, service messages of a chat.
     *
     * @param name the file as it was named
     * @param what what it was and how many there were, without the name
     */
    record Passed(String name, String what) implements Item {
        /** Name and what was passed over, for standard error. */
        public String message() {
            return name + ": passed over: " + what;
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
