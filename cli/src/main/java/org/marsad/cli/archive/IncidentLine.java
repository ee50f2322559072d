package org.marsad.cli.archive;

import java.util.List;
import java.util.Optional;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.json.Unprintable;
import org.marsad.record.Actor;
import org.marsad.record.Where;

/** An incident in one line for people. */
final class IncidentLine {
    private IncidentLine() {}

    static String of(Kept kept, Policy policy) {
        Occurrence o = kept.incident();
        String places = String.join(
                ", ", o.where().stream().limit(2).map(IncidentLine::name).toList());
        String line = o.id() + "  " + o.type().acled().get(1)
                + (places.isEmpty() ? "" : ", " + places)
                + sides(o)
                + figures("killed", o.killed(policy))
                + figures("wounded", o.wounded(policy))
                + "  [" + o.grade().value().code() + "; " + counted(o.reports(), "report") + ", "
                + counted(o.originators().size(), "originator") + "]";
        return Unprintable.escaped(line);
    }

    private static String name(Where w) {
        return w.nameEn() == null ? w.name() : w.nameEn();
    }

    private static String sides(Occurrence o) {
        String by = ids(o.perpetrator());
        String on = ids(o.target());
        return by.isEmpty() && on.isEmpty() ? "" : ": " + (by.isEmpty() ? "?" : by) + " → " + (on.isEmpty() ? "?" : on);
    }

    private static String ids(List<Actor> sides) {
        return String.join(" + ", sides.stream().limit(3).map(Actor::id).toList());
    }

    static String figures(String what, Optional<Casualties> c) {
        if (c.isEmpty()) {
            return "";
        }
        Bounds b = c.get().bounds();
        String open = c.get().openHigh() ? "+" : "";
        String range = b.low() == b.high() ? b.best() + open : b.low() + "–" + b.best() + "–" + b.high() + open;
        return "; " + what + " " + range;
    }

    static String counted(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
