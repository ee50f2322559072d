package org.marsad.archive;

import org.jspecify.annotations.Nullable;
import org.marsad.record.Reading;

/**
 * A reading to be kept, with what it was read from.
 *
 * @param reading what Marsad says about the report
 * @param raw the raw bytes that the report's id is the hash of
 * @param reprintOf the outlet that the report says it reprints, or null
 * @param knowledge fingerprint of the knowledge it was read with
 */
public record Submission(
        Reading reading, byte[] raw, @Nullable String reprintOf, String knowledge) {}
