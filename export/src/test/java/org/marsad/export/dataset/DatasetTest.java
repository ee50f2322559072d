package org.marsad.export.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.Memory;
import org.marsad.export.Schema;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.export.open.OpenHoldings;
import org.marsad.export.table.CsvFile;
import org.marsad.incident.Correction;
import org.marsad.incident.toll.Policy;

class DatasetTest {
    private static final Schema FRICTIONLESS = new Schema(DatasetTest.class, "datapackage.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> FORMULA = Set.of("=", "+", "-", "@", "\t", "\r");

    private static Memory written(Terms terms) throws IOException {
        return Memory.of(new Dataset(), Stock.generated(600, 4), terms);
    }

    private static Memory open(Terms terms) throws IOException {
        return Memory.of(new Dataset(), new OpenHoldings(Stock.generated(600, 4), n -> false), terms.opened());
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void theDescriptionIsValidAndTheTablesAreWhatItSays(Policy policy) throws IOException {
        assertDescribed(written(Terms.of(policy)));
        assertDescribed(open(Terms.of(policy)));
        assertDescribed(written(new Terms(policy, false, true, false)));
    }

    private static void assertDescribed(Memory files) throws IOException {
        String description = files.text(Dataset.DESCRIPTION);
        assertThat(FRICTIONLESS.problems(description)).isEmpty();
        JsonNode resources = JSON.readTree(description).get("resources");
        assertThat(resources).hasSize(5);
        for (JsonNode r : resources) {
            String path = r.get("path").asText();
            assertThat(r.get("hash").asText())
                    .isEqualTo("sha256:" + files.written(path).sha256());
            assertThat(r.get("bytes").asInt()).isEqualTo(files.bytes(path).length);
            Table table = Table.of(files.text(path));
            assertThat(table.problems(r.at("/schema/fields"))).as(path).isEmpty();
            assertThat(table.rows()).as(path).isNotEmpty();
            for (JsonNode key : r.at("/schema/foreignKeys")) {
                Table other = Table.of(files.text(key.at("/reference/resource").asText() + ".csv"));
                assertThat(other.values(key.at("/reference/fields").asText()))
                        .as(path + ": " + key)
                        .containsAll(table.values(key.get("fields").asText()));
            }
        }
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"tabular-data-package\"|\"package\"",
                "\"resources\"|\"tables\"",
                "\"name\": \"incidents\"|\"name\": \"In cidents\"",
                "\"path\": \"claims.csv\"|\"path\": \"../claims.csv\"",
                "\"type\": \"boolean\"|\"type\": \"bool\"",
                "\"hash\": \"sha256:|\"hash\": \"md5:",
                "\"fields\": \"incident\"|\"field\": \"incident\"",
                "\"resource\": \"reports\"|\"table\": \"reports\"",
                "\"required\": true|\"required\": \"yes\"",
                "\"minimum\": 0|\"least\": 0"
            })
    void theSchemaRefusesWhatTheStandardDoes(String found, String instead) throws IOException {
        String valid = written(Terms.of(Policy.UCDP)).text(Dataset.DESCRIPTION);
        assertThat(valid).contains(found);
        assertThat(FRICTIONLESS.problems(valid.replace(found, instead))).isNotEmpty();
    }

    @Test
    void noCellIsAFormulaAndEachReadsBack() throws IOException {
        Memory files = written(Terms.of(Policy.UCDP));
        Memory raw = written(new Terms(Policy.UCDP, true, false, false));
        int neutralised = 0;
        for (String file : Dataset.TABLES) {
            List<Map<String, String>> cells = Table.of(files.text(file)).rows();
            List<Map<String, String>> bare = Table.of(raw.text(file)).rows();
            for (int i = 0; i < cells.size(); i++) {
                for (Map.Entry<String, String> cell : cells.get(i).entrySet()) {
                    String value = cell.getValue();
                    String original = bare.get(i).getOrDefault(cell.getKey(), "");
                    assertThat(CsvFile.cell(value)).isEqualTo(original);
                    if (!value.isEmpty() && FORMULA.contains(value.substring(0, 1))) {
                        assertThat(value).matches("-[0-9.]+");
                    }
                    neutralised += value.equals(original) ? 0 : 1;
                }
            }
        }
        assertThat(neutralised).isPositive();
    }

    @Test
    void whatMayBeCorrectedStandsInTheFormInWhichItIsCorrected() throws IOException {
        for (Map<String, String> row :
                Table.of(written(Terms.of(Policy.UCDP)).text("incidents.csv")).rows()) {
            for (Correction field : Correction.values()) {
                String cell = CsvFile.cell(row.getOrDefault(field.code(), "?"));
                if (!cell.isEmpty()) {
                    assertThat(Correction.of(field.code(), cell)).isEqualTo(field);
                }
            }
            assertThat(row)
                    .containsEntry("review", "")
                    .containsEntry("note", "")
                    .containsEntry("reason", "");
        }
    }

    @Test
    void figuresAreInOrderAndTheirPartsAddUp() throws IOException {
        int divided = 0;
        for (Map<String, String> row :
                Table.of(written(Terms.of(Policy.UCDP)).text("incidents.csv")).rows()) {
            String best = row.getOrDefault("killed_best", "");
            if (best.isEmpty()) {
                assertThat(row.get("killed")).isEmpty();
                continue;
            }
            assertThat(row.get("killed")).isEqualTo(row.get("killed_low") + "-" + best + "-" + row.get("killed_high"));
            if (!row.getOrDefault("killed_unknown", "").isEmpty()) {
                divided++;
                assertThat(number(row, "killed_combatants_a")
                                + number(row, "killed_combatants_b")
                                + number(row, "killed_civilians")
                                + number(row, "killed_unknown"))
                        .isEqualTo(Long.parseLong(best));
            }
        }
        assertThat(divided).isGreaterThan(100);
    }

    private static long number(Map<String, String> row, String column) {
        return Long.parseLong(row.getOrDefault(column, ""));
    }

    @Test
    void twoExportsOfOneStateAreTheSameBytes() throws IOException {
        assertThat(written(Terms.of(Policy.AIRWARS)).texts())
                .isEqualTo(written(Terms.of(Policy.AIRWARS)).texts());
    }

    @Test
    void linesEndAsRfc4180Says() throws IOException {
        String csv = written(Terms.of(Policy.UCDP)).text("sources.csv");
        assertThat(csv).startsWith("key,name,kind,incidents,claims\r\n").endsWith("\r\n");
    }
}
