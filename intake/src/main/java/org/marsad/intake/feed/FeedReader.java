package org.marsad.intake.feed;

import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a feed and hands on its entries, each when it is read.
 *
 * <p>Neither document types nor entities are supported, so that a feed can make nothing be opened or expanded.
 */
public final class FeedReader {
    private static final Set<String> FEEDS = Set.of("rss", "feed", "RDF");
    private static final Set<String> ENTRIES = Set.of("item", "entry");

    private final XMLStreamReader xml;
    private final int limit;
    private @Nullable String channel;
    private boolean root;

    private FeedReader(XMLStreamReader xml, int limit) {
        this.xml = xml;
        this.limit = limit;
    }

    /**
     * Reads a feed to its end.
     *
     * @param limit characters of one element of an entry at most
     * @throws IOException where the stream fails, or, as a {@link FeedFault}, where it is no feed, not well-formed, or has a document type; entries before are handed on
     */
    public static void read(InputStream bytes, int limit, Consumer<Entry> taker) throws IOException {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(XmlText.reader(bytes));
            FeedReader reader = new FeedReader(xml, limit);
            while (xml.hasNext()) {
                Entry entry = reader.next(xml.next());
                if (entry != null) {
                    taker.accept(entry);
                }
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken && !(broken instanceof CharConversionException)) {
                throw broken;
            }
            throw new FeedFault(where(e) + "feed: expected well-formed XML, found " + what(e));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("an entity outside of the feed");
        });
        return factory;
    }

    private @Nullable Entry next(int event) throws XMLStreamException, FeedFault {
        if (event == XMLStreamConstants.DTD) {
            throw new FeedFault("line " + line()
                    + ": feed: expected no document type, found a DOCTYPE; its entities are not expanded");
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return null;
        }
        String name = xml.getLocalName();
        if (!root) {
            if (!FEEDS.contains(name)) {
                throw new FeedFault("line " + line() + ": feed: expected rss, feed or RDF, found " + name);
            }
            root = true;
        } else if (ENTRIES.contains(name)) {
            return new EntryReading(xml, channel, limit).entry();
        } else if (name.equals("title") && channel == null) {
            channel = new ElementText(xml, limit).inner();
        } else if (!name.equals("channel")) {
            new ElementText(xml, limit).skip();
        }
        return null;
    }

    private int line() {
        return xml.getLocation().getLineNumber();
    }

    private static String where(XMLStreamException e) {
        return e.getLocation() == null ? "" : "line " + e.getLocation().getLineNumber() + ": ";
    }

    /** The last line of the parser's message, which says what it stumbled over. */
    private static String what(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        return (at < 0 ? message : message.substring(at + "Message: ".length()))
                .replace('\n', ' ')
                .strip();
    }
}
