package org.marsad.incident.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.incident.toll.Policy.ACLED;
import static org.marsad.incident.toll.Policy.AIRWARS;
import static org.marsad.incident.toll.Policy.IBC;
import static org.marsad.incident.toll.Policy.UCDP;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.incident.source.Accounts;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.CountRange;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Vague;
import org.marsad.record.Victims;

class PolicyTest {
    private static Casualties killed(Policy policy, Accounts... accounts) {
        List<Testimony> all = Arrays.stream(accounts).map(Accounts::get).toList();
        return policy.killed(all, new Origins(all)).orElseThrow();
    }

    private static Bounds bounds(Policy policy, Accounts... accounts) {
        return killed(policy, accounts).bounds();
    }

    private static Accounts monitor(String report) {
        return Accounts.of(report).told("SOHR", SourceKind.MONITOR);
    }

    private static Accounts hospital(String report) {
        return Accounts.of(report).told("HOSPITAL", SourceKind.MEDICAL);
    }

    @Test
    void ucdpTakesTheMostReliableOriginatorForBest() {
        Casualties c = killed(
                UCDP,
                monitor("a").killed(14),
                hospital("b").killed(11),
                Accounts.of("c").killed(20));
        assertThat(c.bounds()).isEqualTo(new Bounds(11, 11, 20));
        assertThat(c.forLow()).containsExactly("c-b");
        assertThat(c.forBest()).containsExactly("c-b");
        assertThat(c.forHigh()).containsExactly("c-c");
    }

    @Test
    void tiesGoToTheLowerFigure() {
        assertThat(bounds(
                        UCDP,
                        Accounts.of("a").told("SOHR", SourceKind.MONITOR).killed(14),
                        Accounts.of("b").told("VDC", SourceKind.MONITOR).killed(12)))
                .isEqualTo(new Bounds(12, 12, 14));
    }

    @Test
    void aLaterFigureOfTheSameOriginatorReplacesItsEarlierOne() {
        Casualties c = killed(
                UCDP,
                hospital("a").published("2020-05-05").killed(5),
                hospital("b").published("2020-05-06").killed(9),
                monitor("c").published("2020-05-05").killed(7));
        assertThat(c.bounds()).isEqualTo(new Bounds(7, 9, 9));
        assertThat(c.history()).extracting(Figure::supersededBy).containsExactly("c-b", null, null);
    }

    @Test
    void onOneDayOnlyAProvisionalFigureIsReplacedByAHigherOne() {
        assertThat(bounds(
                        UCDP,
                        hospital("a").provisional().killed(5),
                        hospital("b").killed(9)))
                .isEqualTo(new Bounds(9, 9, 9));
        assertThat(bounds(UCDP, hospital("a").killed(5), hospital("b").killed(9)))
                .isEqualTo(new Bounds(5, 5, 9));
    }

    @Test
    void moreThanTwentyIsTwentyWithAnOpenEnd() {
        Casualties c = killed(UCDP, hospital("a").killed(CountRange.atLeast(20)));
        assertThat(c.bounds()).isEqualTo(new Bounds(20, 20, 20));
        assertThat(c.openHigh()).isTrue();
    }

    @Test
    void dozensAreTenAtLeastForEveryPolicyAndTenForAcled() {
        for (Policy p : Policy.values()) {
            Casualties c = killed(p, Accounts.of("a").killed(CountRange.of(Vague.TENS)));
            assertThat(c.bounds()).as(p.code()).isEqualTo(new Bounds(10, 10, 10));
            assertThat(c.openHigh()).as(p.code()).isEqualTo(p != ACLED);
        }
        assertThat(bounds(UCDP, Accounts.of("a").killed(CountRange.of(Vague.HUNDREDS))))
                .isEqualTo(new Bounds(100, 100, 100));
    }

    @Test
    void anUnknownPluralIsThreeForAcledAndNoFigureForTheOthers() {
        Testimony several =
                Accounts.of("a").killed(CountRange.of(Vague.SEVERAL)).get();
        List<Testimony> all = List.of(several);
        assertThat(ACLED.killed(all, new Origins(all)).orElseThrow().bounds()).isEqualTo(new Bounds(3, 3, 3));
        assertThat(UCDP.killed(all, new Origins(all))).isEmpty();
    }

