package org.marsad.workbench.exchange;

/** The kinds of things that a route answers with. */
public enum Answers {
    /** A page of the workbench. */
    PAGE("text/html; charset=utf-8", Policies.OWN),
    /** A page that stands alone and brings its own styles, such as a dossier. */
    DOCUMENT("text/html; charset=utf-8", Policies.ALONE),
    JSON("application/json", Policies.NONE),
    GEOJSON("application/geo+json", Policies.NONE),
    /** Server-sent events. Source: WHATWG, HTML, server-sent events. */
    EVENTS("text/event-stream; charset=utf-8", Policies.NONE),
    ZIP("application/zip", Policies.NONE),
    YAML("application/yaml", Policies.NONE),
    STYLE("text/css; charset=utf-8", Policies.NONE),
    SCRIPT("text/javascript; charset=utf-8", Policies.NONE);

    private final String contentType;
    private final String policy;

    Answers(String contentType, String policy) {
        this.contentType = contentType;
        this.policy = policy;
    }

    /** The media type, with the encoding where it is text. */
    public String contentType() {
        return contentType;
    }

    /** The Content-Security-Policy that it is sent with. Source: W3C, Content Security Policy Level 3. */
    public String policy() {
        return policy;
    }

    /** Whether people look at it, so that errors are told by a page. */
    public boolean forPeople() {
        return this == PAGE || this == DOCUMENT;
    }

    private static final class Policies {
        static final String NONE = "default-src 'none'; frame-ancestors 'none'";
        static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        static final String ALONE =
                "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";
    }
}
