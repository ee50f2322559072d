package org.marsad.cli.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A name in Arabic or Latin letters, in a form in which two spellings of it can be compared.
 *
 * @param text the name as written
 * @param words its words folded: no marks, one alef, one ya, no article; empty where the text holds no letter or digit
 */
record Name(String text, List<String> words) {
    private static final int LONGEST = 8;
    private static final double NEARLY_EQUAL = 0.8;
    private static final String SILENT = "\u0640'`’‘ʿʾ";
    private static final String VARIANTS = "ٱىةأإآؤئ";
    private static final String PLAIN = "ايهاااوي";
    private static final List<String> ARTICLES = List.of("ال", "al", "el");

    /** Words that make no name by themselves. */
    private static final Set<String> GENERIC = Set.copyOf(split("""
            قوات جيش مدينه محافظه بلده قريه منطقه قضاء ناحيه مديريه حي مخيم ريف وسط
            شمال شمالي جنوب جنوبي شرق شرقي غرب غربي
            وزاره مجموعات مجموعه تنظيم حركه جماعه دوله متحده مسلحين مسلحون مسلح عناصر عنصر
            مصدر مصادر مسؤول مسوول امني عسكري وكاله صحيفه قناه
            governorate province region district city town of state
            north south east west northern southern eastern western
            """));

    static Name of(String text) {
        return new Name(text, fold(text));
    }

    /** The folded words of any text. */
    static List<String> fold(String text) {
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK && SILENT.indexOf(c) < 0)
                .forEach(c -> letters.appendCodePoint(isLetterOrNumber(c) ? plain(c) : ' '));
        return split(letters.toString()).stream().map(Name::withoutArticle).toList();
    }

    /**
     * Whether both may name the same: equal once generic words are set aside, one contained in the other word by word, or
     * nearly equal in Latin letters.
     */
    boolean sameAs(Name other) {
        if (words.isEmpty() || other.words.isEmpty()) {
            return false;
        }
        if (words.equals(other.words)) {
            return true;
        }
        List<String> mine = telling();
        List<String> its = other.telling();
        if (mine.isEmpty() || its.isEmpty() || Math.max(words.size(), other.words.size()) > LONGEST) {
            return false;
        }
        return new HashSet<>(mine).containsAll(its)
                || new HashSet<>(its).containsAll(mine)
                || nearlyEqualInLatin(String.join("", mine), String.join("", its));
    }

    /** Whether any name of one list may name the same as any of the other. */
    static boolean anySame(List<Name> some, List<Name> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(a::sameAs));
    }

    private List<String> telling() {
        return words.stream().filter(w -> !GENERIC.contains(w)).toList();
    }

    private static boolean nearlyEqualInLatin(String a, String b) {
        return Math.min(a.length(), b.length()) > 3 && isAscii(a) && isAscii(b) && Likeness.ratio(a, b) >= NEARLY_EQUAL;
    }

    private static boolean isAscii(String s) {
        return s.chars().allMatch(c -> c < 128);
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static int plain(int c) {
        int at = VARIANTS.indexOf(c);
        return at < 0 ? c : PLAIN.charAt(at);
    }

    private static String withoutArticle(String word) {
        return ARTICLES.stream()
                .filter(a -> word.startsWith(a) && word.length() > a.length() + 1)
                .findFirst()
                .map(a -> word.substring(a.length()))
                .orElse(word);
    }

    private static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        for (StringTokenizer rest = new StringTokenizer(text); rest.hasMoreTokens(); ) {
            words.add(rest.nextToken());
        }
        return words;
    }
}
