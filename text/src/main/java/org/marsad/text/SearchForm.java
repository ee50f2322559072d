package org.marsad.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.marsad.knowledge.Fold;

/**
 * The words of a text in the form by which they are searched: one letter for all spellings of it (أ إ آ ا, ة ه, ى ي), without vowel marks
 * and tatweel, digits as 0–9, Latin letters small. Behind a word that may begin with proclitics stands what is left without them
 * («وبالقصف» and «قصف»), so that either finds the other.
 */
public final class SearchForm {
    /** Letters that must be left for what stands before them to be proclitics. */
    private static final int LEAST = 3;

    private static final String CONJUNCTIONS = "وف";
    private static final String PREPOSITIONS = "بلك";

    private SearchForm() {}

    /** The words of a text, separated by spaces. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 2);
        for (String word : words(text)) {
            out.append(word).append(' ');
            String bare = bare(word);
            if (!bare.equals(word)) {
                out.append(bare).append(' ');
            }
        }
        return out.toString().strip();
    }

    /** The words of a question, each with those that would answer it. */
    public static List<Set<String>> question(String text) {
        return words(text).stream()
                .map(w -> (Set<String>) new LinkedHashSet<>(List.of(w, bare(w))))
                .toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == 'ـ') {
                word.append(c);
            } else if (!word.isEmpty()) {
                add(word, words);
            }
        }
        add(word, words);
        return words;
    }

    private static void add(StringBuilder word, List<String> words) {
        String folded = Fold.word(word.toString()).toLowerCase(Locale.ROOT);
        if (!folded.isBlank()) {
            words.add(folded);
        }
        word.setLength(0);
    }

    /** The word without a conjunction, a preposition and the article, as far as enough of it is left. */
    private static String bare(String word) {
        String rest = without(CONJUNCTIONS, word);
        return rest.startsWith("لل") && rest.length() >= 2 + LEAST
                ? rest.substring(2)
                : article(without(PREPOSITIONS, rest));
    }

    private static String without(String letters, String word) {
        return letters.indexOf(word.charAt(0)) >= 0 && word.length() > LEAST ? word.substring(1) : word;
    }

    private static String article(String word) {
        if (word.startsWith("ال") && word.length() >= 2 + LEAST) {
            return word.substring(2);
        }
        return word;
    }
}
