package org.marsad.export.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class MarkupTest {
    @Test
    void escapesWordsAndAttributes() {
        assertThat(new Markup()
                        .open("p", "title", "\"a\" & <b>")
                        .text("<i> & \"so\"")
                        .close())
                .hasToString("<p title=\"&quot;a&quot; &amp; &lt;b&gt;\">&lt;i&gt; &amp; &quot;so&quot;</p>");
    }

    @Test
    void endsWhatHasNoContentAsHtmlDoes() {
        assertThat(new Markup().leaf("br").leaf("rect", "x", "1")).hasToString("<br/><rect x=\"1\"></rect>");
    }

    @Test
    void givesWhatIsIsolatedAnElementOfItsOwn() {
        assertThat(new Markup().element("p", "by \u2068رويترز\u2069, so"))
                .hasToString("<p>by <bdi dir=\"auto\">رويترز</bdi>, so</p>");
    }

    @Test
    void putsInWhatXmlCannotHoldASignThatSomethingWasThere() {
        assertThat(new Markup().text("a\u0000b\uD800c\uFFFEd")).hasToString("a\uFFFDb\uFFFDc\uFFFDd");
    }

    @Test
    void refusesToBeReadWhileAnElementIsOpen() {
        assertThatThrownBy(() -> new Markup().open("p").toString())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("markup: expected an end of p");
    }

    @Property
    void isXmlWhateverTheWords(@ForAll String words) throws ParserConfigurationException, SAXException, IOException {
        String markup =
                new Markup().open("p", "title", words).text(words).close().toString();

        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
    }
}
