package org.marsad.intake.warc;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Goes through an archive and hands on the pages and plain texts that it captured.
 *
 * <p>A record that is broken is told of once, with its place. Where the archive can be opened again the reading goes on at the next
 * record that can be found behind it.
 */
public final class ArchiveReader {
    /** Bytes of one header at most. */
    private static final int HEADER = 1 << 20;

    // jwarc answers bodies that it has no decoder for with a LinkageError

    /** Broken places after which an archive is given up. */
    private static final int FAULTS = 100;

    private final @Nullable Archive archive;
    private final Payload payload;
    private final Taker taker;
    private @Nullable RecordPlace told;
    private int stretches;

    private ArchiveReader(@Nullable Archive archive, int limit, Taker taker) {
        this.archive = archive;
        this.payload = new Payload(limit);
        this.taker = taker;
    }

    /** What is done with the parts of an archive. */
    public interface Taker {
        /** A page or a plain text. */
        void capture(Capture capture);

        /** A record that was understood but is none of these: its media type, or its kind. */
        void passed(String what);

        /** A record that cannot be read, with the reason. */
        void fault(RecordPlace place, String why);
    }

    /**
     * Reads an archive to its end.
     *
     * @param bytes all of it; left open
     * @param archive the same again, to read on behind a broken record, or null where it cannot be had
     * @param limit bytes of one body at most, zipped or not
     */
    public static void read(InputStream bytes, @Nullable Archive archive, int limit, Taker taker) throws IOException {
        ArchiveReader reader = new ArchiveReader(archive, limit, taker);
        RecordPlace broken = reader.stretch(new Members(bytes, 0), false);
        while (broken != null) {
            broken = reader.behind(broken);
        }
    }

    /** Reads on behind a broken record and gives the next that is broken, or null where there is no more. */
    private @Nullable RecordPlace behind(RecordPlace broken) throws IOException {
        if (archive == null) {
            return null;
        }
        if (++stretches > FAULTS) {
            taker.fault(broken, "the rest is not read, more than " + FAULTS + " places are broken");
            return null;
        }
        RecordPlace next = new RecordSearch(archive).behind(broken);
        if (next == null) {
            return null;
        }
        try (Members members = Members.from(archive, next)) {
            return stretch(members, true);
        }
    }

    /**
     * Reads record after record.
     *
     * @param found whether its beginning was searched for and may be none
     * @return the place of a record that the reading cannot go on after, or null at the end
     */
    private @Nullable RecordPlace stretch(Members members, boolean found) throws IOException {
        long start = members.given();
        WarcReader reader = null;
        WarcRecord record = null;
        boolean quiet = found;
        while (true) {
            long position = start + (reader == null ? 0 : reader.position());
            try {
                if (record != null) {
                    record.body().consume();
                }
                members.allow(HEADER);
                reader = reader == null ? new WarcReader(Channels.newChannel(members)) : reader;
                Optional<WarcRecord> next = reader.next();
                position = start + reader.position();
                members.allow(Long.MAX_VALUE);
                if (next.isEmpty()) {
                    return null;
                }
                record = next.get();
            } catch (IOException | RuntimeException | LinkageError e) {
                position = start + (reader == null ? 0 : reader.position());
                RecordPlace place = members.place(position);
                if (!quiet) {
                    tell(place, Faults.why(e) + (archive == null ? "; the rest of the stream is not read" : ""));
                }
                return place;
            }
            members.forgetBefore(position);
            quiet = false;
            take(record, members.place(position), members);
        }
    }

    private void take(WarcRecord record, RecordPlace place, Members members) {
        Capture capture;
        try {
            capture = capture(record, place, members);
        } catch (IOException | RuntimeException | LinkageError e) {
            tell(place, Faults.why(e));
            return;
        } finally {
            members.allow(Long.MAX_VALUE);
        }
        if (capture != null) {
            taker.capture(capture);
        }
    }

    private @Nullable Capture capture(WarcRecord record, RecordPlace place, Members members) throws IOException {
        String sent = record.headers().first("Content-Type").orElse("");
        if (record instanceof WarcResponse response && ContentType.base(sent).equals("application/http")) {
            members.allow(HEADER);
            HttpResponse http = response.http();
            members.allow(Long.MAX_VALUE);
            String type = http.headers().first("Content-Type").orElse("");
            if (http.status() != 200) {
                taker.passed("responses with status " + http.status());
            } else if (wanted(type)) {
                byte[] body = payload.whole(http.body());
                String encoding = http.headers().first("Content-Encoding").orElse("");
                return new Capture(place, target(response), type, payload.decoded(body, encoding));
            }
        } else if (record instanceof WarcResource resource) {
            if (wanted(sent)) {
                return new Capture(place, target(resource), sent, payload.whole(resource.body()));
            }
        } else if (!silent(record.type())) {
            taker.passed(record.type() + " records");
        }
        return null;
    }

    private boolean wanted(String type) {
        boolean read = ContentType.read(type);
        if (!read) {
            taker.passed(type.isBlank() ? "bodies of no stated type" : ContentType.base(type));
        }
        return read;
    }

    /** Kinds of record that only tell of others. */
    private static boolean silent(String type) {
        return switch (type) {
            case "warcinfo", "request", "metadata" -> true;
            default -> false;
        };
    }

    private static @Nullable String target(WarcTargetRecord record) {
        @Nullable String target = record.target();
        return target == null || target.isBlank() ? null : target;
    }

    private void tell(RecordPlace place, String why) {
        if (!place.equals(told)) {
            told = place;
            taker.fault(place, why);
        }
    }
}
