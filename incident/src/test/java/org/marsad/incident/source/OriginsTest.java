package org.marsad.incident.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marsad.incident.source.Grade.Value;
import org.marsad.incident.source.Originator.Standing;
import org.marsad.record.SourceKind;
import org.marsad.record.Status;
import org.marsad.record.Victims;

class OriginsTest {
    private static List<Originator> originators(Accounts... accounts) {
        List<Testimony> all = Arrays.stream(accounts).map(Accounts::get).toList();
        return List.copyOf(new Origins(all).list(all).keySet());
    }

    private static Grade grade(Accounts... accounts) {
        List<Testimony> all = Arrays.stream(accounts).map(Accounts::get).toList();
        return Grade.of(all, new Origins(all).list(all));
    }

    @Test
    void fivePapersThatQuoteOneMonitorAreOneSource() {
        assertThat(originators(
                        Accounts.of("a").told("SOHR", SourceKind.MONITOR),
                        Accounts.of("b").told("SOHR", SourceKind.MONITOR),
                        Accounts.of("c").told("SOHR", SourceKind.MONITOR),
                        Accounts.of("d").told("SOHR", SourceKind.MONITOR),
                        Accounts.of("e").told("SOHR", SourceKind.MONITOR)))
                .extracting(Originator::key)
                .containsExactly("SOHR");
    }

    @Test
    void aMonitorAndItsFullerNameAreOne() {
        assertThat(originators(
                        Accounts.of("a")
                                .told("OTHER:monitor", SourceKind.MONITOR)
                                .in("paper"),
                        Accounts.of("b").in("the OTHER:monitor for documentation")))
                .hasSize(1);
    }

    @Test
    void aReprintIsNoSourceOfItsOwn() {
        String words = "one two three four five six seven eight nine ten eleven twelve thirteen";
        assertThat(originators(
                        Accounts.of("a").in("first").published("2020-05-05").saying(words),
                        Accounts.of("b").in("second").published("2020-05-06").saying(words + " end")))
                .extracting(Originator::key)
                .containsExactly("publisher:first");
        assertThat(originators(
                        Accounts.of("a").in("first"),
                        Accounts.of("b").in("channel").reprinting("first")))
                .hasSize(1);
    }

    @Test
    void anonymousSourcesOfOneChannelAreOneAndOfTwoPapersTwo() {
        Accounts channel = Accounts.of("a").told("AFP", SourceKind.MEDIA).told("OTHER:source", SourceKind.ANONYMOUS);
        Accounts again = Accounts.of("b").told("AFP", SourceKind.MEDIA).told("OTHER:witness", SourceKind.ANONYMOUS);
        assertThat(originators(channel, again)).extracting(Originator::key).containsExactly("anonymous:AFP");
        assertThat(originators(
                        Accounts.of("a").told("OTHER:source", SourceKind.ANONYMOUS),
                        Accounts.of("b").told("OTHER:source", SourceKind.ANONYMOUS)))
                .hasSize(2);
    }

    @Test
    void thoseWhoSpeakForOneSideAreOneAndStandWhereTheirSideDoes() {
        assertThat(originators(
                        Accounts.of("a").by("STATE:SY").told("STATE:SY", SourceKind.SIDE, "STATE:SY"),
                        Accounts.of("b").by("STATE:SY").told("OTHER:general", SourceKind.SIDE, "STATE:SY"),
                        Accounts.of("c").on("SDF_YPG").told("SDF_YPG", SourceKind.SIDE, "SDF_YPG")))
                .extracting(Originator::standing)
                .containsExactly(Standing.VICTIM_SIDE, Standing.PERPETRATOR_SIDE);
    }

    @Test
    void oneSourceIsWeakAndTwoCredibleOnesAreFair() {
        assertThat(grade(Accounts.of("a").told("SOHR", SourceKind.MONITOR)).value())
                .isEqualTo(Value.WEAK);
        assertThat(grade(Accounts.of("a").told("SOHR", SourceKind.MONITOR)).reason())
                .isEqualTo("one originator: SOHR");
        assertThat(grade(
                                Accounts.of("a").told("SOHR", SourceKind.MONITOR),
                                Accounts.of("b").told("HOSPITAL", SourceKind.MEDICAL))
                        .value())
                .isEqualTo(Value.FAIR);
        assertThat(grade(
                                Accounts.of("a").told("SOHR", SourceKind.MONITOR),
                                Accounts.of("b").told("OTHER:source", SourceKind.ANONYMOUS))
                        .value())
                .isEqualTo(Value.WEAK);
    }

    @Test
    void aBelligerentThatOwnsUpConfirmsAndOneThatDeniesDoesNot() {
        Accounts claimed = Accounts.of("a").by("STATE:IL").told("STATE:IL", SourceKind.SIDE, "STATE:IL");
        assertThat(grade(claimed).value()).isEqualTo(Value.CONFIRMED);
        Accounts denied = Accounts.of("b")
                .by("STATE:IL")
                .told("STATE:IL", SourceKind.SIDE, "STATE:IL")
                .status(Status.DENIED);
        assertThat(grade(denied, Accounts.of("c").by("STATE:IL").told("SOHR", SourceKind.MONITOR))
                        .value())
                .isEqualTo(Value.WEAK);
    }

    @Test
    void twoAccountsOfWhoDidItContestAndSidesNamedTogetherDoNot() {
        assertThat(grade(
                                Accounts.of("a").by("STATE:SY").told("SOHR", SourceKind.MONITOR),
                                Accounts.of("b").by("STATE:US").told("VDC", SourceKind.MONITOR))
                        .value())
                .isEqualTo(Value.CONTESTED);
        assertThat(grade(
                                Accounts.of("a").by("STATE:SY").told("SOHR", SourceKind.MONITOR),
                                Accounts.of("b").by("STATE:SY").by("STATE:RU").told("VDC", SourceKind.MONITOR),
                                Accounts.of("c").by("STATE:RU").told("HOSPITAL", SourceKind.MEDICAL))
                        .value())
                .isEqualTo(Value.FAIR);
    }

    @Test
    void onlyFightersKilledIsDiscounted() {
        assertThat(grade(Accounts.of("a")
                                .told("SOHR", SourceKind.MONITOR)
                                .killed(3)
                                .who(Victims.COMBATANTS))
                        .value())
                .isEqualTo(Value.DISCOUNTED);
    }
}
