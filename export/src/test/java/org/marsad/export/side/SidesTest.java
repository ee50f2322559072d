package org.marsad.export.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marsad.export.country.Countries;
import org.marsad.export.side.Side.Sort;

class SidesTest {
    @Test
    void aStateIsNamedAfterItsCountry() {
        Side yemen = Sides.of("STATE:YE");

        assertThat(yemen).isEqualTo(new Side("STATE:YE", "Yemen", Sort.STATE, "YE", null));
        assertThat(yemen.ucdpName()).isEqualTo("Government of Yemen (North Yemen)");
        assertThat(yemen.gleditschWard()).contains(678);
    }

    @Test
    void thePalestinianAuthorityIsNotTheGovernmentOfIsrael() {
        Side authority = Sides.of("STATE:PS");

        assertThat(authority.ucdpName()).isEqualTo("Palestinian Authority");
        assertThat(authority.sort().government()).isFalse();
        assertThat(authority.gleditschWard()).isEqualTo(Optional.empty());
    }

    @Test
    void anArmyUnderANameOfItsOwnIsItsGovernments() {
        assertThat(Sides.of("SAF_SD").ucdpName()).isEqualTo("Government of Sudan");
        assertThat(Sides.of("RSF_SD").ucdpName()).isEqualTo("RSF");
        assertThat(Sides.of("COALITION_YE").gleditschWard()).isEmpty();
    }

    @Test
    void whatIsNotInTheTableIsNotSorted() {
        assertThat(Sides.of("OTHER:vehicle"))
                .isEqualTo(new Side("OTHER:vehicle", "vehicle", Sort.UNSORTED, null, null));
        assertThat(Sides.of("OTHER:pro-RU armed group").sort()).isEqualTo(Sort.MILITIA);
        assertThat(Sides.of("UNKNOWN").sort()).isEqualTo(Sort.GUNMEN);
    }

    @Test
    void everyPartyOfTheKnowledgeIsInTheTable() throws IOException {
        List<String> parties = Files.readAllLines(Path.of("../knowledge/world/parties.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1)[4])
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();

        assertThat(parties)
                .hasSizeGreaterThan(200)
                .allSatisfy(id -> assertThat(Sides.of(id).sort()).as(id).isNotEqualTo(Sort.UNSORTED));
    }

    @Test
    void everyHomeIsACountry() {
        assertThat(Sides.listed())
                .hasSizeGreaterThan(200)
                .allMatch(s -> s.home() == null || Countries.of(s.home()).isPresent());
    }
}
