package org.marsad.incident;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was asked for lately, and forgets what was not asked for the longest. Not for several threads. */
public final class Lately<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1L;

    private final int most;

    /**
     * Remembers nothing yet.
     *
     * @param most entries that are remembered, at least 1
     */
    public Lately(int most) {
        super(64, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
