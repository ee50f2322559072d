package org.marsad.workbench.exchange;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.json.Tree;

/** The fields that a request fills in: a form of a page, or a JSON object whose values are strings, numbers and lists of strings. */
public final class Form {
    /** Characters of one value at most. */
    private static final int LONGEST = 20_000;

    private final Map<String, List<String>> fields;

    private Form(Map<String, List<String>> fields) {
        this.fields = fields;
    }

    /** A form in which nothing is filled in. */
    public static Form empty() {
        return new Form(Map.of());
    }

    /**
     * What the body of a request fills in.
     *
     * @param known names that the fields may have
     * @throws Problem where it is neither a form nor a JSON object, or has a field of another name
     */
    public static Form of(Asked asked, List<String> known) {
        String body = new String(asked.body(), StandardCharsets.UTF_8);
        String type = asked.contentType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Form form = switch (type) {
            case "application/x-www-form-urlencoded", "multipart/form-data" -> new Form(encoded(body));
            case "application/json" -> json(body, known);
            default ->
                throw new Problem(
                        415,
                        "expected application/json, application/x-www-form-urlencoded or multipart/form-data, found "
                                + type);
        };
        for (Map.Entry<String, List<String>> field : form.fields.entrySet()) {
            if (!known.contains(field.getKey())) {
                throw Problem.malformed("expected fields of " + String.join(", ", known) + ", found " + field.getKey());
            }
            if (field.getValue().stream().anyMatch(v -> v.length() > LONGEST)) {
                throw Problem.malformed(field.getKey() + ": expected at most " + LONGEST + " characters");
            }
        }
        return form;
    }

    private static Form json(String body, List<String> known) {
        try {
            Tree tree = Tree.parse(body);
            Map<String, List<String>> out = new LinkedHashMap<>();
            for (String name : tree.names()) {
                if (tree.tree(name) != null) {
                    throw Problem.malformed(name + ": expected a string, a number or a list of strings");
                }
                List<String> many = tree.strings(name);
                out.put(name, many.isEmpty() && known.contains(name) ? List.of(tree.text(name)) : many);
            }
            return new Form(out);
        } catch (IOException e) {
            throw Problem.malformed("body: " + e.getMessage());
        }
    }

    /**
     * The fields of a query or of a form, each with its values in their order.
     *
     * @throws Problem where it is no such thing
     */
    static Map<String, List<String>> encoded(String words) {
        Map<String, List<String>> out = new LinkedHashMap<>();
        for (String field : words.split("&", -1)) {
            if (!field.isEmpty()) {
                int at = field.indexOf('=');
                String name = decoded(at < 0 ? field : field.substring(0, at));
                out.computeIfAbsent(name, n -> new ArrayList<>()).add(at < 0 ? "" : decoded(field.substring(at + 1)));
            }
        }
        return out;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problem.malformed("address: expected percent signs with two digits");
        }
    }

    /** The values of a field, without blanks around them and without those that are blank. */
    public List<String> values(String name) {
        return fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
    }

    /** The value of a field, the last where it has several; null where nothing is filled in. */
    public @Nullable String value(String name) {
        List<String> values = values(name);
        return values.isEmpty() ? null : values.get(values.size() - 1);
    }

    /**
     * The value of a field that must be filled in.
     *
     * @throws Problem where it is not
     */
    public String needed(String name) {
        String value = value(name);
        if (value == null) {
            throw Problem.malformed(name + ": expected a value, found none");
        }
        return value;
    }

    /**
     * A whole number that must be filled in.
     *
     * @throws Problem where it is not
     */
    public int number(String name) {
        String value = needed(name);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw Problem.malformed(name + ": expected a number, found " + value);
        }
    }
}
