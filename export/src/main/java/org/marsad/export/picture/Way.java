package org.marsad.export.picture;

import java.util.ArrayList;
import java.util.List;
import org.marsad.incident.Occurrence;
import org.marsad.incident.source.Originator;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Account;
import org.marsad.record.Link;
import org.marsad.record.Status;

/**
 * The way of an account from its report to its origin.
 *
 * @param account the claim and its report
 * @param channels those who pass it on, from the report outwards; empty where it has it from the originator itself
 * @param originator who says it first
 * @param denies whether it says that it was not so
 */
record Way(Testimony account, List<Link> channels, Originator originator, boolean denies) {
    Way {
        channels = List.copyOf(channels);
    }

    /** All ways of an incident, in the order of publication. */
    static List<Way> all(Occurrence incident) {
        Origins origins = new Origins(incident.accounts());
        List<Way> out = new ArrayList<>();
        for (Testimony t : Told.byTime(incident)) {
            boolean denies = t.claim().about().status() == Status.DENIED;
            List<Account> parts = t.claim().accounts();
            if (parts.isEmpty()) {
                out.add(of(t, t.claim().about().chain(), origins, denies));
            }
            for (Account part : parts) {
                out.add(of(t, part.chain(), origins, denies));
            }
        }
        return out.stream().distinct().toList();
    }

    private static Way of(Testimony t, List<Link> chain, Origins origins, boolean denies) {
        List<Link> channels = chain.isEmpty() ? chain : chain.subList(0, chain.size() - 1);
        return new Way(t, channels, origins.of(t, chain), denies);
    }
}
