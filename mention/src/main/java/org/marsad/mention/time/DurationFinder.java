package org.marsad.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.time.TimeWords.Amount;
import org.marsad.text.TokenisedText;

/** Finds lengths of time: «ثلاثة أشهر», «يومين», «48 ساعة», «نصف ساعة», «لمدة أسبوع», «عام ونصف». Source: codebook, chapter dates. */
public final class DurationFinder {
    private static final List<String> SIZES =
            List.of("second", "minute", "hour", "day", "week", "month", "year", "decade", "century");

    private final Words words;
    private final TokenisedText text;
    private final TimeWords times;

    /**
     * @param numbers the numbers of the text by their first token
     */
    public DurationFinder(Words words, Map<Integer, NumberPiece> numbers) {
        this.words = words;
        this.text = words.text();
        this.times = new TimeWords(words, numbers);
    }

    /** All lengths of time whose number is told, in the order of the text. */
    public List<DurationPiece> find() {
        List<DurationPiece> out = new ArrayList<>();
        int t = 0;
        while (t < text.size()) {
            DurationPiece d = times.mayBegin(t) ? at(t) : null;
            if (d == null) {
                t++;
            } else {
                out.add(d);
                t = d.to();
            }
        }
        return out;
    }

    private @Nullable DurationPiece at(int t) {
        Word part = words.find(t, "numbers", "kind", "fraction");
        Word whole = part == null ? null : times.unit(part.to());
        if (part != null && whole != null) {
            String iso = part(whole.get("value"), part.get("value"));
            return iso == null || part.has(Form.THE) ? null : piece(t, whole.to(), part.form(), iso);
        }
        Amount a = times.amount(t);
        if (a == null
                || a.count() == 0
                || !a.exact()
                || isBeforeDate(a)
                || a.count() == 1
                        && times.number(t) == null
                        && !isLength(t)
                        && joined(t, a, 0).to() == a.to()) {
            return null;
        }
        Word first = times.number(t) != null ? words.find(t, "numbers") : times.unit(t);
        int form = first == null ? 0 : first.form();
        Word more = words.find(a.to(), "numbers", "kind", "fraction");
        String rest = more != null && more.has(Form.AND) ? half(a, more) : null;
        return more != null && rest != null ? piece(t, more.to(), form, rest) : joined(t, a, form);
    }

    /** «4 ساعات و35 دقيقة», «سنة وثلاثة أشهر»: each unit smaller than the one before. */
    private DurationPiece joined(int t, Amount first, int form) {
        StringBuilder iso = new StringBuilder(iso(first.count(), first.unit()));
        Amount before = first;
        while (true) {
            int at = text.is(before.to(), "و") ? before.to() + 1 : before.to();
            boolean and = at > before.to() || text.isWord(at) && text.folded(at).startsWith("و");
            Amount a = and ? times.joinedAmount(at) : null;
            if (a == null || a.count() == 0 || !a.exact() || SIZES.indexOf(a.unit()) >= SIZES.indexOf(before.unit())) {
                return piece(t, before.to(), form, iso.toString());
            }
            String more = iso(a.count(), a.unit());
            boolean clock = iso.indexOf("T") >= 0 && more.startsWith("PT");
            iso.append(more.substring(clock ? 2 : 1));
            before = a;
        }
    }

    /** A unit in the singular without a number is a length only after such a word: «لمدة شهر», «بعد أسبوع». */
    private boolean isLength(int t) {
        return times.follows(t, "لمده", "مده", "خلال", "بعد", "قبل", "منذ", "كل", "طوال", "طيله", "غضون", "مدي");
    }

    /** «يوم الثلاثاء», «عام 2018» name a time. */
    private boolean isBeforeDate(Amount a) {
        return times.find(a.to(), "weekday") != null
                || times.find(a.to(), "day") != null
                || times.year(a.to()) > 0
                || text.isNumber(a.to());
    }

    private DurationPiece piece(int from, int to, int form, String iso) {
        int start = times.number(from) != null && !text.isNumber(from) && text.isNumber(from + 1) ? from + 1 : from;
        return new DurationPiece(from, to, iso, text.bare(start, to, form));
    }

    private static String iso(long n, String unit) {
        return switch (unit) {
            case "second" -> "PT" + n + "S";
            case "minute" -> "PT" + n + "M";
            case "hour" -> "PT" + n + "H";
            case "day" -> "P" + n + "D";
            case "week" -> "P" + n + "W";
            case "month" -> "P" + n + "M";
            case "year" -> "P" + n + "Y";
            case "decade" -> "P" + 10 * n + "Y";
            default -> "P" + 100 * n + "Y";
        };
    }

    /** «نصف ساعة», «ربع قرن»; null where the part is no whole number of a smaller unit. */
    private static @Nullable String part(String unit, String fraction) {
        boolean half = fraction.equals("0.5");
        boolean quarter = fraction.equals("0.25");
        return switch (unit) {
            case "minute" -> half ? "PT30S" : quarter ? "PT15S" : "PT20S";
            case "hour" -> half ? "PT30M" : quarter ? "PT15M" : "PT20M";
            case "day" -> half ? "PT12H" : quarter ? "PT6H" : "PT8H";
            case "year" -> half ? "P6M" : quarter ? "P3M" : "P4M";
            case "decade" -> half ? "P5Y" : null;
            case "century" -> half ? "P50Y" : quarter ? "P25Y" : null;
            default -> null;
        };
    }

    /** «عام ونصف», «ساعتين ونصف». */
    private static @Nullable String half(Amount a, Word fraction) {
        String rest = part(a.unit(), fraction.get("value"));
        if (rest == null) {
            return null;
        }
        String whole = iso(a.count(), a.unit());
        boolean clock = whole.startsWith("PT");
        return clock == rest.startsWith("PT") ? whole + rest.substring(clock ? 2 : 1) : whole + rest.substring(1);
    }
}
