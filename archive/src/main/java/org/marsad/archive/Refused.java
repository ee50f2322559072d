package org.marsad.archive;

import java.io.IOException;

/** A question or decision that names what is not there, or what cannot be; nothing was done. */
public final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why);
    }
}
