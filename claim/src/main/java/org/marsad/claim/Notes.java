package org.marsad.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.marsad.claim.act.ActWords;
import org.marsad.claim.act.Draft;
import org.marsad.mention.Pieces;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Report;
import org.marsad.record.When;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** What could not be read or resolved, in plain words. */
final class Notes {
    /** Words that a note shows at most; how many there are stands before them. */
    private static final int MOST_WORDS = 12;

    private final Pieces pieces;
    private final ActWords acts;
    private final TokenisedText text;

    Notes(Pieces pieces, ActWords acts) {
        this.pieces = pieces;
        this.acts = acts;
        this.text = pieces.text();
    }

    /** The notes on a report and its claims, those of its intake first. */
    List<String> of(Report report, List<Claim> claims, List<Draft> drafts) {
        Set<String> out = new LinkedHashSet<>(report.notes());
        if (report.published() == null) {
            days(out);
        }
        places(out);
        unread(claims, drafts, out);
        return List.copyOf(out);
    }

    private void days(Set<String> out) {
        Set<String> open = new LinkedHashSet<>();
        for (TimePiece t : pieces.times()) {
            if (!t.when().resolved() && t.when().precision() != When.Precision.VAGUE) {
                open.add(t.words().text());
            }
        }
        if (!open.isEmpty()) {
            out.add("no publication date given, so these words stay without a day: " + quoted(open));
        }
    }

    private void places(Set<String> out) {
        Set<String> unknown = new LinkedHashSet<>();
        for (var p : pieces.places()) {
            if (p.unknown()) {
                unknown.add(p.words().text());
            }
            if (!p.where().candidates().isEmpty()) {
                out.add("place left open between " + String.join(", ", p.where().candidates()) + ": "
                        + quoted(Set.of(p.words().text())));
            }
        }
        if (!unknown.isEmpty()) {
            List<String> shown = new ArrayList<>(unknown).subList(0, Math.min(unknown.size(), MOST_WORDS));
            out.add("places that no table has: " + quoted(shown));
        }
    }

    /** Sentences that name an act and gave no claim: how many, and by which words. */
    private void unread(List<Claim> claims, List<Draft> drafts, Set<String> out) {
        Sentences sentences = text.sentences();
        BitSet told = new BitSet();
        drafts.forEach(d -> d.retold.forEach(told::set));
        for (Claim c : claims) {
            told.set(sentenceOf(c.about().evidence()));
            c.about().mentions().forEach(m -> told.set(sentenceOf(m)));
        }
        Set<String> words = new LinkedHashSet<>();
        int count = 0;
        for (int s = 0; s < sentences.size(); s++) {
            List<String> named = told.get(s) ? List.of() : acts.named(sentences.start(s), sentences.end(s));
            if (!named.isEmpty()) {
                count++;
                words.addAll(named);
            }
        }
        if (count > 0) {
            List<String> shown = new ArrayList<>(words).subList(0, Math.min(words.size(), MOST_WORDS));
            out.add("sentences that name an act but gave no claim: " + count + ", by the words " + quoted(shown));
        }
    }

    /** The sentence in which words begin. */
    private int sentenceOf(Evidence e) {
        int low = 0;
        int high = text.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (text.start(middle) <= e.start()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return text.sentences().of(low);
    }

    private static String quoted(Iterable<String> words) {
        return "\"" + String.join("\", \"", words) + "\"";
    }
}
