package org.marsad.cli.evaluate;

/**
 * How alike two strings are after Ratcliff and Obershelp: the longest common run, then the same to its left and to its right.
 *
 * @see <a href="https://xlinux.nist.gov/dads/HTML/ratcliffObershelp.html">Ratcliff/Obershelp pattern recognition</a>
 */
final class Likeness {
    private Likeness() {}

    /** Twice the letters in common by the letters of both: 0 for nothing in common, 1 for equal strings. */
    static double ratio(String a, String b) {
        int letters = a.length() + b.length();
        return letters == 0 ? 1 : 2.0 * common(a, b) / letters;
    }

    private static int common(String a, String b) {
        int longest = 0;
        int endA = 0;
        int endB = 0;
        int[] above = new int[b.length() + 1];
        for (int i = 1; i <= a.length(); i++) {
            int[] runs = new int[b.length() + 1];
            for (int j = 1; j <= b.length(); j++) {
                runs[j] = a.charAt(i - 1) == b.charAt(j - 1) ? above[j - 1] + 1 : 0;
                if (runs[j] > longest) {
                    longest = runs[j];
                    endA = i;
                    endB = j;
                }
            }
            above = runs;
        }
        return longest == 0
                ? 0
                : longest
                        + common(a.substring(0, endA - longest), b.substring(0, endB - longest))
                        + common(a.substring(endA), b.substring(endB));
    }
}
