package org.marsad.cli.knowledge;

import org.marsad.json.Unprintable;

/** Words set between U+2068 and U+2069 where they run from right to left, so that they cannot disturb the line. */
final class Isolated {
    private Isolated() {}

    static String of(String words) {
        String clean =
                Unprintable.escaped(words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
        return clean.chars().allMatch(c -> c < 0x590) ? clean : '\u2068' + clean + '\u2069';
    }
}
