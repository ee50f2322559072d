package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.mention.time.TimeWords.Number;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/**
 * Reads feasts: «عيد الفطر», «ثاني أيام عيد الأضحى», «أحد الشعانين», «ليلة رأس السنة». Without a year it is the nearest one. A feast of the
 * Hijri calendar may lie a day off where the moon was sighted otherwise, so it reaches from the day before to the day after.
 */
final class FeastReader {
    private final TimeWords words;
    private final TokenisedText text;
    private final @Nullable Calendar calendar;

    FeastReader(TimeWords words, @Nullable Calendar calendar) {
        this.words = words;
        this.text = words.text();
        this.calendar = calendar;
    }

    @Nullable
    Draft at(int t) {
        if (!text.isWord(t)) {
            return null;
        }
        Number day = dayOf(t);
        Word part = day == null ? words.find(t, "part") : null;
        int at = day != null ? day.to() : part != null && words.find(t, "feast") == null ? part.to() : t;
        Word feast = words.find(at, "feast");
        if (feast == null || isOfAThing(at)) {
            return null;
        }
        Draft d = feast(feast, day == null ? 0 : day.value() - 1);
        LocalDate first = d.first();
        LocalDate last = d.last();
        if (part == null || at == t || first == null || last == null) {
            return d;
        }
        LocalDate eve = first.minusDays(1);
        if (text.folded(t).endsWith("عشيه")) {
            return Draft.days(d.to(), eve, last.minusDays(1), d.precision(), "feast-eve");
        }
        boolean night = part.get("value").equals("night");
        return night ? Draft.days(d.to(), eve, last, Precision.DAYS, "feast-night") : d;
    }

    /** «أول أيام», «ثالث يوم من», «اليوم الثاني من», «اليوم الأول ل»: which day of the feast. */
    private @Nullable Number dayOf(int t) {
        boolean before = text.folded(t).endsWith("اليوم");
        Number n = words.ordinal(before ? t + 1 : t);
        if (n == null || !before && !text.is(n.to(), "ايام") && !text.is(n.to(), "يوم")) {
            return null;
        }
        int at = before ? n.to() : n.to() + 1;
        at = text.is(at, "ايام") ? at + 1 : at;
        return new Number(n.value(), text.is(at, "من") ? at + 1 : at);
    }

    /** «سوق عيد الميلاد», «كعكة عيد الميلاد». */
    private boolean isOfAThing(int t) {
        return words.find(t - 1, "of-feast") != null || words.find(t - 1, "name-before") != null;
    }

    private Draft feast(Word feast, int later) {
        String value = feast.get("value");
        int at = words.isUnit(feast.to(), "year") ? feast.to() + 1 : feast.to();
        int year = Math.max(words.year(at), words.hijriYear(at));
        Side side = words.side(feast.to());
        int to = year > 0 ? at + 1 : side != Side.UNSAID ? feast.to() + 1 : feast.to();
        if (value.equals("open")) {
            return Draft.open(to, Precision.DAY, "feast");
        }
        LocalDate day =
                year > 0 ? inYear(value, year) : calendar == null ? null : near(value, side, calendar.published());
        if (day == null) {
            return Draft.open(to, value.startsWith("hijri") ? Precision.DAYS : Precision.DAY, "feast");
        }
        LocalDate then = day.plusDays(later);
        Draft d = value.startsWith("hijri")
                ? Draft.days(to, then.minusDays(1), then.plusDays(1), Precision.DAYS, "feast")
                : Draft.day(to, then, "feast");
        return d.inFuture(calendar != null && d.first() != null && d.first().isAfter(calendar.published()));
    }

    private static @Nullable LocalDate near(String value, Side side, LocalDate now) {
        if (value.startsWith("easter ")) {
            LocalDate western = near(value.replace("easter ", "western "), side, now);
            return western == null ? null : inYear(value, western.getYear());
        }
        LocalDate best = null;
        for (int year = now.getYear() - 1; year <= now.getYear() + 1; year++) {
            LocalDate d = inYear(value, year);
            if (d != null && fits(d, side, now) && (best == null || distance(d, now) < distance(best, now))) {
                best = d;
            }
        }
        return best;
    }

    private static boolean fits(LocalDate d, Side side, LocalDate now) {
        return switch (side) {
            case LAST -> !d.isAfter(now);
            case NEXT -> d.isAfter(now);
            case THIS -> d.getYear() == now.getYear();
            case UNSAID -> true;
        };
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }

    /** The feast in a Gregorian year, or in a Hijri year where the number is one; null where the churches are not at one. */
    private static @Nullable LocalDate inYear(String value, int year) {
        int blank = value.indexOf(' ');
        String calendar = value.substring(0, blank);
        String day = value.substring(blank + 1);
        boolean hijriYear = year < 1900;
        switch (calendar) {
            case "hijri" -> {
                int dash = day.indexOf('-');
                int month = Integer.parseInt(day.substring(0, dash));
                int dayOfMonth = Integer.parseInt(day.substring(dash + 1));
                return hijriYear ? Calendar.hijri(year, month, dayOfMonth) : Calendar.hijriIn(year, month, dayOfMonth);
            }
            case "gregorian" -> {
                return hijriYear ? null : MonthDay.parse("--" + padded(day)).atYear(year);
            }
            default -> {
                return hijriYear ? null : Easter.in(year, calendar, Integer.parseInt(day));
            }
        }
    }

    private static String padded(String day) {
        int dash = day.indexOf('-');
        String month = day.substring(0, dash);
        String d = day.substring(dash + 1);
        return (month.length() < 2 ? "0" : "") + month + "-" + (d.length() < 2 ? "0" : "") + d;
    }
}
