package org.marsad.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.OrdinalFinder;
import org.marsad.mention.count.OrdinalPiece;
import org.marsad.text.TokenisedText;

/** Finds times of day: «فجر», «الساعة 10:30», «الساعة الثالثة والنصف عصرا», «07.00». Source: codebook, chapter dates. */
public final class ClockFinder {
    private final TimeWords words;
    private final TokenisedText text;
    private final OrdinalFinder ordinals;

    public ClockFinder(Words words) {
        this.words = new TimeWords(words, Map.of());
        this.text = words.text();
        this.ordinals = new OrdinalFinder(words);
    }

    /** An hour and minute, and where they end. */
    private record Clock(int hour, int minute, int to) {}

    /** All times of day, in the order of the text. */
    public List<ClockPiece> find() {
        List<ClockPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            ClockPiece c = words.mayBegin(t) ? at(t) : null;
            if (c == null) {
                t++;
            } else {
                out.add(c);
                t = c.to();
            }
        }
        return out;
    }

    private @Nullable ClockPiece at(int t) {
        Word hour = words.unit(t);
        Word said = hour != null && hour.get("value").equals("hour") && hour.has(Form.THE) ? hour : null;
        Clock clock = said != null ? clock(said.to()) : text.isNumber(t) ? digits(t, false) : named(t);
        if (clock == null) {
            Word part = words.find(t, "part");
            return part == null
                    ? null
                    : new ClockPiece(t, part.to(), null, null, part.get("value"), text.bare(t, part.to(), part.form()));
        }
        int at = text.is(clock.to(), "من") ? clock.to() + 1 : clock.to();
        Word part = words.find(at, "part");
        int to = part == null ? clock.to() : part.to();
        String name = part == null ? null : part.get("value");
        return new ClockPiece(
                t,
                to,
                onDial(clock.hour(), name),
                clock.minute(),
                name,
                text.bare(t, to, said == null ? 0 : said.form()));
    }

    /** «عند العاشرة صباحا»: an hour without its noun, before a part of the day and after a word of time. */
    private @Nullable Clock named(int t) {
        boolean after = words.follows(t, "عند", "حتي", "حوالي", "نحو", "قبيل", "قرابه", "بين", "في");
        Clock c = after && text.isWord(t) && text.folded(t).endsWith("ه") ? clock(t) : null;
        Word part = c == null ? null : words.find(c.to(), "part");
        return part == null || part.has(Form.AND | Form.PREPOSITION) ? null : c;
    }

    /** The hour of the day: three in the afternoon is 15. */
    private static int onDial(int hour, @Nullable String part) {
        boolean late = "afternoon".equals(part)
                || "evening".equals(part)
                || "noon".equals(part) && hour < 6
                || "night".equals(part) && hour > 5;
        if (late && hour < 12) {
            return hour + 12;
        }
        boolean small =
                "night".equals(part) || "midnight".equals(part) || "dawn".equals(part) || "morning".equals(part);
        return hour == 12 && small || hour == 24 ? 0 : hour;
    }

    private @Nullable Clock clock(int t) {
        Clock digits = text.isNumber(t) ? digits(t, true) : null;
        if (digits != null) {
            return digits;
        }
        OrdinalPiece o = ordinals.at(t);
        boolean one = text.is(t, "الواحده");
        if (!one && (o == null || o.value() > 12)) {
            return null;
        }
        return withMinutes(one || o == null ? 1 : o.value(), one || o == null ? t + 1 : o.to());
    }

    /** «والنصف», «و15 دقيقة», «إلا ربعا». */
    private Clock withMinutes(int hour, int at) {
        int minute = text.is(at, "والنصف") ? 30 : text.is(at, "والربع") ? 15 : text.is(at, "والثلث") ? 20 : 0;
        if (minute > 0) {
            return new Clock(hour, minute, at + 1);
        }
        Word unit = text.is(at, "و") && text.isNumber(at + 1) ? times("minute", at + 2) : null;
        int said = unit == null ? -1 : TimeWords.digits(text.folded(at + 1));
        if (unit != null && said >= 0 && said <= 59) {
            return new Clock(hour, said, unit.to());
        }
        boolean quarter = text.is(at + 1, "ربعا") || text.is(at + 1, "الربع") || text.is(at + 1, "ربع");
        boolean third = text.is(at + 1, "ثلثا") || text.is(at + 1, "الثلث") || text.is(at + 1, "ثلث");
        if (text.is(at, "الا") && (quarter || third)) {
            return new Clock(hour == 1 ? 12 : hour - 1, quarter ? 45 : 40, at + 2);
        }
        return new Clock(hour, 0, at);
    }

    private @Nullable Word times(String unit, int t) {
        return words.isUnit(t, unit) ? words.unit(t) : null;
    }

    /** «10:30»; after «الساعة» also «10», «10.30», «10,30». */
    private @Nullable Clock digits(int t, boolean said) {
        String s = text.folded(t);
        int mark = s.indexOf(':');
        for (char c : said ? new char[] {'.', ','} : new char[0]) {
            mark = mark < 0 ? s.indexOf(c) : mark;
        }
        int hour = TimeWords.digits(mark < 0 ? s : s.substring(0, mark));
        int minute = mark < 0 ? 0 : TimeWords.digits(s.substring(mark + 1));
        boolean right = mark < 0 ? said : s.length() - mark == 3;
        boolean inDay = hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 || hour == 24 && minute == 0;
        return right && inDay ? new Clock(hour, minute, t + 1) : null;
    }
}
