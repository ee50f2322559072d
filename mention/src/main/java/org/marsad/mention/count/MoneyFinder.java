package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Finds sums of money: «30 مليار دولار», «$5», «ملايين الدولارات». Source: codebook, chapter costs. */
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
        for (NumberPiece n : numbers) {
            Word currency = words.find(text.is(n.to(), "من") ? n.to() + 1 : n.to(), "money");
            if (currency != null && !currency.has(Form.AND | Form.PREPOSITION)) {
                String unit = currency.get("unit");
                int to = currency.to();
                out.add(piece(
                        n,
                        n.from(),
                        n.words().start(),
                        to,
                        unit.isEmpty() ? null : unit,
                        currency.entry().base()));
            } else if (sign(n.to()) != null) {
                out.add(piece(n, n.from(), n.words().start(), n.to() + 1, sign(n.to()), text.folded(n.to())));
            } else if (sign(n.from() - 1) != null) {
                int from = n.from() - 1;
                out.add(piece(n, from, text.start(from), n.to(), sign(from), text.folded(from)));
            }
        }
        return out;
    }

    private MoneyPiece piece(NumberPiece n, int from, int start, int to, @Nullable String currency, String noun) {
        Evidence e = Evidence.in(text.text(), start, text.end(to - 1));
        return new MoneyPiece(from, to, n.count(), n.decimal(), currency, noun, e);
    }

    private @Nullable String sign(int t) {
        return t < 0 || t >= text.size() ? null : SIGNS.get(text.folded(t));
    }
}
