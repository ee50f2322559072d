package org.marsad.knowledge.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds ids that rows name against the rows that have them: places, countries, sides. */
final class References {
    /** Tables made from columns of another table. */
    static final Set<String> DERIVED = Set.of("demonyms", "capitals");

    /** Columns that name a side, by table. */
    private static final Map<String, List<String>> SIDES = Map.of(
            "persons", List.of("party"),
            "allegiances", List.of("party", "serves"),
            "outlets", List.of("side"),
            "homes", List.of("party", "becomes"));

    /** Columns that name a country, by table. */
    private static final Map<String, List<String>> NATIONS = Map.of(
            "parties", List.of("country"),
            "outlets", List.of("country"),
            "persons", List.of("country"),
            "allegiances", List.of("nation"),
            "homes", List.of("home"));

    private final List<KnowledgeCompiler.Row> rows;
    private final List<Problem> problems;
    private final Set<String> places = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> sides = new HashSet<>();
    private final Set<String> parties = new HashSet<>();

    References(List<KnowledgeCompiler.Row> rows, List<Problem> problems) {
        this.rows = rows;
        this.problems = problems;
        for (KnowledgeCompiler.Row r : rows) {
            if (r.table().equals("countries")) {
                countries.add(cell(r, "id"));
                places.add(cell(r, "id"));
            } else if (r.table().equals("places")) {
                places.add(cell(r, "id"));
            } else if (r.table().equals("parties") || r.table().equals("people")) {
                sides.add(cell(r, "party"));
                if (r.table().equals("parties")) {
                    parties.add(cell(r, "id"));
                }
            }
        }
    }

    void check() {
        for (KnowledgeCompiler.Row r : rows) {
            if (r.table().equals("places")) {
                require(places.contains(cell(r, "parent")), r, "parent", "the id of a place");
            } else if (!DERIVED.contains(r.table())) {
                require(places.contains(cell(r, "capital")), r, "capital", "the id of a place");
            }
            for (String column : sides.isEmpty() ? List.<String>of() : SIDES.getOrDefault(r.table(), List.of())) {
                boolean named =
                        r.table().equals("homes") && column.equals("party") && parties.contains(cell(r, column));
                require(
                        named || isSide(cell(r, column)),
                        r,
                        column,
                        "a side of parties.tsv, STATE: and a country, or OTHER:");
            }
            for (String column : countries.isEmpty() ? List.<String>of() : NATIONS.getOrDefault(r.table(), List.of())) {
                require(countries.contains(cell(r, column)), r, column, "the id of a country");
            }
        }
    }

    private boolean isSide(String id) {
        return sides.contains(id)
                || id.startsWith("OTHER:")
                || id.startsWith("STATE:") && countries.contains(id.substring("STATE:".length()));
    }

    private void require(boolean known, KnowledgeCompiler.Row r, String column, String expected) {
        String id = cell(r, column);
        if (!known && !id.isEmpty()) {
            problems.add(new Problem(r.file(), r.line(), column + ": expected " + expected + ", found " + id));
        }
    }

    /** The cell of a column, empty where the table has no such column. */
    private static String cell(KnowledgeCompiler.Row r, String column) {
        int i = r.columns().indexOf(column);
        return i < 0 ? "" : r.cells().get(i);
    }
}
