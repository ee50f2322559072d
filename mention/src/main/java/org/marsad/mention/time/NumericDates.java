package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Reads dates in digits, day first: «5/6/2020», «2020-06-05», «5.6.2020», «6/2020», «1441/9/15هـ». */
final class NumericDates {
    private final TimeWords words;
    private final TokenisedText text;

    NumericDates(TimeWords words) {
        this.words = words;
        this.text = words.text();
    }

    @Nullable
    Draft at(int t) {
        if (!text.isNumber(t) || (text.isMark(t - 1, '-') || text.isMark(t - 1, '/')) && text.isNumber(t - 2)) {
            return null;
        }
        String s = text.folded(t);
        int to = t + 1;
        String[] parts = split(s);
        if (parts.length == 1 && isBetween(t + 1) && text.isNumber(t + 2) && isBetween(t + 3) && text.isNumber(t + 4)) {
            parts = new String[] {s, text.folded(t + 2), text.folded(t + 4)};
            to = t + 5;
        }
        int[] n = new int[parts.length];
        for (int i = 0; i < n.length; i++) {
            n[i] = TimeWords.digits(parts[i]);
            if (n[i] < 0) {
                return null;
            }
        }
        if (n.length == 2 && s.indexOf('/') >= 0 && parts[1].length() == 4 && isMonth(n[0]) && isGregorian(n[1])) {
            return Draft.month(to, YearMonth.of(n[1], n[0]), "numeric-date");
        }
        return n.length == 3 ? date(to, parts, n) : null;
    }

    private boolean isBetween(int t) {
        return text.isMark(t, '/')
                || text.isMark(t, '-') && text.end(t - 1) == text.start(t) && text.end(t) == text.start(t + 1);
    }

    private static String[] split(String s) {
        if (s.indexOf('/') >= 0) {
            return split(s, '/');
        }
        String[] dotted = s.indexOf('.') >= 0 ? split(s, '.') : new String[0];
        return dotted.length == 3 && dotted[2].length() == 4 ? dotted : new String[] {s};
    }

    private static String[] split(String s, char mark) {
        List<String> parts = new ArrayList<>(3);
        int from = 0;
        for (int at = s.indexOf(mark); at >= 0; at = s.indexOf(mark, from)) {
            parts.add(s.substring(from, at));
            from = at + 1;
        }
        parts.add(s.substring(from));
        return parts.toArray(String[]::new);
    }

    private @Nullable Draft date(int end, String[] parts, int[] n) {
        boolean yearFirst = parts[0].length() == 4;
        int year = yearFirst ? n[0] : n[2];
        int day = yearFirst ? n[2] : n[0];
        int month = n[1];
        Word era = words.find(end, "era-hijri");
        int to = era == null ? end : era.to();
        if (era != null || year >= 1300 && year < 1600) {
            LocalDate date = isMonth(month) ? Calendar.hijri(year, month, day) : null;
            return date == null ? Draft.open(to, Precision.DAY, "hijri") : Draft.day(to, date, "hijri");
        }
        if (year < 100 && !yearFirst && parts[2].length() == 2) {
            year += 2000;
        }
        LocalDate date = Calendar.day(year, month, day);
        if (date == null && !yearFirst) {
            date = Calendar.day(year, day, month);
        }
        Word christian = words.find(to, "era");
        return date == null || !isGregorian(year)
                ? null
                : Draft.day(christian == null ? to : christian.to(), date, "numeric-date");
    }

    private static boolean isMonth(int n) {
        return n >= 1 && n <= 12;
    }

    private static boolean isGregorian(int year) {
        return year >= 1900 && year < 2100;
    }
}
