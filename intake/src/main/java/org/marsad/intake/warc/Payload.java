package org.marsad.intake.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.LengthedBody;

/** The bytes of a body, at most as many as are allowed, and out of the encoding that they were sent in. */
final class Payload {
    private static final int EMPTY_READS = 1000;

    private final int limit;

    Payload(int limit) {
        this.limit = limit;
    }

    /**
     * Reads a body to its end.
     *
     * @throws IOException where it fails or is longer than the limit
     */
    byte[] whole(ReadableByteChannel body) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(1 << 14);
        int empty = 0;
        for (int read = body.read(bytes); read >= 0; read = body.read(bytes)) {
            empty = read == 0 ? empty + 1 : 0;
            if (empty > EMPTY_READS) {
                throw new IOException("body: expected its end, found nothing more");
            }
            if (bytes.position() > limit) {
                throw new IOException("expected at most " + limit + " bytes in one record, found more");
            }
            if (!bytes.hasRemaining()) {
                bytes = grown(bytes);
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    /**
     * Decodes a body.
     *
     * @param encoding the header Content-Encoding, or empty. Many archives keep it beside bodies that their crawler decoded already.
     */
    byte[] decoded(byte[] body, String encoding) throws IOException {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity") || name.equals("none") || markup(body)) {
            return body;
        }
        return switch (name) {
            case "gzip", "x-gzip" -> gzip(body) ? decoded(body, DecodedBody.Encoding.GZIP) : body;
            case "deflate" -> inflated(body);
            case "br" -> decoded(body, DecodedBody.Encoding.BROTLI);
            default -> throw new IOException("content encoding: expected gzip, deflate or br, found " + name);
        };
    }

    private byte[] decoded(byte[] body, DecodedBody.Encoding encoding) throws IOException {
        return whole(DecodedBody.create(channel(body), encoding));
    }

    /** The name means zlib's form, but some servers send the deflated bytes alone. */
    private byte[] inflated(byte[] body) throws IOException {
        boolean zlib = body.length > 1 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return whole(Channels.newChannel(new InflaterInputStream(new ByteArrayInputStream(body), inflater)));
        } finally {
            inflater.end();
        }
    }

    private static ReadableByteChannel channel(byte[] body) {
        return LengthedBody.create(
                Channels.newChannel(new ByteArrayInputStream(body)), ByteBuffer.allocate(0), body.length);
    }

    private static boolean gzip(byte[] body) {
        return body.length > 2 && (body[0] & 0xFF) == 0x1F && (body[1] & 0xFF) == 0x8B;
    }

    private static boolean markup(byte[] body) {
        return body.length > 1 && body[0] == '<' && (body[1] == '!' || body[1] == '?' || Character.isLetter(body[1]));
    }

    private ByteBuffer grown(ByteBuffer full) {
        ByteBuffer more = ByteBuffer.allocate((int) Math.min(2L * full.capacity(), limit + (1L << 14)));
        full.flip();
        return more.put(full);
    }
}
