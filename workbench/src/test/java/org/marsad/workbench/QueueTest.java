package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person is led to look at, one incident after another. */
class QueueTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void start() throws IOException {
        served = Served.samples(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private List<String> waiting() throws IOException {
        List<String> out = new ArrayList<>();
        for (JsonNode one : JSON.readTree(served.get("/queue.json").body()).get("incidents")) {
            out.add(one.get("id").asText());
        }
        return out;
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isIn(302, 303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void whoTakesAndDecidesIsLedToTheNext() throws IOException {
        List<String> waiting = waiting();
        assertThat(waiting).hasSizeGreaterThan(2);
        String first = location(served.page("/queue/next"));
        assertThat(first).isEqualTo("/incidents/" + waiting.get(0) + "?queue=1");
        Html page = Html.of(served.page(first).body());
        String version = page.all("input").stream()
                .filter(i -> i.getAttribute("name").equals("version"))
                .findFirst()
                .orElseThrow()
                .getAttribute("value");
        String next = location(served.form(
                "/incidents/" + waiting.get(0) + "/decisions",
                "what",
                "accept",
                "reason",
                "read",
                "version",
                version,
                "queue",
                "1"));
        assertThat(location(served.page(next))).isEqualTo("/incidents/" + waiting.get(1) + "?queue=1");
        assertThat(waiting()).isEqualTo(waiting.subList(1, waiting.size()));
    }

    @Test
    void whatIsSkippedComesLast() throws IOException {
        List<String> waiting = waiting();
        String next = location(served.form("/queue/skip", "incident", waiting.get(0)));
        assertThat(next).isEqualTo("/incidents/" + waiting.get(1) + "?queue=1");
        assertThat(waiting().get(waiting.size() - 1)).isEqualTo(waiting.get(0));
        assertThat(location(served.page("/queue/next?after=" + waiting.get(0)))).isEqualTo("/queue");
        assertThat(Html.of(served.page("/queue?lang=en").body()).text()).contains("skipped");
    }

    @Test
    void whatIsAskedOfTheQueueMustBeThere() throws IOException {
        assertThat(served.form("/queue/skip", "incident", "none").statusCode()).isEqualTo(404);
        assertThat(served.form("/queue/skip").statusCode()).isEqualTo(400);
        assertThat(location(served.page("/queue/next?after=none")))
                .isEqualTo("/incidents/" + waiting().get(0) + "?queue=1");
    }
}
