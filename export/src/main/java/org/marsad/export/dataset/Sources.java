package org.marsad.export.dataset;

import java.io.IOException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.export.open.Withheld;
import org.marsad.export.table.Sheet;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Originator.Standing;

/** The originators of all incidents, for {@code sources.csv}. */
final class Sources {
    private final Map<String, Source> byKey = new TreeMap<>();

    /** Takes in those of an incident; those whose names are withheld have no row. */
    void add(Occurrence incident) {
        incident.originators().forEach((o, claims) -> {
            if (!Withheld.is(o)) {
                byKey.computeIfAbsent(o.key(), k -> new Source(o)).add(o, claims.size());
            }
        });
    }

    /** Writes them, in the order of their keys. */
    void write(Sheet sheet) throws IOException {
        for (Map.Entry<String, Source> e : byKey.entrySet()) {
            sheet.row(e.getValue().row(e.getKey()));
        }
    }

    private static final class Source {
        private final String name;
        private final Set<Standing> standings = EnumSet.noneOf(Standing.class);
        private int incidents;
        private int claims;

        Source(Originator o) {
            this.name = Withheld.listed(o.name());
        }

        void add(Originator o, int more) {
            standings.add(o.standing());
            incidents++;
            claims += more;
        }

        Map<String, @Nullable Object> row(String key) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            row.put("key", key);
            row.put("name", name);
            row.put(
                    "kind",
                    String.join(",", standings.stream().map(Standing::code).toList()));
            row.put("incidents", incidents);
            row.put("claims", claims);
            return Collections.unmodifiableMap(row);
        }
    }
}
