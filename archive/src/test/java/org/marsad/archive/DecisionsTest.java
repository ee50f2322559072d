package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Decision;
import org.marsad.record.EventType;
import org.marsad.record.Reading;

class DecisionsTest {
    @TempDir
    Path folder = Path.of("");

    private static String onlyId(Archive archive) throws IOException {
        List<Kept> all = ArchiveTest.incidents(archive);
        assertThat(all).hasSize(1);
        return all.get(0).incident().id();
    }

    @ParameterizedTest
    @EnumSource
    void twoIncidentsThatAPersonMergesAreOneUntilItIsUndone(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").in("idlib").killed(3).submission());
            archive.add(Invented.report("b").in("jisr").on(9).killed(40).submission());
            Set<String> apart = ArchiveTest.picture(archive);
            List<String> ids = ArchiveTest.incidents(archive).stream()
                    .map(k -> k.incident().id())
                    .toList();
            Decision merge = archive.decisions().merge(ids, "analyst", "one raid, two names");
            Kept kept = archive.catalogue().incident(onlyId(archive)).orElseThrow();
            assertThat(kept.filed().previousIds()).hasSize(1).isSubsetOf(ids);
            assertThat(kept.filed().decisions()).extracting(d -> d.reason()).containsExactly("one raid, two names");
            archive.add(Invented.report("c").in("jisr").on(9).killed(41).submission());
            assertThat(onlyId(archive))
                    .isIn(archive.catalogue()
                            .incident(ids.get(0))
                            .orElseThrow()
                            .incident()
                            .id());
            archive.decisions().undo(merge.id(), "analyst", "they were two");
            assertThat(ArchiveTest.incidents(archive).stream()
                            .map(k -> k.incident().id())
                            .toList())
                    .hasSize(2);
            assertThat(ArchiveTest.picture(archive)).isNotEqualTo(apart);
            assertThatThrownBy(() -> archive.decisions().undo(merge.id(), "analyst", "again"))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anIncidentThatAPersonSplitsStaysSplitWhenMoreReportsCome(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            Submission b = Invented.report("b").killed(4).submission();
            archive.add(b);
            String id = onlyId(archive);
            Decision split = archive.decisions()
                    .split(id, List.of(b.reading().claims().get(0).about().id()), "analyst", "two raids");
            assertThat(ArchiveTest.incidents(archive)).hasSize(2);
            archive.add(Invented.report("c").killed(5).submission());
            assertThat(ArchiveTest.incidents(archive)).hasSize(2);
            archive.decisions().undo(split.id(), "analyst", "it was one");
            assertThat(onlyId(archive))
                    .isEqualTo(archive.catalogue()
                            .incident(id)
                            .orElseThrow()
                            .incident()
                            .id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aClaimThatAPersonMovesGoesWhereItIsSaidToBelong(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            Submission b = Invented.report("b").killed(4).submission();
            archive.add(b);
            archive.add(Invented.report("c").in("jisr").on(9).killed(40).submission());
            String other = ArchiveTest.incidents(archive).get(1).incident().id();
            String claim = b.reading().claims().get(0).about().id();
            archive.decisions().move(claim, other, "analyst", "the place was misread");
            assertThat(ArchiveTest.incidents(archive).stream()
                            .map(k -> k.incident().accounts().stream()
                                    .map(x -> x.report())
                                    .sorted()
                                    .toList())
                            .toList())
                    .containsExactlyInAnyOrder(List.of("a"), List.of("b", "c"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCorrectionStandsBesideWhatTheMachineRead(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            String id = onlyId(archive);
            Decision made = archive.decisions().correct(id, "killed", "2-3-5", "analyst", "the hospital's list");
            Kept kept = archive.catalogue().incident(id).orElseThrow();
            assertThat(kept.incident().killed(Policy.UCDP).orElseThrow().bounds())
                    .isEqualTo(new Bounds(2, 3, 5));
            assertThat(kept.incident()
                            .machine()
                            .killed(Policy.UCDP)
                            .orElseThrow()
                            .bounds())
                    .isEqualTo(new Bounds(3, 3, 3));
            assertThatThrownBy(() -> archive.decisions().correct(id, "killed", "many", "analyst", "because"))
                    .isInstanceOf(Refused.class)
                    .hasMessageStartingWith("killed: cannot be \"many\"");
            assertThatThrownBy(() -> archive.decisions().correct(id, "killed", "3", "analyst", " "))
                    .hasMessage("decision: expected a reason");
            archive.decisions().undo(made.id(), "analyst", "the list was of another day");
            assertThat(archive.catalogue().incident(id).orElseThrow().incident().corrections())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasAcceptedIsOpenAgainWhenThatIsUndone(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            String id = onlyId(archive);
            Decision accepted = archive.decisions().review(id, true, "analyst", "read it");
            assertThat(ArchiveTest.count(archive, reviewed("accepted"))).isEqualTo(1);
            archive.add(Invented.report("b").killed(4).submission());
            assertThat(ArchiveTest.count(archive, reviewed("accepted"))).isEqualTo(1);
            archive.decisions().undo(accepted.id(), "analyst", "read it again");
            assertThat(ArchiveTest.count(archive, reviewed("accepted"))).isZero();
            assertThat(ArchiveTest.count(archive, reviewed("open"))).isEqualTo(1);
        }
    }

    private static Filter reviewed(String state) {
        return new Filter(null, null, null, null, null, null, null, null, null, state);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasUndoneIsNotListedWhenItsClaimIsReadNoMore(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            Submission a = Invented.report("a").killed(3).submission();
            archive.add(a);
            archive.add(Invented.report("b").in("jisr").on(9).submission());
            Decision taken = archive.decisions().note(onlyIds(archive).get(0), "analyst", "first thought");
            archive.decisions().undo(taken.id(), "analyst", "second thought");
            assertThat(archive.reread(report -> new Reading(report, List.of(), List.of(), null), "knowledge-2"))
                    .as("what was undone asks nobody any more")
                    .isEmpty();
        }
    }

    private static List<String> onlyIds(Archive archive) throws IOException {
        return ArchiveTest.incidents(archive).stream()
                .map(k -> k.incident().id())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void decisionsOutlastARereadingWithNewerKnowledge(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            Submission a = Invented.report("a").killed(3).submission();
            Submission b = Invented.report("b").killed(4).submission();
            archive.add(a);
            archive.add(b);
            String id = onlyId(archive);
            archive.decisions()
                    .split(id, List.of(b.reading().claims().get(0).about().id()), "analyst", "two raids");
            String first = ArchiveTest.incidents(archive).get(0).incident().id();
            archive.decisions().correct(first, "killed", "7", "analyst", "counted");
            List<Decision> lost = archive.reread(
                    report -> (report.name().equals("a")
                                    ? Invented.report("a").killed(3)
                                    : Invented.report("b").killed(4))
                            .submission("knowledge-2", EventType.SHELLING_ARTILLERY_MISSILE)
                            .reading(),
                    "knowledge-2");
            assertThat(lost).isEmpty();
            assertThat(ArchiveTest.incidents(archive)).hasSize(2);
            assertThat(ArchiveTest.incidents(archive))
                    .extracting(k -> k.incident().type())
                    .containsOnly(EventType.SHELLING_ARTILLERY_MISSILE);
            assertThat(archive.catalogue()
                            .incident(first)
                            .orElseThrow()
                            .incident()
                            .killed(Policy.UCDP)
                            .orElseThrow()
                            .bounds()
                            .best())
                    .isEqualTo(7);
            assertThat(archive.verify(n -> {}).breaks()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDecisionWhoseClaimIsReadNoMoreIsListed(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            Decision note = archive.decisions().note(onlyId(archive), "analyst", "look at the video");
            List<Decision> lost =
                    archive.reread(report -> new Reading(report, List.of(), List.of(), null), "knowledge-2");
            assertThat(lost).containsExactly(note);
            assertThat(ArchiveTest.incidents(archive)).isEmpty();
            archive.reread(
                    report -> Invented.report("a")
                            .killed(3)
                            .submission("knowledge-3", EventType.ATTACK)
                            .reading(),
                    "knowledge-3");
            assertThat(ArchiveTest.incidents(archive).get(0).filed().decisions())
                    .hasSize(1);
        }
    }
}
