package org.marsad.intake.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.marsad.record.Published;

/** Invented pages of the builds that outlets use. */
class ArticleReaderTest {
    private static final String TITLE = "قصف على أطراف بلدة النهرين";
    private static final String FIRST =
            "قتل ثلاثة مدنيين، بينهم طفل، في قصف مدفعي استهدف أطراف بلدة النهرين مساء الأحد، وفق مصدر محلي.";
    private static final String SECOND = "وقال المصدر: «سقطت القذائف قرب السوق»؛ وأصيب سبعة آخرون بجروح متفاوتة.";
    private static final String THIRD = "ولم تعلن أي جهة مسؤوليتها عن القصف حتى الآن.";
    private static final String BODY = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;
    private static final String PARAGRAPHS = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p><p>" + THIRD + "</p>";
    private static final String MENU = """
            <header><a href="/">الرئيسية</a></header>
            <nav><ul><li><a href="/a">أخبار</a></li><li><a href="/b">اقتصاد</a></li></ul></nav>""";
    private static final String RELATED = """
            <div class="related-posts"><h3>أخبار ذات صلة</h3>
            <p>مقتل عشرة في انفجار بمدينة أخرى، بحسب ما أعلنت السلطات هناك يوم الجمعة الماضي.</p></div>
            <div id="comments"><p>تعليق: هذا خبر محزن جدا، رحمهم الله جميعا وصبر أهلهم على المصاب.</p></div>
            <footer>جميع الحقوق محفوظة، وكالة النهر 2020.</footer>""";

