package org.marsad.intake.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a table into rows (RFC 4180): a line break within a quoted cell ends none.
 *
 * <p>It works on bytes, since quotes, delimiters and line ends are the same in UTF-8 and in the encodings of one byte a letter. A quoted
 * cell that is never closed spoils its own line only: what comes after it is read again.
 */
public final class Rows {
    /** Quoted cells left open that are gone back for, so that no table is read over and over. */
    private static final int RETURNS = 100;

    private final InputStream bytes;
    private final byte delimiter;
    private final int limit;
    private final byte[] block = new byte[1 << 16];
    private int from;
    private int to;
    private byte[] again = new byte[0];
    private int againFrom;
    private long line = 1;
    private int returns;

    /**
     * Rows of a stream.
     *
     * @param delimiter comma, semicolon or tab
     * @param limit bytes of one row at most
     */
    public Rows(InputStream bytes, char delimiter, int limit) {
        this.bytes = bytes;
        this.delimiter = (byte) delimiter;
        this.limit = limit;
    }

    /**
     * The next row, or null after the last.
     *
     * @throws IOException where the stream fails, a row is longer than the limit, or too many quoted cells are left open
     */
    public @Nullable RawRow next() throws IOException {
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        long first = line;
        State state = State.BEFORE;
        int c = read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && !(c == '\n' && state != State.QUOTED); c = read()) {
            if (row.size() == limit) {
                if (state != State.QUOTED) {
                    throw new IOException(
                            "line " + first + ": expected at most " + limit + " bytes in one row, found more");
                }
                row.write(c);
                return goBack(row.toByteArray(), first);
            }
            row.write(c);
            line += c == '\n' ? 1 : 0;
            state = state.after((byte) c, delimiter);
        }
        if (c < 0 && state == State.QUOTED) {
            return goBack(row.toByteArray(), first);
        }
        line++;
        return new RawRow(bare(row.toByteArray(), c == '\n'), first, false);
    }

    private RawRow goBack(byte[] row, long first) throws IOException {
        if (++returns > RETURNS) {
            throw new IOException("line " + first + ": expected every quoted cell to be closed, found more than "
                    + RETURNS + " open");
        }
        int end = 0;
        while (end < row.length && row[end] != '\n') {
            end++;
        }
        int rest = Math.min(row.length, end + 1);
        byte[] unread = Arrays.copyOfRange(again, againFrom, again.length);
        byte[] back = Arrays.copyOfRange(row, rest, row.length + unread.length);
        System.arraycopy(unread, 0, back, row.length - rest, unread.length);
        again = back;
        againFrom = 0;
        line = first + 1;
        return new RawRow(bare(Arrays.copyOf(row, end), true), first, true);
    }

    private static byte[] bare(byte[] row, boolean ended) {
        return ended && row.length > 0 && row[row.length - 1] == '\r' ? Arrays.copyOf(row, row.length - 1) : row;
    }

    private int read() throws IOException {
        if (againFrom < again.length) {
            return again[againFrom++] & 0xFF;
        }
        if (from == to) {
            from = 0;
            to = Math.max(0, bytes.read(block));
            if (to == 0) {
                return -1;
            }
        }
        return block[from++] & 0xFF;
    }

    private enum State {
        /** Before the first byte of a cell: only there a quote opens one. */
        BEFORE,
        BARE,
        QUOTED,
        /** After a quote in a quoted cell: its end, or the first of two. */
        QUOTE;

        State after(byte c, byte delimiter) {
            if (this == QUOTED) {
                return c == '"' ? QUOTE : QUOTED;
            }
            if (c == '"' && this != BARE) {
                return QUOTED;
            }
            return c == delimiter ? BEFORE : BARE;
        }
    }
}
