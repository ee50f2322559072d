package org.marsad.claim.act;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Harm;
import org.marsad.text.TokenisedText;

/** Words that say what came to one person: those of harm, of killing and of taking people. */
final class HarmWords {
    private static final Set<String> KILLING = Set.of("اغتيال", "إعدام", "اغتال", "أعدم", "ذبح");

    private final Words words;
    private final TokenisedText text;

    private static final List<String> TABLES = List.of("harms", "actions");
    private static final List<String> BEFORE_NOUNS = List.of(
            "عن", "في", "الي", "من", "بعد", "منذ", "جريمه", "حادثه", "عمليه", "خبر", "نبا", "اعلن", "اعلنت", "اكد",
            "اكدت", "ان");

    HarmWords(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** The reading as a word of harm: of equals a noun behind a preposition, else the verb. */
    @Nullable
    Word at(int t) {
        Word best = null;
        for (String table : TABLES) {
            for (Word w : words.all(t, table)) {
                String role = w.get("role");
                boolean fits =
                        !role.equals("fall") && !role.equals("injury") && !role.equals("figure") && harm(w) != null;
                boolean wins = best != null
                        && w.to() == best.to()
                        && (w.has(Form.VERB) && !best.has(Form.VERB) && !nominal(t)
                                || w.has(Form.PASSIVE) && !best.has(Form.PASSIVE));
                if (fits && (best == null || w.to() > best.to() || wins)) {
                    best = w;
                }
            }
        }
        return best;
    }

    private boolean nominal(int t) {
        for (String w : BEFORE_NOUNS) {
            if (text.is(t - 1, w)) {
                return !w.equals("ان");
            }
        }
        return false;
    }

    /** What the word says came to people, or null where it says nothing of it by itself. */
    static @Nullable Harm harm(Word w) {
        if (w.entry().table().equals("harms")) {
            return switch (w.get("harm")) {
                case "killed" -> Harm.KILLED;
                case "wounded" -> Harm.WOUNDED;
                case "captured" -> Harm.CAPTURED;
                case "missing" -> Harm.MISSING;
                default -> null;
            };
        }
        if (KILLING.contains(w.entry().base())) {
            return Harm.KILLED;
        }
        boolean taken = w.is("type", "abduction") || w.is("type", "arrests");
        return taken && !w.entry().base().equals("ضبط") && !w.is("role", "figure") ? Harm.CAPTURED : null;
    }

    /** Whether a longer expression holds the word: «محاولة اغتيال». */
    boolean inside(int t) {
        for (int b = t - 1; b >= Math.max(0, t - 2); b--) {
            Word w = words.find(b, "actions");
            if (w != null && w.to() > t) {
                return true;
            }
        }
        return false;
    }
}
