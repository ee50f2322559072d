package org.marsad.intake;

import java.nio.charset.StandardCharsets;

/**
 * Tells which encoding bytes are in and reads them.
 *
 * <p>A byte-order mark decides; then the pattern of zero and Arabic high bytes that only UTF-16 has; then UTF-8, unless more of it is
 * broken than whole; the rest is one of the two encodings of one byte a letter.
 */
final class Decoder {
    private Decoder() {}

    static Decoded decode(byte[] bytes) {
        if (RawBytes.begin(bytes, 0xEF, 0xBB, 0xBF)) {
            return utf8(bytes, 3);
        }
        if (RawBytes.begin(bytes, 0xFF, 0xFE)) {
            return Utf16.LITTLE_ENDIAN.decode(bytes, 2);
        }
        if (RawBytes.begin(bytes, 0xFE, 0xFF)) {
            return Utf16.BIG_ENDIAN.decode(bytes, 2);
        }
        for (Utf16 order : Utf16.values()) {
            if (order.fits(bytes)) {
                return order.decode(bytes, 0);
            }
        }
        Decoded utf8 = utf8(bytes, 0);
        return utf8.broken() <= whole(utf8) ? utf8 : SingleByte.decode(bytes);
    }

    private static Decoded utf8(byte[] bytes, int from) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        int replaced = 0;
        for (int at = text.indexOf(Surrogates.BROKEN); at >= 0; at = text.indexOf(Surrogates.BROKEN, at + 1)) {
            replaced++;
        }
        return new Decoded(text, Decoded.UTF_8, replaced == 0 ? 0 : replaced - written(bytes, from));
    }

    /** How often U+FFFD stands in the bytes themselves, which is no fault of theirs. */
    private static int written(byte[] bytes, int from) {
        int written = 0;
        for (int i = from; i + 2 < bytes.length; i++) {
            if (bytes[i] == (byte) 0xEF && bytes[i + 1] == (byte) 0xBF && bytes[i + 2] == (byte) 0xBD) {
                written++;
            }
        }
        return written;
    }

    /** How many characters of several bytes came out whole. */
    private static int whole(Decoded utf8) {
        int whole = 0;
        for (int i = 0; i < utf8.text().length(); i++) {
            char c = utf8.text().charAt(i);
            whole += c >= 0x80 && c != Surrogates.BROKEN ? 1 : 0;
        }
        return whole;
    }
}
