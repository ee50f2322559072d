package org.marsad.mention.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.time.Calendar.Side;
import org.marsad.mention.time.TimeWords.Amount;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/**
 * Reads weeks, months, years and spans: «الأسبوع الماضي», «عام 2018», «الأشهر الـ 12 المقبلة», «قبل يومين», «أواخر الشهر الفائت»,
 * «صيف 2014».
 */
final class PeriodReader {
    private final TimeWords words;
    private final TokenisedText text;
    private final @Nullable Calendar calendar;

    PeriodReader(TimeWords words, @Nullable Calendar calendar) {
        this.words = words;
        this.text = words.text();
        this.calendar = calendar;
    }

    /**
     * The span that begins at a token, or null.
     *
     * @param told the latest day told before, or null: «بعد يومين» counts from it where that is past
     */
    @Nullable
    Draft at(int t, @Nullable LocalDate told) {
        Draft d = units(t);
        if (d == null) {
            d = years(t);
        }
        if (d == null) {
            d = unit(t);
        }
        if (d == null) {
            d = toldFromAnother(t);
        }
        if (d == null) {
            d = part(t);
        }
        if (d == null) {
            d = fromThat(t, told);
        }
        if (d == null) {
            d = ago(t);
        }
        return d == null ? after(t, told) : d;
    }

    /** «خلال الأشهر الماضية», «الأيام العشرة الأخيرة», «آخر 24 ساعة», «الـ24 ساعة الماضية», «خلال ثلاثة أشهر». */
    private @Nullable Draft units(int t) {
        Word during = words.find(t, "during");
        int at = during == null ? t : during.to();
        boolean latest = text.is(at, "اخر");
        at = latest ? at + 1 : at;
        NumberPiece before = words.number(at);
        Word unit = words.unit(before == null ? at : before.to());
        if (unit == null || unit.has(Form.AND) && during != null || before != null && unit.has(Form.THE)) {
            return null;
        }
        NumberPiece n = before != null ? before : words.number(unit.to());
        int to = n == null || n == before ? unit.to() : n.to();
        to = text.is(to, "القليله") ? to + 1 : to;
        Side side = latest ? Side.LAST : words.side(to);
        boolean many = words.isPlural(unit) || words.isDual(unit) || before != null;
        boolean definite = latest || unit.has(Form.THE) || before != null && text.is(at, "ال");
        if (!many || side == Side.THIS || side == Side.UNSAID || !definite && n == null) {
            return during != null && many && !unit.has(Form.THE)
                    ? Draft.open(to, Precision.VAGUE, "span").asPeriod()
                    : null;
        }
        to = latest ? to : to + 1;
        long count = n != null && n.count().low() != null
                ? n.count().low()
                : words.isDual(unit) && !words.isPlural(unit) ? 2 : 0;
        return span(to, side == Side.NEXT ? count : -count, unit.get("value"), side);
    }

    private Draft span(int to, long count, String unit, Side side) {
        String rule = side == Side.NEXT ? "coming-period" : "past-period";
        boolean future = side == Side.NEXT;
        if (calendar == null || count == 0) {
            return Draft.open(to, Precision.VAGUE, rule).asPeriod().inFuture(future);
        }
        LocalDate now = calendar.published();
        LocalDate other = Calendar.shift(now, count, unit);
        Precision p = unit.equals("day") ? Precision.DAYS : Calendar.precision(unit);
        return Draft.days(to, future ? now : other, future ? other : now, p, rule)
                .asPeriod()
                .inFuture(future);
    }

    /** «عام 2018», «العام 2018», «عامي 2014 و2015», «2011-2014», «من 2011 إلى 2014», «في 2018», «صيف 2014». */
    private @Nullable Draft years(int t) {
        Word season = words.find(t, "season");
        if (season != null) {
            return season(season);
        }
        int at = words.isUnit(t, "year") ? t + 1 : t;
        int first = words.year(at);
        if (first == 0) {
            return null;
        }
        int join = at + 1;
        boolean dash = text.isMark(join, '-') || text.isMark(join, '–');
        int last =
                dash || text.is(join, "و") || text.is(join, "الي") || text.is(join, "حتي") ? words.year(join + 1) : 0;
        if (last > first && (at > t || dash || isBeforeYears(t))) {
            return Draft.days(join + 2, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR, "years")
                    .asPeriod();
        }
        if (at == t && !isBeforeYear(t)) {
            return null;
        }
        Word era = words.find(at + 1, "era");
        return Draft.year(era == null ? at + 1 : era.to(), first);
    }

    private boolean isBeforeYears(int t) {
        return words.follows(t, "من", "بين") || words.isUnit(t - 1, "year");
    }

    private boolean isBeforeYear(int t) {
        return words.follows(t, "في", "ل", "حتي", "بعد", "قبل", "منذ") || words.find(t - 1, "month-part") != null;
    }

