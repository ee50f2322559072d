package org.marsad.intake.warc;

import org.jspecify.annotations.Nullable;

/**
 * A page or a plain text as it was fetched.
 *
 * @param place where its record stands
 * @param target the address that it was fetched from, or null
 * @param contentType as it was sent, with its parameters
 * @param body without chunks and content encoding
 */
public record Capture(RecordPlace place, @Nullable String target, String contentType, byte[] body) {
    /** Whether it is a page and not a plain text. */
    public boolean html() {
        return ContentType.base(contentType).contains("html");
    }
}
