package org.marsad.cli.check;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.marsad.export.check.finding.Rule;
import org.marsad.export.check.finding.Severity;

/** How often each rule was gone against in a file. */
final class Tally {
    private final Map<Rule, Long> counts = new EnumMap<>(Rule.class);

    /** Counts one more, and gives how many there are by now. */
    long add(Rule rule) {
        return counts.merge(rule, 1L, Long::sum);
    }

    /** How many findings of a rule there are. */
    long of(Rule rule) {
        return counts.getOrDefault(rule, 0L);
    }

    /** How many errors or warnings there are. */
    long of(Severity severity) {
        return counts.entrySet().stream()
                .filter(e -> e.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** The rules that were gone against, in their order, with how often. */
    Map<Rule, Long> byRule() {
        return counts;
    }

    /** In words: "2 errors, 1 warning: ucdp-best-sum 2, country-name 1". */
    String words() {
        String all = number(of(Severity.ERROR), "error") + ", " + number(of(Severity.WARNING), "warning");
        StringJoiner rules = new StringJoiner(", ", ": ", "").setEmptyValue("");
        counts.forEach((rule, n) -> rules.add(rule.id() + " " + grouped(n)));
        return all + rules;
    }

    /** A number with its noun: "1 row", "1,204 rows". */
    static String number(long n, String noun) {
        return grouped(n) + " " + noun + (n == 1 ? "" : "s");
    }

    /** A number in groups of three digits. */
    static String grouped(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
