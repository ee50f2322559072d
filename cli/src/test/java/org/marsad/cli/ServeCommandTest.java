package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServeCommandTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void printsAnAddressThatLetsInAndNothingElse() throws IOException, InterruptedException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings = new Surroundings(
                new ByteArrayInputStream(new byte[0]),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString()),
                null);
        AtomicInteger status = new AtomicInteger(-1);
        Thread serving = new Thread(() -> status.set(Main.run(
                surroundings,
                Run.NOTHING_FOUND,
                "serve",
                "--archive",
                archive.folder().resolve("a.db").toString())));
        serving.start();
        while (!out.toString(StandardCharsets.UTF_8).endsWith("\n") && serving.isAlive()) {
            Thread.sleep(20);
        }
        String printed = out.toString(StandardCharsets.UTF_8);
        assertThat(printed).matches("http://127\\.0\\.0\\.1:\\d+/\\?token=[0-9a-f]{64}\n");
        HttpClient client = HttpClient.newHttpClient();
        HttpResponse<String> let = client.send(
                HttpRequest.newBuilder(URI.create(printed.strip())).build(), HttpResponse.BodyHandlers.ofString());
        String cookie = let.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
        HttpResponse<String> list = client.send(
                HttpRequest.newBuilder(URI.create(printed.split("\\?")[0] + "incidents.json"))
                        .header("Cookie", cookie)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(list.body()).startsWith("{\"total\":" + archive.incidents().size() + ",");
        serving.interrupt();
        serving.join();
        assertThat(status).hasValue(0);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void saysThatThereIsNoArchive() {
        Run run = new ArchiveRun(folder).run("serve");
        assertThat(run.status()).isEqualTo(74);
        assertThat(run.err()).contains("a.db: no such archive; marsad add FILE --archive");
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Run run = new ArchiveRun(folder).withSamples().run("serve", "--port", "" + taken.getLocalPort());
            assertThat(run.status()).isEqualTo(74);
            assertThat(run.err())
                    .isEqualTo("marsad serve: 127.0.0.1:" + taken.getLocalPort()
                            + ": is taken; name another with --port\n");
        }
    }
}
