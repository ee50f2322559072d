package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;

/** Keeps each thing that is told several times once. */
public final class Items {
    /** Things told first that a later telling is held against. */
    private static final int HEAD = 8;
    /** Things told last that a later telling is held against. */
    private static final int REACH = 64;

    private final List<Item> all = new ArrayList<>();

    /**
     * Takes in one more telling.
     *
     * @param headline whether the earlier telling stands in the headline, so that this one says it better
     */
    public void add(Item item, boolean headline) {
        for (Item known : near()) {
            if (known.same(item)) {
                known.join(item, headline);
                return;
            }
        }
        all.add(item);
    }

    /** Where the earlier telling of the same stands, in UTF-16 units; -1 where there is none. */
    public int known(Item item) {
        for (Item k : near()) {
            if (k.same(item)) {
                return k.evidence.start();
            }
        }
        return -1;
    }

    /** Those told at the head of the report, and those told last. */
    private List<Item> near() {
        if (all.size() <= HEAD + REACH) {
            return List.copyOf(all);
        }
        List<Item> out = new ArrayList<>(all.subList(0, HEAD));
        out.addAll(all.subList(all.size() - REACH, all.size()));
        return out;
    }

    /** All, in the order in which they were first told. */
    public List<Item> all() {
        return all;
    }
}
