package org.marsad.mention.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberFinder;
import org.marsad.mention.count.NumberPiece;
import org.marsad.record.When;
import org.marsad.text.TokenisedText;

/**
 * Times as short strings, for tests: {@code 2020-05-05 day}, {@code 2020-01-01..2020-01-10 month-part}, {@code 2011-01-01.. year},
 * {@code ? vague}; {@code P} a period, {@code F} to come.
 */
final class Times {
    private static final Knowledge KNOWLEDGE = Knowledge.open();

    private Times() {}

    static Words words(String text) {
        return new Words(new TokenisedText(text, KNOWLEDGE));
    }

    static Map<Integer, NumberPiece> numbers(Words words) {
        Map<Integer, NumberPiece> numbers = new HashMap<>();
        new NumberFinder(words).find().forEach(n -> numbers.put(n.from(), n));
        return numbers;
    }

    static List<TimePiece> in(String text, @Nullable LocalDate published) {
        Words words = words(text);
        return new TimeFinder(words, numbers(words), published).find();
    }

    static String brief(String text, @Nullable LocalDate published) {
        return brief(in(text, published));
    }

    static String brief(List<TimePiece> pieces) {
        return pieces.stream().map(Times::brief).collect(Collectors.joining(" | "));
    }

    private static String brief(TimePiece t) {
        When w = t.when();
        String days = !w.resolved()
                ? "?"
                : w.from() != null && w.from().equals(w.to())
                        ? w.from().toString()
                        : (w.from() == null ? "" : w.from()) + ".." + (w.to() == null ? "" : w.to());
        return days + " " + w.precision().name().toLowerCase(Locale.ROOT).replace('_', '-') + (t.period() ? " P" : "")
                + (t.future() ? " F" : "");
    }
}
