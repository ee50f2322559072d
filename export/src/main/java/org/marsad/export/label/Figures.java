package org.marsad.export.label;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.record.CountRange;
import org.marsad.record.Incident;
import org.marsad.record.Subset;
import org.marsad.record.Toll;
import org.marsad.record.Victims;

/** Puts figures into words: "14", "at least 5", "dozens", "killed 14 combatants, of which 3 children, provisional". */
public final class Figures {
    private final Pen pen;

    /** In the words of this pen. */
    public Figures(Pen pen) {
        this.pen = pen;
    }

    /** A count: "14", "at least 5", "dozens". */
    public String range(CountRange range) {
        if (range.vague() != null) {
            return pen.label("vague", range.vague());
        }
        Long low = range.low();
        Long high = range.high();
        String words;
        if (low == null) {
            words = high == null ? pen.label("count.open") : pen.label("count.at_most", number(high));
        } else if (high == null) {
            words = pen.label("count.at_least", number(low));
        } else {
            words = low.equals(high) ? number(low) : pen.label("count.to", number(low), number(high));
        }
        return range.approximate() && range.hasFigure() ? pen.label("count.about", words) : words;
    }

    /** The toll, or nothing where none is stated. */
    public List<String> toll(String harm, @Nullable Toll toll) {
        if (toll == null) {
            return List.of();
        }
        String people = range(toll.count());
        if (toll.victims() != Victims.UNKNOWN) {
            people = pen.label(Labels.key("victims", toll.victims()), people);
        }
        List<String> parts = new ArrayList<>();
        parts.add(pen.label("harm." + harm, people));
        for (Subset part : toll.ofWhich()) {
            parts.add(pen.label("toll.of_which", part(part)));
        }
        if (toll.provisional()) {
            parts.add(pen.label("toll.provisional"));
        }
        return List.of(String.join(pen.comma(), parts));
    }

    /** All tolls of a claim, one phrase each. */
    public List<String> tolls(Incident claim) {
        List<String> parts = new ArrayList<>();
        claim.tolls().forEach((harm, toll) -> parts.addAll(toll(harm, toll)));
        return parts;
    }

    private String part(Subset part) {
        String key = "group." + part.group();
        return pen.labels().has(key)
                ? pen.label(key, range(part.count()))
                : pen.label("group.other", range(part.count()), pen.data(part.group()));
    }

    /** Digits in threes from 10,000 on: years and small figures stay as they are. */
    public String number(long n) {
        StringBuilder digits = new StringBuilder().append(n);
        if (n >= 10_000) {
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                digits.insert(at, ',');
            }
        }
        return pen.data(digits.toString());
    }
}
