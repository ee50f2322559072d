package org.marsad.mention.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.record.When;
import org.marsad.record.When.Precision;
import org.marsad.text.TokenisedText;

/** Finds times and resolves them against the publication day. Source: codebook, chapter dates. */
public final class TimeFinder {
    private final @Nullable LocalDate published;
    private final TimeWords words;
    private final TokenisedText text;
    private final DayReader days;
    private final DateReader dates;
    private final PeriodReader periods;
    private final FeastReader feasts;
    private final PartReader parts;

    /**
     * Weeks begin on Monday, and a bare weekday is the latest one.
     *
     * @param numbers the numbers of the text by their first token
     * @param published day of publication, or null: then relative words stay words
     */
    public TimeFinder(Words words, Map<Integer, NumberPiece> numbers, @Nullable LocalDate published) {
        this(words, numbers, published, Reckoning.usual());
    }

    /**
     * @param numbers the numbers of the text by their first token
     * @param published day of publication, or null: then relative words stay words
     * @param reckoning how days are counted where the words leave it open
     */
    public TimeFinder(
            Words words, Map<Integer, NumberPiece> numbers, @Nullable LocalDate published, Reckoning reckoning) {
        this.published = published;
        this.words = new TimeWords(words, numbers);
        this.text = words.text();
        Calendar calendar = published == null ? null : calendar(written(published, reckoning), reckoning);
        this.dates = new DateReader(this.words, calendar);
        this.days = new DayReader(this.words, calendar, dates);
        this.periods = new PeriodReader(this.words, calendar);
        this.feasts = new FeastReader(this.words, calendar);
        this.parts = new PartReader(this.words, dates, periods);
    }

    private static Calendar calendar(LocalDate day, Reckoning reckoning) {
        return new Calendar(day, reckoning.weekStart(), reckoning.preferFuture());
    }

    /** The day on which the report was written: «اليوم الاثنين» in a paper of Tuesday was written on Monday. */
    private LocalDate written(LocalDate published, Reckoning reckoning) {
        for (int t = 0; t < text.size(); t++) {
            Word day = words.find(t, "day");
            Word weekday = day == null ? null : words.find(day.to(), "weekday");
            if (day != null && weekday != null && !weekday.has(Form.AND | Form.PREPOSITION)) {
                int offset = Integer.parseInt(day.get("value"));
                LocalDate told = calendar(published, reckoning).checked(offset, Integer.parseInt(weekday.get("value")));
                LocalDate today = told == null ? published : told.minusDays(offset);
                return today.isBefore(published) ? today : published;
            }
        }
        return published;
    }

    /** All times, in the order of the text. */
    public List<TimePiece> find() {
        List<TimePiece> out = new ArrayList<>();
        LocalDate told = null;
        int toldTo = -1;
        int t = 0;
        while (t < text.size()) {
            LocalDate same = text.is(t - 1, "الموافق") && t - 2 - toldTo <= 1 ? told : null;
            Draft d = words.mayBegin(t) ? at(t, told, same) : null;
            if (d == null) {
                t++;
                continue;
            }
            out.add(piece(t, d));
            if (d.precision() == Precision.DAY && d.first() != null && !d.period()) {
                told = d.first();
                toldTo = d.to();
            }
            t = d.to();
        }
        return out;
    }

    private TimePiece piece(int t, Draft d) {
        Word first = words.words().find(t, "times");
        if (first == null) {
            first = words.words().find(t, "calendar");
        }
        if (first == null) {
            first = words.words().find(t, "numbers");
        }
        int form = first == null ? 0 : first.form();
        int start = text.isNumber(t) || !text.isNumber(t + 1) || first != null ? t : t + 1;
        When when = new When(d.first(), d.last(), d.precision(), d.rule(), text.bare(start, d.to(), form));
        boolean ahead = published != null && d.first() != null && d.first().isAfter(published);
        return new TimePiece(t, d.to(), when, d.period(), d.future() || ahead);
    }

    private @Nullable Draft at(int t, @Nullable LocalDate told, @Nullable LocalDate same) {
        Word since = words.find(t, "since");
        if (since != null) {
            return since(since.to(), told);
        }
        Draft d = inner(t, told, same);
        Word moment = d == null ? words.find(t, "moment") : null;
        if (moment != null) {
            return Draft.open(moment.to(), Precision.VAGUE, "shortly-before");
        }
        return d;
    }

    private @Nullable Draft inner(int t, @Nullable LocalDate told, @Nullable LocalDate same) {
        Draft d = feasts.at(t);
        if (d == null) {
            d = parts.at(t);
        }
        if (d == null) {
            d = days.at(t, told);
        }
        if (d == null) {
            d = dates.at(t, same);
        }
        return d == null ? periods.at(t, told) : d;
    }

    /** «منذ 2011», «منذ الشهر الماضي», «منذ ثلاثة أيام»: from then on, the end open. */
    private @Nullable Draft since(int t, @Nullable LocalDate told) {
        Draft d = inner(t, told, null);
        if (d == null) {
            return periods.since(t);
        }
        return new Draft(d.to(), d.first(), null, d.precision(), "since", true, false);
    }
}
