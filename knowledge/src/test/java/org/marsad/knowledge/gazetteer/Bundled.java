package org.marsad.knowledge.gazetteer;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/** The bundled gazetteer, as the tests ask it. */
final class Bundled {
    private final Knowledge knowledge = Knowledge.open();
    private final Map<String, Entry> places = new LinkedHashMap<>();

    Bundled() {
        knowledge.entries("places").forEach(e -> places.put(e.get("id"), e));
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Iterable<Entry> places() {
        return places.values();
    }

    int size() {
        return places.size();
    }

    @Nullable
    Entry byId(String id) {
        return places.get(id);
    }

    /** The id of the area of a kind that contains a place, or that it is; empty where there is none. */
    String area(String id, String kind) {
        Entry e = places.get(id);
        for (int up = 0; e != null && up < 9; up++) {
            if (e.is("kind", kind)) {
                return e.get("id");
            }
            e = places.get(e.get("parent"));
        }
        return "";
    }

    static Point point(Entry e) {
        return new Point(Double.parseDouble(e.get("lat")), Double.parseDouble(e.get("lon")));
    }

    /** All spellings, in the form in which names are compared. */
    static Set<String> names(Entry e) {
        Set<String> out = new TreeSet<>();
        out.add(loose(e.base()));
        for (String s : e.get("spellings").split("\\|", -1)) {
            if (!s.isBlank()) {
                out.add(loose(s));
            }
        }
        return out;
    }

    /** A name folded, without the article of any of its words. */
    static String loose(String name) {
        StringBuilder out = new StringBuilder();
        for (String word : org.marsad.knowledge.Fold.word(name).split(" ", -1)) {
            out.append(out.length() == 0 ? "" : " ")
                    .append(word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word);
        }
        return out.toString();
    }

    /** What transcriptions of one name have in common: their consonants, without articles. */
    static String consonants(String latin) {
        StringBuilder out = new StringBuilder();
        for (String word : latin.toLowerCase(Locale.ROOT).replace('-', ' ').split(" ", -1)) {
            if (!Set.of("al", "el", "ad", "ar", "as", "at", "an", "az", "ash").contains(word)) {
                out.append(java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD));
            }
        }
        String s = out.toString();
        String[][] pairs = {{"kh", "x"}, {"gh", "g"}, {"sh", "c"}, {"th", "t"}, {"dh", "d"}, {"q", "k"}};
        for (String[] pair : pairs) {
            s = s.replace(pair[0], pair[1]);
        }
        StringBuilder kept = new StringBuilder();
        for (char c : s.toCharArray()) {
            boolean consonant = c >= 'a' && c <= 'z' && "aeiouyhw".indexOf(c) < 0;
            if (consonant && (kept.length() == 0 || kept.charAt(kept.length() - 1) != c)) {
                kept.append(c);
            }
        }
        return kept.toString();
    }
}