    @Test
    void acledTakesTheLowestUntilAnotherIsCorroborated() {
        assertThat(bounds(ACLED, monitor("a").killed(14), hospital("b").killed(11))
                        .best())
                .isEqualTo(11);
        assertThat(bounds(
                                ACLED,
                                monitor("a").killed(14),
                                Accounts.of("b").told("VDC", SourceKind.MONITOR).killed(14),
                                hospital("c").killed(11))
                        .best())
                .isEqualTo(14);
        List<Testimony> hurt = List.of(Accounts.of("a").wounded(9).get());
        assertThat(ACLED.wounded(hurt, new Origins(hurt))).isEmpty();
        assertThat(UCDP.wounded(hurt, new Origins(hurt)).orElseThrow().bounds()).isEqualTo(new Bounds(9, 9, 9));
    }

    @Test
    void iraqBodyCountLeavesCombatantsOutAndAsksForTwoSources() {
        Casualties one = killed(IBC, monitor("a").killed(14).who(Victims.MIXED).ofWhom("combatants", 4));
        assertThat(one.bounds()).isEqualTo(new Bounds(10, 10, 10));
        assertThat(one.provisional()).isTrue();
        assertThat(killed(IBC, monitor("a").killed(5), hospital("b").killed(7)).provisional())
                .isFalse();
        assertThat(bounds(IBC, monitor("a").killed(5).who(Victims.COMBATANTS))).isEqualTo(new Bounds(0, 0, 0));
    }

    @Test
    void airwarsTakesNamedVictimsForAFloor() {
        assertThat(bounds(
                        AIRWARS,
                        monitor("a")
                                .killed(CountRange.between(1, 9))
                                .named("سالم")
                                .named("علي")
                                .named("مريم")))
                .isEqualTo(new Bounds(3, 3, 9));
    }

    @Test
    void whereItIsDisputedWhoTheDeadWereAirwarsHasNoneAtLeast() {
        Casualties c = killed(
                AIRWARS,
                monitor("a").killed(6).who(Victims.CIVILIANS),
                Accounts.of("b").told("ARMY", SourceKind.SIDE, "ARMY").killed(6).who(Victims.COMBATANTS));
        assertThat(c.bounds()).isEqualTo(new Bounds(0, 0, 6));
        assertThat(c.byGroup().get(Group.CIVILIANS)).isEqualTo(new Bounds(0, 0, 6));
        assertThat(c.byGroup().get(Group.COMBATANTS_B)).isEqualTo(new Bounds(0, 0, 6));
    }

    @Test
    void threeChildrenOfTenAreASubsetAndNeverAdded() {
        Casualties c = killed(UCDP, monitor("a").killed(10).ofWhom("children", 3));
        assertThat(c.bounds()).isEqualTo(new Bounds(10, 10, 10));
        assertThat(c.byGroup())
                .isEqualTo(Map.of(Group.CIVILIANS, new Bounds(3, 3, 3), Group.UNKNOWN, new Bounds(7, 7, 7)));
    }

    @Test
    void aStatedNoneIsAFigureButNoneOfTheCiviliansIsNotNoneAtAll() {
        assertThat(bounds(UCDP, monitor("a").killed(0))).isEqualTo(new Bounds(0, 0, 0));
        assertThat(bounds(
                        UCDP,
                        monitor("a").killed(0).who(Victims.CIVILIANS),
                        hospital("b").killed(12)))
                .isEqualTo(new Bounds(12, 12, 12));
    }

    @Test
    void whoDeniesTheActGivesNoFigureForIt() {
        List<Testimony> all = List.of(
                Accounts.of("a").status(Status.DENIED).killed(0).get(),
                monitor("b").killed(4).get());
        assertThat(UCDP.killed(all, new Origins(all)).orElseThrow().bounds()).isEqualTo(new Bounds(4, 4, 4));
        assertThat(UCDP.killed(List.of(), new Origins(List.of()))).isEmpty();
    }
}
