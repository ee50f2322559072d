package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/** One form of dump. Files are read more than once, so that none has to be held. */
interface Dump {
    /** Where what is read goes. */
    interface Taker {
        void take(Candidate candidate, long line);

        /** A place that other rows name too, so that to meet it again is no fault. */
        void mention(Candidate candidate, long line);

        /** A row that is read and not wanted. */
        void leaveOut();

        void refuse(long line, String why);

        /** Some more lines are behind us. */
        default void progress(long line) {}
    }

    /**
     * Reads ahead what later rows need.
     *
     * @return whether the file holds nothing else
     */
    default boolean learn(Path file) throws IOException {
        return false;
    }

    /** Hands over the places of a file. */
    void read(Path file, Taker taker) throws IOException;
}
