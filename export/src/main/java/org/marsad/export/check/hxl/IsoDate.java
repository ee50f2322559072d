package org.marsad.export.check.hxl;

import java.util.List;
import org.marsad.export.check.row.Cell;
import org.marsad.export.check.row.Columns;

/** Dates as ISO 8601 writes them: a year, quarter, month, week, day or moment, or two with a stroke between. */
final class IsoDate {
    private static final int DAY = 10;

    private IsoDate() {}

    /** Whether the words are such a date. */
    static boolean is(String text) {
        List<String> ends = Columns.split(text, '/');
        return ends.size() <= 2 && ends.stream().allMatch(IsoDate::single);
    }

    private static boolean single(String text) {
        if (text.length() < 4 || !number(text, 0, 4, 0, 9999)) {
            return false;
        }
        if (text.length() >= DAY && (text.charAt(4) == '-' && text.charAt(7) == '-')) {
            return Cell.day(text.substring(0, DAY)) != null && (text.length() == DAY || time(text.substring(DAY)));
        }
        return switch (text.length()) {
            case 4 -> true;
            case 7 ->
                text.charAt(4) == '-' && (text.charAt(5) == 'Q' ? number(text, 6, 7, 1, 4) : number(text, 5, 7, 1, 12));
            case 8 -> text.startsWith("-W", 4) ? number(text, 6, 8, 1, 53) : basic(text);
            case DAY ->
                text.startsWith("-W", 4)
                        && number(text, 6, 8, 1, 53)
                        && text.charAt(8) == '-'
                        && number(text, 9, 10, 1, 7);
            default -> false;
        };
    }

    private static boolean basic(String text) {
        return number(text, 4, 8, 0, 9999)
                && Cell.day(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)) != null;
    }

    /** A time behind a day: {@code T12:30}, with seconds, parts of them and a zone or without. */
    private static boolean time(String text) {
        if (text.length() < 6 || text.charAt(0) != 'T' && text.charAt(0) != ' ') {
            return false;
        }
        if (!number(text, 1, 3, 0, 24) || text.charAt(3) != ':' || !number(text, 4, 6, 0, 59)) {
            return false;
        }
        int at = 6;
        if (at < text.length() && text.charAt(at) == ':') {
            if (!number(text, at + 1, at + 3, 0, 60)) {
                return false;
            }
            at += 3;
            if (at < text.length() && text.charAt(at) == '.') {
                at++;
                while (at < text.length() && number(text, at, at + 1, 0, 9)) {
                    at++;
                }
            }
        }
        String zone = text.substring(at);
        return zone.isEmpty()
                || zone.equals("Z")
                || zone.length() == 6
                        && (zone.charAt(0) == '+' || zone.charAt(0) == '-')
                        && number(zone, 1, 3, 0, 23)
                        && zone.charAt(3) == ':'
                        && number(zone, 4, 6, 0, 59);
    }

    private static boolean number(String text, int from, int to, int least, int most) {
        if (to > text.length()) {
            return false;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
            value = 10 * value + c - '0';
        }
        return value >= least && value <= most;
    }
}
