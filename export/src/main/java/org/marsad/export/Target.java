package org.marsad.export;

import java.io.IOException;
import java.io.OutputStream;

/** Where the files of an export go. */
public interface Target {
    /**
     * A file that is written from here on; whoever asks for it closes it.
     *
     * @param name its name, without a folder
     */
    OutputStream file(String name) throws IOException;

    /**
     * What was written to a file that is closed.
     *
     * @throws IllegalArgumentException where there is none
     */
    Written written(String name);
}
