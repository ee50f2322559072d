package org.marsad.cli.check;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marsad.cli.Surroundings;
import org.marsad.export.check.Inspected;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.finding.Severity;
import org.marsad.json.Unprintable;

/** For people: rule by rule, errors first, in each the rows in their order; at the end a line that sums up. */
final class TextReport implements Report {
    private final Surroundings surroundings;
    private final Map<Rule, List<Finding>> shown = new EnumMap<>(Rule.class);
    private String file = "";

    TextReport(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void begin(String name) {
        file = name;
        shown.clear();
    }

    @Override
    public void add(Finding finding) {
        shown.computeIfAbsent(finding.rule(), rule -> new ArrayList<>()).add(finding);
    }

    @Override
    public void end(Inspected inspected, Tally tally) {
        for (Severity severity : Severity.values()) {
            tally.byRule().forEach((rule, n) -> {
                if (rule.severity() == severity) {
                    tell(rule, n);
                }
            });
        }
        print("marsad: " + file + ": " + inspected.title() + ", " + Tally.number(inspected.rows(), "row") + ": "
                + tally.words());
    }

    private void tell(Rule rule, long n) {
        List<Finding> findings = Objects.requireNonNullElse(shown.get(rule), List.of());
        print(rule.severity().word() + " " + rule.id() + " (" + Tally.grouped(n) + ")");
        findings.forEach(f -> print(f.message(file)));
        if (n > findings.size()) {
            print("and " + Tally.grouped(n - findings.size()) + " more");
        }
        print("");
    }

    private void print(String line) {
        surroundings.print(Unprintable.escaped(line));
    }
}
