package org.marsad.cli.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.marsad.json.Tree;

/** Asks the JobManager by HTTP. */
final class Rest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int FINE = 200;

    private final String address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Rest(Settings settings) {
        this.address = settings.address();
    }

    /**
     * What it answers to a question.
     *
     * @param path {@code /overview} or another of the engine's REST API
     * @throws NotRunning where it does not answer
     */
    Tree ask(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build();
        HttpResponse<String> answer;
        try {
            answer = client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new NotRunning(
                    "the JobManager does not answer at " + address + "; marsad cluster status tells what runs");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        if (answer.statusCode() != FINE) {
            throw new NotRunning("the JobManager is not ready: " + path + " answers " + answer.statusCode());
        }
        return Tree.parse(answer.body());
    }
}
