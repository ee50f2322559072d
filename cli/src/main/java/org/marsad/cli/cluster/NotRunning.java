package org.marsad.cli.cluster;

import java.io.IOException;

/** A cluster that is not there, does not answer, or cannot be started; the message tells what to do next. */
public final class NotRunning extends IOException {
    private static final long serialVersionUID = 1L;

    NotRunning(String message) {
        super(message);
    }
}
