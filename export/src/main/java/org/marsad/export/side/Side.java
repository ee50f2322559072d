package org.marsad.export.side;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Country;

/**
 * A side as others sort and name it.
 *
 * @param id Marsad's id: {@code STATE:SY}, {@code ISIS}, {@code OTHER:vehicle}
 * @param name English name; of a state the name of its country
 * @param sort what sort of side
 * @param home ISO 3166-1 alpha-2 of the country where it is at home, or null where there are several or none is known
 * @param ucdp UCDP's name for it, or null where it is {@code name}
 */
public record Side(
        String id,
        String name,
        Sort sort,
        @Nullable String home,
        @Nullable String ucdp) {
    /** What sort of side. Source: ACLED codebook, actor types; UCDP, definitions of actor, government and state. */
    public enum Sort {
        /** The armed forces or police of a government. */
        STATE(true, true),
        /** Likewise, of a government that UCDP does not count as that of a state. */
        AUTHORITY(true, false),
        /** Several states together. */
        COALITION(true, true),
        REBEL(true, false),
        /** Those who fight for a party, a state or a leader without being its army. */
        MILITIA(true, false),
        /** Those who fight for a tribe, a community or a settlement. */
        IDENTITY(true, false),
        /** Peacekeepers and international bodies. */
        MISSION(true, false),
        PARTY(true, false),
        /** Armed, of no known side. */
        GUNMEN(false, false),
        CIVILIANS(false, false),
        PROTESTERS(false, false),
        /** Not in the table: a side that nobody has sorted, a person, or a thing that was aimed at. */
        UNSORTED(false, false);

        private final boolean organised;
        private final boolean government;

        Sort(boolean organised, boolean government) {
            this.organised = organised;
            this.government = government;
        }

        /** Whether it is an organised side that is known: what UCDP calls an actor. */
        public boolean organised() {
            return organised;
        }

        /** Whether UCDP takes it for the government of a state, or several. */
        public boolean government() {
            return government;
        }

        /** Whether it is unarmed people. */
        public boolean unarmed() {
            return this == CIVILIANS || this == PROTESTERS;
        }
    }

    /** UCDP's name: governments by their country, groups as UCDP spells them where that is known here. */
    public String ucdpName() {
        if (sort == Sort.STATE) {
            return "Government of "
                    + country().map(c -> c.ucdp() == null ? c.name() : c.ucdp()).orElse(name);
        }
        return ucdp == null ? name : ucdp;
    }

    /** Number of Gleditsch and Ward where it is the government of one state; empty for all others. */
    public Optional<Integer> gleditschWard() {
        return sort == Sort.STATE ? country().map(Country::gleditschWard) : Optional.empty();
    }

    private Optional<Country> country() {
        return Countries.of(home);
    }
}
