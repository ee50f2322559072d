package org.marsad.cluster.source;

import org.marsad.json.Small;

/**
 * What was not read.
 *
 * @param place the file as it is named, and the line or record in it
 * @param why the reason, without the place
 */
public record Refusal(String place, String why) {
    /** The same as one line of JSON, without a line end. */
    public String line() {
        return Small.object(json -> {
            json.text("place", place);
            json.text("why", why);
        });
    }
}
