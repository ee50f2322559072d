package org.marsad.intake;

import org.jspecify.annotations.Nullable;

/**
 * Tells Arabic from its neighbours.
 *
 * <p>The script of most letters comes first; an Arabic text may quote twice as many Latin letters. Then each word speaks for one
 * language: as a frequent word, by a letter of its own, or by the article and ة for Arabic. The letters ک and ی hint at Persian, but
 * weakly, since careless keyboards leave them in Arabic too. What speaks for nothing is taken as Arabic, so that short headlines pass.
 */
final class LanguageFinder {
    /** UTF-16 units at most that are looked at. */
    private static final int SAMPLE = 1 << 18;

    private static final int STRONG = 4;
    private static final int WEAK = 1;
    /** Two strong words, or one and two weak ones: less does not outvote Arabic. */
    private static final int ENOUGH = 6;

    private final LanguageTable table;
    private final int arabic;
    private final int persian;
    private final int english;

    LanguageFinder(LanguageTable table) {
        this.table = table;
        this.arabic = table.position("ar");
        this.persian = table.position("fa");
        this.english = table.position("en");
    }

    Language find(String text) {
        Tally tally = new Tally();
        StringBuilder word = new StringBuilder();
        int end = Math.min(text.length(), SAMPLE);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                tally.letter(c);
                word.append(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && word.length() > 0) {
                tally.word(word);
                word.setLength(0);
            }
        }
        tally.word(word);
        return tally.language();
    }

    private final class Tally {
        private final int[] votes = new int[table.languages().size()];
        private int words;
        private int arabicLetters;
        private int hebrewLetters;
        private int otherLetters;

        void letter(char c) {
            if (c == 'ـ') {
                return;
            }
            if (c >= 0x600 && c < 0x780 || c >= 0x8A0 && c < 0x900 || c >= 0xFB50 && c < 0xFE00 || c >= 0xFE70 && c < 0xFF00) {
                arabicLetters++;
            } else if (c >= 0x590 && c < 0x600) {
                hebrewLetters++;
            } else {
                otherLetters++;
            }
        }

        void word(CharSequence raw) {
            if (raw.length() == 0) {
                return;
            }
            words++;
            String word = LanguageTable.fold(raw);
            String bare = word.length() > 2 && word.charAt(0) == 'و' ? word.substring(1) : word;
            Integer language = byWord(word, bare);
            if (language == null) {
                language = byLetters(raw);
            }
            if (language != null) {
                votes[language] += STRONG;
            } else if (bare.startsWith("ال") && bare.length() > 4) {
                votes[arabic] += STRONG;
            } else if (careless(raw)) {
                votes[persian] += WEAK;
            }
        }

        Language language() {
            if (arabicLetters > 0 && 2L * arabicLetters >= (long) hebrewLetters + otherLetters) {
                int best = arabic;
                for (int i = 0; i < votes.length; i++) {
                    best = i != english && votes[i] >= ENOUGH && votes[i] > votes[best] ? i : best;
                }
                return table.languages().get(best);
            }
            if (hebrewLetters > otherLetters) {
                return table.languages().get(table.position("he"));
            }
            boolean often = words > 0 && 8L * votes[english] >= (long) STRONG * words;
            return often ? table.languages().get(english) : Language.UNDETERMINED;
        }

        private @Nullable Integer byWord(String word, String bare) {
            Integer whole = table.words().get(word);
            return whole == null ? table.words().get(bare) : whole;
        }

        /** Where a word holds letters of two languages, the one further up in the table has it. */
        private @Nullable Integer byLetters(CharSequence word) {
            Integer first = null;
            for (int i = 0; i < word.length(); i++) {
                Integer language = table.letters().get(word.charAt(i));
                if (language != null && (first == null || language < first)) {
                    first = language;
                }
            }
            return first;
        }

        private static boolean careless(CharSequence word) {
            return word.chars().anyMatch(c -> c == 'ک' || c == 'ی');
        }
    }
}