    @Test
    void readsAnArticleOfAGraphOfLinkedDataWithItsPublisherByReference() {
        Article article = read("""
                <html><head><title>%s - وكالة النهر</title><script type="application/ld+json">
                {"@context":"https://schema.org","@graph":[
                 {"@type":"Organization","@id":"#org","name":"وكالة النهر"},
                 {"@type":["NewsArticle"],"headline":"%s","datePublished":"2020-05-03T21:15:00+03:00",
                  "url":"https://example.org/n/1","publisher":{"@id":"#org"}},
                 {"@type":"WebPage","datePublished":"2011-01-01"}]}
                </script></head><body>%s<main><h1>%s</h1>%s</main>%s</body></html>
                """.formatted(TITLE, TITLE, MENU, TITLE, PARAGRAPHS, RELATED));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.outlet()).isEqualTo("وكالة النهر");
        assertThat(article.url()).isEqualTo("https://example.org/n/1");
        assertThat(published(article).written()).isEqualTo("2020-05-03T21:15:00+03:00");
        assertThat(published(article).day()).isEqualTo(LocalDate.of(2020, 5, 3));
        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.notes()).isEmpty();
    }

    @Test
    void readsAPageWithOpenGraphAlone() {
        Article article = read("""
                <html><head><meta property="og:title" content="%s | موقع الضفة">
                <meta property="og:site_name" content="موقع الضفة"><meta property="og:type" content="article">
                <meta property="og:url" content="https://example.org/n/2">
                <meta property="article:published_time" content="2020-05-03T18:15:00Z"></head>
                <body>%s<div class="wrap has-sidebar"><div class="story">%s</div></div>%s</body></html>
                """.formatted(TITLE, MENU, PARAGRAPHS, RELATED));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.outlet()).isEqualTo("موقع الضفة");
        assertThat(article.url()).isEqualTo("https://example.org/n/2");
        assertThat(published(article).moment()).isNotNull();
        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void readsTheArticleElementWithItsTimeAndLeavesItsShareButtonsAndCaptionsOut() {
        Article article = read("""
                <html lang="ar"><head><title>%s</title></head><body>%s
                <article><header><h1>%s</h1><div class="post-meta">كتب سامر، <time datetime="2020-05-03T21:15+03:00">أمس</time></div></header>
                <figure><img src="a.jpg"><figcaption>دخان يتصاعد فوق البلدة، صورة من الأرشيف.</figcaption></figure>
                %s<div class="share">شارك: <a href="#">فيسبوك</a> <a href="#">تويتر</a></div></article>
                <aside><time datetime="2019-01-01">قديم</time><p>خبر آخر لا صلة له بالحادثة، نشر قبل عام كامل.</p></aside>%s</body></html>
                """.formatted(TITLE, MENU, TITLE, PARAGRAPHS, RELATED));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(published(article).written()).isEqualTo("2020-05-03T21:15:00+03:00");
        assertThat(article.outlet()).isNull();
    }

    @Test
    void findsTheDensestPartOfADivSoupWithBreaks() {
        Article article = read("""
                <html><head><title>%s</title></head><body><div><div><a href=1>الرئيسية</a><a href=2>أخبار</a></div></div>
                <div class=x1><div class=x2>%s<br><br>%s<br><br>%s</div></div>
                <div class=x3><div><a href=3>انفجار في سوق شعبي، وسقوط عشرات الضحايا بين المدنيين.</a></div>
                <div><a href=4>السلطات تعلن عن هدنة جديدة، تبدأ فجر الجمعة المقبل.</a></div></div>
                <div>وكالة النهر</div></body></html>
                """.formatted(TITLE, FIRST, SECOND, THIRD));

        assertThat(article.body()).isEqualTo(BODY);
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.published()).isNull();
    }

    @Test
    void readsBrokenMarkup() {
        Article article = read("<title>" + TITLE + "</title><body><div id=content><p>" + FIRST + "<p>" + SECOND
                + "</i></div></span><b><p>" + THIRD + "<div class=\"related\"><p>" + FIRST.replace("ثلاثة", "تسعة"));

        assertThat(article.body()).startsWith(FIRST + "\n\n" + SECOND).doesNotContain("تسعة");
    }

    @Test
    void takesTheMarkedBodyAndItsHeadingsAndLists() {
        Article article = read("""
                <html><body><div itemprop="articleBody"><p>%s</p><h2>ضحايا القصف</h2><ul><li>طفل في السابعة، من سكان البلدة.</li>
                <li>رجل وزوجته، نزحا قبل شهر.</li></ul><p>%s</p></div>
                <div><p>%s</p><p>%s</p><p>%s</p><p>%s</p></div></body></html>
                """.formatted(FIRST, THIRD, SECOND, SECOND, SECOND, SECOND));

        assertThat(article.body())
                .isEqualTo(FIRST + "\n\nضحايا القصف\n\nطفل في السابعة، من سكان البلدة.\n\nرجل وزوجته، نزحا قبل شهر.\n\n"
                        + THIRD);
    }

    @Test
    void stopsAtAHeadingOfOtherStoriesAndLeavesOutLinksToThem() {
        Article article =
                read("<body><div class=entry-content><p>" + FIRST + "</p><p>اقرأ أيضاً: <a href=1>هدنة في الجنوب،"
                        + " والأطراف ترحب</a></p><p>" + SECOND + "</p><p>" + THIRD + "</p><h4>مواضيع ذات صلة:</h4>"
                        + "<p>خبر عن أمر آخر تماما، لا صلة له بما سبق ذكره هنا.</p></div>");

        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void keepsLinksWithinSentences() {
        String linked = FIRST.replace("بلدة النهرين", "<a href=/t/n>بلدة النهرين</a>");

        assertThat(read("<article><p>" + linked + "</p><p>" + SECOND + "</p></article>")
                        .body())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsAFlashOfOneSentence() {
        Article article = read("<html><head><title>عاجل</title></head><body>" + MENU
                + "<article><h1>عاجل</h1><p>مقتل شخصين في انفجار وسط المدينة.</p></article></body></html>");

        assertThat(article.body()).isEqualTo("مقتل شخصين في انفجار وسط المدينة.");
    }

    @Test
    void takesTheBodyOfTheLinkedDataWhereThePageIsFilledByAScript() {
        Article article =
                read("<script type=\"application/ld+json\">[{\"@type\":\"ReportageNewsArticle\",\"headline\":\"" + TITLE
                        + "\",\"articleBody\":\"" + FIRST
                        + "\",\"publisher\":\"وكالة النهر\"},]</script><div id=root></div>");

        assertThat(article.body()).isEqualTo(FIRST);
        assertThat(article.outlet()).isEqualTo("وكالة النهر");
    }

    @Test
    void takesNoDateFromLinkedDataThatDescribesOtherStories() {
        Article article = read("""
                <head><link rel=canonical href="https://example.org/own"><script type="application/ld+json">[
                {"@type":"NewsArticle","headline":"أول","url":"https://example.org/1","datePublished":"2001-01-01"},
                {"@type":"NewsArticle","headline":"ثان","url":"https://example.org/2","datePublished":"2002-02-02"}]</script></head>
                <body><article><h1>%s</h1>%s</article></body>""".formatted(TITLE, PARAGRAPHS));

        assertThat(article.published()).isNull();
        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.url()).isEqualTo("https://example.org/own");
    }

    @Test
    void takesTheLinkedDataThatNamesThePageItself() {
        Article article = read("""
                <head><link rel=canonical href="https://example.org/2"><script type="application/ld+json">/*<![CDATA[*/{"@graph":[
                {"@type":"NewsArticle","headline":"أول","url":"https://example.org/1","datePublished":"2001-01-01"},
                {"@type":"NewsArticle","headline":"ثان","mainEntityOfPage":{"@id":"https://example.org/2"},"datePublished":"2002-02-02"}]}
                /*]]>*/</script></head><body><article>%s</article></body>""".formatted(PARAGRAPHS));

        assertThat(published(article).written()).isEqualTo("2002-02-02");
        assertThat(article.title()).isEqualTo("ثان");
    }

    @Test
    void leavesTheDateOpenWhereTwoTimesDisagreeAndSaysSo() {
        Article article = read(
                "<article><h1>" + TITLE + "</h1><time datetime=2020-05-03>3</time><time datetime=2020-05-04>4</time>"
                        + PARAGRAPHS + "</article>");

        assertThat(article.published()).isNull();
        assertThat(article.notes())
                .containsExactly("date of publication left open: the page names 2020-05-03 and 2020-05-04");
    }

    @Test
    void takesTheTimeOfPublicationBesideThatOfAChange() {
        Article article = read("<article><time class=entry-published datetime=2020-05-03T10:00:00>3</time>"
                + "<time class=updated datetime=2020-05-04T10:00:00Z>4</time>" + PARAGRAPHS + "</article>");

        assertThat(published(article)).isEqualTo(new Published(LocalDate.of(2020, 5, 3), null, "2020-05-03"));
    }

    @Test
    void takesNoDateFromWords() {
        Article article = read(
                "<article><div class=date>نشر في: الأحد، 3 أيار 2020 الساعة 21:15</div>" + PARAGRAPHS + "</article>");

        assertThat(article.published()).isNull();
        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void readsAPageThatLiesInOneForm() {
        Article article = read("<body><form id=aspnetForm><div class=menu><a href=1>أخبار</a></div><div class=details>"
                + PARAGRAPHS + "</div></form></body>");

        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void doesNotMindWhatTheClassesOfABlogSayOfItsPosts() {
        Article article = read("""
                <body class="single comments-open has-sidebar"><div id=page class="hfeed site">
                <article class="post type-post status-publish category-social tag-share related-no"><div class="entry-content share-on">
                %s</div></article><ul>%s</ul></div></body>""".formatted(PARAGRAPHS, "<li><a href=1>خبر آخر من الأرشيف</a></li>".repeat(60)));

        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void readsParagraphsThatAreDivsAndALeadThatStandsApart() {
        Article article = read("<body><div><div class=lead>" + FIRST + "</div><div class=x>" + "<div>" + SECOND
                + "</div><div>" + SECOND + "</div><div>" + THIRD
                + "</div></div></div><div><a href=1>خبر آخر، لا صلة له</a></div></body>");

        assertThat(article.body()).isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void readsACellOfATableThatLaysAPageOut() {
        String side = "<td>خبر عن أمر آخر تماما، لا صلة له بما سبق ذكره هنا.</td>";
        Article article = read("<table><tr>" + side + "<td>" + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD
                + "</td>" + side + "</tr></table>");

        assertThat(article.body()).isEqualTo(BODY);
    }

    @Test
    void keepsALastParagraphWithoutAFullStop() {
        assertThat(read("<article><p>" + FIRST
                                + "</p><p>ولم ترد تفاصيل أخرى</p><div>طباعة الخبر وإرساله</div></article>")
                        .body())
                .isEqualTo(FIRST + "\n\nولم ترد تفاصيل أخرى");
    }

    @Test
    void readsALayerThatIsShownLater() {
        assertThat(read("<div id=app aria-hidden=true style='display:none'>" + PARAGRAPHS
                                + "</div><div hidden>لا يظهر أبدا، ولا يقرأ.</div>")
                        .body())
                .isEqualTo(BODY);
    }

    @Test
    void notesLinkedDataThatIsNoJson() {
        Article article =
                read("<script type='application/ld+json'>{\"@type\":</script><article>" + PARAGRAPHS + "</article>");

        assertThat(article.notes()).containsExactly("JSON-LD that is no JSON passed over: 1");
    }

    @Test
    void findsNoArticleInAListOfStoriesOrAMenu() {
        String teaser =
                "<article><h2><a href=1>خبر</a></h2><p>مقتل شخصين في انفجار وسط المدينة، وإصابة آخرين.</p></article>";

        assertThat(ArticleReader.read("<main>" + teaser.repeat(6) + "</main>", null))
                .isEmpty();
        assertThat(ArticleReader.read("<html><body>" + MENU + "</body></html>", null))
                .isEmpty();
        assertThat(ArticleReader.read("", null)).isEmpty();
        assertThat(ArticleReader.read("<script>var a = 'قتل ثلاثة مدنيين، بينهم طفل، في قصف مدفعي.'</script>", null))
                .isEmpty();
    }

    @Test
    void refusesAPageOfTooManyElements() {
        assertThatThrownBy(() -> ArticleReader.read("<b>".repeat(2 * Markup.TAGS + 1), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at most 1000000 elements in one page, found more");
    }

    @Test
    void readsDeepNestingAndManyParagraphsInTime() {
        String deep = "<div>".repeat(100_000) + PARAGRAPHS;
        String many = "<article>" + ("<p>" + FIRST + "</p>").repeat(50_000) + "</article>";

        assertThat(read(deep).body()).contains(FIRST);
        assertThat(read(many).body()).hasSize(50_000 * (FIRST.length() + 2) - 2);
    }

    private static Article read(String html) {
        return ArticleReader.read(html, null).orElseThrow();
    }

    private static Published published(Article article) {
        return Objects.requireNonNull(article.published());
    }
}
