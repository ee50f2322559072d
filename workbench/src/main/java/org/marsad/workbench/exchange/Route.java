package org.marsad.workbench.exchange;

import java.io.IOException;
import org.marsad.archive.Archive;
import org.marsad.export.Shipped;
import org.marsad.workbench.work.Desk;

/**
 * One thing that the workbench answers.
 *
 * @param method {@code GET} or {@code POST}
 * @param path with open parts in braces: {@code /incidents/{id}.json}
 * @param needs what it needs of the archive
 * @param answers what it answers with, where all is well
 * @param handler answers it
 */
public record Route(String method, String path, Needs needs, Answers answers, Handler handler) {
    /** What a route needs of the archive. */
    public enum Needs {
        NOTHING,
        READING,
        WRITING
    }

    /** Answers requests of one route. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Answers one.
         *
         * @throws IOException where the archive cannot be read or written
         */
        Answer to(Asked asked, Desk desk) throws IOException;
    }

    /** Answers requests by reading the archive. */
    @FunctionalInterface
    public interface WithArchive {
        /**
         * Answers one.
         *
         * @throws IOException where the archive cannot be read
         */
        Answer to(Asked asked, Archive archive) throws IOException;
    }

    /**
     * A file that ships with the program.
     *
     * @param beside the class that it lies beside
     */
    public static Route shipped(String path, Answers answers, Class<?> beside, String file) {
        return new Route(
                "GET", path, Needs.NOTHING, answers, (asked, desk) -> Answer.ok(answers, Shipped.text(beside, file)));
    }

    /** Something that is read from the archive. */
    public static Route reading(String path, Answers answers, WithArchive with) {
        return new Route(
                "GET",
                path,
                Needs.READING,
                answers,
                (asked, desk) -> desk.archive().read(open -> with.to(asked, open)));
    }

    /** Something that writes into the archive. */
    public static Route writing(String path, Answers answers, Handler handler) {
        return new Route("POST", path, Needs.WRITING, answers, handler);
    }

    /** Whether it writes. */
    public boolean writes() {
        return needs == Needs.WRITING;
    }
}
