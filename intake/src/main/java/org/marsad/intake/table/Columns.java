package org.marsad.intake.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Which column of a table holds what of a report, as the user names them; a field that is not named is looked for by its common headers.
 *
 * @param headers the header of each field that is named
 */
public record Columns(Map<Field, String> headers) {
    private static final Columns COMMON = new Columns(Map.of());

    public Columns {
        Map<Field, String> copy = new EnumMap<>(Field.class);
        copy.putAll(headers);
        headers = Collections.unmodifiableMap(copy);
    }

    /** No field is named: each is looked for by its common headers in English and Arabic. */
    public static Columns common() {
        return COMMON;
    }

    /**
     * These columns and one more.
     *
     * @param field {@code text}, {@code title}, {@code source}, {@code url}, {@code published} or {@code id}
     * @param header the name at the head of its column
     * @throws IllegalArgumentException where there is no such field
     */
    public Columns with(String field, String header) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(headers);
        more.put(field(field), header);
        return new Columns(more);
    }

    /** Finds the columns in the header row of a table; case, spaces, {@code _} and {@code -} do not matter. */
    Map<Field, Integer> in(List<String> row) throws TableFault {
        List<String> folded = row.stream().map(Columns::folded).toList();
        Map<Field, Integer> found = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            String named = headers.get(field);
            int at = named == null ? common(field, folded) : folded.indexOf(folded(named));
            if (at < 0 && named != null) {
                throw new TableFault(
                        "columns: expected \"" + named + "\" for " + field.shown() + ", found " + quoted(row));
            }
            if (at >= 0) {
                found.put(field, at);
            }
        }
        if (!found.containsKey(Field.TEXT)) {
            throw new TableFault("columns: expected one for text (" + String.join(", ", Field.TEXT.headers())
                    + "), found " + quoted(row));
        }
        return found;
    }

    private int common(Field field, List<String> folded) {
        for (String header : field.headers()) {
            int at = folded.indexOf(folded(header));
            boolean taken =
                    at >= 0 && headers.values().stream().anyMatch(h -> folded(h).equals(folded.get(at)));
            if (at >= 0 && !taken) {
                return at;
            }
        }
        return -1;
    }

    private static Field field(String name) {
        String folded = name.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(Field.values())
                .filter(f -> f.shown().equals(folded))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("columns: expected one of "
                        + Arrays.stream(Field.values()).map(Field::shown).collect(Collectors.joining(", "))
                        + ", found \"" + name + "\""));
    }

    private static String folded(String header) {
        StringBuilder folded = new StringBuilder(header.length());
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (!Character.isWhitespace(c) && c != '_' && c != '-') {
                folded.append(Character.toLowerCase(c));
            }
        }
        return folded.toString();
    }

    private static String quoted(List<String> row) {
        return row.stream().map(h -> '"' + h + '"').collect(Collectors.joining(", "));
    }
}
