package org.marsad.incident.source;

import java.util.Locale;

/**
 * The end of a chain: who says it first.
 *
 * @param key by which two accounts have one originator
 * @param name name in Arabic, or the outlet's as the report gives it
 * @param standing how far it is believed in this incident
 */
public record Originator(String key, String name, Standing standing) {
    /** How far an originator is believed, the most reliable first. Source: contract of incidents, "the most reliable originator". */
    public enum Standing {
        INTERNATIONAL,
        MEDICAL,
        MONITOR,
        AUTHORITY,
        MEDIA,
        VICTIM_SIDE,
        PERPETRATOR_SIDE,
        ANONYMOUS;

        /** Whether it counts for a grade: any but those without a name and the perpetrator's side. */
        public boolean credible() {
            return this != ANONYMOUS && this != PERPETRATOR_SIDE;
        }

        /** The name in output. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
