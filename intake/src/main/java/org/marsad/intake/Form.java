package org.marsad.intake;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * In which form an input holds its reports: told by the ending of its name, and by its first bytes where the name has no ending that
 * says it.
 */
enum Form {
    TEXT,
    JSON_LINES,
    HTML,
    TABLE,
    FEED,
    WARC,
    TELEGRAM;

    /** How many of the first bytes are looked at. */
    static final int START = 4096;

    /**
     * The form of an input.
     *
     * @param name how it is called
     * @param start its first bytes, not zipped
     */
    static Form of(InputName name, byte[] start) {
        String text = beginning(start);
        if (text.startsWith("WARC/0.") || text.startsWith("WARC/1.")) {
            return WARC;
        }
        return switch (name.ending()) {
            case "txt" -> TEXT;
            case "jsonl", "ndjson" -> JSON_LINES;
            case "json" -> TELEGRAM;
            case "html", "htm", "xhtml" -> HTML;
            case "csv", "tsv", "tab" -> TABLE;
            case "rss", "atom", "rdf" -> FEED;
            case "xml" -> html(text) ? HTML : FEED;
            case "warc" -> WARC;
            default -> sniffed(text);
        };
    }

    private static Form sniffed(String text) {
        if (html(text)) {
            return HTML;
        }
        if (feed(text)) {
            return FEED;
        }
        if (telegram(text)) {
            return TELEGRAM;
        }
        return object(text) ? JSON_LINES : TEXT;
    }

    private static boolean html(String text) {
        return text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("<?xml") && text.contains("<html");
    }

    private static boolean feed(String text) {
        boolean xml = text.startsWith("<?xml");
        return text.startsWith("<rss")
                || text.startsWith("<feed")
                || text.startsWith("<rdf:rdf")
                || xml && (text.contains("<rss") || text.contains("<feed") || text.contains("<rdf:rdf"));
    }

    /** An object that says of a chat how it is called and what it is before it lists what was written. */
    private static boolean telegram(String text) {
        return object(text)
                && (text.contains("\"messages\"") && text.contains("\"type\"") && text.contains("\"name\"")
                        || text.contains("\"chats\"") && text.contains("\"list\""));
    }

    private static boolean object(String text) {
        if (!text.startsWith("{")) {
            return false;
        }
        return text.substring(1).stripLeading().startsWith("\"");
    }

    /** The first bytes in lower case, without mark and leading space; Arabic letters do not matter here. */
    private static String beginning(byte[] start) {
        int from = RawBytes.begin(start, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(start, from, start.length - from, StandardCharsets.ISO_8859_1).stripLeading();
        return text.startsWith("WARC/") ? text : text.toLowerCase(Locale.ROOT);
    }
}
