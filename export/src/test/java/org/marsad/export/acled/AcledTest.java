package org.marsad.export.acled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.export.Told.place;
import static org.marsad.export.Told.town;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.export.Table;
import org.marsad.export.Told;
import org.marsad.export.table.Filled;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Vague;
import org.marsad.record.Victims;
import org.marsad.record.When.Precision;
import org.marsad.record.Where;
import org.marsad.record.Where.Kind;

/** One rule a test, with the case beside it to which the rule does not apply. */
class AcledTest {
    private static final Where QURIYAH = town("Quriyah", "Deir ez-Zor", 35.01, 40.51);
    private static final Where SALIHIYAH = town("Salihiyah", "Deir ez-Zor", 34.75, 40.73);
    private static final Where MAYADIN = town("Mayadin", "Deir ez-Zor", 35.02, 40.45);

    private static List<Map<String, String>> rows(Policy policy, Kept kept) throws IOException {
        StringBuilder out = new StringBuilder();
        new Acled(out, policy, false).add(kept);
        return Table.read(out);
    }

    private static Map<String, String> row(Kept kept) throws IOException {
        List<Map<String, String>> rows = rows(Policy.ACLED, kept);
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static Why leftOut(Kept kept) throws IOException {
        Acled table = new Acled(new StringBuilder(), Policy.ACLED, false);
        table.add(kept);
        Filled written = table.filled();
        assertThat(written.rows()).isZero();
        return written.leftOut().get(0).why();
    }

    private static Told strike() {
        return Told.of(EventType.AIR_DRONE_STRIKE).by("STATE:IL").on("IRGC_MILITIA");
    }

    private static List<String> kind(Told told) throws IOException {
        Map<String, String> row = row(told.at(QURIYAH).kept());
        return List.of(row.getOrDefault("event_type", ""), row.getOrDefault("sub_event_type", ""));
    }

    @Test
    void writesEachOfTheThirtyOneColumns() throws IOException {
        StringBuilder out = new StringBuilder();
        new Acled(out, Policy.ACLED, false)
                .add(strike().at(QURIYAH)
                        .killed(14, Victims.COMBATANTS)
                        .told("Invented Monitor", SourceKind.MONITOR)
                        .kept());

        assertThat(out.toString().lines().skip(1))
                .containsExactly(String.join(
                        ",",
                        "SY-2020-05-05-0000000a",
                        "2020-05-05",
                        "2020",
                        "1",
                        "Political violence",
                        "Explosions/Remote violence",
                        "Air/drone strike",
                        "State Forces of Israel",
                        "",
                        "8",
                        "Iran-backed militias",
                        "",
                        "3",
                        "38",
                        "",
                        "760",
                        "Middle East",
                        "Syria",
                        "Deir ez-Zor",
                        "",
                        "",
                        "Quriyah",
                        "35.01",
                        "40.51",
                        "1",
                        "Invented Gazette",
                        "",
                        "\"On 5 May 2020 the following was reported in Quriyah (Deir ez-Zor, Syria): air/drone strike by State Forces of Israel"
                                + " against Iran-backed militias. Dead: 14 (by the policy acled). Told by: Invented Monitor.\"",
                        "14",
                        "\"ACLED-style, not ACLED data; marsad=SY-2020-05-05-0000000a; policy=acled; status=asserted; grade=discounted\"",
                        ""));
    }

    @Test
    void aTollOverSeveralPlacesIsDividedAndTheFirstGetTheRemainder() throws IOException {
        List<Map<String, String>> rows = rows(
                Policy.ACLED,
                strike().at(QURIYAH, SALIHIYAH, MAYADIN)
                        .killed(14, Victims.COMBATANTS)
                        .kept());

        assertThat(rows).extracting(r -> r.get("fatalities")).containsExactly("5", "5", "4");
        assertThat(rows).extracting(r -> r.get("location")).containsExactly("Quriyah", "Salihiyah", "Mayadin");
        assertThat(rows)
                .extracting(r -> r.get("event_id_cnty"))
                .containsExactly("SY-2020-05-05-0000000a.1", "SY-2020-05-05-0000000a.2", "SY-2020-05-05-0000000a.3");
        assertThat(rows.get(2).get("notes"))
                .contains("Row 3 of 3 of one incident, which is divided over 3 places and 1 day, its total of 14 dead"
                        + " in equal parts: 4 here.");
    }

    @Test
    void aRowOfDaysIsARowADay() throws IOException {
        List<Map<String, String>> rows = rows(
                Policy.ACLED,
                strike().at(QURIYAH)
                        .between("2020-05-05", "2020-05-07", Precision.DAYS, "days-of-month")
                        .killed(4, Victims.COMBATANTS)
                        .kept());

        assertThat(rows).extracting(r -> r.get("event_date")).containsExactly("2020-05-05", "2020-05-06", "2020-05-07");
        assertThat(rows).extracting(r -> r.get("fatalities")).containsExactly("2", "1", "1");
        assertThat(rows).extracting(r -> r.get("time_precision")).containsOnly("1");
    }

    @Test
    void aVagueDateIsOneRowAtItsMiddle() throws IOException {
        assertThat(row(strike().at(QURIYAH)
                        .between("2020-05-01", "2020-05-31", Precision.MONTH, "month")
                        .killed(4, Victims.COMBATANTS)
                        .kept()))
                .containsEntry("event_date", "2020-05-16")
                .containsEntry("time_precision", "3")
                .containsEntry("fatalities", "4");
        assertThat(leftOut(strike().at(QURIYAH)
                        .between("2020-01-01", "2020-12-31", Precision.YEAR, "year")
                        .kept()))
                .isEqualTo(Why.VAGUE_DATE);
    }

    @Test
    void territoryIsRegainedByTheCountrysOwnForcesAlone() throws IOException {
        assertThat(kind(Told.of(EventType.TERRITORY_TAKEN).by("STATE:SY").on("ISIS")))
                .containsExactly("Battles", "Government regains territory");
        assertThat(kind(Told.of(EventType.TERRITORY_TAKEN).by("ISIS").on("STATE:SY")))
                .containsExactly("Battles", "Non-state actor overtakes territory");
        assertThat(kind(Told.of(EventType.TERRITORY_TAKEN).by("STATE:TR").on("ISIS")))
                .containsExactly("Battles", "Non-state actor overtakes territory");
        assertThat(kind(Told.of(EventType.TERRITORY_TAKEN).on("ISIS"))).containsExactly("Battles", "Armed clash");
    }

    @Test
    void anAttackOnArmedForcesIsAClash() throws IOException {
        assertThat(kind(Told.of(EventType.ATTACK).by("ISIS").on("STATE:SY"))).containsExactly("Battles", "Armed clash");
        assertThat(kind(Told.of(EventType.ATTACK).by("ISIS").killed(2, Victims.COMBATANTS)))
                .containsExactly("Battles", "Armed clash");
        assertThat(kind(Told.of(EventType.ATTACK).by("ISIS").on("CIVILIANS")))
                .containsExactly("Violence against civilians", "Attack");
        assertThat(kind(Told.of(EventType.ATTACK).by("ISIS"))).containsExactly("Violence against civilians", "Attack");
    }

    @Test
    void anArrestByAGroupIsAnAbduction() throws IOException {
        assertThat(kind(Told.of(EventType.ARRESTS).by("ISIS").on("CIVILIANS")))
                .containsExactly("Violence against civilians", "Abduction/forced disappearance");
        assertThat(kind(Told.of(EventType.ARRESTS).by("STATE:SY").on("CIVILIANS")))
                .containsExactly("Strategic developments", "Arrests");
    }

    @Test
    void violenceAgainstCiviliansHasCiviliansAsItsSecondActorAndFightersTakenAreNone() throws IOException {
        assertThat(row(Told.of(EventType.ABDUCTION).by("ISIS").at(QURIYAH).kept()))
                .containsEntry("sub_event_type", "Abduction/forced disappearance")
                .containsEntry("actor2", "Civilians (Syria)")
                .containsEntry("civilian_targeting", "Civilian targeting");
        assertThat(kind(Told.of(EventType.ABDUCTION).by("ISIS").on("STATE:SY")))
                .containsExactly("Strategic developments", "Other");
        assertThat(row(strike().at(QURIYAH).kept())).containsEntry("actor2", "Iran-backed militias");
    }

    @Test
    void strategicKindsFollowTheirDetailAndPlace() throws IOException {
        assertThat(kind(Told.of(EventType.OTHER_STRATEGIC).by("ISIS").detail("headquarters")))
                .containsExactly("Strategic developments", "Headquarters or base established");
        assertThat(kind(Told.of(EventType.OTHER_STRATEGIC).by("ISIS").detail("defection")))
                .containsExactly("Strategic developments", "Change to group/activity");
        assertThat(kind(Told.of(EventType.OTHER_STRATEGIC).by("ISIS").detail("siege")))
                .containsExactly("Strategic developments", "Other");
        assertThat(kind(Told.of(EventType.WITHDRAWAL).by("ISIS")))
                .containsExactly("Strategic developments", "Non-violent transfer of territory");
        assertThat(row(Told.of(EventType.WITHDRAWAL)
                        .by("ISIS")
                        .at(place("Homs", Kind.ADMIN1, "Homs", 34.5, 38.0, 4, 3))
                        .kept()))
                .containsEntry("sub_event_type", "Other");
    }

    @Test
    void aStateIsExternalAbroadAndStateForcesAtHome() throws IOException {
        assertThat(row(Told.of(EventType.ARMED_CLASH)
                        .by("STATE:SY")
                        .on("ISIS")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("inter1", "1")
                .containsEntry("inter2", "2")
                .containsEntry("interaction", "12");
        assertThat(row(Told.of(EventType.ARMED_CLASH)
                        .by("STATE:TR")
                        .on("SDF_YPG")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("inter1", "8")
                .containsEntry("interaction", "28");
    }

    @Test
    void aBattleHasTwoSidesAndAStrikeMayHaveOne() throws IOException {
        assertThat(row(Told.of(EventType.ARMED_CLASH).by("STATE:SY").at(QURIYAH).kept()))
                .containsEntry("actor2", "Unidentified Armed Group (Syria)")
                .containsEntry("interaction", "13");
        assertThat(row(Told.of(EventType.SHELLING_ARTILLERY_MISSILE)
                        .by("STATE:SY")
                        .on("OTHER:vehicle")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("actor2", "")
                .containsEntry("inter2", "")
                .containsEntry("interaction", "10");
        assertThat(row(Told.of(EventType.AIR_DRONE_STRIKE).at(QURIYAH).kept()))
                .containsEntry("actor1", "Unidentified Military Forces")
                .containsEntry("interaction", "80");
    }

    @Test
    void civiliansAreAnActorWhereTheyAreTheTargetAndAssociatedBesideOne() throws IOException {
        assertThat(row(strike().on("CIVILIANS")
                        .at(QURIYAH)
                        .killed(3, Victims.CIVILIANS)
                        .kept()))
                .containsEntry("actor2", "Civilians (Syria)")
                .containsEntry("inter2", "7")
                .containsEntry("civilian_targeting", "Civilian targeting");
        assertThat(row(strike().at(QURIYAH).killed(3, Victims.CIVILIANS).kept()))
                .containsEntry("actor2", "Iran-backed militias")
                .containsEntry("assoc_actor_2", "Civilians (Syria)")
                .containsEntry("civilian_targeting", "");
    }

    @Test
    void protestersComeFirstWhoeverIsToldAsTheOneWhoActed() throws IOException {
        assertThat(row(Told.of(EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS)
                        .by("STATE:SY")
                        .on("PROTESTERS")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("actor1", "Protesters (Syria)")
                .containsEntry("actor2", "State Forces of Syria")
                .containsEntry("interaction", "16")
                .containsEntry("disorder_type", "Political violence; Demonstrations")
                .containsEntry("civilian_targeting", "Civilian targeting");
        assertThat(row(Told.of(EventType.PEACEFUL_PROTEST)
                        .by("PROTESTERS")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("interaction", "60")
                .containsEntry("disorder_type", "Demonstrations")
                .containsEntry("civilian_targeting", "");
    }

    @Test
    void anAgreementNeedsASide() throws IOException {
        assertThat(leftOut(Told.of(EventType.AGREEMENT).at(QURIYAH).kept())).isEqualTo(Why.NO_SIDE);
        assertThat(row(Told.of(EventType.AGREEMENT).on("ISIS").at(QURIYAH).kept()))
                .containsEntry("actor1", "Islamic State")
                .containsEntry("actor2", "");
    }

    @Test
    void theSortOfAnUnknownSideStaysOpen() throws IOException {
        assertThat(row(Told.of(EventType.ARMED_CLASH)
                        .by("OTHER:Oak Company")
                        .on("STATE:SY", "HEZBOLLAH")
                        .at(QURIYAH)
                        .kept()))
                .containsEntry("actor1", "Oak Company")
                .containsEntry("inter1", "")
                .containsEntry("interaction", "")
                .containsEntry("actor2", "Hezbollah")
                .containsEntry("assoc_actor_2", "State Forces of Syria");
    }

    @Test
    void noFigureIsZeroAndSaysSo() throws IOException {
        assertThat(row(strike().at(QURIYAH).kept()))
                .containsEntry("fatalities", "0")
                .hasEntrySatisfying("notes", n -> assertThat(n).contains("No figure of the dead is told"));
        assertThat(row(strike().at(QURIYAH).killed(0, Victims.UNKNOWN).kept()))
                .containsEntry("fatalities", "0")
                .hasEntrySatisfying("notes", n -> assertThat(n).contains("No death is counted."));
        assertThat(row(strike().at(QURIYAH)
                        .killed(CountRange.of(Vague.MANY), Victims.UNKNOWN)
                        .kept()))
                .containsEntry("fatalities", "3");
    }

    @Test
    void aPlaceFinerThanACountryIsAsked() throws IOException {
        assertThat(leftOut(strike().at(place("Syria", Kind.COUNTRY, null, 35.0, 38.5, 6, null))
                        .kept()))
                .isEqualTo(Why.VAGUE_PLACE);
        assertThat(row(strike().at(place("Village", Kind.SETTLEMENT, "Idlib", null, null, null, null))
                        .kept()))
                .containsEntry("geo_precision", "3")
                .containsEntry("location", "Village")
                .containsEntry("latitude", "");
    }

    @Test
    void theKindDoesNotChangeWithThePolicy() throws IOException {
        Kept attack = Told.of(EventType.ATTACK)
                .by("ISIS")
                .at(QURIYAH)
                .killed(2, Victims.COMBATANTS)
                .kept();

        for (Policy policy : Policy.values()) {
            assertThat(rows(policy, attack).get(0))
                    .containsEntry("event_type", "Battles")
                    .containsEntry("fatalities", policy == Policy.IBC ? "0" : "2");
        }
    }

    @Test
    void notesSayWhoTookTerritoryAndWhoFoughtWhom() throws IOException {
        assertThat(row(Told.of(EventType.TERRITORY_TAKEN)
                                .by("ISIS")
                                .on("STATE:SY")
                                .at(QURIYAH)
                                .kept())
                        .get("notes"))
                .contains(": territory taken by Islamic State against State Forces of Syria.");
        assertThat(row(Told.of(EventType.ARMED_CLASH)
                                .by("ISIS")
                                .on("STATE:SY")
                                .at(QURIYAH)
                                .kept())
                        .get("notes"))
                .contains(": armed clash between Islamic State and State Forces of Syria.");
        assertThat(row(Told.of(EventType.REMOTE_EXPLOSIVE_IED)
                                .by("ISIS")
                                .at(QURIYAH)
                                .kept())
                        .get("notes"))
                .contains(": remote explosive/landmine/IED by Islamic State.");
    }

    @Test
    void theStatusStandsInTheNotes() throws IOException {
        assertThat(row(strike().at(QURIYAH).status(Status.DISPUTED).kept()).get("notes"))
                .contains("Some deny it.");
        assertThat(row(strike().at(QURIYAH).kept()).get("notes")).doesNotContain("deny");
        assertThat(leftOut(strike().at(QURIYAH).status(Status.DENIED).kept())).isEqualTo(Why.DENIED);
    }
}
