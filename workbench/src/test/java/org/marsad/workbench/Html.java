package org.marsad.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, parsed, and held against what every page of the workbench promises. */
record Html(Document document) {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "action");

    static Html of(String page) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(page)));
            Html html = new Html(document);
            html.holds();
            return html;
        } catch (SAXException e) {
            throw new AssertionError("expected well-formed XML: " + e.getMessage() + "\n" + page, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void holds() {
        Set<String> ids = new HashSet<>();
        for (Element e : all("*")) {
            String id = e.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id twice: " + id).isTrue();
            assertThat(e.getTagName()).isNotIn("style", "iframe", "object", "embed", "base");
            if (e.getTagName().equals("script")) {
                assertThat(e.getTextContent()).isEmpty();
                assertThat(e.getAttribute("src")).matches("/[a-z-]+\\.js");
                assertThat(e.getAttribute("type")).isEqualTo("module");
            }
            NamedNodeMap attributes = e.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String name = attributes.item(i).getNodeName();
                String value = attributes.item(i).getNodeValue();
                assertThat(name).doesNotStartWith("on").isNotEqualTo("style");
                if (ADDRESSES.contains(name)) {
                    assertThat(value).matches("(/|/[^/].*|#.+)");
                }
            }
        }
        for (Element e : all("*")) {
            for (String reference : List.of("for", "aria-labelledby")) {
                for (String to : e.getAttribute(reference).split(" ")) {
                    assertThat(to.isEmpty() || ids.contains(to))
                            .as(reference + " " + to)
                            .isTrue();
                }
            }
        }
        assertThat(all("h1")).hasSize(1);
        assertThat(all("main")).hasSize(1);
        assertThat(document.getDocumentElement().getAttribute("dir"))
                .isEqualTo(document.getDocumentElement().getAttribute("lang").equals("ar") ? "rtl" : "ltr");
    }

    List<Element> all(String tag) {
        NodeList list = document.getElementsByTagName(tag);
        return IntStream.range(0, list.getLength())
                .mapToObj(i -> (Element) list.item(i))
                .toList();
    }

    /** Where links lead. */
    List<String> links() {
        List<String> out = new ArrayList<>();
        Stream.of("a", "link").flatMap(t -> all(t).stream()).forEach(e -> out.add(e.getAttribute("href")));
        return out;
    }

    boolean hasId(String id) {
        return all("*").stream().anyMatch(e -> e.getAttribute("id").equals(id));
    }

    String text() {
        return document.getDocumentElement().getTextContent();
    }
}
