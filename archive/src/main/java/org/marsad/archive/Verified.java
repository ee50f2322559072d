package org.marsad.archive;

import java.util.List;

/**
 * What a walk through an archive found.
 *
 * @param entries entries of the log
 * @param reports reports whose bytes are kept
 * @param signers SHA-256 of the public keys that signed, in hex
 * @param breaks what does not hold, the first of the log first; at most a hundred
 * @param more how many breaks more there are
 */
public record Verified(long entries, long reports, List<String> signers, List<Break> breaks, long more) {
    /**
     * Something that does not hold.
     *
     * @param seq number of the log entry, or 0 for bytes beside the log
     * @param touches what the entry is about
     * @param what what is wrong
     */
    public record Break(long seq, String touches, String what) {}

    /** Whether everything holds. */
    public boolean clean() {
        return breaks.isEmpty();
    }
}
