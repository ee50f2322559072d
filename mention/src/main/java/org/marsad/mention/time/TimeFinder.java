package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.record.When;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Finds times and resolves them against the publication day. Source: codebook, chapter dates. */
public final class TimeFinder {
    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, NumberPiece> numbers;
    private final @Nullable Calendar calendar;

    /**
     * @param numbers the numbers of the text by their first token
     * @param published day of publication, or null: then relative words stay words
     */
    public TimeFinder(Words words, Map<Integer, NumberPiece> numbers, @Nullable LocalDate published) {
        this.words = words;
        this.text = words.text();
        this.numbers = numbers;
        this.calendar = published == null ? null : new Calendar(published);
    }

    /** What has been read so far at one place of the text. */
    private static final class Draft {
        int to;

        @Nullable
        LocalDate first;

        @Nullable
        LocalDate last;

        Precision precision = Precision.DAY;
        String rule = "";
        boolean period;
        boolean future;
    }

    /** All times, in the order of the text. */
    public List<TimePiece> find() {
        List<TimePiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            TimePiece p = at(t);
            if (p == null) {
                t++;
            } else {
                out.add(p);
                t = p.to();
            }
        }
        return out;
    }

    private boolean may(int t) {
        return words.has(t, "times")
                || text.isNumber(t)
                || words.has(t, "numbers")
                || text.is(t, "خلال")
                || text.is(t, "قبل");
    }

    private @Nullable TimePiece at(int t) {
        if (!may(t)) {
            return null;
        }
        Draft d = since(t);
        if (d == null) {
            d = period(t);
        }
        if (d == null) {
            d = day(t);
        }
        if (d == null) {
            d = date(t);
        }
        if (d == null) {
            d = ago(t);
        }
        if (d == null) {
            d = moment(t);
        }
        if (d == null) {
            return null;
        }
        Word first = words.find(t, "times");
        int form = first == null ? 0 : first.form();
        return new TimePiece(
                t, d.to, new When(d.first, d.last, d.precision, d.rule, text.bare(t, d.to, form)), d.period, d.future);
    }

    private @Nullable Word time(int t, String kind) {
        return words.find(t, "times", "kind", kind);
    }

    private static Draft draft(int to, @Nullable LocalDate first, @Nullable LocalDate last, Precision p, String rule) {
        Draft d = new Draft();
        d.to = to;
        d.first = first;
        d.last = last;
        d.precision = p;
        d.rule = rule;
        return d;
    }

    private @Nullable Draft since(int t) {
        Word since = time(t, "since");
        if (since == null) {
            return null;
        }
        TimePiece inner = at(since.to());
        if (inner == null) {
            return null;
        }
        Draft d = draft(inner.to(), inner.when().from(), null, inner.when().precision(), "since");
        d.period = true;
        return d;
    }

    /** «خلال الأشهر الماضية», «في الأعوام الأخيرة», «الأشهر الـ 12 المقبلة». */
    private @Nullable Draft period(int t) {
        int at = t;
        boolean during = text.is(at, "خلال") || text.is(at, "طوال") || text.is(at, "طيله");
        if (during) {
            at++;
        }
        Word unit = time(at, "unit");
        if (unit == null) {
            return null;
        }
        String folded = text.folded(at);
        boolean plural = folded.endsWith("الاشهر")
                || folded.endsWith("الاعوام")
                || folded.endsWith("السنوات")
                || folded.endsWith("الايام")
                || folded.endsWith("الاسابيع")
                || folded.endsWith("الساعات")
                || folded.endsWith("الشهور");
        if (!plural) {
            return null;
        }
        int to = unit.to();
        NumberPiece n = numbers.get(to);
        if (n != null) {
            to = n.to();
        }
        Word last = time(to, "last");
        Word next = time(to, "next");
        if (last == null && next == null) {
            return null;
        }
        Draft d = draft(
                last != null
                        ? last.to()
                        : java.util.Objects.requireNonNull(next).to(),
                null,
                null,
                Precision.VAGUE,
                "past-period");
        d.period = true;
        d.future = next != null;
        if (n != null
                && n.count().low() != null
                && calendar != null
                && last != null
                && !unit.get("value").equals("hour")) {
            d.first = Calendar.minus(calendar.published(), n.count().low(), unit.get("value"));
            d.last = calendar.published();
        }
        return d;
    }

    /** Days named by weekday or relative word, with parts of day: «فجر أمس الثلاثاء», «ليل الجمعة السبت», «اليوم». */
    private @Nullable Draft day(int t) {
        int at = t;
        boolean part = false;
        boolean night = false;
        Word p = time(at, "part");
        if (p != null && p.entry().is("value", "part") && alone(p) && !followsDay(p.to())) {
            return null;
        }
        if (p != null) {
            part = true;
            night = p.entry().is("value", "midnight") || text.folded(p.to() - 1).contains("ليل");
            at = p.to();
        }
        at = skipDay(at);
        Word relative = time(at, "day");
        Word weekday = null;
        if (relative == null && time(at, "unit") != null && text.folded(at).endsWith("يوم")) {
            at++;
        }
        relative = time(at, "day");
        Long offset = null;
        if (relative != null) {
            offset = Long.valueOf(relative.get("value"));
            at = relative.to();
        }
        int comma = text.isClauseMark(at) || text.isMark(at, '(') ? at + 1 : at;
        weekday = time(comma, "weekday");
        if (relative != null && weekday == null) {
            Word again = time(at, "part");
            if (again != null) {
                at = again.to();
            } else if (text.is(at, "نفسه") || text.is(at, "ذاته")) {
                return null;
            }
            return relativeDay(at, offset);
        }
        if (weekday == null) {
            return null;
        }
        at = weekday.to();
        if (text.isMark(comma - 1, '(') && text.isMark(at, ')')) {
            at++;
        }
        int iso = Integer.parseInt(weekday.get("value"));
        Word second = time(text.isMark(at, '-') || text.isMark(at, '/') ? at + 1 : at, "weekday");
        if (second != null && night && offset == null) {
            return nightBetween(second, iso);
        }
        Word date = null;
        Draft exact = date(text.isClauseMark(at) || text.isMark(at, '(') ? at + 1 : at);
        if (exact != null
                && exact.precision == Precision.DAY
                && exact.first != null
                && exact.first.getDayOfWeek().getValue() == iso) {
            exact.rule = "weekday-and-date";
            return exact;
        }
        Word last = time(at, "last");
        Word next = time(at, "next");
        int to = last != null ? last.to() : next != null ? next.to() : at;
        Word partAfter = time(to, "part");
        if (!part && partAfter != null) {
            to = partAfter.to();
        }
        if (calendar == null) {
            return draft(to, null, null, Precision.DAY, "weekday");
        }
        LocalDate day =
                offset != null ? calendar.checked(offset, iso) : calendar.weekday(iso, last != null, next != null);
        Draft d = draft(to, day, day, Precision.DAY, offset != null ? rule(offset) : "weekday");
        d.future = next != null || offset != null && offset > 0;
        return d;
    }

    /** A part of day counts as a time only with a day beside it, or as an adverb of its own «ليلا». */
    private boolean alone(Word p) {
        return p.to() - p.from() == 1;
    }

    private boolean followsDay(int at) {
        int a = skipDay(at);
        return time(a, "day") != null
                || time(a, "weekday") != null
                || time(a, "unit") != null
                        && text.folded(a).endsWith("يوم")
                        && (time(a + 1, "weekday") != null || time(a + 1, "day") != null);
    }

    private int skipDay(int at) {
        if (text.is(at, "من")
                || text.is(at, "يوم") && (time(at + 1, "weekday") != null || time(at + 1, "day") != null)) {
            return at + 1;
        }
        return at;
    }

    private static String rule(long offset) {
        return offset == 0 ? "today" : offset == -1 ? "yesterday" : offset > 0 ? "day-to-come" : "days-before";
    }

    private @Nullable Draft relativeDay(int to, @Nullable Long offset) {
        if (offset == null) {
            return null;
        }
        if (calendar == null) {
            return draft(to, null, null, Precision.DAY, rule(offset));
        }
        LocalDate day = calendar.plus(offset);
        Draft d = draft(to, day, day, Precision.DAY, rule(offset));
        d.future = offset > 0;
        return d;
    }

    private Draft nightBetween(Word second, int iso) {
        if (calendar == null) {
            return draft(second.to(), null, null, Precision.DAYS, "night-between");
        }
        LocalDate later = calendar.weekday(Integer.parseInt(second.get("value")), false, false);
        LocalDate earlier = later.minusDays(1);
        if (earlier.getDayOfWeek().getValue() != iso) {
            earlier = calendar.weekday(iso, false, false);
            later = earlier.plusDays(1);
        }
        return draft(second.to(), earlier, later, Precision.DAYS, "night-between");
    }

    /** Calendar dates: «28 فبراير/ شباط الماضي», «الثامن من جانفي 2016», «مطلع يناير الماضي», «مارس 2020», «5/5/2020», «عام 2011». */
    private @Nullable Draft date(int t) {
        Draft numeric = numericDate(t);
        if (numeric != null) {
            return numeric;
        }
        int at = t;
        Word part = time(at, "month-part");
        if (part != null) {
            at = part.to();
        }
        if (time(at, "unit") != null && text.folded(at).endsWith("شهر")) {
            at++;
        }
        int day = 0;
        if (part == null) {
            int end = dayNumber(at);
            if (end > 0) {
                day = dayValue(at);
                at = text.is(end, "من") ? end + 1 : end;
                if (time(at, "unit") != null && text.folded(at).endsWith("شهر")) {
                    at++;
                }
            }
        }
        Word month = time(at, "month");
        if (month == null) {
            Draft hijri = hijri(at, day);
            if (hijri != null) {
                return hijri;
            }
            return part == null && day == 0 ? unitOrYear(t) : part != null ? partOfUnit(part) : null;
        }
        at = month.to();
        int m = Integer.parseInt(month.get("value"));
        while (text.isMark(at, '/') || text.isMark(at, '(') || text.isMark(at, '-')) {
            Word again = time(at + 1, "month");
            if (again == null || !again.get("value").equals(month.get("value"))) {
                break;
            }
            at = again.to();
            if (text.isMark(at, ')')) {
                at++;
            }
        }
        if (day == 0 && part == null && at - t == 1 && !monthAlone(t, at)) {
            return null;
        }
        return inMonth(at, m, day, part);
    }

    /** A bare month name is a time only after a word of time, before a year or «الماضي»: «مارس» is also a verb. */
    private boolean monthAlone(int t, int to) {
        return isYear(to)
                || time(to, "last") != null
                || time(to, "this") != null
                || time(to, "next") != null
                || text.is(t - 1, "شهر")
                || text.is(t - 1, "في")
                || text.is(t - 1, "منذ")
                || text.is(t - 1, "خلال");
    }

    private Draft inMonth(int afterMonth, int m, int day, @Nullable Word part) {
        int at = afterMonth;
        YearMonth ym = null;
        boolean next = false;
        int y = text.is(at, "من") || text.is(at, "عام") || text.is(at, "سنه") ? at + 1 : at;
        if (text.is(y, "عام")) {
            y++;
        }
        if (isYear(y)) {
            ym = YearMonth.of(Integer.parseInt(text.folded(y)), m);
            at = y + 1;
        } else {
            Word last = time(at, "last");
            Word ahead = time(at, "next");
            Word now = time(at, "this");
            if (last != null || ahead != null || now != null) {
                at++;
                next = ahead != null;
            }
            if (calendar != null) {
                ym = calendar.month(m, next);
            }
        }
        String rule = part != null ? "month-part" : day > 0 ? "day-of-month" : "month";
        if (ym == null) {
            return draft(
                    at,
                    null,
                    null,
                    part != null ? Precision.MONTH_PART : day > 0 ? Precision.DAY : Precision.MONTH,
                    rule);
        }
        Draft d = ofMonth(at, ym, day, part, rule);
        if (calendar != null && d.first != null && !next && d.first.isAfter(calendar.published()) && !isYear(at - 1)) {
            YearMonth before = ym.minusYears(1);
            d = ofMonth(at, before, day, part, rule);
        }
        d.future = next;
        return d;
    }

    private static Draft ofMonth(int to, YearMonth ym, int day, @Nullable Word part, String rule) {
        if (part != null) {
            return switch (part.get("value")) {
                case "begin" -> draft(to, ym.atDay(1), ym.atDay(10), Precision.MONTH_PART, rule);
                case "middle" -> draft(to, ym.atDay(11), ym.atDay(20), Precision.MONTH_PART, rule);
                default -> draft(to, ym.atDay(21), ym.atEndOfMonth(), Precision.MONTH_PART, rule);
            };
        }
        if (day > 0 && day <= ym.lengthOfMonth()) {
            return draft(to, ym.atDay(day), ym.atDay(day), Precision.DAY, rule);
        }
        return draft(to, ym.atDay(1), ym.atEndOfMonth(), Precision.MONTH, rule);
    }

    /** The token after a day of a month, 0 where there is none. */
    private int dayNumber(int t) {
        int at = text.is(t, "يوم") ? t + 1 : t;
        int v = dayValue(at);
        if (v < 1 || v > 31) {
            return 0;
        }
        Word ordinal = words.find(at, "numbers", "kind", "ordinal");
        return ordinal != null ? ordinal.to() : at + 1;
    }

    private int dayValue(int t) {
        if (text.isNumber(t)) {
            String s = text.folded(t);
            return s.length() <= 2 && s.chars().allMatch(Character::isDigit) ? Integer.parseInt(s) : 0;
        }
        Word ordinal = words.find(t, "numbers", "kind", "ordinal");
        return ordinal == null ? 0 : Integer.parseInt(ordinal.get("value"));
    }

    private boolean isYear(int t) {
        if (!text.isNumber(t)) {
            return false;
        }
        String s = text.folded(t);
        return s.length() == 4 && s.chars().allMatch(Character::isDigit) && (s.startsWith("19") || s.startsWith("20"));
    }

    private @Nullable Draft numericDate(int t) {
        if (!text.isNumber(t)) {
            return null;
        }
        String s = text.folded(t);
        String[] parts = s.split("/", -1);
        int to = t + 1;
        if (parts.length != 3) {
            if (text.isMark(t + 1, '-') && text.isNumber(t + 2) && text.isMark(t + 3, '-') && text.isNumber(t + 4)) {
                parts = new String[] {s, text.folded(t + 2), text.folded(t + 4)};
                to = t + 5;
            } else {
                return null;
            }
        }
        for (String p : parts) {
            if (p.isEmpty() || p.length() > 4 || !p.chars().allMatch(Character::isDigit)) {
                return null;
            }
        }
        boolean yearFirst = parts[0].length() == 4;
        int year = Integer.parseInt(yearFirst ? parts[0] : parts[2]);
        int month = Integer.parseInt(parts[1]);
        int day = Integer.parseInt(yearFirst ? parts[2] : parts[0]);
        if (year < 100) {
            year += 2000;
        }
        if (month < 1
                || month > 12
                || day < 1
                || day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        LocalDate date = LocalDate.of(year, month, day);
        return draft(to, date, date, Precision.DAY, "numeric-date");
    }

    private @Nullable Draft hijri(int at, int day) {
        Word month = time(at, "hijri-month");
        if (month == null || day == 0) {
            return null;
        }
        int to = month.to();
        int year = calendar == null ? 0 : calendar.hijriYear();
        if (text.isNumber(to) && text.folded(to).length() == 4) {
            year = Integer.parseInt(text.folded(to));
            to++;
            if (text.is(to, "ه")) {
                to++;
            }
        }
        LocalDate date = year == 0 ? null : Calendar.hijri(year, Integer.parseInt(month.get("value")), day);
        return draft(to, date, date, Precision.DAY, "hijri");
    }

    /** «الأسبوع الماضي», «الشهر الجاري», «العام 2011», «سنة 2014». */
    private @Nullable Draft unitOrYear(int t) {
        Word unit = time(t, "unit");
        if (unit == null) {
            if (isYear(t) && (text.is(t - 1, "منذ") || text.is(t - 1, "في") || text.is(t - 1, "ل"))) {
                return year(t + 1, Integer.parseInt(text.folded(t)));
            }
            return null;
        }
        String value = unit.get("value");
        int at = unit.to();
        if (value.equals("year") && isYear(at)) {
            return year(at + 1, Integer.parseInt(text.folded(at)));
        }
        Word last = time(at, "last");
        Word now = time(at, "this");
        Word next = time(at, "next");
        if (last == null && now == null && next == null || !text.folded(t).contains("ال")) {
            return null;
        }
        int to = at + 1;
        long shift = last != null ? 1 : next != null ? -1 : 0;
        Precision p = switch (value) {
            case "week" -> Precision.WEEK;
            case "month" -> Precision.MONTH;
            case "year" -> Precision.YEAR;
            default -> Precision.VAGUE;
        };
        if (p == Precision.VAGUE) {
            return null;
        }
        Draft d = draft(to, null, null, p, "last-" + value);
        if (calendar != null) {
            LocalDate base = Calendar.minus(calendar.published(), shift, value);
            switch (p) {
                case WEEK -> {
                    d.first =
                            base.with(java.time.temporal.TemporalAdjusters.previousOrSame(java.time.DayOfWeek.MONDAY));
                    d.last = d.first.plusDays(6);
                }
                case MONTH -> {
                    d.first = base.withDayOfMonth(1);
                    d.last = YearMonth.from(base).atEndOfMonth();
                }
                default -> {
                    d.first = LocalDate.of(base.getYear(), 1, 1);
                    d.last = LocalDate.of(base.getYear(), 12, 31);
                }
            }
        }
        d.future = next != null;
        return d;
    }

    private static Draft year(int to, int year) {
        return draft(to, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR, "year");
    }

    /** «مطلع الأسبوع», «نهاية العام الماضي»: known only as part of the unit. */
    private @Nullable Draft partOfUnit(Word part) {
        Draft d = unitOrYear(part.to());
        if (d == null) {
            return null;
        }
        Draft out = draft(d.to, d.first, d.last, d.precision, "part-of-" + d.rule);
        out.future = d.future;
        return out;
    }

    /** «قبل يومين», «قبل ثلاثة أيام», «قبل أسبوع». */
    private @Nullable Draft ago(int t) {
        if (!text.is(t, "قبل")) {
            return null;
        }
        NumberPiece n = numbers.get(t + 1);
        Word unit = time(n == null ? t + 1 : n.to(), "unit");
        if (unit == null
                || unit.get("value").equals("hour")
                || unit.get("value").equals("minute")) {
            return null;
        }
        String folded = text.folded(unit.from());
        long count = n != null && n.count().low() != null
                ? n.count().low()
                : folded.endsWith("ين") && !folded.endsWith("سنين") ? 2 : 1;
        if (n == null
                && !folded.endsWith("ين")
                && (folded.endsWith("ايام")
                        || folded.endsWith("اشهر")
                        || folded.endsWith("سنوات")
                        || folded.endsWith("اعوام"))) {
            return draft(unit.to(), null, null, Precision.VAGUE, "some-time-ago");
        }
        String value = unit.get("value");
        Precision p = value.equals("day")
                ? Precision.DAY
                : value.equals("week") ? Precision.WEEK : value.equals("month") ? Precision.MONTH : Precision.YEAR;
        Draft d = draft(unit.to(), null, null, p, "ago");
        if (calendar != null) {
            LocalDate day = Calendar.minus(calendar.published(), count, value);
            if (p == Precision.DAY) {
                d.first = day;
                d.last = day;
            } else if (p == Precision.MONTH) {
                d.first = day.withDayOfMonth(1);
                d.last = YearMonth.from(day).atEndOfMonth();
            } else if (p == Precision.YEAR) {
                d.first = LocalDate.of(day.getYear(), 1, 1);
                d.last = LocalDate.of(day.getYear(), 12, 31);
            } else {
                d.first = day;
                d.last = day.plusDays(6);
            }
        }
        return d;
    }

    private @Nullable Draft moment(int t) {
        Word w = time(t, "moment");
        return w == null ? null : draft(w.to(), null, null, Precision.VAGUE, "shortly-before");
    }
}
