package org.marsad.incident.kept;

import java.util.List;
import org.marsad.record.Decision;

/**
 * What an archive knows of an incident beyond its accounts.
 *
 * @param version how often its accounts have changed, from 1
 * @param decisions what people decided about it, the oldest first
 * @param previousIds ids that it had before
 */
public record Filed(int version, List<Decision> decisions, List<String> previousIds) {
    public Filed {
        decisions = List.copyOf(decisions);
        previousIds = List.copyOf(previousIds);
    }
}
