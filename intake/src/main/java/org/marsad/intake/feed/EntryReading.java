package org.marsad.intake.feed;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads one {@code item} or {@code entry}, which the stream stands at the start of. */
final class EntryReading {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final XMLStreamReader xml;
    private final @Nullable String channel;
    private final int limit;
    private final Map<String, String> found = new HashMap<>();

    EntryReading(XMLStreamReader xml, @Nullable String channel, int limit) {
        this.xml = xml;
        this.channel = channel;
        this.limit = limit;
    }

    Entry entry() throws XMLStreamException, FeedFault {
        int line = xml.getLocation().getLineNumber();
        String about = xml.getAttributeValue("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "about");
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                take(xml.getLocalName(), String.valueOf(xml.getNamespaceURI()));
            }
        }
        String id = first("guid", "id");
        return new Entry(
                channel,
                id == null ? about : id,
                first("title"),
                first("link"),
                first("published", "pubDate", "issued", "date"),
                first("encoded", "content", "description", "summary"),
                first("source"),
                line);
    }

    /** Of the modules that feeds are extended with, Dublin Core's date and the whole content count; pictures and ratings do not. */
    private void take(String name, String namespace) throws XMLStreamException, FeedFault {
        boolean foreign =
                namespace.contains("search.yahoo.com") || namespace.contains("itunes") || namespace.contains("slash");
        ElementText element = new ElementText(xml, limit);
        if (foreign) {
            element.skip();
        } else if (name.equals("link") && namespace.equals(ATOM)) {
            atomLink();
            element.skip();
        } else if (name.equals("source") && namespace.equals(ATOM)) {
            atomSource();
        } else {
            switch (name) {
                case "guid",
                        "id",
                        "title",
                        "link",
                        "published",
                        "pubDate",
                        "issued",
                        "date",
                        "encoded",
                        "content",
                        "description",
                        "summary",
                        "source" -> keep(name, element.inner());
                default -> element.skip();
            }
        }
    }

    private void atomLink() {
        String rel = xml.getAttributeValue(null, "rel");
        String href = xml.getAttributeValue(null, "href");
        if (href != null && (rel == null || rel.equals("alternate"))) {
            keep("link", href);
        }
    }

    /** Atom's source is the head of a feed; its title is the name that counts. */
    private void atomSource() throws XMLStreamException, FeedFault {
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                ElementText element = new ElementText(xml, limit);
                if (xml.getLocalName().equals("title")) {
                    keep("source", element.inner());
                } else {
                    element.skip();
                }
            }
        }
    }

    private void keep(String name, String value) {
        if (!value.isBlank()) {
            found.putIfAbsent(name, value.strip());
        }
    }

    private @Nullable String first(String... names) {
        for (String name : names) {
            String value = found.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }
}
