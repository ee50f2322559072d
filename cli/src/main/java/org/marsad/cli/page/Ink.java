package org.marsad.cli.page;

/** How words stand out on a terminal; plain where the page goes elsewhere. */
public enum Ink {
    /** No colours. */
    PLAIN,
    /** Escape sequences of ISO 6429. */
    COLOUR;

    String strong(String words) {
        return with("1", words);
    }

    String faint(String words) {
        return with("2", words);
    }

    String warning(String words) {
        return with("33", words);
    }

    private String with(String code, String words) {
        return this == PLAIN ? words : "\u001B[" + code + "m" + words + "\u001B[0m";
    }
}
