package org.marsad.mention.people;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.count.OrdinalFinder;
import org.marsad.mention.count.OrdinalPiece;
import org.marsad.text.TokenisedText;

/** Reads the age of one person behind his name or noun. «نحو 60 عاما», «في العشرينات» say none. Source: codebook, chapter persons, "ages". */
final class AgeReader {
    /** Years that nobody outlives. */
    private static final int OLDEST = 120;

    private static final int MONTHS = 12;

    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, NumberPiece> numbers;
    private final OrdinalFinder ordinals;

    AgeReader(Words words, Map<Integer, NumberPiece> numbers) {
        this.words = words;
        this.text = words.text();
        this.numbers = numbers;
        this.ordinals = new OrdinalFinder(words);
    }

    /**
     * An age.
     *
     * @param to token after it
     */
    record Age(int years, int to) {}

    /** The age that is told at a token, or null. */
    @Nullable
    Age at(int t) {
        int i = t;
        boolean open = text.isMark(i, '(') || text.isMark(i, '[');
        if (open || text.isClauseMark(i) || text.isMark(i, '-')) {
            i++;
        }
        if (text.is(i, "و") || text.is(i, "وهو") || text.is(i, "وهي")) {
            i++;
        }
        boolean said = said(i);
        if (said) {
            i++;
            i = text.is(i, "من") && text.is(i + 1, "العمر") ? i + 2 : i;
        }
        if (text.is(i, "في") || text.is(i, "ب")) {
            return ordinal(i + 1, said);
        }
        NumberPiece n = numbers.get(i);
        if (n == null && said) {
            return unitAlone(i);
        }
        if (n == null
                || n.count().low() == null
                || !n.count().low().equals(n.count().high())
                || n.count().approximate()) {
            return null;
        }
        return of(n.count().low(), n.to(), open);
    }

    private @Nullable Age of(long n, int unit, boolean open) {
        String value = unit(unit);
        long years =
                value.equals("year") ? n : value.equals("month") ? n / MONTHS : open && text.isMark(unit, ')') ? n : -1;
        if (years < 0 || years > OLDEST) {
            return null;
        }
        int end = value.isEmpty() ? unit : unit + 1;
        return new Age((int) years, open && text.isMark(end, ')') ? end + 1 : end);
    }

    /** «عمره عام», «عمرها عامان». */
    private @Nullable Age unitAlone(int t) {
        if (text.is(t, "عامان") || text.is(t, "عامين") || text.is(t, "سنتان") || text.is(t, "سنتين")) {
            return new Age(2, t + 1);
        }
        boolean one = (text.is(t, "عام") || text.is(t, "عاما") || text.is(t, "سنه")) && !text.is(t + 1, "و");
        return one ? new Age(1, t + 1) : null;
    }

    /** «البالغ من العمر», «يبلغ», «عمره»: an age follows. */
    private boolean said(int t) {
        for (String w : new String[] {
            "البالغ", "البالغه", "يبلغ", "تبلغ", "عمره", "عمرها", "وعمره", "وعمرها", "ويبلغ", "وتبلغ", "بعمر"
        }) {
            if (text.is(t, w)) {
                return true;
            }
        }
        return false;
    }

    private String unit(int t) {
        if (text.is(t, "ربيعا")) {
            return "year";
        }
        Word w = words.find(t, "times", "kind", "unit");
        w = w != null ? w : words.find(t, "calendar", "kind", "unit");
        boolean years = w != null && w.is("value", "year") && !text.folded(t).startsWith("ال");
        return years ? "year" : w != null && w.is("value", "month") && text.breakBefore(t) == 0 ? "month" : "";
    }

    /** «في السادسة من عمرها», «في الخامسة عشرة من العمر». */
    private @Nullable Age ordinal(int t, boolean said) {
        OrdinalPiece o = ordinals.at(t);
        NumberPiece ten = numbers.get(t);
        if (o == null) {
            return ten != null && ten.count().low() != null && ofLife(ten.to())
                    ? of(ten.count().low(), ten.to())
                    : null;
        }
        int end = o.to();
        boolean ends = end >= text.size() || text.isClauseMark(end) || text.isMark(end, '.') || text.is(end, "برصاص");
        return ofLife(end)
                ? of(o.value(), end)
                : said || ends && text.folded(t).endsWith("ه") ? new Age(o.value(), end) : null;
    }

    private @Nullable Age of(long years, int end) {
        return years > OLDEST ? null : new Age((int) years, end + 2);
    }

    private boolean ofLife(int t) {
        return text.is(t, "من") && (text.is(t + 1, "عمره") || text.is(t + 1, "عمرها") || text.is(t + 1, "العمر"));
    }
}
