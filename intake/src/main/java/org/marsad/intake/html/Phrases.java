package org.marsad.intake.html;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The words by which pages lead their readers elsewhere; letters are compared as careless keyboards write them. */
final class Phrases {
    /** A whole line: what follows it is not the article. */
    private static final Set<String> ENDING = folded(
            "التعليقات",
            "تعليقات",
            "أضف تعليقا",
            "اترك تعليقا",
            "أخبار ذات صلة",
            "مواضيع ذات صلة",
            "مقالات ذات صلة",
            "مواد ذات صلة",
            "أخبار متعلقة",
            "مواضيع متعلقة",
            "اقرأ أيضا",
            "الأكثر قراءة",
            "الأكثر مشاهدة",
            "قد يعجبك أيضا",
            "المزيد من الأخبار",
            "شارك الخبر",
            "شارك المقال",
            "كلمات مفتاحية",
            "الكلمات الدلالية",
            "الوسوم",
            "comments",
            "related articles",
            "related stories",
            "read more",
            "leave a comment",
            "tags");

    /** The beginning of a short line that names another story or asks to follow the outlet. */
    private static final Set<String> ELSEWHERE = folded(
            "اقرأ أيضا",
            "اقرأ المزيد",
            "إقرأ أيضا",
            "شاهد أيضا",
            "طالع أيضا",
            "للمزيد",
            "تابعوا",
            "تابعنا",
            "تابعونا",
            "حمل تطبيق",
            "انضم إلى قناتنا",
            "اشترك في",
            "شارك هذا",
            "انقر هنا",
            "اضغط هنا",
            "read also",
            "read more",
            "follow us");

    private static final int SHORT = 160;

    private Phrases() {}

    static boolean ending(Block block) {
        return block.letters() <= 40 && ENDING.contains(folded(block.text()));
    }

    static boolean elsewhere(Block block) {
        if (block.letters() > SHORT) {
            return false;
        }
        String line = folded(block.text());
        boolean led = ELSEWHERE.stream().anyMatch(p -> line.startsWith(p) && ends(line, p.length()));
        return led && (block.linked() > 0 || !block.sentence() || block.text().indexOf(':') > 0);
    }

    private static boolean ends(String line, int at) {
        return at >= line.length() || !Character.isLetter(line.charAt(at));
    }

    private static Set<String> folded(String... phrases) {
        return List.of(phrases).stream().map(Phrases::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** Letters and single spaces alone, without vowel signs, and with one letter for all kinds of alef and of yeh. */
    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c) && c != 'ـ') {
                folded.append(letter(Character.toLowerCase(c)));
            } else if (!Character.isLetter(c)
                    && Character.getType(c) != Character.NON_SPACING_MARK
                    && folded.length() > 0
                    && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    private static char letter(char c) {
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> c;
        };
    }
}
