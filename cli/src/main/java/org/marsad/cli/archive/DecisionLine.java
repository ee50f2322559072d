package org.marsad.cli.archive;

import org.marsad.json.Unprintable;
import org.marsad.record.Decision;

/** A decision in one line for people. */
public final class DecisionLine {
    private DecisionLine() {}

    /** The line of a decision. */
    public static String of(Decision d) {
        String what = d.what().code() + (d.field() == null ? "" : " " + d.field() + " = " + d.value());
        return Unprintable.escaped(d.id() + " " + d.at() + " " + d.by() + ": " + what + ", " + d.reason()
                + (d.undone() ? " (undone)" : ""));
    }
}
