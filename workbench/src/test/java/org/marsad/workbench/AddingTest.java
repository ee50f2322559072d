package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.Report;

/** What people add in the workbench. The reports are invented. */
class AddingTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TEXT = "قال مصدر طبي إن 14 مدنيا قتلوا في غارة جوية على مدينة إدلب يوم 5 مايو 2020.";
    private static final String BOUNDARY = "----parts";

    @TempDir
    private Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void start() throws IOException {
        served = Served.reports(folder, List.of());
    }

    @AfterEach
    void stop() {
        served.close();
    }

    /** A form with files as a browser sends it. */
    private HttpResponse<String> upload(Object... namesAndBytes) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndBytes.length; i += 2) {
            body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                            + namesAndBytes[i] + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes((byte[]) namesAndBytes[i + 1]);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\nجريدة\r\n--"
                        + BOUNDARY + "--\r\n")
                .getBytes(StandardCharsets.UTF_8));
        return send(body.toByteArray());
    }

    private HttpResponse<String> send(byte[] body) throws IOException {
        return served.ask(HttpRequest.newBuilder(served.uri("/add"))
                .header("Cookie", served.cookie())
                .header("Origin", served.workbench().origin())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    /** What became of the reports, when no more come. */
    private JsonNode outcome(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        String address = answer.headers().firstValue("Location").orElseThrow();
        String events = served.get(address.replace(".json", "/events")).body(); // ends when it is done
        assertThat(events).contains("event: stand\ndata: {", "\"done\":true");
        return JSON.readTree(served.get(address).body());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void pastedWordsBecomeAReportWithItsIncident() throws IOException {
        HttpResponse<String> answer = served.form(
                "/add",
                "text",
                TEXT,
                "title",
                "غارة على إدلب",
                "source",
                "جريدة",
                "published",
                "2020-05-06",
                "key",
                "k");
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        served.get(address + "/events");
        assertThat(Html.of(served.page(address).body()).text()).contains("أضيف 1", "غارة على إدلب");
        JsonNode listed = JSON.readTree(served.get("/incidents.json").body());
        assertThat(listed.get("total").asInt()).isEqualTo(1);
        assertThat(listed.at("/incidents/0/killed/best").asInt()).isEqualTo(14);
        assertThat(served.get("/reports.json").body()).contains("غارة على إدلب", "جريدة", "2020-05-06");
        assertThat(served.form(
                                "/add",
                                "text",
                                TEXT,
                                "title",
                                "غارة على إدلب",
                                "source",
                                "جريدة",
                                "published",
                                "2020-05-06",
                                "key",
                                "k")
                        .headers()
                        .firstValue("Location"))
                .as("the same form once more")
                .contains(address);
    }

    @Test
    void everyFileIsReadAndEachReportHasItsOutcome() throws IOException {
        String lines = "{\"text\":\"" + TEXT
                + "\",\"title\":\"أول\",\"published\":\"2020-05-06\"}\n{\"text\":\"not Arabic at all\"}\n{";
        JsonNode done = outcome(upload("one.jsonl", bytes(lines), "two.txt", bytes(TEXT)));
        assertThat(done.at("/outcomes/added").asInt()
                        + done.at("/outcomes/reprint").asInt())
                .isEqualTo(2);
        assertThat(done.at("/outcomes/refused").asInt()).isEqualTo(2);
        assertThat(done.get("reports").findValuesAsText("note")).anyMatch(n -> n.contains("not Arabic"));
        JsonNode again = outcome(upload("two.txt", bytes(TEXT)));
        assertThat(again.at("/outcomes/known").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../tmp/marsad-evil.txt",
                "..\\..\\evil.txt",
                "/etc/passwd",
                "C:\\evil.txt",
                "a\u202Etxt.exe",
                "<script>alert(1)</script>.txt",
                "x.jsonl%00.txt"
            })
    void aNameOpensNothingAndIsShownAsWords(String name) throws IOException {
        JsonNode done = outcome(upload(name, bytes(TEXT)));
        assertThat(done.at("/outcomes/added").asInt()).isEqualTo(1);
        assertThat(Files.exists(Path.of("/tmp/marsad-evil.txt"))).isFalse();
        String id = done.at("/reports/0/report_id").asText();
        assertThat(id).isEqualTo(Report.id(bytes(TEXT)));
        String page = served.page("/reports/" + id).body();
        assertThat(page).doesNotContain("<script>alert", "\u202E");
        Html.of(page);
    }

    @Test
    void packedFilesThatAreNoReportsAreRefusedAndBombsAreBounded() throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("a.txt"));
            out.write(new byte[50_000_000]);
        }
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                out.write(zeros);
            }
        }
        byte[] picture = new byte[5_000];
        picture[0] = (byte) 0x89;
        picture[1] = 'P';
        JsonNode done = outcome(upload(
                "a.zip", zip.toByteArray(), "b.txt.gz", bomb.toByteArray(), "c.png", picture, "d.txt", bytes(TEXT)));
        assertThat(done.at("/outcomes/refused").asInt()).isEqualTo(3);
        assertThat(done.at("/outcomes/added").asInt())
                .as("what comes after them is read")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no parts at all",
                "------parts\r\n\r\n",
                "------parts\r\nContent-Disposition: form-data; name=\"files\"; filename=\"a\"\r\n\r\nbroken off",
                "------parts\r\nContent-Disposition: form-data\r\n\r\nx\r\n------parts--\r\n",
                "------parts\r\nContent-Disposition: form-data; name=\"other\"\r\n\r\nx\r\n------parts--\r\n"
            })
    void brokenFormsAreMalformed(String body) throws IOException {
        assertThat(send(bytes(body)).statusCode()).isEqualTo(400);
    }

    @Test
    void formsThatAreTooLargeOrEmptyAreRefused() throws IOException {
        assertThat(upload("a.txt", new byte[Bodies.LARGEST + 1]).statusCode()).isEqualTo(413);
        assertThat(served.form("/add", "text", " ").statusCode()).isEqualTo(400);
        assertThat(served.form("/add", "text", TEXT, "published", "yesterday").body())
                .contains("2020-05-06T10:00:00+03:00");
        assertThat(served.get("/add/none.json").statusCode()).isEqualTo(404);
    }
}
