package org.marsad.export.check.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/** The lines of a file in UTF-8, with or without its mark at the start; ends at CR, LF or CRLF, which all become LF. */
final class Lines {
    /** Bytes of a line at most; what is longer is cut, so that a file that is no text does not fill the memory. */
    static final int LONGEST = 4 << 20;

    private static final char LOST = '\uFFFD';

    private final InputStream in;
    private final Findings findings;
    private final byte[] buffer = new byte[1 << 16];
    private final CharsetDecoder strict = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private byte[] line = new byte[1 << 12];
    private int at;
    private int end;
    private long number;

    Lines(InputStream in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Number of the line that was given last, from 1. */
    long number() {
        return number;
    }

    /** The next line with its end as LF, or without one at the end of the file; null behind it. */
    @Nullable
    String next() throws IOException {
        int length = 0;
        long whole = 0;
        boolean ended = false;
        int b = read();
        if (b < 0) {
            return null;
        }
        number++;
        for (; b >= 0; b = read()) {
            if (b == '\n' || b == '\r') {
                ended = true;
                if (b == '\r' && peek() == '\n') {
                    at++;
                }
                break;
            }
            whole++;
            if (length < LONGEST) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, 2 * length);
                }
                line[length++] = (byte) b;
            }
        }
        if (whole > length) {
            findings.add(Finding.of(
                    number, Rule.CSV_LINE_LONG, "at most " + LONGEST + " bytes on a line", whole + " bytes"));
        }
        String text = text(length);
        return ended ? text + '\n' : text;
    }

    private String text(int length) {
        int from =
                number == 1 && length > 2 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF
                        ? 3
                        : 0;
        String text = new String(line, from, length - from, StandardCharsets.UTF_8);
        if (text.indexOf(LOST) >= 0) {
            lost(from, length);
        }
        return text;
    }

    private void lost(int from, int length) {
        if (number == 1
                && length > 1
                && (line[0] == (byte) 0xFF && line[1] == (byte) 0xFE
                        || line[0] == (byte) 0xFE && line[1] == (byte) 0xFF)) {
            findings.add(Finding.of(number, Rule.CSV_ENCODING, "UTF-8", "UTF-16"));
            return;
        }
        ByteBuffer bytes = ByteBuffer.wrap(line, from, length - from);
        CharBuffer characters = CharBuffer.allocate(length);
        CoderResult result = strict.reset().decode(bytes, characters, true);
        String found = result.isError()
                ? "the byte 0x" + Integer.toHexString(line[bytes.position()] & 0xFF) + " behind "
                        + characters.position() + " characters of the line"
                : "U+FFFD, which stands for a character that was lost before";
        findings.add(Finding.of(number, Rule.CSV_ENCODING, "UTF-8", found));
    }

    private int read() throws IOException {
        int b = peek();
        at++;
        return b;
    }

    private int peek() throws IOException {
        if (at >= end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
            if (end == 0) {
                return -1;
            }
        }
        return buffer[at] & 0xFF;
    }
}
