package org.marsad.cli.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a change of knowledge alters in reports.
 *
 * @param reports those that are read differently, in their order
 * @param count how many of each
 */
record Differences(List<Difference> reports, Count count) {
    /** How many reports were read and read differently, and how many claims were added, are gone, were altered. */
    record Count(int reports, int differ, int added, int gone, int altered) {}

    static Differences of(List<Difference> all) {
        List<Difference> differ =
                all.stream().filter(d -> !d.changes().isEmpty()).toList();
        return new Differences(
                differ,
                new Count(
                        all.size(),
                        differ.size(),
                        count(all, Difference.What.added),
                        count(all, Difference.What.gone),
                        count(all, Difference.What.altered)));
    }

    private static int count(List<Difference> all, Difference.What what) {
        return (int) all.stream()
                .flatMap(d -> d.changes().stream())
                .filter(c -> c.what() == what)
                .count();
    }

    /** For people: a header for each report, a line for each claim and field, a closing line. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Difference report : reports) {
            lines.add("══ " + Isolated.of(report.report()));
            for (Difference.Change change : report.changes()) {
                lines.add(change.what() + " " + change.claim() + " " + Isolated.of(change.text()));
                change.fields()
                        .forEach(f ->
                                lines.add("   " + f.field() + ": " + value(f.before()) + " → " + value(f.after())));
            }
            lines.add("");
        }
        lines.add("marsad: " + count.reports() + (count.reports() == 1 ? " report, " : " reports, ") + count.differ()
                + " read differently: " + count.added() + " claims added, " + count.gone() + " gone, " + count.altered()
                + " altered");
        return lines;
    }

    private static String value(@Nullable String value) {
        return value == null ? "none" : Isolated.of(value);
    }
}
