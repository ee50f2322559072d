package org.marsad.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Text out of bytes.
 *
 * @param text without a byte-order mark
 * @param encoding what it was read as
 * @param broken how many U+FFFD stand for what was no character
 */
record Decoded(String text, String encoding, int broken) {
    static final String UTF_8 = "UTF-8";

    /** What a user should know of it: any encoding but UTF-8, and broken bytes. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!encoding.equals(UTF_8)) {
            notes.add("read as " + encoding);
        }
        if (broken > 0) {
            notes.add("broken bytes read as U+FFFD: " + broken);
        }
        return notes;
    }
}
