package org.marsad.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Setting;
import org.marsad.archive.SharedArchive;
import org.marsad.archive.Submission;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;
import org.marsad.workbench.exchange.Route;
import org.marsad.workbench.work.Reader;

/** A workbench on a free port with an archive of its own, and somebody who was let in. */
final class Served implements Closeable {
    private static final Marsad MARSAD = Marsad.open();

    private static final Reader READER = new Reader() {
        @Override
        public Reading read(Report report) {
            return MARSAD.read(report);
        }

        @Override
        public String fingerprint() {
            return MARSAD.fingerprint();
        }
    };

    private final HttpClient client = HttpClient.newHttpClient();
    private final Workbench workbench;
    private final SharedArchive archive;

    private Served(Workbench workbench, SharedArchive archive) {
        this.workbench = workbench;
        this.archive = archive;
    }

    /** A workbench on an archive of the sample reports. */
    static Served samples(Path folder) throws IOException {
        List<Submission> read = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(Path.of("..", "samples", "reports.jsonl"), item -> {
            if (item instanceof Item.Taken taken) {
                read.add(new Submission(
                        MARSAD.read(taken.report()), taken.raw(), taken.reprintOf(), MARSAD.fingerprint()));
            }
        });
        return of(folder, read, Routes.ALL);
    }

    /** A workbench on an archive of these reports, read. */
    static Served reports(Path folder, List<Report> reports) throws IOException {
        List<Submission> read = reports.stream()
                .map(r -> new Submission(
                        MARSAD.read(r), r.text().getBytes(StandardCharsets.UTF_8), null, MARSAD.fingerprint()))
                .toList();
        return of(folder, read, Routes.ALL);
    }

    /** A workbench with routes besides, on an empty archive. */
    static Served with(Path folder, Route more) throws IOException {
        List<Route> routes = new ArrayList<>(Routes.ALL);
        routes.add(more);
        return of(folder, List.of(), routes);
    }

    private static Served of(Path folder, List<Submission> read, List<Route> routes) throws IOException {
        Setting setting = new Setting(Clock.systemUTC(), folder.resolve("keys"), SearchForm::of);
        String file = folder.resolve("a.db").toString();
        try (Archive made = Archive.create(file, setting)) {
            made.write(() -> {
                for (Submission s : read) {
                    made.add(s);
                }
                return read.size();
            });
        }
        SharedArchive shared = SharedArchive.open(file, setting, 3);
        return new Served(Workbench.start(routes, shared, READER, "analyst", 0), shared);
    }

    SharedArchive archive() {
        return archive;
    }

    Workbench workbench() {
        return workbench;
    }

    int port() {
        return URI.create(workbench.origin()).getPort();
    }

    /** The header that lets in. */
    String cookie() {
        return workbench.gate().setCookie().split(";", 2)[0];
    }

    /** Asks as somebody who was let in. */
    HttpResponse<String> get(String path) throws IOException {
        return ask(HttpRequest.newBuilder(uri(path)).header("Cookie", cookie()));
    }

    /** Asks as a browser that was let in. */
    HttpResponse<String> page(String path) throws IOException {
        return ask(HttpRequest.newBuilder(uri(path))
                .header("Cookie", cookie())
                .header("Accept", "text/html,application/xhtml+xml"));
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> form(String path, String... fields) throws IOException {
        return ask(HttpRequest.newBuilder(uri(path))
                .header("Cookie", cookie())
                .header("Origin", workbench.origin())
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    private static String encoded(String... fields) {
        StringJoiner out = new StringJoiner("&");
        for (int i = 0; i < fields.length; i += 2) {
            out.add(fields[i] + "=" + URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        }
        return out.toString();
    }

    /** Sends JSON as a program does. */
    HttpResponse<String> json(String path, String body, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Cookie", cookie())
                .header("Origin", workbench.origin())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return ask(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    URI uri(String path) {
        return URI.create(workbench.origin() + path);
    }

    /** Sends bytes as they are, and gives all that comes back. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Override
    public void close() {
        workbench.close();
        archive.close();
    }
}
