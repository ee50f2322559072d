package org.marsad.export.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Outcome.LeftOut;
import org.marsad.export.Stock;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.dataset.Dataset;
import org.marsad.export.json.Lines;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.toll.Policy;

class DeliveryTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path place = Path.of("");

    private static Export export(Form form, Terms terms) {
        return new Export(
                form,
                Stock.generated(20, 1),
                terms,
                Map.of("country", "SY", "area", "حي الورد"),
                new Shown("2026-01-01T00:00:00Z", "abc"),
                name -> false);
    }

    private static Export export(Form form) {
        return export(form, Terms.of(Policy.IBC));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(f -> f.getFileName().toString()).sorted().toList();
        }
    }

    private static void assertSums(Path sums) throws IOException {
        for (String line : Files.readAllLines(sums)) {
            byte[] bytes = Files.readAllBytes(sums.resolveSibling(line.substring(66)));
            assertThat(line).startsWith(sha256(bytes) + "  ");
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aFolderHoldsTheFilesTheManifestAndSumsThatHold() throws IOException {
        Path folder = place.resolve("new/out");
        new Delivery(false).folder(export(new Dataset()), folder);
        assertThat(names(folder))
                .containsExactly(
                        "SHA256SUMS",
                        "claims.csv",
                        "datapackage.json",
                        "incidents.csv",
                        "manifest.json",
                        "postures.csv",
                        "reports.csv",
                        "sources.csv");
        assertThat(Files.readAllLines(folder.resolve("SHA256SUMS"))).hasSize(7);
        assertSums(folder.resolve("SHA256SUMS"));
        assertThat(names(folder.getParent())).containsExactly("out");
    }

    @Test
    void theManifestTellsWhatIsInItAndFromWhere() throws IOException {
        Path folder = place.resolve("out");
        new Delivery(false).folder(export(new Dataset()), folder);
        JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.get("format").asText()).isEqualTo("csv");
        assertThat(manifest.get("policy").asText()).isEqualTo("ibc");
        assertThat(manifest.has("public")).isFalse();
        assertThat(manifest.at("/filters/country").asText()).isEqualTo("SY");
        assertThat(manifest.at("/filters/area").asText()).isEqualTo("حي الورد");
        assertThat(manifest.get("as_of").asText()).isEqualTo("2026-01-01T00:00:00Z");
        assertThat(manifest.get("head").asText()).isEqualTo("abc");
        assertThat(manifest.get("incidents").asInt()).isEqualTo(20);
        assertThat(manifest.at("/rows/postures.csv").asInt()).isEqualTo(2);
        assertThat(manifest.get("files")).hasSize(6);
        for (JsonNode f : manifest.get("files")) {
            byte[] bytes = Files.readAllBytes(folder.resolve(f.get("name").asText()));
            assertThat(f.get("bytes").asInt()).isEqualTo(bytes.length);
            assertThat(f.get("sha256").asText()).isEqualTo(sha256(bytes));
        }
    }

    @Test
    void aPublicManifestNamesNoAreaAndNoOutletThatWasAskedFor() throws IOException {
        Path folder = place.resolve("out");
        new Delivery(false).folder(export(new Dataset(), Terms.of(Policy.UCDP).opened()), folder);
        JsonNode manifest = JSON.readTree(folder.resolve("manifest.json").toFile());
        assertThat(manifest.get("public").asBoolean()).isTrue();
        assertThat(manifest.get("filters").toString()).isEqualTo("{\"area\":\"withheld\",\"country\":\"SY\"}");
    }

    @Test
    void whatIsLeftOutIsToldByItsReason() throws IOException {
        Form form = new Form() {
            @Override
            public String name() {
                return "three";
            }

            @Override
            public Optional<String> single() {
                return Optional.of("three.csv");
            }

            @Override
            public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
                target.file("three.csv").close();
                return new Outcome(
                        1,
                        Map.of("three.csv", 1L),
                        List.of(new LeftOut("a", "no day"), new LeftOut("b", "no place"), new LeftOut("c", "no day")));
            }
        };
        new Delivery(false).folder(export(form), place.resolve("out"));
        JsonNode manifest = JSON.readTree(place.resolve("out/manifest.json").toFile());
        assertThat(manifest.get("left_out").toString())
                .isEqualTo("[{\"why\":\"no day\",\"count\":2,\"incidents\":[\"a\",\"c\"]},"
                        + "{\"why\":\"no place\",\"count\":1,\"incidents\":[\"b\"]}]");
    }

    @Test
    void oneFileHasItsManifestAndSumsBesideIt() throws IOException {
        new Delivery(false).file(export(new Lines()), place.resolve("may.jsonl"));
        assertThat(names(place)).containsExactly("may.jsonl", "may.jsonl.manifest.json", "may.jsonl.sha256");
        assertSums(place.resolve("may.jsonl.sha256"));
        assertThat(Files.readString(place.resolve("may.jsonl.manifest.json"))).contains("\"name\": \"may.jsonl\"");
        assertThatThrownBy(() -> new Delivery(false).file(export(new Lines()), place.resolve("may.jsonl")))
                .hasMessage("may.jsonl: is there already; --replace replaces it");
        new Delivery(true).file(export(new Lines()), place.resolve("may.jsonl"));
        assertSums(place.resolve("may.jsonl.sha256"));
    }

    @Test
    void aStreamGetsTheFileAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Delivery(false).stream(export(new Lines()), out);
        new Delivery(false).file(export(new Lines()), place.resolve("x.jsonl"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(Files.readString(place.resolve("x.jsonl")));
    }

    @Test
    void twoExportsAreTheSameBytes() throws IOException {
        new Delivery(false).folder(export(new Dataset()), place.resolve("a"));
        new Delivery(false).folder(export(new Dataset()), place.resolve("b"));
        assertThat(bytes(place.resolve("a"))).isEqualTo(bytes(place.resolve("b")));
    }

    private static Map<String, String> bytes(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        for (String name : names(folder)) {
            out.put(name, Files.readString(folder.resolve(name)));
        }
        return out;
    }

    @Test
    void anEmptyFolderIsFilledAndAFullOneIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(place.resolve("out"));
        new Delivery(false).folder(export(new Dataset()), folder);
        Map<String, String> before = bytes(folder);
        assertThatThrownBy(() -> new Delivery(false).folder(export(new Lines()), folder))
                .hasMessageEndingWith("out: holds files already; --replace replaces an earlier export");
        assertThat(bytes(folder)).isEqualTo(before);
        new Delivery(true).folder(export(new Lines()), folder);
        assertThat(names(folder)).containsExactly("SHA256SUMS", "incidents.jsonl", "manifest.json");
        assertThat(names(place)).containsExactly("out");
    }

    @Test
    void aFolderWithFilesOfOthersNeverGivesWay() throws IOException {
        Path folder = place.resolve("out");
        new Delivery(false).folder(export(new Dataset()), folder);
        Files.writeString(folder.resolve("thesis.docx"), "years of work");
        assertThatThrownBy(() -> new Delivery(true).folder(export(new Lines()), folder))
                .hasMessageEndingWith("out: expected an earlier export alone, found thesis.docx in it");
        assertThat(folder.resolve("thesis.docx")).hasContent("years of work");
        Path plain = Files.createDirectory(place.resolve("plain"));
        Files.writeString(plain.resolve("a.txt"), "a");
        assertThatThrownBy(() -> new Delivery(true).folder(export(new Lines()), plain))
                .hasMessageContaining("found a.txt in it");
    }

    @Test
    void anExportThatBreaksOffLeavesWhatWasThereAndNothingElse() throws IOException {
        Path folder = place.resolve("out");
        new Delivery(false).folder(export(new Dataset()), folder);
        Map<String, String> before = bytes(folder);
        Form broken = new Form() {
            @Override
            public String name() {
                return "broken";
            }

            @Override
            public Optional<String> single() {
                return Optional.empty();
            }

            @Override
            public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
                try (OutputStream out = target.file("half.csv")) {
                    out.write(1);
                }
                throw new IOException("report x: damaged");
            }
        };
        assertThatThrownBy(() -> new Delivery(true).folder(export(broken), folder))
                .hasMessage("report x: damaged");
        assertThat(bytes(folder)).isEqualTo(before);
        assertThat(names(place)).containsExactly("out");
    }
}
