package org.marsad.workbench.work;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** The incidents that whoever works here wants to look at later; forgotten when the workbench ends. */
public final class Skipped {
    private final Set<String> ids = Collections.synchronizedSet(new LinkedHashSet<>());

    /** Lays an incident at the end of the queue. */
    public void skip(String incident) {
        ids.remove(incident);
        ids.add(incident);
    }

    /** Whether it was laid there. */
    public boolean has(String incident) {
        return ids.contains(incident);
    }
}
