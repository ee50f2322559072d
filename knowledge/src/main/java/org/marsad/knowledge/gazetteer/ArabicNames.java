package org.marsad.knowledge.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;

/** Brings names of dumps into the form of the bundled tables: Arabic letters, no vowel marks, no word of place before them. */
final class ArabicNames {
    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 5;

    /** Words that say what an area or settlement is, folded. */
    private static final Set<String> PLACE_WORDS = Set.of(
            "محافظه", "ولايه", "اقليم", "قضاء", "ناحيه", "مديريه", "منطقه", "شعبيه", "بلديه", "محليه", "اماره", "لواء",
            "مدينه", "بلده", "قريه");

    private ArabicNames() {}

    /** The usable names among some, in their order, each once. */
    static List<String> of(List<String> names) {
        List<String> out = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        for (String name : names) {
            for (String part : name.split("[|/،,;؛]", -1)) {
                String clean = clean(part);
                if (clean != null && !folded.contains(Fold.word(clean))) {
                    out.add(clean);
                    folded.add(Fold.word(clean));
                }
            }
        }
        return out;
    }

    /** Whether there is a letter of the Arabic script. */
    static boolean hasArabic(String s) {
        return s.chars().anyMatch(c -> c >= 0x0620 && c <= 0x06FF);
    }

    private static @Nullable String clean(String raw) {
        StringBuilder out = new StringBuilder();
        int depth = 0;
        boolean letter = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '(' || c == ')') {
                depth += c == '(' ? 1 : -1;
            } else if (depth == 0 && isLetter(c)) {
                out.append(c);
                letter = true;
            } else if (depth == 0
                    && (Fold.of(c) == ' ' || c == '-' || c == '_' || Character.isWhitespace(c) || c == 0xA0)) {
                space(out);
            } else if (depth == 0 && (c >= '0' && c <= '9' || c >= 0x0660 && c <= 0x0669)) {
                out.append(c);
            } else if (depth == 0 && Fold.of(c) != Fold.NOTHING && !Fold.isQuote(c) && c != '`') {
                return null;
            }
        }
        String name = withoutPlaceWord(out.toString().strip());
        return letter && name.length() <= LONGEST && name.split(" ", -1).length <= MOST_WORDS ? name : null;
    }

    private static void space(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** The letters that Arabic is written with; Persian, Kurdish and Urdu have more, and names in them are of no use here. */
    private static boolean isLetter(char c) {
        return c >= 0x0621 && c <= 0x063A || c >= 0x0641 && c <= 0x064A || c == 0x0671;
    }

    private static String withoutPlaceWord(String name) {
        int space = name.indexOf(' ');
        return space > 0 && PLACE_WORDS.contains(Fold.word(name.substring(0, space)))
                ? name.substring(space + 1)
                : name;
    }

    /** What two spellings of one name have in common: folded, and without the article of the first word. */
    static String key(String name) {
        String folded = Fold.word(name);
        return folded.startsWith("ال") && folded.length() > 3 ? folded.substring(2) : folded;
    }

    /** What two Latin spellings have in common: small letters alone, without articles and words for areas. */
    static String latinKey(String name) {
        StringBuilder out = new StringBuilder();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= name.length(); i++) {
            char c = i < name.length() ? Fold.of(name.charAt(i)) : ' ';
            if (c >= 'a' && c <= 'z') {
                word.append(c);
            } else if (c == ' ' || c == '-') {
                if (!LATIN_WORDS.contains(word.toString())) {
                    out.append(word);
                }
                word.setLength(0);
            }
        }
        return out.toString();
    }

    private static final Set<String> LATIN_WORDS = Set.of(
            "al",
            "el",
            "ad",
            "ar",
            "as",
            "at",
            "an",
            "az",
            "ash",
            "governorate",
            "district",
            "province",
            "state",
            "region",
            "muhafazat",
            "qada",
            "caza",
            "wilaya",
            "wilayat",
            "mintaqat");
}
