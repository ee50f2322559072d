package org.marsad.archive;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.marsad.archive.Library.Shelved;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Posture;
import org.marsad.record.Reading;
import org.marsad.record.Where;

/** What a report is found by: the words of its text in their search form, and what the text itself may not hold. */
final class Wording {
    private final Search search;
    private final UnaryOperator<String> searchForm;

    Wording(Search search, UnaryOperator<String> searchForm) {
        this.search = search;
        this.searchForm = searchForm;
    }

    /** The search form of a report's text. */
    String form(Reading reading) {
        return searchForm.apply(reading.report().text());
    }

    /**
     * Keeps what a report is found by.
     *
     * @param form the search form of its text
     */
    void keep(Shelved report, Reading reading, String form) {
        search.keep(report.no(), report.day(), form + " " + searchForm.apply(names(reading)));
    }

    /** A report is found no longer. */
    void forget(Shelved report) {
        search.forget(report.no(), report.day());
    }

    /** The headline, and the Latin names of places and sides. */
    private static String names(Reading reading) {
        Set<String> names = new LinkedHashSet<>();
        String title = reading.report().title();
        names.add(title == null ? "" : title);
        for (Claim claim : reading.claims()) {
            List<Where> where =
                    claim instanceof Incident i ? i.where() : claim instanceof Posture p ? p.where() : List.of();
            where.forEach(w -> names.add(w.nameEn() == null ? "" : w.nameEn()));
            if (claim instanceof Incident i) {
                i.perpetrator().forEach(a -> names.add(a.nameEn() == null ? "" : a.nameEn()));
                i.target().forEach(a -> names.add(a.nameEn() == null ? "" : a.nameEn()));
            }
        }
        return String.join(" ", names);
    }
}
