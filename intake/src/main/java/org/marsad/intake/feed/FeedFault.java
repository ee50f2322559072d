package org.marsad.intake.feed;

import java.io.IOException;

/** Why a feed cannot be read, or not be read on, with the line where that shows. */
public final class FeedFault extends IOException {
    private static final long serialVersionUID = 1L;

    FeedFault(String message) {
        super(message);
    }
}
