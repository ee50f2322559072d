package org.marsad.workbench.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.export.label.Labels.Language;
import org.marsad.workbench.work.Handed;

/**
 * What is asked for.
 *
 * @param path the path of the address, decoded
 * @param query the query as it was written, without the question mark; empty where there is none
 * @param parts the parts of the path that the route leaves open, by their names
 * @param language in which people want their page
 * @param people whether a browser shows the answer
 * @param who works at the workbench, by the name that decisions are kept under
 * @param key by which a request that comes twice is known, or null where it has none
 * @param body the body, empty where there is none; of a form with files the fields without them, encoded as of any form
 * @param files that came with a form
 * @param contentType of the body; empty where none is said
 */
public record Asked(
        String path,
        String query,
        Map<String, String> parts,
        Language language,
        boolean people,
        String who,
        @Nullable String key,
        byte[] body,
        List<Handed> files,
        String contentType) {
    /** A part of the path. */
    public String part(String name) {
        String part = parts.get(name);
        if (part == null) {
            throw new IllegalArgumentException("route: expected a part " + name);
        }
        return part;
    }

    /** A value of the query, without blanks around it; null where it is absent or blank. */
    public @Nullable String value(String name) {
        String value = fields(query).get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /**
     * A value of the query in the form that it stands for; null where it is absent.
     *
     * @param expected what it may be, for people
     * @throws Problem where it is something else
     */
    public <T> @Nullable T value(String name, String expected, Function<String, T> form) {
        String value = value(name);
        if (value == null) {
            return null;
        }
        try {
            return form.apply(value);
        } catch (RuntimeException e) {
            throw Problem.malformed(name + ": expected " + expected + ", found " + value);
        }
    }

    /**
     * A value of the query that is one of few.
     *
     * @throws Problem where it is something else
     */
    public <E extends Enum<E>> @Nullable E value(String name, Class<E> type) {
        StringBuilder all = new StringBuilder();
        for (E constant : type.getEnumConstants()) {
            all.append(all.isEmpty() ? "" : ", ").append(constant.name().toLowerCase(Locale.ROOT));
        }
        return value(name, "one of " + all, v -> Enum.valueOf(type, v.toUpperCase(Locale.ROOT)));
    }

    /**
     * The fields of a query; of several of one name the last.
     *
     * @throws Problem where it is no such thing
     */
    public static Map<String, String> fields(String encoded) {
        Map<String, String> out = new LinkedHashMap<>();
        Form.encoded(encoded).forEach((name, values) -> out.put(name, values.get(values.size() - 1)));
        return out;
    }
}
