package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.json.ReadingJson.Layout;
import org.marsad.record.Reading;

class ReadingJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Reading READING = EveryField.reading();
    private final JsonNode tree = tree(ReadingJson.line(READING));

    @Test
    void keepsTheOrderOfTheContract() {
        assertThat(names(tree)).containsExactly("marsad", "contract", "report", "claims", "notes");
        assertThat(names(tree.get("report")))
                .containsExactly(
                        "id", "name", "source", "url", "title", "published", "language", "characters", "text_sha256");
        assertThat(names(claim("c1")))
                .containsExactly(
                        "id",
                        "kind",
                        "evidence",
                        "mentions",
                        "source_chain",
                        "status",
                        "modality",
                        "focus",
                        "rules",
                        "confidence",
                        "event",
                        "when",
                        "where",
                        "perpetrator",
                        "target",
                        "means",
                        "killed",
                        "wounded",
                        "captured",
                        "missing",
                        "casualties",
                        "accounts",
                        "persons",
                        "denied_by");
        assertThat(names(claim("c1").get("when")))
                .containsExactly("from", "to", "precision", "text", "start", "end", "rule");
        assertThat(names(claim("c1").get("killed")))
                .containsExactly(
                        "low", "high", "approximate", "victims", "provisional", "text", "start", "end", "of_which");
        assertThat(names(claim("c1").get("where").get(0)))
                .containsExactly(
                        "id",
                        "name",
                        "name_en",
                        "text",
                        "start",
                        "end",
                        "kind",
                        "relation",
                        "admin1",
                        "country",
                        "lat",
                        "lon",
                        "radius_km",
                        "ucdp_where_prec",
                        "acled_geo_precision");
    }

    @Test
    void writesTheFieldsOfEachKind() {
        assertThat(names(claim("c3"))).endsWith("speaker", "act", "addressee", "when", "quoted", "content");
        assertThat(names(claim("c4"))).endsWith("holder", "what", "count", "where", "since", "as_of");
        assertThat(names(claim("c5"))).endsWith("what", "count", "period", "as_of", "where", "whom", "event");
        assertThat(names(claim("c6"))).endsWith("payer", "amount", "unit", "for", "period");
    }

    @Test
    void everySpanLeadsToItsWordsInCodePoints() {
        int[] points = EveryField.TOLD.text().codePoints().toArray();
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(tree, spans);

        assertThat(spans).hasSizeGreaterThan(30);
        assertThat(spans).allSatisfy(span -> {
            int start = span.get("start").asInt();
            assertThat(new String(points, start, span.get("end").asInt() - start))
                    .isEqualTo(span.get("text").asText());
        });
        assertThat(tree.at("/report/characters").asInt()).isEqualTo(points.length);
    }

    @Test
    void leavesOutWhatTheReportDoesNotState() {
        assertThat(names(claim("c2"))).endsWith("confidence", "event");
        assertThat(names(claim("c2").get("event"))).containsExactly("type", "detail", "acled");
        assertThat(names(claim("c5").get("period"))).containsExactly("precision", "text", "start", "end", "rule");
        assertThat(names(claim("c1").get("wounded"))).doesNotContain("provisional", "of_which");
    }

    @Test
    void writesNullForAnOpenBoundOfACountAlone() {
        assertThat(claim("c6").get("amount").get("low").asLong()).isEqualTo(30_000_000);
        assertThat(claim("c6").get("amount").get("high").isNull()).isTrue();
        assertThat(claim("c1").get("missing").get("low").isNull()).isTrue();
        assertThat(ReadingJson.line(READING).replace("\"low\":null", "").replace("\"high\":null", ""))
                .doesNotContain("null");
    }

    @Test
    void saysWhatIntakeNotedThenWhatWasLeftOpenEachOnce() {
        assertThat(tree.get("notes"))
                .extracting(JsonNode::asText)
                .containsExactly("read as windows-1256", "'قرب النخل' may be one of two places");
    }

    @Test
    void writesOnlyTheReportAndTheReasonOfARefusal() {
        JsonNode refused = tree(ReadingJson.line(Reading.refused(EveryField.TOLD.report(), "not Arabic: Persian")));

        assertThat(names(refused)).containsExactly("report", "refused");
        assertThat(refused.get("refused").asText()).isEqualTo("not Arabic: Persian");
    }

    @Test
    void escapesWhatCouldTurnALineAround() {
        Told told = new Told("قتل\u202Eثلاثة\u2066 \u061C\u200F\u0085\u0007\u007F\u2028 هنا 😀\uD800");
        String line = ReadingJson.line(new Reading(told.report(), List.of(), List.of(told.text()), null));

        assertThat(line)
                .contains("\\u202E", "\\u2066", "\\u061C", "\\u200F", "\\u0085", "\\u0007", "\\u007F", "\\u2028");
        assertThat(line.chars()).noneMatch(Unprintable::is);
        assertThat(tree(line).get("notes").get(0).asText()).isEqualTo(told.text());
    }

    @Test
    void writesOneLineForEachReading() throws IOException {
        assertThat(written(Layout.LINES, READING, READING)).isEqualTo((ReadingJson.line(READING) + "\n").repeat(2));
    }

    @Test
    void laysOutOneReadingAsAnObjectAndSeveralAsAnArray() throws IOException {
        String one = written(Layout.PRETTY, READING);
        String two = written(Layout.PRETTY, READING, READING);

        assertThat(one).startsWith("{\n  \"marsad\": \"").endsWith("]\n}\n");
        assertThat(tree(one)).isEqualTo(tree);
        assertThat(tree(two).isArray()).isTrue();
        assertThat(tree(two))
                .hasSize(2)
                .allSatisfy(reading -> assertThat(reading).isEqualTo(tree));
        assertThat(written(Layout.PRETTY)).isEmpty();
    }

    @Test
    void namesTheVersionThatWasBuilt() {
        assertThat(tree.get("marsad").asText()).matches(v -> v.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9'));
    }

    private static String written(Layout layout, Reading... readings) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson json = new ReadingJson(out, layout)) {
            for (Reading reading : readings) {
                json.write(reading);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private JsonNode claim(String id) {
        for (JsonNode claim : tree.get("claims")) {
            if (claim.get("id").asText().equals(id)) {
                return claim;
            }
        }
        throw new AssertionError("claim " + id + ": expected in the reading");
    }

    private static void collectSpans(JsonNode node, List<JsonNode> spans) {
        if (node.has("start")) {
            spans.add(node);
        }
        node.forEach(child -> collectSpans(child, spans));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
