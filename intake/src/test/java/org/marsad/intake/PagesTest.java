package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.gzip;
import static org.marsad.intake.Inputs.only;
import static org.marsad.intake.Inputs.refused;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.unopened;
import static org.marsad.intake.Inputs.utf8;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.record.Report;

class PagesTest {
    private static final String PAGE = "<html><head><title>قصف على بلدة</title><meta charset=\"%s\">"
            + "<meta property=\"og:site_name\" content=\"وكالة النهر\"><meta name=date content=\"2020-05-03T21:15:00\"></head>"
            + "<body><article><p>" + ARABIC + "</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void makesAReportOfAPage() throws IOException {
        byte[] raw = utf8(PAGE.formatted("utf-8"));
        Item item = read("page.html", raw);

        Report report = taken(item);
        assertThat(report.id()).isEqualTo(Report.id(raw));
        assertThat(((Item.Taken) item).raw()).isEqualTo(raw);
        assertThat(report.name()).isEqualTo("page");
        assertThat(report.title()).isEqualTo("قصف على بلدة");
        assertThat(report.source()).isEqualTo("وكالة النهر");
        assertThat(Objects.requireNonNull(report.published()).written()).isEqualTo("2020-05-03");
        assertThat(report.text()).isEqualTo("قصف على بلدة\n\n" + ARABIC.replace('\n', ' '));
        assertThat(report.notes()).isEmpty();
    }

    @Test
    void readsAPageByItsDeclaredEncodingAndSaysSo() throws IOException {
        byte[] raw = PAGE.formatted("windows-1256").getBytes(Charset.forName("windows-1256"));

        Report report = taken(read("page.htm.gz", gzip(raw)));

        assertThat(report.text()).contains("قتل ثلاثة مدنيين");
        assertThat(report.notes()).containsExactly("read as windows-1256");
        assertThat(report.id()).isEqualTo(Report.id(raw));
    }

    @Test
    void doesNotBelieveADeclarationThatTheBytesBelie() throws IOException {
        assertThat(taken(read("page.html", utf8(PAGE.formatted("windows-1256"))))
                        .text())
                .contains("قتل ثلاثة");
        assertThat(taken(read("page.html", PAGE.formatted("utf-8").getBytes(Charset.forName("windows-1256"))))
                        .text())
                .contains("قتل ثلاثة");
    }

    @Test
    void refusesAPageWithoutAnArticle() throws IOException {
        byte[] raw = utf8("<html><body><nav><a href=1>الرئيسية</a></nav></body></html>");
        Item.Refused refused = refused(read("index.html", raw));

        assertThat(refused.message()).isEqualTo(folder.resolve("index.html") + ": no article found");
        assertThat(refused.raw()).isEqualTo(raw);
    }

    @Test
    void refusesAPageThatIsNotArabic() throws IOException {
        String english =
                "<article><p>Three civilians were killed in the shelling of the town, a source said.</p></article>";

        assertThat(refused(read("page.html", utf8(english))).why()).isEqualTo("not Arabic: English");
    }

    @Test
    void takesThePageOnStandardInputByItsFirstBytes() {
        assertThat(taken(only(utf8("\uFEFF\n<!DOCTYPE HTML>" + PAGE.formatted("utf-8"))))
                        .source())
                .isEqualTo("وكالة النهر");
    }

    @Test
    void takesTheOptionsWhereThePageSaysNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), "<article><p>" + ARABIC + "</p></article>");

        Report report = taken(
                Inputs.items(file, IntakeOptions.none().withSource("خارجي").withPublished("2020-05-06"))
                        .get(0));

        assertThat(report.source()).isEqualTo("خارجي");
        assertThat(report.published()).isNotNull();
        assertThat(report.title()).isNull();
    }

    @Test
    void refusesAPageOfFiftyMegabytesWithALimitAndReadsOneOfTwenty() throws IOException {
        String paragraph = "<p>" + ARABIC + "</p>";
        String twenty = "<article>" + paragraph.repeat(20_000_000 / utf8(paragraph).length) + "</article>";
        String fifty = "<article>" + paragraph.repeat(50_000_000 / utf8(paragraph).length) + "</article>";

        assertThat(taken(read("a.html", utf8(twenty))).text()).hasSizeGreaterThan(10_000_000);
        assertThat(unopened(read("b.html", utf8(fifty))).message())
                .isEqualTo(folder.resolve("b.html")
                        + ": cannot be read: expected at most 33554432 bytes in one page, found more");
    }

    @Test
    void refusesAPageOfTooManyElements() throws IOException {
        assertThat(refused(read("a.html", utf8("<html>" + "<b>".repeat(3_000_000))))
                        .why())
                .isEqualTo("expected at most 1000000 elements in one page, found more");
    }

    private Item read(String name, byte[] raw) throws IOException {
        return Inputs.items(Files.write(folder.resolve(name), raw), IntakeOptions.none())
                .get(0);
    }
}
