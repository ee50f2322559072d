package org.marsad.knowledge.gazetteer;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table with tabs or commas between its cells, one at a time and none longer than a bound. Cells between commas
 * may be quoted (RFC 4180). A byte order mark and the line ends of Windows leave no trace.
 */
final class Rows implements Closeable {
    private static final int LONGEST = 1 << 20;
    private static final int MOST_LINES = 20;

    private final Reader reader;
    private final char separator;
    private final Deque<String> again = new ArrayDeque<>();
    private boolean overlong;
    private long read;
    private long line;

    private Rows(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Cells between tabs; quotation marks mean themselves. */
    static Rows tabs(Path file) throws IOException {
        return new Rows(open(file), '\t');
    }

    /** Cells between commas, or between what the first line has instead: semicolons or tabs. */
    static Rows commas(Path file) throws IOException {
        try (Rows first = tabs(file)) {
            String header = first.line();
            char separator = header == null || header.indexOf(',') >= 0 ? ',' : header.indexOf(';') >= 0 ? ';' : '\t';
            return new Rows(open(file), separator);
        }
    }

    private static Reader open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException("is a folder");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        if (magic == 0x504B || magic == 0x1F8B) {
            in.close();
            throw new IOException("is a packed archive: unpack it first");
        }
        in.reset();
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
    }

    /** The line, from 1, on which the last row began. */
    long lineNumber() {
        return line;
    }

    /**
     * The cells of the next row that is not blank, null at the end.
     *
     * @throws Unreadable where the row cannot be read; the next call goes on behind it
     */
    @Nullable
    List<String> next() throws IOException, Unreadable {
        String text = line();
        while (text != null && text.isBlank()) {
            text = line();
        }
        if (text == null) {
            return null;
        }
        line = read;
        if (overlong) {
            throw new Unreadable("row: expected at most " + LONGEST + " characters, found more");
        }
        List<String> cells = separator == '\t' ? List.of(text.split("\t", -1)) : quoted(text);
        if (text.indexOf('\uFFFD') >= 0) {
            throw new Unreadable("row: expected UTF-8, found other bytes");
        }
        return cells;
    }

    private List<String> quoted(String first) throws IOException, Unreadable {
        List<String> more = new ArrayList<>();
        StringBuilder text = new StringBuilder(first);
        while (true) {
            List<String> cells = new ArrayList<>();
            Quotes quotes = cells(text, cells);
            if (quotes == Quotes.SOUND) {
                return cells;
            }
            String next = quotes == Quotes.OPEN && more.size() < MOST_LINES ? line() : null;
            if (next == null || overlong) {
                for (int i = more.size() - 1; i >= 0; i--) {
                    again.addFirst(more.get(i));
                }
                read -= more.size();
                throw new Unreadable("row: expected the end of a quoted cell, found none");
            }
            more.add(next);
            text.append('\n').append(next);
        }
    }

    private enum Quotes {
        SOUND,
        OPEN,
        BROKEN
    }

    /** Takes a row apart; a quoted cell that does not end, or goes on behind its end, tells that the row is not whole. */
    private Quotes cells(CharSequence row, List<String> cells) {
        StringBuilder cell = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"' && inside && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && inside) {
                inside = false;
                if (i + 1 < row.length() && row.charAt(i + 1) != separator && row.charAt(i + 1) != ' ') {
                    return Quotes.BROKEN;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                inside = true;
            } else if (c == separator && !inside) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return inside ? Quotes.OPEN : Quotes.SOUND;
    }

    private @Nullable String line() throws IOException {
        overlong = false;
        String before = again.pollFirst();
        if (before != null) {
            read++;
            return before;
        }
        StringBuilder text = new StringBuilder(256);
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (text.length() < LONGEST) {
                text.append((char) c);
            } else {
                overlong = true;
            }
        }
        read++;
        if (text.length() > 0 && text.charAt(text.length() - 1) == '\r') {
            text.setLength(text.length() - 1);
        }
        if (read == 1 && text.length() > 0 && text.charAt(0) == '\uFEFF') {
            text.deleteCharAt(0);
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
