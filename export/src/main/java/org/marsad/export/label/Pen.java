package org.marsad.export.label;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Labels.Language;
import org.marsad.json.Unprintable;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;

/**
 * Puts words on a page so that they cannot disturb it: what runs against the direction of the page stands between U+2068 and
 * U+2069, and nothing unprintable is left as it is. Source: Unicode Standard Annex 9, section 2.7, explicit isolates.
 *
 * @param labels in the language of the page
 */
public record Pen(Labels labels) {
    /** Begins what is isolated. */
    public static final char ISOLATE = '\u2068';
    /** Ends what is isolated. */
    public static final char END = '\u2069';

    /** Words of the report, isolated whatever they are. */
    public String quote(Evidence words) {
        return ISOLATE + clean(words.text()) + END;
    }

    /** Any other data: isolated where it runs against the page. */
    public String data(String words) {
        return isForeign(words) ? ISOLATE + clean(words) + END : clean(words);
    }

    /** The name in the language of the page, where it is known. */
    public String name(String arabic, @Nullable String english) {
        return data(english != null && labels.language() == Language.EN ? english : arabic);
    }

    /** The names of sides, one after the other. */
    public String names(List<Actor> actors) {
        return actors.stream().map(actor -> name(actor.name(), actor.nameEn())).collect(Collectors.joining(comma()));
    }

    /** What stands between the parts of a list. */
    public String comma() {
        return labels.language() == Language.EN ? ", " : "، ";
    }

    /** A label; what fills it must have gone through this pen. */
    public String label(String key, String... fillings) {
        return labels.of(key, fillings);
    }

    /** The label of a value. */
    public String label(String field, Enum<?> value) {
        return labels.of(field, value);
    }

    private boolean isForeign(String words) {
        if (labels.language() == Language.AR) {
            return words.chars().anyMatch(c -> c < 0x80 && c != ' ');
        }
        return words.chars().anyMatch(c -> c >= 0x590 && c < 0x900 || c >= 0xFB1D && c < 0xFF00);
    }

    private static String clean(String words) {
        return Unprintable.escaped(
                words.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }
}
