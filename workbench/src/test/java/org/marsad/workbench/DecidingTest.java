package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.incident.Correction;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Decision;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.w3c.dom.Element;

/** What a person decides in the workbench. The reports are invented. */
class DecidingTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private Served served;
    private String first;
    private String second;

    @BeforeEach
    void start() throws IOException {
        served = Served.reports(
                folder,
                List.of(
                        report("قال مصدر طبي إن 14 مدنيا قتلوا في غارة جوية على مدينة إدلب يوم 5 مايو 2020."),
                        report("قال الدفاع المدني إن 15 مدنيا قتلوا في غارة جوية على مدينة إدلب يوم 5 مايو 2020."),
                        report("قال شهود عيان إن 3 جنود قتلوا في قصف مدفعي على مدينة سراقب يوم 5 مايو 2020.")));
        List<String> ids = JSON
                .readTree(served.get("/incidents.json?order=reports").body())
                .get("incidents")
                .findValuesAsText("id")
                .stream()
                .filter(id -> id.startsWith("SY-"))
                .toList();
        assertThat(ids).hasSize(2);
        first = ids.get(0);
        second = ids.get(1);
    }

    private static Report report(String text) {
        LocalDate day = LocalDate.of(2020, 5, 6);
        return new Report(
                Report.id(text.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                "report " + text.substring(0, 12),
                null,
                null,
                null,
                new Published(day, null, day.toString()),
                "ar",
                text,
                List.of());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private Kept kept(String id) throws IOException {
        return served.archive().read(a -> a.catalogue().incident(id).orElseThrow());
    }

    private String version(String id) throws IOException {
        return Integer.toString(kept(id).filed().version());
    }

    private HttpResponse<String> decide(String id, String... fields) throws IOException {
        return served.form("/incidents/" + id + "/decisions", fields);
    }

    @Test
    void whatIsAcceptedStandsWithItsReasonAndIsUndoneByTheButtonBesideIt() throws IOException {
        HttpResponse<String> answer =
                decide(first, "what", "accept", "reason", "قرأت التقريرين", "version", version(first));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/incidents/" + first + "#decisions");
        Decision made = kept(first).filed().decisions().get(0);
        assertThat(made.by()).isEqualTo("analyst");
        assertThat(made.reason()).isEqualTo("قرأت التقريرين");
        assertThat(served.get("/incidents.json?review=accepted").body())
                .contains(first)
                .doesNotContain(second);

        Html page = Html.of(served.page("/incidents/" + first).body());
        Element undo = page.all("form").stream()
                .filter(f -> f.getAttribute("action").equals("/decisions/" + made.id() + "/undo"))
                .findFirst()
                .orElseThrow();
        assertThat(undo.getAttribute("method")).isEqualTo("post");
        assertThat(served.form(undo.getAttribute("action"), "reason", "عدول", "incident", first)
                        .headers()
                        .firstValue("Location"))
                .contains("/incidents/" + first + "#decisions");
        assertThat(kept(first).filed().decisions().get(0).undone()).isTrue();
        assertThat(served.get("/incidents.json?review=accepted").body()).doesNotContain(first);
    }

    @ParameterizedTest
    @CsvSource({
        "type, attack",
        "from, 2020-05-04",
        "to, 2020-05-06",
        "killed, 14-15-20",
        "wounded, 7",
        "perpetrator, STATE:SY",
        "target, CIVILIANS",
        "status, disputed",
        "grade, confirmed"
    })
    void eachFieldIsCorrectedAndWhatTheMachineReadStaysBesideIt(String field, String value) throws IOException {
        assertThat(Html.of(served.page("/incidents/" + first).body()).all("input").stream()
                        .filter(i -> i.getAttribute("name").equals("field"))
                        .map(i -> i.getAttribute("value")))
                .contains(field);
        String what = field.equals("grade") ? "grade" : "correct";
        assertThat(decide(
                                first,
                                "what",
                                what,
                                "field",
                                field,
                                "value",
                                value,
                                "reason",
                                "قائمة المستشفى",
                                "version",
                                version(first))
                        .statusCode())
                .isEqualTo(303);
        Kept now = kept(first);
        assertThat(now.incident().corrections()).containsEntry(Correction.of(field, value), value);
        assertThat(now.incident().machine().corrections()).isEmpty();
        assertThat(Html.of(served.page("/incidents/" + first + "?lang=en").body())
                        .text())
                .contains("the machine");
    }

    @Test
    void twoIncidentsAreMergedByTheBoxThatTheLookAlikeHasAndPartedAgain() throws IOException {
        Html page = Html.of(served.page("/incidents/" + first).body());
        assertThat(page.all("input").stream()
                        .filter(i -> i.getAttribute("name").equals("with"))
                        .map(i -> i.getAttribute("value")))
                .contains(second);
        decide(first, "what", "merge", "with", second, "reason", "غارة واحدة", "version", version(first));
        Kept merged = kept(first);
        assertThat(merged.incident().accounts()).hasSize(3);

        String claim = merged.incident().accounts().stream()
                .filter(a -> a.claim().about().evidence().text().contains("سراقب"))
                .findFirst()
                .orElseThrow()
                .id();
        String now = merged.incident().id();
        decide(now, "what", "split", "claim", claim, "reason", "قصف آخر", "version", version(now));
        assertThat(kept(first).incident().accounts()).hasSize(2);
        assertThat(kept(second).incident().accounts()).hasSize(1);
    }

    @Test
    void anAccountIsMovedToWhereItBelongs() throws IOException {
        String claim = kept(first).incident().accounts().get(1).id();
        decide(first, "what", "move", "claim", claim, "to", second, "reason", "عن سراقب", "version", version(first));
        assertThat(kept(first).incident().accounts()).hasSize(1);
        assertThat(kept(second).incident().accounts()).hasSize(2);
    }

    @Test
    void whoLooksAtAnOldStateOverwritesNothingAndFindsAgainWhatWasFilledIn() throws IOException {
        String looked = version(first);
        decide(first, "what", "correct", "field", "killed", "value", "14", "reason", "one tab", "version", looked);
        HttpResponse<String> answer = decide(
                first, "what", "correct", "field", "killed", "value", "99", "reason", "other tab", "version", looked);
        assertThat(answer.statusCode()).isEqualTo(409);
        Html page = Html.of(answer.body());
        assertThat(page.all("div").stream().filter(d -> d.getAttribute("role").equals("alert")))
                .singleElement()
                .satisfies(alert -> assertThat(alert.getTextContent()).contains("has changed since you looked at it"));
        assertThat(page.all("input").stream().map(i -> i.getAttribute("value"))).contains("99", "other tab");
        assertThat(kept(first).incident().corrections()).containsEntry(Correction.KILLED, "14");
        assertThat(kept(first).filed().decisions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'what=accept', 'reason: expected a value'",
        "'reason=x', 'what: expected a value'",
        "'what=win&reason=x', 'what: expected one of accept'",
        "'what=correct&field=killed&value=many&reason=x', 'killed: cannot be'",
        "'what=correct&field=name&value=x&reason=x', 'field: expected one of'",
        "'what=merge&with=SY-1999-01-01-00000000&reason=x', 'not in this archive'",
        "'what=split&claim=c0&reason=x', 'no claim of an incident'",
        "'what=move&claim=c0&reason=x', 'to: expected a value'"
    })
    void whatCannotBeKeptIsToldOnThePageAndKeepsNothing(String form, String told) throws IOException {
        String[] fields = ("version=" + version(first) + "&" + form).split("[=&]");
        HttpResponse<String> answer = decide(first, fields);
        assertThat(answer.statusCode()).isIn(400, 409);
        assertThat(Html.of(answer.body()).text()).contains(told);
        assertThat(kept(first).filed().decisions()).isEmpty();
    }

    @Test
    void aProgramGetsTheDecisionOnceHoweverOftenItAsks() throws IOException {
        String path = "/incidents/" + first + "/decisions";
        String body = "{\"what\":\"note\",\"reason\":\"call the hospital\",\"version\":" + version(first) + "}";
        HttpResponse<String> once = served.json(path, body, "Idempotency-Key", "k1");
        HttpResponse<String> twice = served.json(path, body, "Idempotency-Key", "k1");
        assertThat(once.statusCode()).isEqualTo(201);
        assertThat(twice.body()).isEqualTo(once.body());
        JsonNode decided = JSON.readTree(once.body());
        assertThat(decided.at("/decision/what").asText()).isEqualTo("note");
        assertThat(decided.get("incident").asText()).isEqualTo(first);
        assertThat(kept(first).filed().decisions()).hasSize(1);
        assertThat(served.json(path, body.replace("hospital", "mayor"), "Idempotency-Key", "k1")
                        .statusCode())
                .isEqualTo(422);
        assertThat(served.json(path, "{\"what\":", "Idempotency-Key", "k2").statusCode())
                .isEqualTo(400);
        assertThat(served.json(path, "{\"when\":\"now\"}").body()).contains("expected fields of what");
        assertThat(served.get("/decisions.json").body()).contains("call the hospital");
        assertThat(Html.of(served.page("/decisions").body()).text()).contains("call the hospital");
    }
}
