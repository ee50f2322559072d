package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.export.Shipped;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Route;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** openapi.yaml, held against the table of routes and against what is answered. */
class ContractTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static JsonNode contract;

    @BeforeAll
    static void start() throws IOException {
        served = Served.samples(folder);
        contract = JSON.valueToTree(
                new Load(LoadSettings.builder().build()).loadFromString(Shipped.text(Routes.class, "openapi.yaml")));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void namesEveryRouteAndNoOther() {
        Set<String> written = new LinkedHashSet<>();
        contract.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> written.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(written)
                .containsExactlyInAnyOrderElementsOf(Routes.ALL.stream()
                        .map(r -> r.method() + " " + r.path())
                        .toList());
    }

    @Test
    void everyPageHasATwin() {
        List<String> paths = Routes.ALL.stream().map(Route::path).toList();
        Routes.ALL.stream()
                .filter(r -> r.answers() == Answers.PAGE && !r.path().equals("/"))
                .forEach(r -> assertThat(paths).contains(r.path() + ".json"));
    }

    @Test
    void everyAnswerIsWhatItSays() throws IOException {
        String incident = JSON.readTree(served.get("/incidents.json").body())
                .at("/incidents/0/id")
                .asText();
        String report = JSON.readTree(served.get("/reports.json").body())
                .at("/reports/0/report_id")
                .asText();
        String addition = JSON.readTree(
                        served.json("/add", "{\"text\":\"لا شيء\"}").body())
                .get("addition")
                .asText();
        for (Route route : Routes.ALL.stream().filter(r -> !r.writes()).toList()) {
            String id = route.path().startsWith("/reports")
                    ? report
                    : route.path().startsWith("/add") ? addition : incident;
            String query = route.path().startsWith("/search") ? "?q=%D8%AC%D8%B1%D8%A7%D8%A8%D9%84%D8%B3" : "";
            HttpResponse<String> answer = served.get(route.path().replace("{id}", id) + query);
            JsonNode responses =
                    contract.at("/paths").get(route.path()).get("get").get("responses");
            JsonNode told = responses.get(Integer.toString(answer.statusCode()));
            assertThat(told).as(route + " answers " + answer.statusCode()).isNotNull();
            if (answer.statusCode() == 200) {
                String type =
                        answer.headers().firstValue("Content-Type").orElse("").split(";")[0];
                JsonNode content = told.get("content").get(type);
                assertThat(content).as(route + " answers with " + type).isNotNull();
                if (content.has("schema")) {
                    holds(content.get("schema"), answer.body(), route.path());
                }
            }
        }
        HttpResponse<String> missing = served.get("/incidents/none.json");
        holds(
                contract.at("/components/responses/problem/content/application~1problem+json/schema"),
                missing.body(),
                "a problem");
    }

    @Test
    void whatIsWrittenIsAnsweredAsItSays(@TempDir Path own) throws IOException {
        try (Served changing = Served.samples(own)) {
            for (Route route : Routes.ALL.stream().filter(Route::writes).toList()) {
                JsonNode incident =
                        JSON.readTree(changing.get("/incidents.json").body()).at("/incidents/0");
                String id = incident.get("id").asText();
                String body = switch (route.path()) {
                    case "/incidents/{id}/decisions" ->
                        "{\"what\":\"accept\",\"reason\":\"read\",\"version\":"
                                + JSON.readTree(changing.get("/incidents/" + id + ".json")
                                                .body())
                                        .get("version")
                                + "}";
                    case "/add" -> "{\"text\":\"قتل 3 مدنيين في قصف على إدلب.\",\"published\":\"2020-05-06\"}";
                    case "/queue/skip" -> "{\"incident\":\"" + id + "\"}";
                    case "/decisions/{id}/undo" -> "{\"reason\":\"taken back\",\"incident\":\"" + id + "\"}";
                    default -> throw new AssertionError("expected a request for " + route.path());
                };
                String part = route.path().startsWith("/decisions")
                        ? JSON.readTree(changing.get("/decisions.json").body())
                                .at("/decisions/0/id")
                                .asText()
                        : id;
                HttpResponse<String> answer = changing.json(route.path().replace("{id}", part), body);
                JsonNode told = contract.at("/paths")
                        .get(route.path())
                        .at("/post/responses")
                        .get(Integer.toString(answer.statusCode()));
                assertThat(told)
                        .as(route + " answers " + answer.statusCode() + " " + answer.body())
                        .isNotNull();
                if (answer.statusCode() != 303) {
                    holds(told.at("/content/application~1json/schema"), answer.body(), route.path());
                }
            }
        }
    }

    @Test
    void everyParameterIsUnderstood() throws IOException {
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode parameter : contract.at("/paths/~1incidents/get/parameters")) {
            names.add(contract.at(parameter.get("$ref").asText().substring(1))
                    .get("name")
                    .asText());
        }
        String all = served.get("/incidents.json").body();
        for (String name : names) {
            HttpResponse<String> answer = served.get("/incidents.json?" + name + "=2999-01-01");
            assertThat(answer.statusCode() == 400
                            || name.equals("lang")
                            || !answer.body().equals(all)
                            || name.equals("to"))
                    .as(name + " changes what is answered")
                    .isTrue();
        }
    }

    private static void holds(JsonNode schema, String body, String what) throws IOException {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", contract.get("components"));
        var problems = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole)
                .validate(JSON.readTree(body));
        assertThat(StreamSupport.stream(problems.spliterator(), false)
                        .map(Object::toString)
                        .toList())
                .as(what)
                .isEmpty();
    }
}
