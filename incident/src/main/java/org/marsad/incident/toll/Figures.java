package org.marsad.incident.toll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Account;
import org.marsad.record.Incident;
import org.marsad.record.Status;
import org.marsad.record.Toll;

/** Gathers the figures of all accounts of an incident and finds those that a later one of the same originator replaces. */
final class Figures {
    private Figures() {}

    /** The figures of the dead. */
    static List<Figure> killed(Collection<Testimony> accounts, Origins origins) {
        return of(accounts, origins, Incident::killed, Account::killed);
    }

    /** The figures of the wounded. */
    static List<Figure> wounded(Collection<Testimony> accounts, Origins origins) {
        return of(accounts, origins, Incident::wounded, Account::wounded);
    }

    private static List<Figure> of(
            Collection<Testimony> accounts,
            Origins origins,
            Function<Incident, @Nullable Toll> whole,
            Function<Account, @Nullable Toll> part) {
        List<Figure> out = new ArrayList<>();
        for (Testimony t : accounts) {
            Incident claim = t.claim();
            if (claim.about().status() == Status.DENIED) {
                continue;
            }
            List<Figure> own = new ArrayList<>();
            for (Account a : claim.accounts()) {
                add(own, t, origins.of(t, a.chain()), part.apply(a));
            }
            if (own.isEmpty()) {
                add(own, t, origins.of(t, claim.about().chain()), whole.apply(claim));
            }
            out.addAll(own);
        }
        out.sort(Figure.BY_TIME);
        return superseded(out);
    }

    private static void add(List<Figure> figures, Testimony t, Originator o, @Nullable Toll toll) {
        if (toll != null) {
            Figure f = new Figure(t, o, toll, null);
            if (f.counts() || toll.count().vague() != null) {
                figures.add(f);
            }
        }
    }

    /**
     * Marks each figure that a later one of the same originator replaces. Where one day is all that is known of two, the higher
     * replaces the lower only where the lower was said to be provisional.
     */
    private static List<Figure> superseded(List<Figure> all) {
        return all.stream()
                .map(f -> all.stream()
                        .filter(later ->
                                later.originator().key().equals(f.originator().key()))
                        .filter(later -> replaces(later, f))
                        .max(Comparator.comparing((Figure x) -> time(x))
                                .thenComparing(Figure::value)
                                .thenComparing(x -> x.account().id()))
                        .map(later -> f.supersededBy(later.account().id()))
                        .orElse(f))
                .toList();
    }

    private static String time(Figure f) {
        return f.account().published() == null ? "" : f.account().published().written();
    }

    private static boolean replaces(Figure later, Figure f) {
        if (f.account().isBefore(later.account())) {
            return true;
        }
        boolean unordered = !later.account().isBefore(f.account());
        return unordered && f.toll().provisional() && later.value() > f.value();
    }
}
