package org.marsad.mention;

import org.marsad.record.Evidence;

/** A piece of a text with a meaning of its own: a run of tokens, and the words without proclitics. */
public interface Piece {
    /** First token. */
    int from();

    /** Token after the last. */
    int to();

    /** The words, without the proclitics of the first. */
    Evidence words();

    /** Kind of piece as patterns name it: number, people, party, place, time, means, site, nation, money. */
    String kind();
}
