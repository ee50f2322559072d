package org.marsad.knowledge.gazetteer;

/**
 * What became of the places of a dump.
 *
 * @param read places that were read
 * @param written of these, written
 * @param cautious of those written, accepted only after a word of place
 * @param known not written because the gazetteer has them already
 * @param respelt of those known, told with a spelling that the gazetteer lacks
 * @param nameless not written because they have no Arabic name
 * @param unwanted not written because they were not asked for
 * @param refused rows that cannot be read
 */
public record ImportCounts(
        long read, long written, long cautious, long known, long respelt, long nameless, long unwanted, long refused) {
    /** Nothing yet. */
    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts o) {
        return new ImportCounts(
                read + o.read,
                written + o.written,
                cautious + o.cautious,
                known + o.known,
                respelt + o.respelt,
                nameless + o.nameless,
                unwanted + o.unwanted,
                refused + o.refused);
    }
}
