package org.marsad.export.check.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Findings;
import org.marsad.export.check.finding.Rule;

/**
 * The text of a file with its quotes mended: one that nothing closes is taken away, so that it spoils its own row and not all that
 * follow. The lines stay the lines.
 */
final class Mended extends Reader {
    /** Lines that a record has at most: a quote that is open for longer was never meant to be. */
    static final int LINES = 200;

    private static final int CHARACTERS = 1 << 20;

    private record Line(long number, String text) {}

    private final Lines lines;
    private final Findings findings;
    private final Quotes quotes;
    private final Deque<Line> ahead = new ArrayDeque<>();
    private String record = "";
    private int at;

    Mended(Lines lines, char delimiter, Findings findings) {
        this.lines = lines;
        this.findings = findings;
        this.quotes = new Quotes(delimiter);
    }

    /** Gives lines back that were read already, in their order, before anything is read here. */
    void back(List<String> texts) {
        long number = 1;
        for (String text : texts) {
            ahead.add(new Line(number++, text));
        }
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        while (at == record.length()) {
            Line first = take();
            if (first == null) {
                return -1;
            }
            record = record(first);
            at = 0;
        }
        int n = Math.min(length, record.length() - at);
        record.getChars(at, at + n, into, from);
        at += n;
        return n;
    }

    private String record(Line first) throws IOException {
        quotes.begin();
        quotes.over(first.text());
        if (quotes.stray()) {
            findings.add(Finding.of(
                    first.number(),
                    Rule.CSV_QUOTE_STRAY,
                    "a delimiter behind a quote that closes",
                    "more of the cell"));
        }
        if (!quotes.open()) {
            return first.text();
        }
        int opened = quotes.opened();
        boolean strayed = quotes.stray();
        StringBuilder all = new StringBuilder(first.text());
        List<Line> more = new ArrayList<>();
        while (quotes.open() && more.size() < LINES && all.length() < CHARACTERS) {
            Line next = take();
            if (next == null) {
                break;
            }
            more.add(next);
            all.append(next.text());
            quotes.over(next.text());
        }
        if (!quotes.open() && quotes.stray() == strayed) {
            return all.toString();
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            ahead.addFirst(more.get(i));
        }
        String rest = first.text().substring(opened).strip();
        findings.add(Finding.of(
                first.number(), Rule.CSV_QUOTE_OPEN, "a quote that closes", "one left open: " + Finding.shown(rest)));
        return closed(first.text(), opened);
    }

    /** The line without the quote that was left open, and without any where that does not close it. */
    private String closed(String line, int opened) {
        String mended = line.substring(0, opened) + line.substring(opened + 1);
        quotes.begin();
        quotes.over(mended);
        return quotes.open() ? line.replace("\"", "") : mended;
    }

    private @Nullable Line take() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        String text = lines.next();
        return text == null ? null : new Line(lines.number(), text);
    }

    @Override
    public void close() {
        // the stream is closed by whoever opened it
    }
}
