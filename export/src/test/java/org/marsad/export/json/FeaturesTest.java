package org.marsad.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.Memory;
import org.marsad.export.Schema;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.export.open.OpenHoldings;
import org.marsad.export.table.Columns;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Evidence;
import org.marsad.record.Where;

class FeaturesTest {
    private static final Schema RFC = new Schema(FeaturesTest.class, "geojson.schema.json");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE = "incidents.geojson";

    private static String written(int n, Terms terms) throws IOException {
        return Memory.of(new Features(), Stock.generated(n, 5), terms).text(FILE);
    }

    @ParameterizedTest
    @EnumSource(Policy.class)
    void isValidByRfc7946(Policy policy) throws IOException {
        assertThat(RFC.problems(written(500, Terms.of(policy)))).isEmpty();
        assertThat(RFC.problems(written(100, Terms.of(policy).opened()))).isEmpty();
        assertThat(RFC.problems(Memory.of(new Features(), new Stock(List.of()), Terms.of(policy))
                        .text(FILE)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"FeatureCollection\"|\"Collection\"",
                "\"features\":|\"feature\":",
                "\"Feature\"|\"feature\"",
                "\"geometry\":|\"geom\":",
                "\"properties\":|\"data\":",
                "\"Point\"|\"Pt\"",
                "[40.51,35.01]|[40.51]",
                "[40.51,35.01]|[40.51,35.01,200]",
                "[40.51,35.01]|[40.51,95.01]",
                "[40.51,35.01]|[\"40.51\",35.01]",
                "[40.51,35.01]|[[40.51,35.01]]",
                "\"id\":\"I\"|\"id\":null",
                "{\"type\":\"FeatureCollection\"|{\"coordinates\":[],\"type\":\"FeatureCollection\""
            })
    void theSchemaRefusesWhatTheRfcDoes(String found, String instead) {
        String valid = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"I\",\"geometry\":"
                + "{\"type\":\"Point\",\"coordinates\":[40.51,35.01]},\"properties\":{}}]}";
        assertThat(RFC.problems(valid)).isEmpty();
        assertThat(valid).contains(found);
        assertThat(RFC.problems(valid.replace(found, instead))).isNotEmpty();
    }

    @Test
    void everyPropertyIsListedAndThePublicOnesAloneArePublic() throws IOException {
        assertThat(names(written(500, Terms.of(Policy.UCDP))))
                .isEqualTo(new TreeSet<>(Columns.of(FILE).names(false)));
        assertThat(Columns.of(FILE).names(true))
                .containsAll(names(written(500, Terms.of(Policy.UCDP).opened())));
    }

    private static TreeSet<String> names(String written) throws IOException {
        TreeSet<String> out = new TreeSet<>();
        for (JsonNode f : JSON.readTree(written).get("features")) {
            f.get("properties").fieldNames().forEachRemaining(out::add);
        }
        return out;
    }

    @Test
    void aPublicMapShowsNoSite() throws IOException {
        String all = written(500, Terms.of(Policy.UCDP));
        String open = Memory.of(
                        new Features(),
                        new OpenHoldings(Stock.generated(500, 5), n -> false),
                        Terms.of(Policy.UCDP).opened())
                .text(FILE);
        assertThat(all).contains("44.23,33.26");
        assertThat(open).doesNotContain("44.23,33.26", "مطار بغداد").contains("Baghdad");
        assertThat(RFC.problems(open)).isEmpty();
    }

    private static Where place(
            @Nullable String id, Where.Kind kind, String country, @Nullable Double lat, @Nullable Double lon) {
        return new Where(
                id,
                "مكان",
                null,
                kind,
                Where.Relation.IN,
                null,
                country,
                lat,
                lon,
                null,
                null,
                null,
                List.of(),
                new Evidence("-", 0, 1));
    }

    @Test
    void whatIsNotLocatedHasNoGeometry() {
        assertThat(Geometry.of(List.of())).isEqualTo("null");
        assertThat(Geometry.of(List.of(place(null, Where.Kind.SITE, "SY", null, null))))
                .isEqualTo("null");
    }

    @Test
    void longitudeComesFirstAndNothingIsFinerThanAHundredth() {
        assertThat(Geometry.of(List.of(place("a", Where.Kind.SETTLEMENT, "SY", 35.01234, 40.5))))
                .isEqualTo("{\"type\":\"Point\",\"coordinates\":[40.5,35.01]}");
    }

    @Test
    void villagesAreSeveralPointsAndTheAreaAroundThemIsNone() {
        assertThat(Geometry.of(List.of(
                        place("a", Where.Kind.SETTLEMENT, "SY", 35.0, 40.0),
                        place("b", Where.Kind.SETTLEMENT, "SY", 36.0, 41.0),
                        place("b", Where.Kind.SETTLEMENT, "SY", 36.001, 41.001),
                        place("t", Where.Kind.SETTLEMENT, "TR", 39.9, 32.8),
                        place("c", Where.Kind.ADMIN1, "SY", 35.5, 40.5))))
                .isEqualTo("{\"type\":\"MultiPoint\",\"coordinates\":[[40,35],[41,36]]}");
    }
}
