package org.marsad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds pages and pictures against what every one of them promises. */
public final class WellFormed {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private WellFormed() {}

    /** Parses it as XML, and holds that it runs nothing and asks for nothing from elsewhere. */
    public static Document parsed(String markup) {
        assertThat(markup).doesNotContainIgnoringCase("<script", "javascript:", "@import", " onload", " onclick");
        assertThat(markup.replace("xmlns=\"" + SVG + "\"", "")).doesNotContain("http://", "https://");
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setExpandEntityReferences(false);
            Document document = factory.newDocumentBuilder().parse(new InputSource(new StringReader(markup)));
            refersToItself(document);
            return document;
        } catch (SAXException e) {
            throw new AssertionError("expected well-formed XML: " + e.getMessage() + "\n" + markup, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** No id twice, and every id that is referred to is there. */
    private static void refersToItself(Document document) {
        NodeList all = document.getElementsByTagName("*");
        java.util.Set<String> ids = new java.util.HashSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            String id = ((Element) all.item(i)).getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id)).as("id twice: " + id).isTrue();
        }
        for (int i = 0; i < all.getLength(); i++) {
            Element e = (Element) all.item(i);
            for (String attribute : new String[] {"href", "for", "fill", "clip-path", "aria-labelledby"}) {
                for (String to : e.getAttribute(attribute).split(" ")) {
                    String target = to.startsWith("url(#")
                            ? to.substring(5, to.length() - 1)
                            : to.startsWith("#") && attribute.equals("href") ? to.substring(1) : "";
                    target = attribute.equals("for") || attribute.equals("aria-labelledby") ? to : target;
                    assertThat(target.isEmpty() || ids.contains(target))
                            .as(attribute + " " + to)
                            .isTrue();
                }
            }
        }
    }
}
