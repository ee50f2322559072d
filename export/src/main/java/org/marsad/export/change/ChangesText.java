package org.marsad.export.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.marsad.export.change.Change.Field;

/** Changes as lines for people. */
public final class ChangesText {
    private ChangesText() {}

    /** The lines, without line ends. */
    public static List<String> of(Change c) {
        List<String> out = new ArrayList<>();
        String others = c.others().isEmpty()
                ? ""
                : switch (c.what()) {
                    case SPLIT -> " from " + String.join(", ", c.others());
                    case MERGED -> " with " + String.join(", ", c.others());
                    default -> ", with claims of " + String.join(", ", c.others());
                };
        out.add(c.incident() + " (version " + c.version() + ") " + c.what().code() + others);
        for (Field f : c.fields()) {
            out.add("  " + f.name() + ": " + Objects.requireNonNullElse(f.before(), "not stated") + " → "
                    + Objects.requireNonNullElse(f.after(), "not stated"));
        }
        for (Cause cause : c.causes()) {
            out.add("  because " + cause.words());
        }
        return out;
    }
}
