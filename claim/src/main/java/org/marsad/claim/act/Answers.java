package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import org.marsad.claim.speech.Denials;
import org.marsad.claim.speech.Denials.Denial;
import org.marsad.claim.speech.Speech;
import org.marsad.claim.speech.Speeches;
import org.marsad.text.TokenisedText;

/** Finds what a sentence denies without telling it: «ونفت دمشق ذلك», «لم تقع أي غارة». Source: codebook, chapter who says so. */
final class Answers {
    /** Tokens of a denial that are shown. */
    private static final int EVIDENCE = 13;

    private final Speeches speeches;
    private final Denials denials;
    private final TokenisedText text;

    Answers(Speeches speeches, Denials denials, TokenisedText text) {
        this.speeches = speeches;
        this.denials = denials;
        this.text = text;
    }

    /** The denials of a sentence that add to an act told before, and no more. */
    List<Draft> of(Sentence s, int sentence) {
        List<Draft> out = new ArrayList<>();
        Denial back = denials.back(s.from, s.to);
        if (back != null) {
            out.add(answer(sentence, back, s.to));
        }
        for (Trigger t : s.negated) {
            Speech speech = speeches.at(t.from());
            if (speech != null && speech.act().equals("say")) {
                Draft d = answer(sentence, new Denial(t.from(), speech.chain()), s.to);
                d.type = t.type();
                d.typed = true;
                out.add(d);
            }
        }
        return out;
    }

    /** The groups of triggers, what is denied apart from what is not: «قال إنه عذب، ونفت الشرطة تعذيبه». */
    List<List<Trigger>> groups(Sentence s) {
        List<List<Trigger>> out = new ArrayList<>();
        for (List<Trigger> group : s.groups()) {
            boolean denied = false;
            for (Trigger t : group) {
                boolean here = denials.of(t.from(), s.from, s.to) != null;
                if (t == group.get(0) || here != denied) {
                    out.add(new ArrayList<>());
                }
                out.get(out.size() - 1).add(t);
                denied = here;
            }
        }
        return out;
    }

    private Draft answer(int sentence, Denial denial, int to) {
        Draft d = new Draft();
        d.sentence = sentence;
        d.at = denial.token();
        d.from = denial.token();
        d.to = denial.token() + 1;
        d.answer = true;
        d.evidence = text.words(d.from, Math.min(to, d.from + EVIDENCE));
        deny(d, denial);
        return d;
    }

    static void deny(Draft d, Denial denial) {
        d.denied = denial.told().isEmpty();
        d.chain = d.denied ? denial.chain() : denial.told();
        d.deniedBy.addAll(denial.chain());
    }
}
