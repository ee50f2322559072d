package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import org.marsad.record.Report;

/** Whatever the bytes and whatever the name: there is an item for it, and nothing is thrown. */
class IntakeProperties {
    private static final List<String> ENDINGS =
            List.of("txt", "jsonl", "html", "csv", "tsv", "rss", "atom", "xml", "json", "warc", "warc.gz", "gz", "x");

    private static final String PAGE =
            "<html><head><script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\","
                    + "\"datePublished\":\"2020-05-03T21:15:00+03:00\"}]}</script></head><body><article><p>" + ARABIC
                    + "</p></article>";
    private static final List<String> SAMPLES = List.of(
            ARABIC,
            PAGE,
            "{\"text\":\"" + ARABIC.replace('\n', ' ') + "\"}",
            "id,text\n1,\"" + ARABIC + "\"\n2,قتل\n",
            "<?xml version=\"1.0\"?><rss><channel><title>أ</title><item><title>مقتل</title><description>&lt;p&gt;قتل"
                    + "</description></item></channel></rss>",
            "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>أ</title><content type=\"xhtml\"><div>قتل</div></content>"
                    + "<source><title>ب</title></source></entry></feed>",
            "{\"name\":\"أ\",\"type\":\"b\",\"id\":1,\"messages\":[{\"id\":1,\"type\":\"message\",\"date_unixtime\":\"1\","
                    + "\"text\":[\"قتل\",{\"text\":\"اثنان\"}]}]}",
            warc(
                            "response",
                            "application/http",
                            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + "20\r\n" + PAGE)
                    + warc("resource", "text/plain", ARABIC));

    private Path folder;

    @BeforeProperty
    void makeFolder() throws IOException {
        folder = Files.createTempDirectory("intake");
    }

    @AfterProperty
    void removeFolder() throws IOException {
        Files.deleteIfExists(folder.resolve("last"));
        for (String ending : ENDINGS) {
            Files.deleteIfExists(folder.resolve("a." + ending));
        }
        Files.delete(folder);
    }

    @Property(tries = 300)
    void anyBytesGiveItems(@ForAll byte[] bytes, @ForAll("endings") String ending) throws IOException {
        assertThat(read(bytes, ending)).isNotEmpty();
    }

    @Property(tries = 2000)
    void anyDamageToAnInputGivesItems(
            @ForAll("samples") byte[] sample,
            @ForAll("endings") String ending,
            @ForAll("damages") List<Damage> damages,
            @ForAll boolean zipped,
            @ForAll boolean zippedFirst)
            throws IOException {
        byte[] bytes = zipped && zippedFirst ? gzip(sample) : sample.clone();
        for (Damage damage : damages) {
            bytes = damage.done(bytes);
        }
        assertThat(read(zipped && !zippedFirst ? gzip(bytes) : bytes, ending)).isNotEmpty();
        assertThat(Inputs.items(bytes, IntakeOptions.none().forced())).isNotEmpty();
    }

    @Property(tries = 300)
    void theIdOfEveryReportIsTheHashOfItsBytes(@ForAll("samples") byte[] sample, @ForAll("endings") String ending)
            throws IOException {
        for (Item item : read(sample, ending)) {
            if (item instanceof Item.Taken taken) {
                assertThat(taken.report().id()).isEqualTo(Report.id(taken.raw()));
            } else if (item instanceof Item.Refused refused && refused.raw() != null) {
                assertThat(refused.report().id()).isEqualTo(Report.id(refused.raw()));
            }
        }
    }

    private List<Item> read(byte[] bytes, String ending) throws IOException {
        return Inputs.items(Files.write(folder.resolve("a." + ending), bytes), IntakeOptions.none());
    }

    private static String warc(String type, String contentType, String block) {
        return "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: https://example.org/\r\nContent-Type: "
                + contentType + "\r\nContent-Length: " + utf8(block).length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    /** A byte changed, or all after it cut off, or a piece of it said twice. */
    record Damage(int at, byte value, int kind) {
        byte[] done(byte[] bytes) {
            if (bytes.length == 0) {
                return bytes;
            }
            int place = at % bytes.length;
            switch (kind) {
                case 0:
                    bytes[place] = value;
                    return bytes;
                case 1:
                    return Arrays.copyOf(bytes, place);
                default:
                    return Inputs.joined(
                            Arrays.copyOf(bytes, place), Arrays.copyOfRange(bytes, place / 2, bytes.length));
            }
        }
    }

    @Provide
    Arbitrary<String> endings() {
        return Arbitraries.of(ENDINGS);
    }

    @Provide
    Arbitrary<byte[]> samples() {
        return Arbitraries.of(SAMPLES).map(Inputs::utf8);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2000), Arbitraries.bytes(), Arbitraries.of(0, 0, 0, 0, 1, 2))
                .as(Damage::new)
                .list()
                .ofMaxSize(4);
    }
}
