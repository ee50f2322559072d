package org.marsad.archive;

import org.jspecify.annotations.Nullable;
import org.marsad.incident.toll.Bounds;

/**
 * An incident in a list: what its index holds, without its accounts.
 *
 * @param id its id
 * @param type kind of event, by its name in output
 * @param from first day, ISO 8601, or null
 * @param to last day, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param place its finest place, or null
 * @param killed low, best and high by UCDP's policy, or null
 * @param grade its grade
 * @param reports how many reports tell of it
 */
public record Listed(
        String id,
        String type,
        @Nullable String from,
        @Nullable String to,
        @Nullable String country,
        @Nullable String place,
        @Nullable Bounds killed,
        String grade,
        int reports) {}
