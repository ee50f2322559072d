package org.marsad.workbench.exchange;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Writes addresses of the workbench: paths and queries in which everything is encoded. Source: RFC 3986. */
public final class Addresses {
    private Addresses() {}

    /** A part of a path, or a value of a query. */
    public static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** A path with these fields; without a question mark where there are none. */
    public static String of(String path, Map<String, String> fields) {
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        fields.forEach((name, value) -> query.add(encoded(name) + "=" + encoded(value)));
        return path + query;
    }

    /**
     * An address that came in, with another value of a field.
     *
     * @param path as it was asked for, decoded
     * @param query as it was asked for
     * @param value null to leave the field out
     */
    public static String with(String path, String query, String field, @Nullable String value) {
        Map<String, String> fields = new LinkedHashMap<>(Asked.fields(query));
        fields.remove(field);
        if (value != null) {
            fields.put(field, value);
        }
        StringJoiner parts = new StringJoiner("/", "/", "");
        for (String part : path.split("/", -1)) {
            if (!part.isEmpty()) {
                parts.add(encoded(part));
            }
        }
        return of(parts.toString(), fields);
    }
}
