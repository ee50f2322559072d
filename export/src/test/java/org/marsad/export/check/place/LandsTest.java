package org.marsad.export.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.marsad.export.Shipped;
import org.marsad.export.country.Countries;
import org.marsad.export.country.Outline;

class LandsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 6);

    private static double kilometres(String ucdp, double lat, double lon, LocalDate day) {
        return Lands.ucdp(ucdp).orElseThrow().kilometres(lat, lon, day).orElseThrow();
    }

    @Test
    void ucdpHasTheWestBankAndGazaUnderIsrael() {
        assertThat(kilometres("Israel", 31.51, 34.46, DAY)).isZero();
        assertThat(Lands.acled("Israel")
                        .orElseThrow()
                        .kilometres(32.22, 35.26, DAY)
                        .orElseThrow())
                .isPositive();
        assertThat(Lands.acled("Palestine")
                        .orElseThrow()
                        .kilometres(32.22, 35.26, DAY)
                        .orElseThrow())
                .isZero();
    }

    @Test
    void sudanReachedToJubaUntilTheSouthWasAState() {
        assertThat(kilometres("Sudan", 4.85, 31.61, LocalDate.of(2005, 1, 1))).isZero();
        assertThat(kilometres("Sudan", 4.85, 31.61, LocalDate.of(2011, 7, 9))).isGreaterThan(100);
        assertThat(kilometres("South Sudan", 4.85, 31.61, DAY)).isZero();
    }

    @Test
    void disputedLandCountsForEither() {
        assertThat(kilometres("Ukraine", 44.95, 34.10, DAY)).isZero();
        assertThat(kilometres("Russia (Soviet Union)", 44.95, 34.10, DAY)).isZero();
        assertThat(kilometres("Ukraine", 55.75, 37.62, DAY)).isGreaterThan(100); // Moscow is not
        assertThat(kilometres("Morocco", 27.15, -13.20, DAY)).isZero();
    }

    @Test
    void knowsNamesOfOtherVersions() {
        assertThat(Lands.ucdp("Yemen")).map(Land::name).contains("Yemen (North Yemen)");
        assertThat(Lands.ucdp("Palestine")).map(Land::name).contains("Israel");
        assertThat(Lands.ucdp("Macedonia, FYR")).map(Land::name).contains("North Macedonia");
        assertThat(Lands.ucdp("Atlantis")).isEmpty();
        assertThat(Lands.ucdp(null)).isEmpty();
        assertThat(Lands.acled("China").map(l -> l.country().iso2())).contains("CN");
        assertThat(Lands.iso("SYR").map(l -> l.country().iso2())).contains("SY");
        assertThat(Lands.iso("syr")).isEmpty();
    }

    @Test
    void theTablesNameCountriesThatThereAre() {
        for (String table : new String[] {"names.tsv", "territories.tsv"}) {
            assertThat(Shipped.rows(Lands.class, table)).isNotEmpty().allSatisfy(cells -> {
                assertThat(Countries.of(cells.get(0))).as(cells.toString()).isPresent();
                assertThat(cells.get(1)).isNotEmpty();
            });
        }
        assertThat(Shipped.rows(Territory.class, "territories.tsv"))
                .filteredOn(cells -> !cells.get(1).equals("EH")) // Natural Earth draws it as Morocco
                .allSatisfy(cells -> assertThat(Outline.of(cells.get(1)))
                        .as(cells.toString())
                        .isPresent());
    }
}
