package org.marsad.cli.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marsad.incident.Group.Member;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Figure;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Unprintable;
import org.marsad.record.CountRange;
import org.marsad.record.Decision;
import org.marsad.record.When;

/** The dossier of an incident in the terminal: figures, claims side by side, sources, decisions. */
public final class IncidentPage {
    /** Columns of the number line. */
    private static final int WIDTH = 48;

    private final StringBuilder page = new StringBuilder();
    private final Kept kept;
    private final Occurrence incident;
    private final Policy policy;

    private IncidentPage(Kept kept, Policy policy) {
        this.kept = kept;
        this.incident = kept.incident();
        this.policy = policy;
    }

    /** The page of an incident, each line ended by a line feed. */
    public static String of(Kept kept, Policy policy) {
        IncidentPage page = new IncidentPage(kept, policy);
        page.head();
        page.figures("killed", page.incident.killed(policy));
        page.figures("wounded", page.incident.wounded(policy));
        page.claims();
        page.sources();
        page.decisions();
        return page.page.toString();
    }

    private void line(String words) {
        page.append(Unprintable.escaped(words)).append('\n');
    }

    private void head() {
        line("══ " + IncidentLine.of(kept, policy));
        Optional<When> when = incident.when();
        line("   version " + kept.filed().version()
                + when.map(w -> " · "
                                + (w.from() != null && w.from().equals(w.to())
                                        ? "" + w.from()
                                        : w.from() + " to " + w.to()))
                        .orElse(" · day not told")
                + " · " + incident.status().name().toLowerCase(java.util.Locale.ROOT)
                + " · " + incident.grade().value().code() + ": "
                + incident.grade().reason());
        if (!kept.filed().previousIds().isEmpty()) {
            line("   before: " + String.join(", ", kept.filed().previousIds()));
        }
        if (!incident.corrections().isEmpty()) {
            Occurrence machine = incident.machine();
            line("   the machine read: " + IncidentLine.of(new Kept(machine, kept.filed()), policy));
        }
    }

    private void figures(String what, Optional<Casualties> told) {
        if (told.isEmpty()) {
            return;
        }
        Casualties c = told.get();
        Bounds b = c.bounds();
        line("");
        line(what + ", by the rules of " + policy.code() + ": low " + b.low() + ", best " + b.best() + ", high "
                + b.high() + (c.openHigh() ? " or more" : "") + (c.provisional() ? ", provisional" : ""));
        long most =
                c.history().stream().mapToLong(f -> end(f.toll().count())).max().orElse(0);
        most = Math.max(most, b.high());
        for (Figure f : c.history()) {
            line("  " + bar(f.toll().count(), most) + "  " + told(f.toll().count()) + "  "
                    + f.originator().name()
                    + (f.account().published() == null
                            ? ""
                            : ", " + f.account().published().written())
                    + (f.supersededBy() == null ? "" : " (replaced by " + f.supersededBy() + ")"));
        }
        line("  " + scale(b, most));
    }

    private static long end(CountRange c) {
        return c.high() != null ? c.high() : c.low() != null ? c.low() : 0;
    }

    private static String told(CountRange c) {
        if (c.vague() != null) {
            return c.vague().name().toLowerCase(java.util.Locale.ROOT);
        }
        String low = c.low() == null ? "" : c.low().toString();
        String high = c.high() == null ? "" : c.high().toString();
        return low.equals(high) ? low : high.isEmpty() ? low + "+" : low.isEmpty() ? "up to " + high : low + "–" + high;
    }

    private static int column(long n, long most) {
        return most == 0 ? 0 : (int) (n * (WIDTH - 1) / most);
    }

    private static String bar(CountRange c, long most) {
        char[] cells = "·".repeat(WIDTH).toCharArray();
        long low = c.low() == null ? 0 : c.low();
        int from = column(low, most);
        int to = column(Math.max(low, end(c)), most);
        for (int i = from; i <= to; i++) {
            cells[i] = '━';
        }
        if (c.high() == null && c.low() != null) {
            cells[Math.min(WIDTH - 1, to + 1)] = '▶';
        }
        return new String(cells);
    }

    private static String scale(Bounds b, long most) {
        char[] cells = " ".repeat(WIDTH).toCharArray();
        cells[column(b.low(), most)] = 'L';
        cells[column(b.high(), most)] = 'H';
        cells[column(b.best(), most)] = 'B';
        return new String(cells) + "  0 to " + most;
    }

    private void claims() {
        line("");
        line("claims, and why they are one incident:");
        List<Member> members = incident.members();
        for (int i = 0; i < members.size(); i++) {
            Testimony a = incident.accounts().get(i);
            List<String> about = new ArrayList<>();
            about.add(a.id());
            about.add(a.report());
            if (a.publisher() != null) {
                about.add(a.publisher());
            }
            if (a.published() != null) {
                about.add(a.published().written());
            }
            line("  " + String.join(" · ", about));
            line("    «" + a.claim().about().evidence().text().replace('\n', ' ') + "»");
            if (!members.get(i).likeness().because().isEmpty()) {
                line("    " + Math.round(members.get(i).likeness().value() * 100) + " % alike: "
                        + String.join(", ", members.get(i).likeness().because()));
            }
        }
    }

    private void sources() {
        line("");
        line(IncidentLine.counted(incident.reports(), "report") + ", "
                + IncidentLine.counted(incident.publishers(), "publisher") + ", "
                + IncidentLine.counted(incident.originators().size(), "originator") + ":");
        int left = incident.originators().size();
        for (Map.Entry<Originator, List<String>> o : incident.originators().entrySet()) {
            left--;
            line((left == 0 ? "  └─ " : "  ├─ ") + o.getKey().name() + " ("
                    + o.getKey().standing().code().replace('_', ' ') + ")");
            String stem = left == 0 ? "     " : "  │  ";
            for (String claim : o.getValue()) {
                line(stem + "└─ " + claim + " in " + report(claim));
            }
        }
    }

    private String report(String claim) {
        return incident.accounts().stream()
                .filter(a -> a.id().equals(claim))
                .map(a -> a.publisher() == null ? a.report() : a.report() + ", " + a.publisher())
                .findFirst()
                .orElse("");
    }

    private void decisions() {
        if (kept.filed().decisions().isEmpty()) {
            return;
        }
        line("");
        line("decisions:");
        for (Decision d : kept.filed().decisions()) {
            page.append("  ").append(DecisionLine.of(d)).append('\n');
        }
    }
}
