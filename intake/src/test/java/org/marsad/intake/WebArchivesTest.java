package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.items;
import static org.marsad.intake.Inputs.joined;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Report;

class WebArchivesTest {
    private static final String PAGE =
            "<html><head><title>قصف</title></head><body><article><p>" + ARABIC + "</p></article></body></html>";
    private static final byte[] INFO = record("warcinfo", "application/warc-fields", "", utf8("software: none\r\n"));

    @TempDir
    private Path folder;

    @Test
    void readsPagesAndTextsOfResponsesAndResources() throws IOException {
        byte[] archive = joined(
                INFO,
                response("https://example.org/1", "Content-Type: text/html; charset=utf-8", utf8(PAGE)),
                record("request", "application/http; msgtype=request", "", utf8("GET / HTTP/1.1\r\n\r\n")),
                response("https://example.org/a.png", "Content-Type: image/png", new byte[] {1, 2, 3}),
                record(
                        "resource",
                        "text/plain",
                        "https://example.org/2",
                        ARABIC.getBytes(Charset.forName("windows-1256"))),
                http("https://example.org/3", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n", utf8(PAGE)));

        List<Item> items = read("a.warc", archive);

        assertThat(items).hasSize(3);
        Report page = taken(items.get(0));
        assertThat(page.url()).isEqualTo("https://example.org/1");
        assertThat(page.name()).isEqualTo("a.warc:" + INFO.length);
        assertThat(page.published()).isNull();
        assertThat(page.id()).isEqualTo(Report.id(utf8(PAGE)));
        assertThat(taken(items.get(1)).text()).isEqualTo(ARABIC);
        assertThat(taken(items.get(1)).notes()).containsExactly("read as windows-1256");
        assertThat(items.get(2))
                .isEqualTo(new Item.Passed(
                        folder.resolve("a.warc").toString(), "1 image/png, 1 responses with status 404"));
    }

    @Test
    void readsMembersOfGzipAndGivesTheOffsetOfEach() throws IOException {
        byte[] first = gzip(response("https://example.org/1", "Content-Type: text/html", utf8(PAGE)));
        byte[] archive = joined(first, gzip(response("https://example.org/2", "Content-Type: text/html", utf8(PAGE))));

        assertThat(read("a.warc.gz", archive))
                .extracting(item -> taken(item).name())
                .containsExactly("a.warc.gz:0", "a.warc.gz:" + first.length);
        assertThat(items(archive, IntakeOptions.none()))
                .extracting(item -> taken(item).url())
                .containsExactly("https://example.org/1", "https://example.org/2");
    }

    @Test
    void readsAnArchiveThatIsOneMember() throws IOException {
        byte[] one = response("https://example.org/1", "Content-Type: text/html", utf8(PAGE));

        assertThat(read("a.warc.gz", gzip(joined(one, one))))
                .extracting(item -> taken(item).name())
                .containsExactly("a.warc.gz:0", "a.warc.gz:0+" + one.length);
    }

    @Test
    void decodesBodiesAsTheyWereSent() throws IOException {
        byte[] chunked = joined(
                utf8("5\r\n"),
                Arrays.copyOf(utf8(PAGE), 5),
                utf8("\r\n" + Integer.toHexString(utf8(PAGE).length - 5) + "\r\n"),
                Arrays.copyOfRange(utf8(PAGE), 5, utf8(PAGE).length),
                utf8("\r\n0\r\n\r\n"));
        byte[] archive = joined(
                response("https://example.org/1", "Content-Type: text/html\r\nTransfer-Encoding: chunked", chunked),
                response(
                        "https://example.org/2", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(utf8(PAGE))),
                response(
                        "https://example.org/3",
                        "Content-Type: text/html\r\nContent-Encoding: deflate",
                        deflated(utf8(PAGE))),
                response(
                        "https://example.org/5",
                        "Content-Type: text/html\r\nContent-Encoding: deflate",
                        bare(deflated(utf8(PAGE)))),
                response("https://example.org/4", "Content-Type: text/html\r\nContent-Encoding: br", utf8(PAGE)));

        assertThat(read("a.warc", archive))
                .hasSize(5)
                .allSatisfy(item -> assertThat(taken(item).id()).isEqualTo(Report.id(utf8(PAGE))));
    }

    @Test
    void decodesBrotli() throws IOException {
        byte[] letters = {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        byte[] archive = response("https://example.org/1", "Content-Type: text/plain\r\nContent-Encoding: br", letters);

        assertThat(refused(read("a.warc", archive).get(0)).raw()).isEqualTo(utf8("hello"));
    }

    @Test
    void tellsOfAnEncodingOfBodiesThatItDoesNotKnowAndGoesOn() throws IOException {
        byte[] zstd = response(
                "https://example.org/1", "Content-Type: text/html\r\nContent-Encoding: zstd", new byte[] {1, 2, 3, 4});
        List<Item> items =
                read("a.warc", joined(zstd, response("https://example.org/2", "Content-Type: text/html", utf8(PAGE))));

        assertThat(unopened(items.get(0)).message())
                .isEqualTo(folder.resolve("a.warc")
                        + ":0: record: content encoding: expected gzip, deflate or br, found zstd");
        taken(items.get(1));
    }

    @Test
    void tellsOfABrokenRecordOnceAndReadsOnBehindIt() throws IOException {
        byte[] good = response("https://example.org/1", "Content-Type: text/html", utf8(PAGE));
        byte[] bad = utf8("WARC/1.0\r\nnonsense without a colon\r\n\r\n\r\n\r\n");

        List<Item> plain = read("a.warc", joined(good, bad, good));
        assertThat(plain).hasSize(3);
        assertThat(unopened(plain.get(1)).message())
                .startsWith(folder.resolve("a.warc") + ":" + good.length + ": record: expected a header");
        taken(plain.get(2));

        List<Item> zipped = read("a.warc.gz", joined(gzip(good), gzip(bad), gzip(good)));
        assertThat(zipped).hasSize(3);
        assertThat(unopened(zipped.get(1)).name()).isEqualTo(folder.resolve("a.warc.gz") + ":" + gzip(good).length);
        taken(zipped.get(2));
    }

    @Test
    void readsOnBehindALengthThatTakesInTheRecordsAfterIt() throws IOException {
        byte[] good = response("https://example.org/1", "Content-Type: text/html", utf8(PAGE));
        byte[] wrong = utf8(new String(good, StandardCharsets.UTF_8).replace("Content-Length: ", "Content-Length: 9"));

        List<Item> items = read("a.warc", joined(good, wrong, good, good));

        assertThat(items).hasSize(4);
        assertThat(unopened(items.get(1)).name()).isEqualTo(folder.resolve("a.warc") + ":" + good.length);
        assertThat(taken(items.get(2)).name()).isEqualTo("a.warc:" + (good.length + wrong.length));
    }

    @Test
    void readsOnBehindATornMember() throws IOException {
        byte[] good = gzip(response("https://example.org/1", "Content-Type: text/html", utf8(PAGE)));
        byte[] torn = Arrays.copyOf(good, good.length - 40);
        byte[] spoiled = good.clone();
        Arrays.fill(spoiled, good.length / 2, good.length / 2 + 20, (byte) 0x55);

        for (byte[] broken : List.of(torn, spoiled)) {
            List<Item> items = read("a.warc.gz", joined(good, broken, good));
            assertThat(items).filteredOn(i -> i instanceof Item.Unopened).hasSize(1);
            assertThat(unopened(items.stream()
                                    .filter(i -> i instanceof Item.Unopened)
                                    .findFirst()
                                    .orElseThrow())
                            .name())
                    .isEqualTo(folder.resolve("a.warc.gz") + ":" + good.length);
            assertThat(taken(items.get(items.size() - 1)).name())
                    .isEqualTo("a.warc.gz:" + (good.length + broken.length));
        }
    }

    @Test
    void keepsTheRecordsBeforeGzipBreaksOff() throws IOException {
        byte[] good = gzip(response("https://example.org/1", "Content-Type: text/html", utf8(PAGE)));

        for (int length : new int[] {1, 5, 20, good.length / 2, good.length - 9, good.length - 1}) {
            List<Item> items = read("a.warc.gz", joined(good, Arrays.copyOf(good, length)));
            taken(items.get(0));
            Item.Unopened torn = unopened(items.get(items.size() - 1));
            assertThat(torn.name()).startsWith(folder.resolve("a.warc.gz") + ":" + good.length);
            assertThat(torn.why()).startsWith("record: ");
        }
    }

    @Test
    void saysThatTheRestOfAStreamIsNotRead() throws IOException {
        byte[] good = response("https://example.org/1", "Content-Type: text/html", utf8(PAGE));
        List<Item> items = items(joined(good, utf8("nonsense"), good), IntakeOptions.none());

        assertThat(items).hasSize(2);
        assertThat(unopened(items.get(1)).message())
                .startsWith("-:" + good.length + ": record: ")
                .endsWith("; the rest of the stream is not read");
    }

    @Test
    void boundsWhatABombUnzipsTo() throws IOException {
        byte[] zeros = new byte[40_000_000];
        byte[] good = response("https://example.org/2", "Content-Type: text/html", utf8(PAGE));
        byte[] body = gzip(response("https://example.org/1", "Content-Type: text/html", zeros));
        byte[] inner = gzip(
                response("https://example.org/1", "Content-Type: text/html\r\nContent-Encoding: gzip", gzip(zeros)));
        String why = "record: expected at most 33554432 bytes in one record, found more";

        List<Item> items = read("a.warc.gz", joined(body, inner, gzip(good)));

        assertThat(unopened(items.get(0)).why()).isEqualTo(why);
        assertThat(unopened(items.get(1)).why()).isEqualTo(why);
        taken(items.get(2));
    }

    @Test
    void boundsAHeaderThatNeverEnds() throws IOException {
        byte[] header = gzip(utf8("WARC/1.0\r\nWARC-Type: " + "x".repeat(20_000_000)));
        byte[] http = gzip(record(
                "response",
                "application/http",
                "https://example.org",
                utf8("HTTP/1.1 200 OK\r\nA: " + "x".repeat(20_000_000))));

        for (byte[] bomb : List.of(header, http)) {
            assertThat(unopened(read("a.warc.gz", bomb).get(0)).why())
                    .isEqualTo("record: expected the end of the header, found none");
        }
    }

    @Test
    void tellsOfWhatIsNoArchive() throws IOException {
        assertThat(unopened(read("a.warc", utf8("قتل اثنان في قصف")).get(0)).message())
                .startsWith(folder.resolve("a.warc") + ":0: record: ");
        assertThat(unopened(read("a.warc", new byte[] {0x28, (byte) 0xB5, 0x2F, (byte) 0xFD, 1, 2})
                                .get(0))
                        .message())
                .startsWith(folder.resolve("a.warc") + ":0: record: ");
        assertThat(refused(read("a.warc", new byte[0]).get(0)).why()).isEqualTo("empty: no pages");
        assertThat(unopened(read("a.warc", utf8("\r\n".repeat(20_000))).get(0)).why())
                .startsWith("record: ");
    }

    @Test
    void endsAtLineBreaksBehindTheLastRecord() throws IOException {
        byte[] good = response("https://example.org/1", "Content-Type: text/html", utf8(PAGE));

        assertThat(read("a.warc", joined(good, utf8("\n".repeat(30_000))))).isNotEmpty();
        taken(read("a.warc", Arrays.copyOf(good, good.length - 2)).get(0));
    }

    private List<Item> read(String name, byte[] archive) throws IOException {
        return items(Files.write(folder.resolve(name), archive), IntakeOptions.none());
    }

    private static byte[] response(String target, String headers, byte[] body) {
        return http(target, "HTTP/1.1 200 OK\r\n" + headers + "\r\n\r\n", body);
    }

    private static byte[] http(String target, String head, byte[] body) {
        return record("response", "application/http; msgtype=response", target, joined(utf8(head), body));
    }

    private static byte[] record(String type, String contentType, String target, byte[] block) {
        String head = "WARC/1.0\r\nWARC-Type: " + type
                + "\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + (target.isEmpty() ? "" : "WARC-Target-URI: " + target + "\r\n")
                + "WARC-Date: 2021-06-07T08:09:10Z\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return joined(utf8(head), block, utf8("\r\n\r\n"));
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        }
        return out.toByteArray();
    }

    /** Deflated bytes without what zlib puts around them, as some servers send them. */
    private static byte[] bare(byte[] zlib) {
        return Arrays.copyOfRange(zlib, 2, zlib.length - 4);
    }
}
