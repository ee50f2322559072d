package org.marsad.mention.count;

import java.util.ArrayList;
import java.util.List;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Finds percentages: «عشرون بالمئة», «3.5 في المئة», «20%», «%20». Source: codebook, chapter figures. */
public final class PercentFinder {
    private final Words words;
    private final TokenisedText text;

    public PercentFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /**
     * The numbers that are percentages, with the words that say so.
     *
     * @param numbers the numbers of the text, in its order
     */
    public List<PercentPiece> find(List<NumberPiece> numbers) {
        List<PercentPiece> out = new ArrayList<>();
        for (NumberPiece n : numbers) {
            Word percent = words.find(n.to(), "hedges", "kind", "percent");
            if (percent != null) {
                out.add(piece(n, n.from(), n.words().start(), percent.to()));
            } else if (isSign(n.to())) {
                out.add(piece(n, n.from(), n.words().start(), n.to() + 1));
            } else if (isSign(n.from() - 1) && text.end(n.from() - 1) == text.start(n.from())) {
                out.add(piece(n, n.from() - 1, text.start(n.from() - 1), n.to()));
            }
        }
        return out;
    }

    private PercentPiece piece(NumberPiece n, int from, int start, int to) {
        return new PercentPiece(from, to, n.count(), n.decimal(), Evidence.in(text.text(), start, text.end(to - 1)));
    }

    private boolean isSign(int t) {
        return text.isMark(t, '%') || text.isMark(t, '٪');
    }
}
