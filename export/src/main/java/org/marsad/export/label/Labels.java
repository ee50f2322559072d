package org.marsad.export.label;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.marsad.export.Shipped;

/** The words that Marsad itself puts on a page, in the language of the page. */
public final class Labels {
    private final Language language;
    private final Map<String, String> words;

    /** The languages that a page can have. */
    public enum Language {
        EN,
        AR
    }

    private Labels(Language language, Map<String, String> words) {
        this.language = language;
        this.words = words;
    }

    /** The labels in one language. */
    public static Labels in(Language language) {
        Map<String, String> words = new HashMap<>();
        int column = language == Language.EN ? 1 : 2;
        for (List<String> cells : Shipped.rows(Labels.class, "labels.tsv")) {
            words.put(cells.get(0), cells.get(column));
        }
        return new Labels(language, words);
    }

    /** The language that they are in. */
    public Language language() {
        return language;
    }

    /** Whether there is a label with this key. */
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /**
     * The label with this key, each {@code {}} filled with the next of what is given.
     *
     * @throws IllegalArgumentException where no such label is known
     */
    public String of(String key, String... fillings) {
        String label = words.get(key);
        if (label == null) {
            throw new IllegalArgumentException("labels.tsv: expected a label for " + key);
        }
        for (String filling : fillings) {
            int gap = label.indexOf("{}");
            label = label.substring(0, gap) + filling + label.substring(gap + 2);
        }
        return label;
    }

    /** The label of a value, such as {@code what.bases}. */
    public String of(String field, Enum<?> value) {
        return of(key(field, value));
    }

    /** The key of a value: the field, a point and the value's name in output. */
    public static String key(String field, Enum<?> value) {
        return field + "." + value.name().toLowerCase(Locale.ROOT);
    }
}
