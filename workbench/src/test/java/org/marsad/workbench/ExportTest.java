package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Order;
import org.marsad.archive.Overview;
import org.marsad.export.Form;
import org.marsad.export.Forms;
import org.marsad.export.Terms;
import org.marsad.export.delivery.Delivery;
import org.marsad.handover.Dossiers;
import org.marsad.handover.Handover;
import org.marsad.handover.Question;
import org.marsad.incident.toll.Policy;

/** What people take out of the sample reports' archive by a button. */
class ExportTest {
    @TempDir
    static Path folder = Path.of("");

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = Served.samples(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    private static byte[] bytes(String path) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(served.uri(path))
                .header("Cookie", served.cookie())
                .build();
        try {
            HttpResponse<byte[]> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"");
            return answer.body();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static Map<String, String> unpacked(byte[] zip) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.put(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return out;
    }

    private static Map<String, String> files(Path place) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path p : all.filter(Files::isRegularFile).toList()) {
                out.put(place.relativize(p).toString(), Files.readString(p));
            }
        }
        return out;
    }

    private static Form form(String name) {
        return Forms.all().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "geojson", "jsonl", "ucdp", "acled"})
    void anExportIsTheOneThatTheCommandWrites(String name, @TempDir Path own) throws IOException {
        Filter syria = new Filter(null, null, "SY", null, null, null, null, null, null, null);
        served.archive()
                .read(archive -> new Delivery(false)
                        .folder(
                                Handover.export(
                                        archive,
                                        Question.of(syria),
                                        form(name),
                                        Terms.of(Policy.ACLED),
                                        archive.history().head(),
                                        null),
                                own.resolve("out")));
        byte[] zip = bytes("/export.zip?form=" + name + "&country=SY&policy=acled");
        assertThat(unpacked(zip)).isEqualTo(files(own.resolve("out"))).containsKeys("manifest.json", "SHA256SUMS");
        assertThat(bytes("/export.zip?form=" + name + "&country=SY&policy=acled"))
                .isEqualTo(zip);
    }

    @Test
    void anExportHoldsTheIncidentsOfItsViewWordsIncluded() throws IOException {
        String view = "q=%D8%AC%D8%B1%D8%A7%D8%A8%D9%84%D8%B3";
        String lines = unpacked(bytes("/export.zip?form=jsonl&" + view)).entrySet().stream()
                .filter(e -> e.getKey().endsWith(".jsonl"))
                .findFirst()
                .orElseThrow()
                .getValue();
        String list = served.get("/incidents.json?" + view).body();
        assertThat(list).contains("\"total\":" + lines.lines().count() + ",");
        assertThat(lines.lines().count()).isPositive();
        String page = served.page("/export?" + view + "&lang=en").body();
        assertThat(Html.of(page).all("input").stream().map(i -> i.getAttribute("name")))
                .contains("q", "public", "hxl");
        assertThat(served.get("/export.zip?form=xml").statusCode()).isEqualTo(400);
        assertThat(served.get("/export.zip?form=geojson&hxl=1").statusCode()).isEqualTo(400);
    }

    @Test
    void aBundleHoldsWhatTheCommandPutsIn(@TempDir Path own) throws IOException {
        String id = served.archive()
                .read(a -> a.overview()
                        .page(Overview.Question.of(Filter.all()), Order.REPORTS, null, 1)
                        .get(0)
                        .id());
        Path file = own.resolve("bundle.zip");
        served.archive().read(archive -> write(archive, id, file));
        assertThat(unpacked(bytes("/incidents/" + id + "/bundle.zip"))).isEqualTo(unpacked(Files.readAllBytes(file)));
    }

    private static Path write(Archive archive, String id, Path file) throws IOException {
        Dossiers dossiers = new Dossiers(archive, Policy.UCDP);
        dossiers.add(archive.catalogue().incident(id).orElseThrow());
        try (var out = Files.newOutputStream(file)) {
            dossiers.write(out);
        }
        return file;
    }
}
