package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.mention.time.TimeWords.Number;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Reads dates of the Hijri calendar: «15 رمضان 1441», «الخامس عشر من رمضان», «شهر رمضان الماضي». */
final class HijriReader {
    private final TimeWords words;
    private final TokenisedText text;
    private final @Nullable Calendar calendar;

    HijriReader(TimeWords words, @Nullable Calendar calendar) {
        this.words = words;
        this.text = words.text();
        this.calendar = calendar;
    }

    @Nullable
    Draft at(int t) {
        return at(t, false);
    }

    /** A month alone that other words have made sure of. */
    @Nullable
    Draft month(int t) {
        return words.dayOfMonth(t) == null ? at(t, true) : null;
    }

    private @Nullable Draft at(int t, boolean sure) {
        Number day = words.dayOfMonth(t);
        int at = day == null ? t : text.is(day.to(), "من") ? day.to() + 1 : day.to();
        int name = words.skip(at, "شهر");
        Word month = words.find(name, "hijri-month");
        if (month == null) {
            return null;
        }
        int m = Integer.parseInt(month.get("value"));
        int to = text.is(month.to(), "من") || words.isUnit(month.to(), "year") ? month.to() + 1 : month.to();
        int year = words.hijriYear(to);
        int common = year > 0 ? 0 : words.year(to);
        if (common > 0) {
            return inCommonYear(to + 1, common, m, day);
        }
        Side side = year > 0 ? Side.UNSAID : words.side(month.to());
        to = year > 0 ? to + 1 : side == Side.UNSAID ? month.to() : month.to() + 1;
        Word era = year > 0 ? words.find(to, "era-hijri") : null;
        to = era == null ? to : era.to();
        boolean fasting = text.is(name, "الصيام") || text.is(name, "الصوم");
        if (fasting && name == at) {
            return null;
        }
        // «رجب» and «شعبان» are names of men, «صفر» is nought
        if (!sure && day == null && year == 0 && side == Side.UNSAID && name == at) {
            return null;
        }
        if (year == 0 && calendar != null) {
            year = calendar.hijriYear(m, day == null ? 0 : day.value(), side);
        }
        return day == null ? month(to, year, m, side) : day(to, year, m, day.value(), side);
    }

    /** «رمضان 2017»: the month that begins in that year. */
    private static Draft inCommonYear(int to, int year, int month, @Nullable Number day) {
        LocalDate date = Calendar.hijriIn(year, month, day == null ? 1 : day.value());
        if (date == null) {
            return Draft.open(to, day == null ? Precision.MONTH : Precision.DAY, "hijri");
        }
        int hijri = HijrahDate.from(date).get(ChronoField.YEAR);
        return day == null ? month(to, hijri, month, Side.UNSAID) : Draft.day(to, date, "hijri");
    }

    private static Draft day(int to, int year, int month, int day, Side side) {
        LocalDate date = year == 0 ? null : Calendar.hijri(year, month, day);
        return Draft.day(to, date, "hijri").inFuture(side == Side.NEXT);
    }

    private static Draft month(int to, int year, int month, Side side) {
        LocalDate first = year == 0 ? null : Calendar.hijri(year, month, 1);
        LocalDate last = year == 0 ? null : Calendar.hijriMonthEnd(year, month);
        return first == null || last == null
                ? Draft.open(to, Precision.MONTH, "hijri-month")
                : Draft.days(to, first, last, Precision.MONTH, "hijri-month").inFuture(side == Side.NEXT);
    }
}
