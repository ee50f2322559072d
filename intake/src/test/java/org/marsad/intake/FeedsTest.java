package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.only;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.record.Report;

class FeedsTest {
    private static final String ITEM = """
            <item><title>قصف على &quot;النهرين&quot;</title><link>https://example.org/1</link><guid>g-1</guid>
            <pubDate>Sun, 03 May 2020 21:15:00 +0300</pubDate><media:title xmlns:media="http://search.yahoo.com/mrss/">صورة</media:title>
            <description>&lt;p&gt;قتل اثنان في قصف.&lt;/p&gt;</description></item>""";
    private static final String RSS =
            "<?xml version=\"1.0\" encoding=\"%s\"?>\n<rss version=\"2.0\"><channel><title>وكالة النهر</title>"
                    + "<link>https://example.org</link><image><title>شعار</title></image>%s</channel></rss>";

    @TempDir
    private Path folder;

    @Test
    void readsAnRssItem() throws IOException {
        Item item = read("a.rss", utf8(RSS.formatted("UTF-8", ITEM))).get(0);

        Report report = taken(item);
        assertThat(report.name()).isEqualTo("g-1");
        assertThat(report.title()).isEqualTo("قصف على \"النهرين\"");
        assertThat(report.text()).isEqualTo("قصف على \"النهرين\"\n\nقتل اثنان في قصف.");
        assertThat(report.source()).isEqualTo("وكالة النهر");
        assertThat(report.url()).isEqualTo("https://example.org/1");
        assertThat(Objects.requireNonNull(report.published()).written()).isEqualTo("2020-05-03T21:15:00+03:00");
        assertThat(new String(((Item.Taken) item).raw(), StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"id\":\"g-1\",\"title\":\"قصف على \\\"النهرين\\\"\",\"link\":\"https://example.org/1\","
                                + "\"published\":\"Sun, 03 May 2020 21:15:00 +0300\",\"content\":\"<p>قتل اثنان في قصف.</p>\"}");
        assertThat(report.id()).isEqualTo(Report.id(((Item.Taken) item).raw()));
    }

    @Test
    void takesTheWholeContentBeforeTheDescriptionWithoutScriptsAndCaptions() throws IOException {
        String item = """
                <item xmlns:content="http://purl.org/rss/1.0/modules/content/"><description>مختصر</description>
                <content:encoded><![CDATA[<p>قتل اثنان &amp; أصيب ثالث.</p><script>x()</script><figure>صورة</figure>سطر<br>آخر<br><br>نهاية]]></content:encoded>
                </item>""";

        Report report = taken(read("a.xml", utf8(RSS.formatted("UTF-8", item))).get(0));

        assertThat(report.text()).isEqualTo("قتل اثنان & أصيب ثالث.\n\nسطر\nآخر\n\nنهاية");
        assertThat(report.title()).isNull();
        assertThat(report.name()).isEqualTo("a.xml:2");
        assertThat(report.published()).isNull();
    }

    @Test
    void readsAnAtomEntryWithItsXhtmlAndTheFeedItComesFrom() throws IOException {
        Item item = read("a.atom", utf8("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title>مجمع</title><updated>2021-01-01T00:00:00Z</updated>
                <entry><id>urn:1</id><title type="html">قصف &amp;amp; نزوح</title><link rel="self" href="x"/>
                <link href="https://example.org/1"/><published>2020-05-03T21:15:00+03:00</published>
                <updated>2020-06-01T00:00:00Z</updated><source><id>y</id><title>وكالة النهر</title></source>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>قتل <b>اثنان</b> في قصف، 1 &lt; 2.</p><p>وأصيب ثالث.</p></div></content>
                </entry></feed>""")).get(0);

        Report report = taken(item);
        assertThat(report.text()).isEqualTo("قصف & نزوح\n\nقتل اثنان في قصف، 1 < 2.\n\nوأصيب ثالث.");
        assertThat(report.source()).isEqualTo("مجمع");
        assertThat(report.url()).isEqualTo("https://example.org/1");
        assertThat(Objects.requireNonNull(report.published()).written()).isEqualTo("2020-05-03T21:15:00+03:00");
        assertThat(((Item.Taken) item).reprintOf()).isEqualTo("وكالة النهر");
    }

    @Test
    void readsRss1WithTheDateOfDublinCoreAndTakesNoDateOfAChange() throws IOException {
        List<Item> items = read("a.rdf", utf8("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>وكالة النهر</title></channel>
                <item rdf:about="https://example.org/1"><title>مقتل اثنين</title><dc:date>2020-05-03</dc:date></item>
                <item><title>مقتل ثلاثة</title><updated>2020-05-03</updated><dc:date>أمس</dc:date></item></rdf:RDF>"""));

        assertThat(taken(items.get(0)).name()).isEqualTo("https://example.org/1");
        assertThat(taken(items.get(0)).text()).isEqualTo("مقتل اثنين");
        assertThat(Objects.requireNonNull(taken(items.get(0)).published()).written())
                .isEqualTo("2020-05-03");
        assertThat(taken(items.get(1)).published()).isNull();
        assertThat(taken(items.get(1)).notes()).containsExactly("date of publication not understood: \"أمس\"");
    }

    @Test
    void letsTheUserNameTheOutlet() throws IOException {
        Path file = Files.writeString(folder.resolve("a.rss"), RSS.formatted("UTF-8", ITEM));

        assertThat(taken(Inputs.items(file, IntakeOptions.none().withSource("النهر"))
                                .get(0))
                        .source())
                .isEqualTo("النهر");
    }

    @Test
    void givesTheSameEntryTheSameIdInEveryCopyOfTheFeed() throws IOException {
        String other = RSS.formatted("UTF-8", "<item><title>مقتل عشرة</title></item>" + ITEM.replace("\n", "\n\n  "));

        assertThat(taken(read("b.rss", utf8(other)).get(1)).id())
                .isEqualTo(taken(only(utf8(RSS.formatted("UTF-8", ITEM)))).id());
    }

    @Test
    void readsAFeedInWindows1256() throws IOException {
        byte[] feed = RSS.formatted("windows-1256", ITEM).getBytes(Charset.forName("windows-1256"));

        assertThat(taken(read("a.rss", feed).get(0)).source()).isEqualTo("وكالة النهر");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>",
                "<!DOCTYPE rss SYSTEM \"file:///no/such.dtd\">",
                "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">]>",
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]>"
            })
    void refusesADocumentTypeAndExpandsNothing(String type) throws IOException {
        String feed = type + "<rss><channel><title>&x;</title><item><title>قتل &x;</title></item></channel></rss>";
        List<Item> items = read("a.rss", utf8(feed));

        assertThat(items).hasSize(1);
        assertThat(unopened(items.get(0)).why())
                .isEqualTo("cannot be read: line 1: feed: expected no document type, found a DOCTYPE;"
                        + " its entities are not expanded");
    }

    @Test
    void handsOnTheItemsBeforeAFault() throws IOException {
        List<Item> items =
                read("a.rss", utf8(RSS.formatted("UTF-8", ITEM + "<item><title>مقتل&nbsp;ثلاثة</title></item>")));

        taken(items.get(0));
        assertThat(unopened(items.get(1)).why())
                .startsWith("cannot be read: line 4: feed: expected ")
                .contains("nbsp");
    }

    @Test
    void tellsOfWhatIsNoFeed() throws IOException {
        assertThat(unopened(read("a.xml", utf8("<catalog><item/></catalog>")).get(0))
                        .why())
                .isEqualTo("cannot be read: line 1: feed: expected rss, feed or RDF, found catalog");
        assertThat(unopened(read("a.xml", utf8("<rss><channel>")).get(0)).why())
                .startsWith("cannot be read: line 1: feed: expected well-formed XML, found ");
        assertThat(refused(read("a.xml", utf8("<rss><channel/></rss>")).get(0)).why())
                .isEqualTo("empty: no entries");
    }

    private List<Item> read(String name, byte[] feed) throws IOException {
        return Inputs.items(Files.write(folder.resolve(name), feed), IntakeOptions.none());
    }
}
