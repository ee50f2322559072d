package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Keeps each thing that is told several times once. */
public final class Items {
    /** Things told first that a later telling is held against. */
    private static final int HEAD = 8;
    /** Things told last that a later telling is held against. */
    private static final int REACH = 64;

    private final List<Item> all = new ArrayList<>();
    private final IntPredicate headline;

    /**
     * Begins with nothing.
     *
     * @param headline whether an offset in UTF-16 units lies in the headline
     */
    public Items(IntPredicate headline) {
        this.headline = headline;
    }

    /** Takes in one more telling; what the headline tells the body tells better. */
    public void add(Item item) {
        for (Item known : near()) {
            boolean head = headline.test(known.evidence.start());
            if (known.same(item) || head && known.retold(item)) {
                known.join(item, head);
                return;
            }
        }
        all.add(item);
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
