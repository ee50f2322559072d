package codebook;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a value of a reading departs from what an example expects. What the example leaves out is free; {@code absent: [names]} asks that the
 * names are not there; {@code null} is the open end of a count; an empty list asks for none; each listed element must match one of the reading's.
 */
final class Difference {
    private Difference() {}

    /** What departs, each with its path; empty where the value matches. */
    static List<String> between(Map<String, Object> expected, JsonNode found) {
        List<String> out = new ArrayList<>();
        mapping("", expected, found, out);
        return out;
    }

    private static void value(String path, @Nullable Object expected, @Nullable JsonNode found, List<String> out) {
        if (expected instanceof Map<?, ?> map) {
            mapping(path, map, found, out);
        } else if (expected instanceof List<?> list) {
            listing(path, list, found, out);
        } else if (!same(expected, found)) {
            out.add(path + ": expected " + expected + ", found " + shown(found));
        }
    }

    private static void mapping(String path, Map<?, ?> expected, @Nullable JsonNode found, List<String> out) {
        if (found == null || !found.isObject()) {
            out.add(path + ": expected " + expected + ", found " + shown(found));
            return;
        }
        expected.forEach((key, value) -> {
            if (key.equals("absent")) {
                absent(path, (List<?>) value, found, out);
            } else {
                value(path.isEmpty() ? key.toString() : path + "." + key, value, found.get(key.toString()), out);
            }
        });
    }

    private static void absent(String path, List<?> names, JsonNode found, List<String> out) {
        for (Object name : names) {
            JsonNode there = found.get(name.toString());
            if (there != null && !(there.isArray() && there.isEmpty())) {
                out.add((path.isEmpty() ? "" : path + ".") + name + ": expected nothing, found " + shown(there));
            }
        }
    }

    private static void listing(String path, List<?> expected, @Nullable JsonNode found, List<String> out) {
        boolean empty = found == null || found.isArray() && found.isEmpty();
        if (expected.isEmpty() && empty) {
            return;
        }
        if (expected.isEmpty() || found == null || !found.isArray()) {
            out.add(path + ": expected " + expected + ", found " + shown(found));
            return;
        }
        for (Object element : expected) {
            if (!holds(found, element)) {
                out.add(path + ": expected one that is " + element + ", found " + shown(found));
            }
        }
    }

    private static boolean holds(JsonNode array, @Nullable Object element) {
        for (JsonNode one : array) {
            List<String> out = new ArrayList<>();
            value("", element, one, out);
            if (out.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(@Nullable Object expected, @Nullable JsonNode found) {
        if (found == null) {
            return false;
        }
        if (expected == null) {
            return found.isNull();
        }
        if (expected instanceof Number n) {
            return found.isNumber() && found.decimalValue().compareTo(new BigDecimal(n.toString())) == 0;
        }
        if (expected instanceof Boolean b) {
            return found.isBoolean() && found.booleanValue() == b;
        }
        return found.isTextual() && found.textValue().equals(expected);
    }

    private static String shown(@Nullable JsonNode found) {
        return found == null ? "nothing" : found.toString();
    }
}
