package org.marsad.mention.people;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.record.CountRange;
import org.marsad.text.TokenisedText;

/** How many people a noun means where no number stands before it. Source: codebook, chapter figures, "a dual is two, a single victim is one". */
final class Uncounted {
    /** Words between a household and the number of its members, folded. */
    private static final Set<String> HOUSEHOLD = Set.of("مولفه", "مكونه", "تتكون", "تتالف", "كامله");

    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, NumberPiece> numbers;

    /** @param numbers by first token */
    Uncounted(Words words, Map<Integer, NumberPiece> numbers) {
        this.words = words;
        this.text = words.text();
        this.numbers = numbers;
    }

    /** One for a noun in the singular; null where its form leaves it open. A pair is told apart by {@link #isPair}. */
    @Nullable
    CountRange count(Word noun) {
        if (other(noun)) {
            String folded = text.folded(noun.from());
            return folded.endsWith("اخر")
                    ? CountRange.exactly(1)
                    : folded.endsWith("اخران") ? CountRange.exactly(2) : null;
        }
        return noun.has(Form.DUAL | Form.PLURAL) || collective(noun) ? null : CountRange.exactly(1);
    }

    /** Whether it is sure to mean two: «شرطيان», «رجلي أمن», «إرهابيين اثنين». */
    boolean isPair(Word noun) {
        return !other(noun)
                && (pair(noun)
                        || noun.has(Form.DUAL)
                                && !noun.has(Form.THE)
                                && (trulyDual(noun) || oneMore(noun.to()) || two(noun.to())));
    }

    /** «آخر», «آخرون»: whose number is that of the word itself. */
    private static boolean other(Word noun) {
        return noun.entry().base().equals("آخر") && noun.entry().table().equals("people");
    }

    /** «عائلة مؤلفة من خمسة أفراد», «أسرة من خمسة أفراد»: the number is that of the whole. */
    int household(int number) {
        int t = number - 1;
        if (!text.is(t, "من")) {
            return number;
        }
        t = HOUSEHOLD.contains(text.folded(t - 1)) ? t - 2 : t - 1;
        Word noun = t >= 0 && text.isWord(t) ? words.find(t, "people") : null;
        return noun != null && collective(noun) ? t : number;
    }

    /** «رجلي أمن», «ضابطي شرطة»: the dual of the first of several words. */
    private boolean pair(Word noun) {
        int blank = noun.entry().base().indexOf(' ');
        return blank > 0
                && noun.to() == noun.from() + 2
                && text.folded(noun.from()).equals(Fold.word(noun.entry().base().substring(0, blank)) + "ي");
    }

    /** The ending «ين» is a dual or a plural; a dual only where the word has no plural in «ين». */
    private boolean trulyDual(Word noun) {
        for (Word w : words.all(noun.from(), noun.entry().table())) {
            if (w.to() == noun.to() && w.has(Form.PLURAL)) {
                return false;
            }
        }
        return true;
    }

    /** «شرطيين وإصابة آخر»: who tells of one more has counted those before. */
    private boolean oneMore(int t) {
        return (text.is(t, "واصابه") || text.is(t, "وجرح") || text.is(t, "واصيب"))
                && (text.is(t + 1, "اخر") || text.is(t + 1, "ثالث"));
    }

    /** «إرهابيين اثنين». */
    boolean two(int t) {
        NumberPiece n = numbers.get(t);
        return n != null && n.count().equals(CountRange.exactly(2));
    }

    private static boolean collective(Word noun) {
        String table = noun.entry().table();
        return table.equals("people")
                && (noun.entry().base().equals("عائلة") || noun.entry().base().equals("أسرة"));
    }
}
