package org.marsad.mention.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.time.TimeWords.Number;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/**
 * Reads the parts of a month or year that are counted: «النصف الأول من يناير», «الربع الثاني من 2017», «الأسبوع الأول من مارس»,
 * «اليومين الأولين من شهر رمضان», «العشر الأواخر من رمضان».
 */
final class PartReader {
    private final TimeWords words;
    private final TokenisedText text;
    private final DateReader dates;
    private final PeriodReader periods;

    PartReader(TimeWords words, DateReader dates, PeriodReader periods) {
        this.words = words;
        this.text = words.text();
        this.dates = dates;
        this.periods = periods;
    }

    @Nullable
    Draft at(int t) {
        if (!text.isWord(t)) {
            return null;
        }
        String first = text.folded(t);
        if (first.endsWith("العشر") && text.is(t + 1, "الاواخر")) {
            return last(t + 2, 10);
        }
        int parts = first.endsWith("النصف") ? 2 : first.endsWith("الربع") ? 4 : first.endsWith("الثلث") ? 3 : 0;
        if (parts > 0) {
            boolean end = text.is(t + 1, "الاخير");
            Number n = end ? new Number(parts, t + 2) : words.ordinal(t + 1);
            if (n == null || n.value() > parts) {
                return null;
            }
            Draft whole = whole(n.to());
            return whole == null ? null : share(whole, n.value(), parts);
        }
        Word unit = words.unit(t);
        return unit != null && unit.has(Form.THE) ? units(unit) : null;
    }

    /** «الأسبوع الأول من», «الأسبوع الأخير من», «اليومين الأولين من», «الأيام الثلاثة الأولى من», «اليوم الثالث من». */
    private @Nullable Draft units(Word unit) {
        String name = unit.get("value");
        if (!name.equals("day") && !name.equals("week")) {
            return null;
        }
        NumberPiece n = words.number(unit.to());
        int at = n == null ? unit.to() : n.to();
        long count = n != null && n.count().low() != null ? n.count().low() : words.isDual(unit) ? 2 : 1;
        int days = (int) Math.min(count, 31) * (name.equals("week") ? 7 : 1);
        boolean many = n != null || words.isDual(unit);
        if (text.is(at, "الاخير") || text.is(at, "الاخيره") || text.is(at, "الاخيرين")) {
            return words.isPlural(unit) && n == null ? null : last(at + 1, days);
        }
        Number nth = text.is(at, "الاولين") || text.is(at, "الاوليين") ? new Number(1, at + 1) : words.ordinal(at);
        if (nth == null || many && nth.value() > 1) {
            return null;
        }
        Draft whole = whole(nth.to());
        if (whole == null || whole.precision() == Precision.YEAR) {
            return null;
        }
        if (words.isPlural(unit) && !many) {
            return span(whole, 0, 10, Precision.MONTH_PART);
        }
        Precision p = name.equals("week") ? Precision.WEEK : days == 1 ? Precision.DAY : Precision.DAYS;
        return span(whole, (nth.value() - 1) * days, days, p);
    }

    private @Nullable Draft last(int at, int days) {
        Draft whole = whole(at);
        if (whole == null || whole.precision() == Precision.YEAR) {
            return null;
        }
        LocalDate first = whole.first();
        LocalDate last = whole.last();
        int length = first == null || last == null ? days : (int) (last.toEpochDay() - first.toEpochDay()) + 1;
        Precision p = days == 1 ? Precision.DAY : days == 7 ? Precision.WEEK : Precision.DAYS;
        return span(whole, length - days, days, p);
    }

    private static Draft span(Draft whole, int skip, int days, Precision p) {
        LocalDate from = whole.first();
        LocalDate to = whole.last();
        if (from == null || to == null || from.plusDays(skip).isAfter(to) || skip < 0) {
            return Draft.open(whole.to(), p, "part-of-month");
        }
        LocalDate first = from.plusDays(skip);
        LocalDate last = first.plusDays(days - 1);
        return Draft.days(whole.to(), first, last.isAfter(to) ? to : last, p, "part-of-month")
                .inFuture(whole.future());
    }

    /** A half, third or quarter of a month or year. */
    private static Draft share(Draft whole, int nth, int parts) {
        boolean year = whole.precision() == Precision.YEAR;
        Precision p = !year ? Precision.MONTH_PART : parts == 4 ? Precision.MONTH : Precision.YEAR;
        LocalDate from = whole.first();
        LocalDate to = whole.last();
        if (from == null || to == null) {
            return Draft.open(whole.to(), p, "part-of-whole");
        }
        LocalDate first = year ? from.plusMonths(12L / parts * (nth - 1)) : from.plusDays(days(parts) * (nth - 1));
        LocalDate last =
                nth == parts ? to : year ? first.plusMonths(12L / parts).minusDays(1) : first.plusDays(days(parts) - 1);
        return Draft.days(whole.to(), first, last, p, "part-of-whole").inFuture(whole.future());
    }

    private static long days(int parts) {
        return parts == 2 ? 15 : parts == 3 ? 10 : 7;
    }

    /** The month or year behind «من». */
    private @Nullable Draft whole(int from) {
        if (!text.is(from, "من")) {
            return null;
        }
        Draft d = dates.month(from + 1);
        if (d == null) {
            d = periods.whole(from + 1);
        }
        boolean holdsParts = d != null && (d.precision() == Precision.MONTH || d.precision() == Precision.YEAR);
        return holdsParts ? d : null;
    }
}
