package org.marsad.export.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Figure;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Harm;
import org.marsad.record.Published;

/** How an incident was told: its accounts and figures in the order of their publication. */
public final class Told {
    private Told() {}

    /** Its accounts in the order of publication, those whose day is not known last. */
    public static List<Testimony> byTime(Occurrence incident) {
        return incident.accounts().stream()
                .sorted(Comparator.comparing((Testimony t) -> day(t.published()))
                        .thenComparing(t -> moment(t.published()))
                        .thenComparing(Testimony::id))
                .toList();
    }

    /** Every figure ever given for a harm, without what people corrected; empty where no account gives any. */
    public static List<Figure> figures(Occurrence incident, Harm harm) {
        Occurrence machine = incident.machine();
        return Arrays.stream(Policy.values())
                .map(p -> harm == Harm.KILLED ? machine.killed(p) : machine.wounded(p))
                .flatMap(Optional::stream)
                .map(Casualties::history)
                .findFirst()
                .orElse(List.of());
    }

    private static LocalDate day(@Nullable Published p) {
        return p == null ? LocalDate.MAX : p.day();
    }

    /** Where but the day is known it stands before the moments of that day. */
    private static Instant moment(@Nullable Published p) {
        return p == null || p.moment() == null
                ? Instant.MIN
                : p.moment().withOffsetSameInstant(ZoneOffset.UTC).toInstant();
    }
}
