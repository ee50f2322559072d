package org.marsad.cluster.step;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.dataset.IncidentRow;
import org.marsad.export.table.Columns;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.json.OccurrenceJson;
import org.marsad.json.Small;

/**
 * A state of an incident. Of several rows of one id that with the highest version holds.
 *
 * @param id the incident's
 * @param version how often its accounts have changed, from 1
 * @param gone whether there is no such incident any more, because its claims are accounts of another one now
 * @param json the incident in one line, as {@code marsad incidents --format jsonl} writes it; where it is gone, id and version alone
 * @param cells the same by {@link #columns}; empty strings where a column has no value
 */
public record Row(String id, int version, boolean gone, String json, List<String> cells) {
    private static final String GONE = "gone";
    private static final List<String> COLUMNS = columns(Columns.of("incidents.csv"));

    public Row {
        cells = List.copyOf(cells);
    }

    private static List<String> columns(Columns incidents) {
        List<String> names = new java.util.ArrayList<>(incidents.names(false));
        names.add(GONE);
        return List.copyOf(names);
    }

    /** The names of its cells: the columns of {@code incidents.csv}, then {@code gone}, which is {@code true} or empty. */
    public static List<String> columns() {
        return COLUMNS;
    }

    /** The row of an incident as it stands. */
    static Row of(Occurrence incident, int version, Policy policy) {
        Filed filed = new Filed(version, List.of(), List.of());
        return new Row(
                incident.id(),
                version,
                false,
                OccurrenceJson.line(incident, filed, policy),
                cells(IncidentRow.of(new Kept(incident, filed), policy)));
    }

    /** The row of an incident that is no more. */
    static Row gone(String id, int version) {
        String json = Small.object(fields -> {
            fields.text("id", id);
            fields.number("version", version);
            fields.flag(GONE, true);
        });
        return new Row(id, version, true, json, cells(Map.of("id", id, "version", version, GONE, true)));
    }

    private static List<String> cells(Map<String, ? extends @Nullable Object> values) {
        return COLUMNS.stream()
                .map(name -> {
                    Object value = values.get(name);
                    return value == null ? "" : value.toString();
                })
                .toList();
    }
}
