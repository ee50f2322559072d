package org.marsad.cluster.step;

import org.jspecify.annotations.Nullable;
import org.marsad.incident.source.Testimony;

/**
 * An account on its way to its incident.
 *
 * @param group the smallest id of the incident's claims
 * @param edition which regrouping sent it there; a later one has a higher number
 * @param size how many accounts the incident has then; 0 where it is no more
 * @param account the account, or null where the incident is no more
 */
public record Share(
        String group, long edition, int size, @Nullable Testimony account) {}
