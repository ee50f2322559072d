package org.marsad.export.check.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Those who published something, each counted once: capitals, points, blanks and a leading "The" make no other one. */
public final class Publishers {
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();

    /** Those of a list of names. */
    public Publishers(List<String> all) {
        for (String name : all) {
            String key = key(name);
            names.putIfAbsent(key, name);
            times.merge(key, 1, Integer::sum);
        }
    }

    /** How many there are. */
    public int distinct() {
        return names.size();
    }

    /** Those who are named more than once, with how often: "Enab Baladi (3 times)". */
    public String repeated() {
        List<String> out = new ArrayList<>();
        times.forEach((key, n) -> {
            if (n > 1) {
                out.add(names.get(key) + " (" + n + " times)");
            }
        });
        return String.join(", ", out);
    }

    private static String key(String name) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                out.append(c);
            } else if (Character.isWhitespace(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        String key = out.toString().strip().toLowerCase(Locale.ROOT);
        return key.startsWith("the ") ? key.substring("the ".length()) : key;
    }
}
