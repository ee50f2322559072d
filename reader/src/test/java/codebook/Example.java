package codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One example of the codebook: a text and what its reading must hold.
 *
 * @param page file name of the page
 * @param line line of the opening fence, from 1
 * @param rule name of the rule it shows, unique over all pages
 * @param published publication day as written, or null where the example has none
 * @param text the report
 * @param claims partial claims, each of which a claim of its own in the reading must match
 * @param none kinds of which the reading must hold no claim beyond {@code claims}
 * @param open whether the rule is not read yet: the example is then held to fail, so that the mark goes when it is
 * @param only whether the reading must hold no claim at all beyond {@code claims}
 */
record Example(
        String page,
        int line,
        String rule,
        @Nullable String published,
        String text,
        List<Map<String, Object>> claims,
        Set<String> none,
        boolean only,
        boolean open) {
    private static final Set<String> KEYS = Set.of("rule", "published", "text", "claims", "none", "only", "open");
    private static final Set<String> KINDS = Set.of("incident", "tally", "posture", "statement", "cost");

    Example {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("rule: expected a name, found none");
        }
        if (text.isBlank()) {
            throw new IllegalArgumentException("text: expected a report, found none");
        }
        for (Map<String, Object> claim : claims) {
            expectKind(claim.get("kind"));
        }
        none.forEach(Example::expectKind);
        if (claims.isEmpty() && none.isEmpty() && !only) {
            throw new IllegalArgumentException("example: expected claims, none or only, found nothing to hold");
        }
    }

    private static void expectKind(@Nullable Object kind) {
        if (!(kind instanceof String k) || !KINDS.contains(k)) {
            throw new IllegalArgumentException(
                    "kind: expected one of " + KINDS.stream().sorted().toList() + ", found " + kind);
        }
    }

    /** Takes an example from the mapping that stands in the fence. */
    static Example of(String page, int line, @Nullable Object yaml) {
        Map<?, ?> map = mapping("example", yaml);
        for (Object key : map.keySet()) {
            if (!(key instanceof String k) || !KEYS.contains(k)) {
                throw new IllegalArgumentException(
                        "key: expected one of " + KEYS.stream().sorted().toList() + ", found " + key);
            }
        }
        List<Map<String, Object>> claims = new ArrayList<>();
        for (Object claim : listing(map.get("claims"))) {
            @SuppressWarnings("unchecked") // JSON's schema knows no keys but strings
            Map<String, Object> c = (Map<String, Object>) mapping("claim", claim);
            claims.add(c);
        }
        List<String> none =
                listing(map.get("none")).stream().map(String::valueOf).toList();
        return new Example(
                page,
                line,
                word("rule", map.get("rule"), ""),
                map.containsKey("published") ? word("published", map.get("published"), "") : null,
                word("text", map.get("text"), "").stripTrailing(),
                List.copyOf(claims),
                Set.copyOf(none),
                Boolean.TRUE.equals(map.get("only")),
                Boolean.TRUE.equals(map.get("open")));
    }

    /** Where it stands and what it is called. */
    String place() {
        return page + ":" + line + ": " + rule;
    }

    private static String word(String what, @Nullable Object value, String absent) {
        if (value == null) {
            return absent;
        }
        if (!(value instanceof String s)) {
            throw new IllegalArgumentException(what + ": expected words, found " + value);
        }
        return s;
    }

    private static Map<?, ?> mapping(String what, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(what + ": expected keys with values, found " + value);
        }
        return map;
    }

    private static List<?> listing(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw new IllegalArgumentException("expected a list, found " + value);
        }
        return list;
    }
}
