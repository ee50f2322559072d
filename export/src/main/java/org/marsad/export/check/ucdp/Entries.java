package org.marsad.export.check.ucdp;

import java.util.ArrayList;
import java.util.List;

/** Lists between semicolons, as UCDP writes articles: an entry may stand in quotes, and have semicolons and quotes of its own then. */
final class Entries {
    private Entries() {}

    /** The entries of a list, quotes and blanks around them taken off; an empty one where nothing stands between two semicolons. */
    static List<String> of(String list) {
        List<String> out = new ArrayList<>();
        boolean quoted = false;
        StringBuilder entry = new StringBuilder();
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (c == ';' && !quoted) {
                out.add(entry.toString().strip());
                entry.setLength(0);
            } else if (c == '"' && quoted && ends(list, i + 1)) {
                quoted = false;
            } else if (c == '"' && !quoted && entry.toString().isBlank()) {
                quoted = true;
            } else {
                entry.append(c);
            }
        }
        out.add(entry.toString().strip());
        return out;
    }

    /**
     * Whether a quote before this place ends its entry: at the end of the list, before a semicolon and the next quote, or before a
     * semicolon where no quote follows at all. In "he said "no"; she left" it does not.
     */
    private static boolean ends(String list, int from) {
        int at = behindBlanks(list, from);
        if (at == list.length()) {
            return true;
        }
        int next = behindBlanks(list, at + 1);
        return list.charAt(at) == ';'
                && (next == list.length() || list.charAt(next) == '"' || list.indexOf('"', next) < 0);
    }

    private static int behindBlanks(String list, int from) {
        int at = from;
        while (at < list.length() && list.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** Whether a list has so many entries, those without words counted or not. */
    static boolean are(String list, int number) {
        List<String> all = of(list);
        return all.size() == number || all.stream().filter(e -> !e.isEmpty()).count() == number;
    }
}
