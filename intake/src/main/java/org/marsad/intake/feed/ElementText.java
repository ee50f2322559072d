package org.marsad.intake.feed;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The inside of the element that the stream stands at the start of; afterwards it stands at its end. */
final class ElementText {
    private final XMLStreamReader xml;
    private final int limit;

    ElementText(XMLStreamReader xml, int limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /** Its characters; elements within it (Atom's XHTML) are written as tags without their attributes. */
    String inner() throws XMLStreamException, FeedFault {
        StringBuilder text = new StringBuilder();
        boolean markup = "xhtml".equals(xml.getAttributeValue(null, "type"));
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    text.append('<').append(xml.getLocalName()).append('>');
                    markup = true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    if (depth > 0) {
                        text.append("</").append(xml.getLocalName()).append('>');
                    }
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(markup ? escaped(xml.getText()) : xml.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> throw undeclared();
                default -> {}
            }
            if (text.length() > limit) {
                throw new FeedFault("line " + xml.getLocation().getLineNumber() + ": feed: expected at most " + limit
                        + " characters in one element, found more");
            }
        }
        return text.toString();
    }

    void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private FeedFault undeclared() {
        return new FeedFault("line " + xml.getLocation().getLineNumber()
                + ": feed: expected no entities, found one called " + xml.getLocalName());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
