package org.marsad.intake.feed;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * XML as characters: in the encoding of its byte-order mark, else in the one that it declares, else in UTF-8.
 *
 * <p>The parser of the JDK would do the same, but ends a feed at the first broken byte and says so on standard error; here the byte
 * becomes U+FFFD.
 */
final class XmlText {
    private static final int START = 256;

    private XmlText() {}

    static Reader reader(InputStream bytes) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(bytes, 1 << 16);
        buffered.mark(START);
        byte[] start = buffered.readNBytes(START);
        buffered.reset();
        if (begins(start, 0xFE, 0xFF) || begins(start, 0xFF, 0xFE)) {
            return new InputStreamReader(buffered, StandardCharsets.UTF_16);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            buffered.skipNBytes(3);
            return new InputStreamReader(buffered, StandardCharsets.UTF_8);
        }
        return new InputStreamReader(buffered, declared(new String(start, StandardCharsets.ISO_8859_1)));
    }

    private static Charset declared(String start) {
        int end = start.indexOf("?>");
        int at = start.indexOf("encoding");
        if (!start.startsWith("<?xml") || at < 0 || at > end) {
            return StandardCharsets.UTF_8;
        }
        int from = at + "encoding".length();
        while (from < end && "= \t\r\n\"'".indexOf(start.charAt(from)) >= 0) {
            from++;
        }
        int to = from;
        while (to < end && "\"' \t\r\n".indexOf(start.charAt(to)) < 0) {
            to++;
        }
        try {
            Charset charset = Charset.forName(start.substring(from, to));
            return charset.name().startsWith("UTF-16") ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean begins(byte[] bytes, int... mark) {
        boolean begins = bytes.length >= mark.length;
        for (int i = 0; begins && i < mark.length; i++) {
            begins = (bytes[i] & 0xFF) == mark[i];
        }
        return begins;
    }
}
