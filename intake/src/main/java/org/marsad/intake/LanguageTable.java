package org.marsad.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * What each language is known by, from {@code languages.tsv}.
 *
 * @param languages in the order of the file
 * @param words frequent word, folded, to the position of its language
 * @param letters letter of its own to the position of its language
 */
record LanguageTable(List<Language> languages, Map<String, Integer> words, Map<Character, Integer> letters) {
    private static final String FILE = "languages.tsv";

    /** The table that ships with Marsad. */
    static LanguageTable load() {
        InputStream bytes = LanguageTable.class.getResourceAsStream(FILE);
        if (bytes == null) {
            throw new IllegalStateException(FILE + ": not in the jar");
        }
        try (Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + ": cannot be read", e);
        }
    }

    /**
     * Reads a table.
     *
     * @throws IllegalArgumentException where a line is not of the form, or a word or letter stands for two languages
     */
    static LanguageTable read(Reader reader) throws IOException {
        LanguageTable table = new LanguageTable(new ArrayList<>(), new HashMap<>(), new HashMap<>());
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank() && line.charAt(0) != '#') {
                table.add(line, FILE + ":" + number + ": ");
            }
        }
        return table;
    }

    /** One spelling for the letters that Arabic and Persian keyboards write differently, and for capitals. */
    static char fold(char c) {
        return switch (c) {
            case 'ک' -> 'ك';
            case 'ی', 'ى' -> 'ي';
            default -> Character.toLowerCase(c);
        };
    }

    static String fold(CharSequence word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(fold(word.charAt(i)));
        }
        return folded.toString();
    }

    private void add(String line, String place) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 0 || second < 0) {
            throw new IllegalArgumentException(place + "line: expected code, key and values between tabs, found \"" + line + "\"");
        }
        String code = line.substring(0, first);
        String key = line.substring(first + 1, second);
        String values = line.substring(second + 1);
        if (key.equals("name")) {
            languages.add(new Language(code, values));
            return;
        }
        int language = position(code, place);
        StringTokenizer each = new StringTokenizer(values);
        while (each.hasMoreTokens()) {
            String value = each.nextToken();
            Integer other =
                    switch (key) {
                        case "words" -> words.put(fold(value), language);
                        case "letters" -> letters.put(value.charAt(0), language);
                        default -> throw new IllegalArgumentException(
                                place + "key: expected name, words or letters, found \"" + key + "\"");
                    };
            if (other != null) {
                throw new IllegalArgumentException(place + key + ": expected each once, found again \"" + value + "\"");
            }
        }
    }

    private int position(String code, String place) {
        try {
            return position(code);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(place + e.getMessage(), e);
        }
    }

    /** Where a language stands in the order of the file, from 0. */
    int position(String code) {
        for (int i = 0; i < languages.size(); i++) {
            if (languages.get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("code: expected a language with a name, found \"" + code + "\"");
    }
}
