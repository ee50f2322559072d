package org.marsad.intake.warc;

/**
 * Where a record begins.
 *
 * @param offset byte of the file: of the record, or of the gzip member that it lies in
 * @param within byte of what is in that member; 0 where each record has a member of its own, as it should
 */
public record RecordPlace(long offset, long within) {
    static final RecordPlace START = new RecordPlace(0, 0);

    /** {@code 5120}, or {@code 0+5120} within a member. */
    public String shown() {
        return within == 0 ? String.valueOf(offset) : offset + "+" + within;
    }
}