    private @Nullable Draft season(Word season) {
        int at = words.isUnit(season.to(), "year") ? season.to() + 1 : season.to();
        int year = words.year(at);
        int to = at + 1;
        Side side = words.side(at);
        if (year == 0 && at > season.to() && side != Side.UNSAID && calendar != null) {
            year = calendar.published().getYear() + (side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0);
        }
        if (year == 0) {
            return null;
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(season.get("value")), 1);
        return Draft.days(to, first, first.plusMonths(3).minusDays(1), Precision.MONTH, "season");
    }

    /** «الأسبوع الماضي», «الشهر الجاري», «هذا العام». */
    private @Nullable Draft unit(int t) {
        Word here = words.find(t, "this-one");
        Word unit = words.unit(here == null ? t : here.to());
        if (unit == null || !unit.has(Form.THE) || words.isPlural(unit) || words.isDual(unit)) {
            return null;
        }
        Side side = words.side(unit.to());
        Precision p = Calendar.precision(unit.get("value"));
        if (side == Side.UNSAID && here == null
                || text.is(unit.to(), "نفسه")
                || p == Precision.DAYS
                || p == Precision.DAY
                || unit.get("value").equals("decade")
                || unit.get("value").equals("century")) {
            return null;
        }
        int to = side == Side.UNSAID ? unit.to() : unit.to() + 1;
        String rule = (side == Side.LAST ? "last-" : side == Side.NEXT ? "next-" : "this-") + unit.get("value");
        if (calendar == null) {
            return Draft.open(to, p, rule).inFuture(side == Side.NEXT);
        }
        long shift = side == Side.LAST ? -1 : side == Side.NEXT ? 1 : 0;
        LocalDate day = Calendar.shift(calendar.published(), shift, unit.get("value"));
        return calendar.unit(to, day, unit.get("value"), rule).inFuture(side == Side.NEXT);
    }

    /** «عام 2017», «العام الماضي», «الشهر الجاري». */
    @Nullable
    Draft whole(int t) {
        Draft d = unit(t);
        if (d == null && words.year(t) > 0) {
            return Draft.year(t + 1, words.year(t));
        }
        return d == null ? years(t) : d;
    }

    /** «مطلع الأسبوع», «منتصف الشهر», «نهاية العام»: of this one; «نهاية الأسبوع» is the latest weekend. */
    private @Nullable Draft ofThisOne(Word part) {
        Word unit = words.unit(part.to());
        String name = unit == null ? "" : unit.get("value");
        if (unit == null
                || !unit.has(Form.THE)
                || unit.to() > unit.from() + 1
                || words.isPlural(unit)
                || words.isDual(unit)
                || !name.equals("week") && !name.equals("month") && !name.equals("year")
                || text.isWord(unit.to()) && text.folded(unit.to()).startsWith("ال") && !words.isTime(unit.to())) {
            return null;
        }
        boolean weekend = name.equals("week") && part.get("value").equals("end");
        String rule = weekend ? "weekend" : "part-of-this-" + name;
        if (calendar == null) {
            return Draft.open(unit.to(), weekend ? Precision.DAYS : Calendar.precision(name), rule);
        }
        if (weekend) {
            return calendar.weekend(unit.to(), rule);
        }
        Draft d = calendar.unit(unit.to(), calendar.published(), name, rule);
        if (!name.equals("month")) {
            return d;
        }
        d = Draft.third(unit.to(), YearMonth.from(calendar.published()), part.get("value"));
        LocalDate first = d.first();
        return d.inFuture(first != null && first.isAfter(calendar.published()));
    }

    /** «الأيام السابقة», «الأسبوع التالي»: told from another time. */
    private @Nullable Draft toldFromAnother(int t) {
        Word unit = words.unit(t);
        Word previous = unit == null || !unit.has(Form.THE) ? null : words.find(unit.to(), "previous");
        if (unit == null || previous == null) {
            return null;
        }
        boolean many = words.isPlural(unit) || words.isDual(unit);
        Precision p = many ? Precision.VAGUE : Calendar.precision(unit.get("value"));
        Draft d = Draft.open(previous.to(), p, "told-from-another");
        return many ? d.asPeriod() : d;
    }

    /** «أواخر الشهر الفائت»; the part of a week or year is known only as that week or year. */
    private @Nullable Draft part(int t) {
        Word part = words.find(t, "month-part");
        if (part == null) {
            return null;
        }
        Draft whole = unit(part.to());
        if (whole == null) {
            whole = years(part.to());
        }
        if (whole == null) {
            return ofThisOne(part);
        }
        if (whole.precision() == Precision.MONTH && whole.first() != null) {
            YearMonth month = YearMonth.from(whole.first());
            return Draft.third(whole.to(), month, part.get("value")).inFuture(whole.future());
        }
        Precision p = whole.precision() == Precision.MONTH ? Precision.MONTH_PART : whole.precision();
        return new Draft(
                whole.to(), whole.first(), whole.last(), p, "part-of-" + whole.rule(), whole.period(), whole.future());
    }

