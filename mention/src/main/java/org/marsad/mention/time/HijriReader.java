package org.marsad.mention.time;

import java.time.LocalDate;
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
        Side side = year > 0 ? Side.UNSAID : words.side(month.to());
        to = year > 0 ? to + 1 : side == Side.UNSAID ? month.to() : month.to() + 1;
        Word era = year > 0 ? words.find(to, "era-hijri") : null;
        to = era == null ? to : era.to();
        // «رجب» and «شعبان» are names of men, «صفر» is nought
        if (day == null && year == 0 && side == Side.UNSAID && name == at) {
            return null;
        }
        if (year == 0 && calendar != null) {
            year = calendar.hijriYear(m, day == null ? 0 : day.value(), side);
        }
        return day == null ? month(to, year, m, side) : day(to, year, m, day.value(), side);
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
