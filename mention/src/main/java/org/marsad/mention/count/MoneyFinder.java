package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Evidence;

/** Finds amounts of money: a number with a currency behind it. */
public final class MoneyFinder {
    private final Words words;

    public MoneyFinder(Words words) {
        this.words = words;
    }

    /** All amounts, in the order of the text. */
    public List<MoneyPiece> find(List<NumberPiece> numbers) {
        List<MoneyPiece> out = new ArrayList<>();
        for (NumberPiece n : numbers) {
            Word unit = words.find(n.to(), "money");
            if (unit != null) {
                Evidence e = Evidence.in(words.text().text(), n.words().start(), words.text().end(unit.to() - 1));
                out.add(new MoneyPiece(n.from(), unit.to(), n.count(), unit.get("unit"), e));
            }
        }
        return out;
    }
}
