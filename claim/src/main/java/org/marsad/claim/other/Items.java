package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.marsad.claim.Near;

/** Keeps each thing that is told several times once. */
public final class Items {
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
        for (Item known : Near.of(all)) {
            boolean head = headline.test(known.evidence.start());
            if (known.same(item) || head && known.retold(item)) {
                known.join(item, head);
                return;
            }
        }
        all.add(item);
    }

    /** All, in the order in which they were first told. */
    public List<Item> all() {
        return all;
    }
}
