package org.marsad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.record.EventType;
import org.marsad.record.Where;

class ComparingTest {
    private static Invented strike(String report) {
        return Invented.by(report)
                .on(5)
                .town("idlib", 35.93, 36.63)
                .doneBy("STATE:SY")
                .against("CIVILIANS");
    }

    private static boolean joined(Invented a, Invented b) {
        return Merging.of(List.of(a.telling(), b.telling())).size() == 1;
    }

    private static List<String> reasons(Invented a, Invented b) {
        return Comparing.of(a.telling(), b.telling()).because();
    }

    @Test
    void twoAccountsOfOneStrikeAreOneIncidentAndSayWhy() {
        assertThat(joined(strike("a").killed(14), strike("b").killed(14))).isTrue();
        assertThat(reasons(strike("a").killed(14), strike("b").killed(14)))
                .contains("same day", "same place", "same sides", "same toll", "same kind");
    }

    @Test
    void tollsThatGrewStillTellOfOneIncident() {
        assertThat(joined(strike("a").killed(10), strike("b").killed(14))).isTrue();
    }

    @Test
    void oneStrikeToldOnThreeDaysStaysOne() {
        Invented late = strike("c").killed(14);
        assertThat(Merging.of(List.of(
                        strike("a").killed(12).telling(), strike("b").killed(14).telling(), late.telling())))
                .hasSize(1);
    }

    @Test
    void strikesOnTwoDaysApartAreTwo() {
        Invented later = Invented.by("b")
                .on(3)
                .town("idlib", 35.93, 36.63)
                .doneBy("STATE:SY")
                .killed(14);
        assertThat(joined(strike("a").killed(14), later)).isFalse();
        assertThat(reasons(strike("a"), later)).containsExactly("other day");
    }

    @Test
    void twoClaimsOfOneReportAreTwoIncidents() {
        assertThat(reasons(strike("a"), strike("a"))).containsExactly("told apart in one report");
    }

    @Test
    void strikesOfTwoSidesOnTwoTargetsAreTwo() {
        Invented other = Invented.by("b")
                .on(5)
                .town("idlib", 35.93, 36.63)
                .doneBy("STATE:TR")
                .against("SDF_YPG");
        assertThat(joined(strike("a"), other)).isFalse();
    }

    @Test
    void aBattleToldFromEitherSideIsOne() {
        Invented one = Invented.by("a")
                .a(EventType.ARMED_CLASH)
                .on(5)
                .town("idlib", 35.93, 36.63)
                .doneBy("STATE:SY")
                .against("SYR_OPP")
                .killed(9);
        Invented other = Invented.by("b")
                .a(EventType.ARMED_CLASH)
                .on(5)
                .town("idlib", 35.93, 36.63)
                .doneBy("SYR_OPP")
                .against("STATE:SY")
                .killed(9);
        assertThat(joined(one, other)).isTrue();
    }

    @Test
    void townsFarFromEachOtherAreTwoPlacesUnlessAllElseIsTheSame() {
        Invented far = Invented.by("b").on(5).town("jisr", 35.81, 36.31).doneBy("STATE:SY");
        assertThat(joined(strike("a").killed(3), far.killed(9))).isFalse();
    }

    @Test
    void aVillageNamedByItsNeighbourIsOnePlace() {
        Invented near = Invented.by("b")
                .on(5)
                .town("binnish", 35.95, 36.71)
                .doneBy("STATE:SY")
                .against("CIVILIANS");
        assertThat(joined(strike("a").killed(14), near.killed(14))).isTrue();
        assertThat(reasons(strike("a"), near)).contains("8 km apart");
    }

    @Test
    void twoSitesOfOneTownAreTwoPlacesWhereTollsDiffer() {
        Invented market =
                strike("a").at("market", Where.Kind.SITE, 35.93, 36.63).killed(3);
        Invented hospital =
                strike("b").at("hospital", Where.Kind.SITE, 35.93, 36.63).killed(40);
        assertThat(joined(market, hospital)).isFalse();
    }

    @Test
    void aCampaignOfWeeksIsNoStrikeOfADay() {
        Invented campaign =
                Invented.by("b").between(1, 28).town("idlib", 35.93, 36.63).doneBy("STATE:SY");
        assertThat(joined(strike("a"), campaign)).isFalse();
    }

    @Test
    void aProtestIsNoStrike() {
        assertThat(reasons(strike("a"), strike("b").a(EventType.PEACEFUL_PROTEST)))
                .containsExactly("other kind");
    }

    @Test
    void aNewsReportWithoutADayIsOfTheLastDays() {
        Invented undated =
                Invented.by("b").town("idlib", 35.93, 36.63).doneBy("STATE:SY").against("CIVILIANS");
        assertThat(joined(strike("a").killed(14), undated.killed(14))).isTrue();
        assertThat(reasons(strike("a"), undated)).contains("days fit");
    }

    @Test
    void whatIsRecalledWithoutADayMayBeOfAnyDay() {
        Invented recalled = strike("b").killed(14);
        Invented undated = Invented.by("c")
                .recalled()
                .town("idlib", 35.93, 36.63)
                .doneBy("STATE:SY")
                .killed(14);
        assertThat(reasons(recalled, undated)).contains("day not told");
    }

    @Test
    void twoAreAsAlikeFromEitherSide() {
        Telling town = strike("a").a(EventType.ARMED_CLASH).telling();
        for (Invented other : List.of(
                Invented.by("b").on(5).named("idlib kawkaban"),
                Invented.by("c").on(5).named("idlib kawkaban").town("idlib", 35.93, 36.63),
                Invented.by("d").on(5).named("market").town("sarmin", 35.9, 36.72),
                strike("e").a(EventType.VIOLENT_DEMONSTRATION).doneBy("PROTESTERS"),
                Invented.by("f")
                        .on(5)
                        .a(EventType.VIOLENT_DEMONSTRATION)
                        .town("idlib", 35.93, 36.63)
                        .doneBy("PROTESTERS"))) {
            Telling site = other.telling();
            assertThat(Comparing.of(town, site).value())
                    .isEqualTo(Comparing.of(site, town).value());
        }
    }
}
