package samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.marsad.Marsad;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.json.ReadingJson;
import org.marsad.record.Report;

class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(ReadingJson.schema());
    private static final Marsad MARSAD = Marsad.open();

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowHasTheFormOfAnInventedReport(String row) throws IOException {
        JsonNode report = JSON.readTree(row);
        List<String> names = new ArrayList<>();
        report.fieldNames().forEachRemaining(names::add);

        assertThat(names).containsExactly("id", "source", "published", "title", "text", "invented");
        assertThat(List.of("id", "source", "published", "title", "text"))
                .allSatisfy(name -> assertThat(report.get(name).isTextual()
                                && !report.get(name).asText().isBlank())
                        .as(name)
                        .isTrue());
        assertThat(LocalDate.parse(report.get("published").asText())).isAfter("2000-01-01");
        assertThat(report.get("invented").isBoolean() && report.get("invented").asBoolean())
                .isTrue();
    }

    @Test
    void thereAreAtLeastTwelveReportsUnderNamesOfTheirOwnAboutFiveIncidents() throws IOException {
        List<String> ids = new ArrayList<>();
        for (String row : rows()) {
            ids.add(JSON.readTree(row).get("id").asText());
        }

        assertThat(ids).hasSizeGreaterThanOrEqualTo(12).doesNotHaveDuplicates();
        assertThat(ids.stream().map(id -> id.substring(0, id.lastIndexOf('-'))).distinct())
                .hasSize(5);
    }

    @Test
    void everyRowIsTakenAsAnArabicReport() throws IOException {
        assertThat(reports()).hasSameSizeAs(rows());
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReadingKeepsToTheSchema(Report report) {
        assertThat(problems(ReadingJson.line(MARSAD.read(report)))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everySpanOfEveryClaimIsRight(Report report) throws IOException {
        JsonNode reading = JSON.readTree(ReadingJson.line(MARSAD.read(report)));
        int[] characters = report.text().codePoints().toArray();
        List<JsonNode> spans = new ArrayList<>();
        collectSpans(reading.get("claims"), spans);

        assertThat(reading.get("claims")).isNotEmpty();
        assertThat(spans).allSatisfy(span -> {
            int start = span.get("start").asInt();
            assertThat(new String(characters, start, span.get("end").asInt() - start))
                    .isEqualTo(span.get("text").asText());
        });
    }

    private static void collectSpans(JsonNode node, List<JsonNode> spans) {
        if (node.has("start")) {
            spans.add(node);
        }
        node.forEach(child -> collectSpans(child, spans));
    }

    private static List<String> rows() throws IOException {
        return Files.readAllLines(file());
    }

    private static List<Report> reports() {
        List<Report> out = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(file(), item -> {
            if (item instanceof Item.Taken taken) {
                out.add(taken.report());
            }
        });
        return out;
    }

    private static Path file() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path file = p.resolve("samples").resolve("reports.jsonl");
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException(
                "samples: expected reports.jsonl above " + Path.of("").toAbsolutePath());
    }

    private static List<String> problems(String reading) {
        return SCHEMA.validate(reading, InputFormat.JSON).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }
}
