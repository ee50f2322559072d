package org.marsad.intake.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * The records of an archive as one stream, unzipped member by member, that knows at which byte of the file each of its bytes lies.
 *
 * <p>It can be told how many bytes it may give before something has to be complete, so that no header grows without bounds.
 */
final class Members extends InputStream {
    /** Reads past the end after which a reader that does not stop is stopped. */
    private static final int PATIENCE = 1000;

    private final GzipBytes file;
    private final boolean zipped;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final TreeMap<Long, Long> starts = new TreeMap<>();
    private boolean within;
    private long given;
    private long budget = Long.MAX_VALUE;
    private int pastEnd;

    Members(InputStream bytes, long offset) throws IOException {
        this.file = new GzipBytes(bytes, offset);
        this.zipped = file.atMember();
        starts.put(0L, offset);
    }

    /** The stream from a place on that lies in a member. */
    static Members from(Archive archive, RecordPlace place) throws IOException {
        Members members = new Members(archive.from(place.offset()), place.offset());
        members.skipNBytes(place.within());
        return members;
    }

    /** How many bytes were given. */
    long given() {
        return given;
    }

    /** Where the byte of a position lies in the file. */
    RecordPlace place(long position) {
        Map.Entry<Long, Long> start = starts.floorEntry(position);
        long within = position - start.getKey();
        return zipped ? new RecordPlace(start.getValue(), within) : new RecordPlace(start.getValue() + within, 0);
    }

    /** Forgets where the members before a position began. */
    void forgetBefore(long position) {
        starts.headMap(starts.floorKey(position)).clear();
    }

    void allow(long bytes) {
        budget = bytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (budget <= 0) {
            throw new IOException("expected the end of the header, found none");
        }
        int read = zipped ? inflate(into, from, length) : file.read(into, from, length);
        if (read < 0 && ++pastEnd > PATIENCE) {
            throw new EOFException("expected a record, found the end of the file");
        }
        given += Math.max(0, read);
        budget -= Math.max(0, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        file.close();
    }

    private int inflate(byte[] into, int from, int length) throws IOException {
        int read = 0;
        while (read == 0) {
            if (!within && !begin()) {
                return -1;
            }
            try {
                if (inflater.needsInput()) {
                    file.feed(inflater);
                }
                read = inflater.inflate(into, from, length);
            } catch (DataFormatException e) {
                throw new ZipException("gzip: expected deflated bytes, found " + e.getMessage());
            }
            crc.update(into, from, read);
            if (inflater.finished()) {
                within = false;
                file.trailer(inflater, crc.getValue());
            }
        }
        return read;
    }

    private boolean begin() throws IOException {
        if (file.atEnd()) {
            return false;
        }
        starts.put(given, file.offset());
        file.header();
        inflater.reset();
        crc.reset();
        within = true;
        return true;
    }
}