    /** «قبل يومين», «قبل ثلاثة أيام», «قبل أسبوع»; «قبل عام 2011» is open to the past. */
    private @Nullable Draft ago(int t) {
        Word ago = words.find(t, "ago");
        if (ago == null) {
            return null;
        }
        Draft year = years(ago.to());
        if (year != null) {
            return year.first() == null
                    ? null
                    : new Draft(year.to(), null, year.first().minusDays(1), Precision.YEAR, "before", true, false);
        }
        Amount a = words.amount(ago.to());
        return a == null || isFrom(a) ? null : away(a, -1, "ago");
    }

    /** «قبل يومين من الهجوم», «بعد أسبوع على الهجوم»: counted from something else. */
    private boolean isFrom(Amount a) {
        return text.is(a.to(), "من") || text.is(a.to(), "علي");
    }

    /** «بعد يومين من الهجوم»: counted from the act that is told already. */
    private boolean fromTold(Amount a) {
        Word act = words.words().find(a.to() + 1, "actions");
        return isFrom(a) && act != null && act.has(Form.THE);
    }

    private Draft away(Amount a, int sign, String rule) {
        Precision p = Calendar.precision(a.unit());
        if (a.count() == 0 || p == Precision.DAYS) {
            return Draft.open(a.to(), Precision.VAGUE, "some-time-" + rule);
        }
        if (calendar == null || !a.exact()) {
            return Draft.open(a.to(), a.exact() ? p : Precision.VAGUE, rule);
        }
        return calendar.unit(a.to(), Calendar.shift(calendar.published(), sign * a.count(), a.unit()), a.unit(), rule);
    }

    /** «بعد يومين», «بعد يومين من الهجوم»: from the day told before, where that lies in the past; else from now, or words alone. */
    private @Nullable Draft after(int t, @Nullable LocalDate told) {
        Word after = words.find(t, "after");
        Amount a = after == null ? null : words.amount(after.to());
        if (a == null || isOneByOne(t, a)) {
            return null;
        }
        boolean fromNow = text.is(a.to(), "من") && (text.is(a.to() + 1, "الان") || text.is(a.to() + 1, "اليوم"));
        boolean day = a.unit().equals("day") && a.count() > 0 && a.exact();
        if (isFrom(a) && !fromNow && !fromTold(a) || calendar == null || a.count() == 0) {
            return Draft.open(a.to(), day ? Precision.DAY : Precision.VAGUE, "after");
        }
        LocalDate then = told == null || !day || fromNow ? null : told.plusDays(a.count());
        if (then != null && !then.isAfter(calendar.published())) {
            return Draft.day(a.to(), then, "after");
        }
        if (fromTold(a) && !fromNow) {
            return Draft.open(a.to(), day ? Precision.DAY : Precision.VAGUE, "after");
        }
        Draft d = away(fromNow ? new Amount(a.count(), a.unit(), a.exact(), a.to() + 2) : a, 1, "after");
        return d.inFuture(d.first() != null);
    }

    /** «بعد ذلك بيومين», «قبل ذلك بأسبوع»: from the day told before. */
    private @Nullable Draft fromThat(int t, @Nullable LocalDate told) {
        Word before = words.find(t, "ago");
        Word word = before != null ? before : words.find(t, "after");
        if (word == null || !text.is(word.to(), "ذلك")) {
            return null;
        }
        Word first = words.words().find(word.to() + 1, "numbers");
        Word unit = words.unit(word.to() + 1);
        Amount a = words.amount(word.to() + 1);
        if (a == null || !(first != null && first.has(Form.BI) || unit != null && unit.has(Form.BI))) {
            return null;
        }
        if (told == null
                || calendar == null
                || a.count() == 0
                || !a.exact()
                || Calendar.precision(a.unit()) == Precision.DAYS) {
            return Draft.open(a.to(), a.unit().equals("day") ? Precision.DAY : Precision.VAGUE, "from-that");
        }
        return calendar.unit(
                a.to(), Calendar.shift(told, before != null ? -a.count() : a.count(), a.unit()), a.unit(), "from-that");
    }

    /** «عاما بعد عام», «يوما بعد يوم». */
    private boolean isOneByOne(int t, Amount a) {
        return a.count() == 1 && words.number(t + 1) == null && words.isUnit(t - 1, a.unit());
    }

    /** How long since: «منذ ثلاثة أيام», «منذ سنوات»; open to now. */
    @Nullable
    Draft since(int to) {
        Amount a = words.amount(to);
        if (a == null) {
            return null;
        }
        boolean exact = a.exact() && a.count() > 0 && Calendar.precision(a.unit()) != Precision.DAYS;
        if (calendar == null || !exact) {
            return Draft.open(a.to(), Precision.VAGUE, "since").asPeriod();
        }
        LocalDate first = Calendar.shift(calendar.published(), -a.count(), a.unit());
        return new Draft(a.to(), first, null, Calendar.precision(a.unit()), "since", true, false);
    }
}
