package org.marsad.intake.warc;

import java.util.Locale;

/** A media type as servers send it. */
final class ContentType {
    private ContentType() {}

    /** Type and subtype in lower case, without parameters. */
    static String base(String sent) {
        int end = sent.indexOf(';');
        return (end < 0 ? sent : sent.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    static boolean read(String sent) {
        return switch (base(sent)) {
            case "text/html", "application/xhtml+xml", "text/plain" -> true;
            default -> false;
        };
    }
}
