package org.marsad.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.marsad.export.Generated;
import org.marsad.export.Memory;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.export.table.Columns;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.json.OccurrenceJson;

class LinesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "incidents.jsonl";

    @Test
    void writesEachIncidentAsTheContractSays() throws IOException {
        List<Kept> some = Generated.incidents(1, 3);
        String written =
                Memory.of(new Lines(), new Stock(some), Terms.of(Policy.IBC)).text(FILE);
        assertThat(written)
                .isEqualTo(
                        OccurrenceJson.line(some.get(0).incident(), some.get(0).filed(), Policy.IBC) + "\n");
    }

    @Test
    void everyPropertyIsListedAndThePublicOnesAloneArePublic() throws IOException {
        Set<String> all = new TreeSet<>();
        Set<String> open = new TreeSet<>();
        for (Policy policy : Policy.values()) {
            all.addAll(paths(Memory.of(new Lines(), Stock.generated(800, 1), Terms.of(policy))
                    .text(FILE)));
            open.addAll(paths(Memory.of(
                            new Lines(),
                            Stock.generated(800, 1),
                            Terms.of(policy).opened())
                    .text(FILE)));
        }
        assertThat(Columns.of(FILE).names(false)).containsAll(all);
        assertThat(Columns.of(FILE).names(true)).containsAll(open);
        assertThat(open).contains("casualties.killed.by_group.civilians.best", "where.name", "sources.list.kind");
    }

    private static Set<String> paths(String lines) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String line : lines.lines().toList()) {
            walk(JSON.readTree(line), "", out);
        }
        return out;
    }

    private static void walk(JsonNode node, String path, Set<String> out) {
        if (node.isArray()) {
            node.forEach(n -> walk(n, path, out));
        } else if (node.isObject()) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            names.forEach(n -> walk(node.get(n), path.isEmpty() ? n : path + "." + n, out));
        } else {
            out.add(path);
        }
    }
}
