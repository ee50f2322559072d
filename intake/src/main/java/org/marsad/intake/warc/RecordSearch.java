package org.marsad.intake.warc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Looks for the next record behind a broken one: by its first line, or by the mark of its gzip member where that is torn. */
final class RecordSearch {
    private static final byte[] LINE = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);

    private final Archive archive;

    RecordSearch(Archive archive) {
        this.archive = archive;
    }

    /** Where a record may begin, or null where none does. */
    @Nullable
    RecordPlace behind(RecordPlace broken) throws IOException {
        try (Members members = Members.from(archive, broken)) {
            return line(members);
        } catch (TornMember torn) {
            return member(torn.offset);
        }
    }

    /** The next line that begins as a record does; the bytes are looked through as they are unzipped. */
    private static @Nullable RecordPlace line(Members members) throws IOException, TornMember {
        byte[] block = new byte[1 << 16];
        int matched = 0;
        boolean first = true;
        while (true) {
            long at = members.given();
            int read;
            try {
                read = members.read(block, 0, block.length);
            } catch (IOException e) {
                throw new TornMember(members.place(at).offset());
            }
            if (read < 0) {
                return null;
            }
            matched = !first && members.place(at).within() == 0 ? 1 : matched; // a member begins, as a line does
            for (int i = first ? 1 : 0; i < read; i++) {
                matched = block[i] == LINE[matched] ? matched + 1 : block[i] == LINE[0] ? 1 : 0;
                if (matched == LINE.length) {
                    return members.place(at + i + 2 - LINE.length);
                }
            }
            first = false;
        }
    }

    /** The next bytes that a gzip member begins with. */
    private @Nullable RecordPlace member(long torn) throws IOException {
        try (InputStream bytes = new BufferedInputStream(archive.from(torn + 1), 1 << 16)) {
            int before = 0;
            long at = torn + 1;
            for (int b = bytes.read(); b >= 0; b = bytes.read(), at++) {
                before = (before << 8 | b) & 0xFFFFFF;
                if (before == 0x1F8B08 && at >= torn + 3) {
                    return new RecordPlace(at - 2, 0);
                }
            }
            return null;
        }
    }

    private static final class TornMember extends Exception {
        private static final long serialVersionUID = 1L;

        private final long offset;

        TornMember(long offset) {
            super("gzip member torn at " + offset, null, false, false);
            this.offset = offset;
        }
    }
}
