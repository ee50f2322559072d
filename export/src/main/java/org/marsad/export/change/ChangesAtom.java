package org.marsad.export.change;

import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.marsad.json.Unprintable;

/** Changes as a feed that readers of news understand. Source: RFC 4287. */
public final class ChangesAtom {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private ChangesAtom(Writer out) throws XMLStreamException {
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
    }

    /** The whole feed. */
    public static String of(Span span, List<Change> changes) {
        StringWriter out = new StringWriter();
        try {
            new ChangesAtom(out).feed(span, changes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("atom: cannot be written in memory", e);
        }
        return out.toString();
    }

    private void feed(Span span, List<Change> changes) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element("id", "urn:marsad:" + span.archive());
        element("title", "Marsad: changes from " + span.since() + " to " + span.until());
        element("updated", span.until());
        author();
        for (Change c : changes) {
            xml.writeStartElement("entry");
            element("id", "urn:marsad:" + span.archive() + ":" + c.incident() + ":" + c.version());
            element("title", c.incident() + " " + c.what().code());
            element("updated", span.until());
            element("content", String.join("\n", ChangesText.of(c)));
            xml.writeEndElement();
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private void author() throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", "Marsad");
        xml.writeEndElement();
    }

    /** An element of plain text; what XML cannot hold is written as its code. */
    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        StringBuilder safe = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                safe.append(c).append(text.charAt(++i));
            } else if (c != '\n' && Unprintable.is(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
                safe.append(Unprintable.escaped(c));
            } else {
                safe.append(c);
            }
        }
        xml.writeCharacters(safe.toString());
        xml.writeEndElement();
    }
}
