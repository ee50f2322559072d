package org.marsad.export.check.row;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and days as cells write them: digits of ASCII, a point, no thousands. */
public final class Cell {
    private static final int DIGITS = 18;
    private static final String MIDNIGHT = "00:00:00";
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Cell() {}

    /** A whole number, with or without a sign, of at most 18 digits; null for anything else. */
    public static @Nullable Long integer(@Nullable String text) {
        if (text == null) {
            return null;
        }
        boolean signed = text.startsWith("-") || text.startsWith("+");
        String digits = signed ? text.substring(1) : text;
        if (digits.length() > DIGITS || !digits(digits)) {
            return null;
        }
        return text.startsWith("-") ? -Long.parseLong(digits) : Long.parseLong(digits);
    }

    /** A number with or without a point and an exponent; null for anything else, and for what is too great to be one. */
    public static @Nullable Double decimal(@Nullable String text) {
        if (text == null) {
            return null;
        }
        for (int i = 0; i < text.length(); i++) {
            if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
                return null;
            }
        }
        try {
            double value = Double.parseDouble(text);
            return Double.isFinite(value) ? value : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * A day: {@code 2020-05-06}, with or without a midnight behind it as UCDP writes it, or {@code 06 May 2020} as ACLED does; null for
     * anything else.
     */
    public static @Nullable LocalDate day(@Nullable String text) {
        if (text == null) {
            return null;
        }
        if (text.length() >= 10 && text.charAt(4) == '-') {
            return text.charAt(7) == '-' && (text.length() == 10 || midnight(text.substring(10)))
                    ? day(text.substring(0, 4), text.substring(5, 7), text.substring(8, 10))
                    : null;
        }
        List<String> parts = Columns.split(text.replace('-', ' '), ' ');
        if (parts.size() != 3 || parts.get(0).length() > 2) {
            return null;
        }
        int month = month(parts.get(1).toLowerCase(Locale.ROOT));
        return month == 0 ? null : day(parts.get(2), Integer.toString(month), parts.get(0));
    }

    private static boolean midnight(String text) {
        String time = text.substring(1);
        return (text.charAt(0) == ' ' || text.charAt(0) == 'T')
                && (time.equals(MIDNIGHT) || time.equals(MIDNIGHT + ".000") || time.equals(MIDNIGHT + "Z"));
    }

    private static int month(String word) {
        for (int i = 0; i < MONTHS.size(); i++) {
            if (word.length() >= 3
                    && (word.length() == 3
                            ? MONTHS.get(i).startsWith(word)
                            : MONTHS.get(i).equals(word))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        if (year.length() != 4 || !digits(year) || !digits(month) || !digits(day)) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static boolean digits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
