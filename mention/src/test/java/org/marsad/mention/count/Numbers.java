package org.marsad.mention.count;

import java.util.List;
import java.util.stream.Collectors;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Words;
import org.marsad.record.CountRange;
import org.marsad.text.TokenisedText;

/** Numbers as short strings, for tests: {@code 14}, {@code 30+}, {@code ≤9}, {@code ~20}, {@code 3..9}, {@code TENS}; {@code !} guarded. */
final class Numbers {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    private Numbers() {}

    static Words words(String text) {
        return new Words(new TokenisedText(text, KNOWLEDGE));
    }

    static List<NumberPiece> in(String text) {
        return new NumberFinder(words(text)).find();
    }

    static String brief(String text) {
        return in(text).stream()
                .map(n -> brief(n.count(), n.decimal()) + (n.guarded() ? "!" : ""))
                .collect(Collectors.joining(" "));
    }

    static String brief(CountRange c, double decimal) {
        if (c.vague() != null) {
            return c.vague().name();
        }
        if (!Double.isNaN(decimal)) {
            return String.valueOf(decimal);
        }
        if (c.low() == null) {
            return "≤" + c.high();
        }
        if (c.high() == null) {
            return c.low() + "+";
        }
        String n = c.low().equals(c.high()) ? String.valueOf(c.low()) : c.low() + ".." + c.high();
        return (c.approximate() ? "~" : "") + n;
    }
}
