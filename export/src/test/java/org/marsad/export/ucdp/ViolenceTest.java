package org.marsad.export.ucdp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.export.Told.place;
import static org.marsad.export.Told.town;
import static org.marsad.export.ucdp.UcdpTest.leftOut;
import static org.marsad.export.ucdp.UcdpTest.row;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.marsad.export.Told;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.record.EventType;
import org.marsad.record.Victims;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;
import org.marsad.record.Where.Relation;

/** Which type of violence it is and who is side a, seen in the rows. */
class ViolenceTest {
    private static final Where QURIYAH = town("Quriyah", "Deir ez-Zor", 35.01, 40.51);

    private static Told strike() {
        return Told.of(EventType.AIR_DRONE_STRIKE).at(QURIYAH);
    }

    @Test
    void theGovernmentIsSideAWhoeverBegan() throws IOException {
        Told fight = Told.of(EventType.ARMED_CLASH).at(QURIYAH).killed(3, Victims.COMBATANTS);

        assertThat(row(fight.by("STATE:SY").on("ISIS").kept()))
                .containsEntry("side_a", "Government of Syria")
                .containsEntry("side_b", "IS")
                .containsEntry("deaths_a", "0")
                .containsEntry("deaths_b", "3");
        assertThat(row(fight.by("ISIS").on("STATE:SY").kept()))
                .containsEntry("side_a", "Government of Syria")
                .containsEntry("deaths_a", "3")
                .containsEntry("deaths_b", "0");
        assertThat(row(fight.by("STATE:TR").on("STATE:SY").kept()))
                .containsEntry("side_a", "Government of Turkey")
                .containsEntry("side_b", "Government of Syria")
                .containsEntry("gwnoa", "640")
                .containsEntry("gwnob", "652")
                .containsEntry("deaths_b", "3");
    }

    @Test
    void groupsAloneAreNonStateAndNameTheirConflict() throws IOException {
        Told fight = Told.of(EventType.ARMED_CLASH).at(QURIYAH).killed(3, Victims.COMBATANTS);

        assertThat(row(fight.by("ISIS").on("SDF_YPG").kept()))
                .containsEntry("type_of_violence", "2")
                .containsEntry("dyad_name", "IS - SDF")
                .containsEntry("conflict_name", "IS - SDF")
                .containsEntry("gwnoa", "");
        assertThat(row(fight.by("ISIS").on("SDF_YPG", "STATE:US").kept()))
                .containsEntry("type_of_violence", "1")
                .containsEntry("side_a", "SDF, Government of United States of America")
                .containsEntry("conflict_name", "")
                .containsEntry("gwnoa", "");
    }

    @Test
    void forceAgainstCiviliansIsOneSidedAndHasNoDeadOfASide() throws IOException {
        assertThat(row(strike().by("STATE:SY")
                        .on("CIVILIANS")
                        .killed(5, Victims.COMBATANTS)
                        .kept()))
                .containsEntry("type_of_violence", "3")
                .containsEntry("side_b", "Civilians")
                .containsEntry("deaths_a", "0")
                .containsEntry("deaths_unknown", "5");
        assertThat(row(strike().by("STATE:SY")
                        .on("CIVILIANS", "SYR_OPP")
                        .killed(5, Victims.CIVILIANS)
                        .kept()))
                .containsEntry("type_of_violence", "1")
                .containsEntry("side_b", "Syrian insurgents")
                .containsEntry("deaths_civilians", "5");
    }

    @Test
    void civiliansKilledByAKnownSideWithNoTargetToldAreOneSided() throws IOException {
        assertThat(row(strike().by("STATE:SY").killed(5, Victims.CIVILIANS).kept()))
                .containsEntry("type_of_violence", "3");
        assertThat(leftOut(strike().by("STATE:SY").killed(5, Victims.UNKNOWN).kept()))
                .isEqualTo(Why.OPEN_VIOLENCE);
        assertThat(leftOut(strike().killed(5, Victims.CIVILIANS).kept())).isEqualTo(Why.OPEN_VIOLENCE);
    }

    @Test
    void unknownGunmenAgainstAStateAreStateBasedAndAgainstAGroupLeftOpen() throws IOException {
        Told attack = Told.of(EventType.ATTACK).at(QURIYAH).by("UNKNOWN_GUNMEN").killed(2, Victims.COMBATANTS);

        assertThat(row(attack.on("STATE:SY").kept()))
                .containsEntry("type_of_violence", "1")
                .containsEntry("side_b", "Unknown")
                .containsEntry("code_status", "Check dyad")
                .containsEntry("dyad_name", "")
                .containsEntry("deaths_a", "2");
        assertThat(leftOut(attack.on("ISIS").kept())).isEqualTo(Why.OPEN_VIOLENCE);
        assertThat(row(attack.on("CIVILIANS").kept()))
                .containsEntry("type_of_violence", "3")
                .containsEntry("side_a", "Unknown");
    }

    @Test
    void anUnsortedThingIsNoSide() throws IOException {
        assertThat(leftOut(strike().by("STATE:SY")
                        .on("OTHER:vehicle")
                        .killed(2, Victims.UNKNOWN)
                        .kept()))
                .isEqualTo(Why.OPEN_VIOLENCE);
        assertThat(row(strike().by("STATE:SY")
                        .on("OTHER:vehicle")
                        .killed(2, Victims.COMBATANTS)
                        .kept()))
                .containsEntry("type_of_violence", "1")
                .containsEntry("side_b", "Unknown");
    }

    @Test
    void thePalestinianAuthorityIsNoState() throws IOException {
        Where rafah = place("Rafah", Kind.SETTLEMENT, Relation.IN, "Gaza", "PS", 31.29, 34.25, 1, 1);

        assertThat(row(Told.of(EventType.ARMED_CLASH)
                        .by("STATE:PS")
                        .on("HAMAS")
                        .at(rafah)
                        .killed(1, Victims.COMBATANTS)
                        .kept()))
                .containsEntry("type_of_violence", "2")
                .containsEntry("side_a", "Palestinian Authority")
                .containsEntry("country", "Israel")
                .containsEntry("country_id", "666");
    }
}
