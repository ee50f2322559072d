package org.marsad.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.record.Where;

/** A name in the text with all rows of the gazetteer that it may stand for (none, where it is unknown), before one is chosen. */
final class PlaceName {
    /** Stands for the name, the same wherever the report has it. */
    final String key;

    final int lead;
    final int from;
    final int to;
    final int form;
    final List<Entry> candidates;
    /** Sort of place that the words before the name ask for, or empty. */
    final String kind;

    final Where.Relation relation;
    /** Whether a direction stands before: «شرق سوريا». */
    final boolean sided;
    /** First token of the direction, where there is one. */
    final int sideFrom;
    /** Whether the word of place speaks of several names: «قريتي», «بين». */
    final boolean many;

    @Nullable
    Entry chosen;

    PlaceName(
            String key,
            int lead,
            int from,
            int to,
            int form,
            List<Entry> candidates,
            String kind,
            Where.Relation relation,
            boolean sided,
            int sideFrom,
            boolean many) {
        this.key = key;
        this.lead = lead;
        this.from = from;
        this.to = to;
        this.form = form;
        this.candidates = new ArrayList<>(candidates);
        this.kind = kind;
        this.relation = relation;
        this.sided = sided;
        this.sideFrom = sideFrom;
        this.many = many;
    }
}
