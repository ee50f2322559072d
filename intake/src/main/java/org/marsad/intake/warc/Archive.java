package org.marsad.intake.warc;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be opened again at any of its bytes, so that it can be read on behind a broken record. */
@FunctionalInterface
public interface Archive {
    /** Its bytes from an offset on. */
    InputStream from(long offset) throws IOException;
}
