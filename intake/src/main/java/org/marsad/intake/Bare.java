package org.marsad.intake;

import java.util.List;
import org.marsad.record.Report;

/** A report of which nothing but its bytes is known, for a refusal. */
final class Bare {
    private Bare() {}

    static Report report(String id, String name, List<String> notes) {
        return new Report(id, name, null, null, null, null, Language.UNDETERMINED.code(), "", notes);
    }
}
