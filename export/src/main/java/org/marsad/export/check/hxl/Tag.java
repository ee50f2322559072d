package org.marsad.export.check.hxl;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.export.check.row.Columns;

/**
 * A hashtag with its attributes, such as {@code #affected+killed+min}. Source: HXL standard 1.1, tagging conventions.
 *
 * @param name the hashtag, with its {@code #}, in small letters
 * @param attributes its attributes, without the {@code +}, in small letters; their order means nothing
 */
public record Tag(String name, Set<String> attributes) {
    public Tag {
        attributes = Set.copyOf(attributes);
    }

    /** Reads a tag; null where it is none: a letter, then letters, digits and underscores, in each part. */
    public static @Nullable Tag of(String cell) {
        String text = cell.strip();
        if (!text.startsWith("#")) {
            return null;
        }
        List<String> parts = Columns.split(text.substring(1).toLowerCase(Locale.ROOT), '+');
        if (!parts.stream().allMatch(Tag::word)) {
            return null;
        }
        return new Tag("#" + parts.get(0), Set.copyOf(parts.subList(1, parts.size())));
    }

    /** The tag as it is written, attributes in the order of the alphabet. */
    public String written() {
        return without();
    }

    /** Whether it has the attribute. */
    boolean has(String attribute) {
        return attributes.contains(attribute);
    }

    /** The tag as it would be written without some attributes. */
    String without(String... left) {
        Set<String> rest = new TreeSet<>(attributes);
        rest.removeAll(List.of(left));
        return rest.isEmpty() ? name : name + "+" + String.join("+", rest);
    }

    private static boolean word(String part) {
        if (part.isEmpty() || part.charAt(0) < 'a' || part.charAt(0) > 'z') {
            return false;
        }
        for (int i = 1; i < part.length(); i++) {
            char c = part.charAt(i);
            if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_')) {
                return false;
            }
        }
        return true;
    }
}
