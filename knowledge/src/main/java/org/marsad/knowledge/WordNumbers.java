package org.marsad.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Numbers for folded words, from 0 in the order in which they came. They are looked up by the letters of a text, where these stand. */
public final class WordNumbers {
    private char[][] words = new char[16][];
    /** One more than the number of the word that stands in a place, by the hash of its letters; 0 where there is none. */
    private int[] places = new int[64];

    private final Map<String, Integer> numbers = new HashMap<>();
    private int size;

    /** The number of a word, a new one where it has none. */
    int add(String word) {
        int known = of(word);
        if (known >= 0) {
            return known;
        }
        if (size == words.length) {
            words = Arrays.copyOf(words, size * 2);
            places = new int[places.length * 2];
            for (int i = 0; i < size; i++) {
                places[place(words[i], 0, words[i].length)] = i + 1;
            }
        }
        words[size] = word.toCharArray();
        numbers.put(word, size);
        places[place(words[size], 0, word.length())] = size + 1;
        return size++;
    }

    /** The number of a word, -1 where it has none. */
    public int of(String word) {
        return numbers.getOrDefault(word, -1);
    }

    /** The number of the word that these letters are, -1 where it has none. */
    public int of(char[] letters, int from, int to) {
        return places[place(letters, from, to)] - 1;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Where a word stands, or the empty place where it would. */
    private int place(char[] letters, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + letters[i];
        }
        int at = (hash ^ hash >>> 7) & places.length - 1;
        while (places[at] != 0
                && !Arrays.equals(words[places[at] - 1], 0, words[places[at] - 1].length, letters, from, to)) {
            at = at + 1 & places.length - 1;
        }
        return at;
    }
}
