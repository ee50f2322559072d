package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Finds sums of money: «30 مليار دولار», «$5», «ملايين الدولارات», «5 و10 دنانير». Source: codebook, chapter costs. */
public final class MoneyFinder {
    private static final Map<String, String> SIGNS = Map.of("$", "USD", "€", "EUR", "£", "GBP", "₪", "ILS");

    private final Words words;
    private final TokenisedText text;

    public MoneyFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * The numbers that are sums of money, with the words of the currency.
     *
     * @param numbers the numbers of the text, in its order
     */
    public List<MoneyPiece> find(List<NumberPiece> numbers) {
        List<MoneyPiece> out = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            MoneyPiece m = at(numbers.get(i));
            if (m == null) {
                continue;
            }
            MoneyPiece before = out.isEmpty() ? null : out.get(out.size() - 1);
            if (before != null && isSum(before, m)) {
                out.set(out.size() - 1, sum(before, m));
            } else {
                out.addAll(shared(numbers, i, m));
                out.add(m);
            }
        }
        return out;
    }

    private @Nullable MoneyPiece at(NumberPiece n) {
        Word currency = words.find(text.is(n.to(), "من") ? n.to() + 1 : n.to(), "money");
        if (currency != null && !currency.has(Form.AND | Form.PREPOSITION)) {
            String unit = currency.get("unit");
            String iso = unit.isEmpty() ? null : unit;
            return piece(
                    n,
                    n.from(),
                    n.words().start(),
                    currency.to(),
                    iso,
                    currency.entry().base());
        }
        if (sign(n.to()) != null) {
            return piece(n, n.from(), n.words().start(), n.to() + 1, sign(n.to()), text.folded(n.to()));
        }
        int from = n.from() - 1;
        return sign(from) == null ? null : piece(n, from, text.start(from), n.to(), sign(from), text.folded(from));
    }

    /** «50 و70 دينارا»: bare figures joined by «و» before a sum are sums of the same money. */
    private List<MoneyPiece> shared(List<NumberPiece> numbers, int last, MoneyPiece m) {
        List<MoneyPiece> out = new ArrayList<>();
        for (int i = last - 1; i >= 0; i--) {
            NumberPiece n = numbers.get(i);
            boolean joined =
                    text.is(n.to(), "و") && n.to() + 1 == numbers.get(i + 1).from();
            if (!joined || !text.isNumber(n.to() - 1)) {
                break;
            }
            out.add(0, piece(n, n.from(), n.words().start(), n.to(), m.currency(), m.noun()));
        }
        return out;
    }

    /** «3 ملايين دينار و278 ألف دينار»: the second fills the noughts of the first. */
    private boolean isSum(MoneyPiece a, MoneyPiece b) {
        boolean joined = text.is(a.to(), "و") && b.from() == a.to() + 1
                || b.from() == a.to() && text.folded(b.from()).startsWith("و");
        Long big = a.count().low();
        Long small = b.count().high();
        if (!joined || !a.noun().equals(b.noun()) || !Objects.equals(a.currency(), b.currency())) {
            return false;
        }
        if (big == null || small == null || !Double.isNaN(a.decimal()) || !Double.isNaN(b.decimal())) {
            return false;
        }
        long noughts = 1;
        while (big > 0 && big % (noughts * 1000) == 0) {
            noughts *= 1000;
        }
        return small < noughts;
    }

    private MoneyPiece sum(MoneyPiece a, MoneyPiece b) {
        CountRange count = a.count().plus(b.count());
        int start = a.words().start();
        Evidence e = Evidence.in(text.text(), start, text.end(b.to() - 1));
        return new MoneyPiece(a.from(), b.to(), count, Double.NaN, a.currency(), a.noun(), e);
    }

    private MoneyPiece piece(NumberPiece n, int from, int start, int to, @Nullable String currency, String noun) {
        Evidence e = Evidence.in(text.text(), start, text.end(to - 1));
        return new MoneyPiece(from, to, n.count(), n.decimal(), currency, noun, e);
    }

    private @Nullable String sign(int t) {
        return t < 0 || t >= text.size() ? null : SIGNS.get(text.folded(t));
    }
}
