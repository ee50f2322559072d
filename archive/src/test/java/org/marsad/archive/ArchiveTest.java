package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Bounds;
import org.marsad.incident.toll.Policy;
import org.marsad.record.EventType;

class ArchiveTest {
    @TempDir
    Path folder = Path.of("");

    static List<Kept> incidents(Archive archive) throws IOException {
        List<Kept> out = new ArrayList<>();
        archive.catalogue().incidents(Filter.all(), out::add);
        return out;
    }

    /** Ids, members, figures and grades: what must not depend on the order. */
    static Set<String> picture(Archive archive) throws IOException {
        Set<String> out = new TreeSet<>();
        for (Kept k : incidents(archive)) {
            out.add(k.incident().id() + " "
                    + k.incident().accounts().stream()
                            .map(a -> a.report())
                            .sorted()
                            .toList()
                    + " "
                    + k.incident()
                            .killed(Policy.UCDP)
                            .map(c -> c.bounds().toString())
                            .orElse("-")
                    + " " + k.incident().grade());
        }
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void twoAccountsOfOneStrikeAreOneIncidentWithARange(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").killed(3).submission());
            Added added =
                    archive.add(Invented.report("b").killed(4).told("residents").submission());
            assertThat(added).isEqualTo(new Added(Added.Outcome.ADDED, "b", 1, 1, null));
            Kept kept = incidents(archive).get(0);
            assertThat(kept.incident().reports()).isEqualTo(2);
            assertThat(kept.incident().killed(Policy.UCDP).orElseThrow().bounds())
                    .isEqualTo(new Bounds(3, 3, 4));
            assertThat(kept.filed().version()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesTwiceChangeNothing(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").submission());
            Set<String> before = picture(archive);
            long entries = archive.verify(n -> {}).entries();
            assertThat(archive.add(Invented.report("a").submission()).outcome()).isEqualTo(Added.Outcome.KNOWN);
            assertThat(picture(archive)).isEqualTo(before);
            assertThat(archive.verify(n -> {}).entries()).isEqualTo(entries);
        }
    }

    private static List<Submission> fiveIncidents() {
        List<Submission> out = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            for (int k = 0; k < 3; k++) {
                out.add(Invented.report("r" + i + k)
                        .in("town" + i)
                        .on(5 + 3 * i)
                        .killed(10 + i + k)
                        .told(k == 2 ? "hospital" : "SOHR")
                        .submission());
            }
        }
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void everyOrderGivesTheSameFiveIncidents(Stores store) throws IOException {
        List<Submission> reports = fiveIncidents();
        Set<String> expected = null;
        Random random = new Random(5);
        for (int round = 0; round < reports.size() + (store == Stores.SQLITE ? 100 : 5); round++) {
            List<Submission> order = new ArrayList<>(reports);
            if (round < reports.size()) {
                Collections.rotate(order, round);
            } else {
                Collections.shuffle(order, random);
            }
            try (Archive archive = store.create(folder)) {
                archive.write(() -> {
                    for (Submission s : order) {
                        archive.add(s);
                    }
                    return order.size();
                });
                Set<String> picture = picture(archive);
                assertThat(picture).hasSize(5);
                expected = expected == null ? picture : expected;
                assertThat(picture).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsHeldInMemoryChangesNothing(Stores store) throws IOException {
        Set<String> expected;
        try (Archive archive = store.create(folder)) {
            for (Submission s : fiveIncidents()) {
                archive.add(s);
            }
            expected = picture(archive);
        }
        try (Archive forgetful = Archive.create(store.fresh(folder), Stores.setting(folder), 2)) {
            for (Submission s : fiveIncidents()) {
                forgetful.add(s);
            }
            assertThat(picture(forgetful)).isEqualTo(expected);
        }
    }

    /** Which of the two has the smaller id gives the incident its id; the other's id is passed over within the batch. */
    @ParameterizedTest
    @EnumSource
    void whatABatchPassedOverCanComeBackLater(Stores store) throws IOException {
        for (List<String> order : List.of(List.of("a", "b"), List.of("b", "a"))) {
            try (Archive archive = store.create(folder)) {
                archive.write(() -> {
                    for (String name : order) {
                        archive.add(Invented.report(name)
                                .killed(name.equals("a") ? 3 : 4)
                                .submission());
                    }
                    return order.size();
                });
                assertThat(incidents(archive)).hasSize(1);
                archive.eraseReport(order.get(1), "lawyer", "a witness is in danger");
                assertThat(incidents(archive)).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReprintIsKeptAndIsNoSourceOfItsOwn(Stores store) throws IOException {
        String words =
                "قال شهود إن طائرة قصفت سوق البلدة عند الظهر وسقط ثلاثة قتلى من الباعة وفق ما ذكر أحدهم لمراسلنا هناك";
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").saying(words).by("first paper").submission());
            Added added = archive.add(
                    Invented.report("b").saying(words + " .").by("second paper").submission());
            assertThat(added.outcome()).isEqualTo(Added.Outcome.REPRINT);
            assertThat(added.likeOf()).isEqualTo("a");
            assertThat(incidents(archive).get(0).incident().originators()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatFailsHalfWayLeavesNothing(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").submission());
            Set<String> before = picture(archive);
            assertThatThrownBy(() -> archive.write(() -> {
                        archive.add(Invented.report("b").killed(4).submission());
                        throw new IOException("power cut");
                    }))
                    .hasMessage("power cut");
            assertThat(picture(archive)).isEqualTo(before);
            assertThat(archive.verify(n -> {}).breaks()).isEmpty();
            archive.add(Invented.report("b").killed(4).submission());
            assertThat(incidents(archive).get(0).incident().reports()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackupHoldsEverythingAndReadsTheSame(Stores store) throws IOException {
        String file = Stores.SQLITE.fresh(folder);
        try (Archive archive = store.create(folder)) {
            fiveIncidents().forEach(s -> add(archive, s));
            archive.decisions().note(incidents(archive).get(0).incident().id(), "analyst", "seen");
            try (Archive backup = Archive.create(file, Stores.setting(folder))) {
                archive.copy(backup, n -> {});
                assertThat(picture(backup)).isEqualTo(picture(archive));
                assertThat(backup.verify(n -> {})).isEqualTo(archive.verify(n -> {}));
                assertThat(backup.catalogue().search(List.of(Set.of("town3")), false, 10))
                        .hasSize(3);
                try (Archive restored = store.create(folder)) {
                    backup.copy(restored, n -> {});
                    assertThat(picture(restored)).isEqualTo(picture(archive));
                    restored.add(Invented.report("new").killed(9).submission());
                    assertThat(restored.verify(n -> {}).breaks()).isEmpty();
                }
                assertThatThrownBy(() -> archive.copy(backup, n -> {})).isInstanceOf(Refused.class);
            }
        }
    }

    private static void add(Archive archive, Submission s) {
        try {
            archive.add(s);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void searchFindsTheNewestFirstOrTheBestFirst(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("old").on(1).saying("سوق سوق سوق").submission());
            archive.add(
                    Invented.report("new").on(9).saying("سوق بلدة بعيدة جدا").submission());
            List<Set<String>> market = List.of(Set.of("سوق"));
            assertThat(archive.catalogue().search(market, false, 10))
                    .extracting(h -> h.report().name())
                    .containsExactly("new", "old");
            assertThat(archive.catalogue().search(market, true, 10))
                    .extracting(h -> h.report().name())
                    .containsExactly("old", "new");
            assertThat(archive.catalogue().search(List.of(Set.of("سوق"), Set.of("بلدة", "قرية")), false, 10))
                    .hasSize(1);
            assertThat(archive.catalogue().search(List.of(Set.of("مدرسة")), false, 10))
                    .isEmpty();
            assertThat(archive.catalogue().search(List.of(Set.of("\"' OR ) & | !")), false, 10))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void filtersGiveWhatTheySay(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            archive.add(Invented.report("a").on(5).by("Paper").submission());
            archive.add(Invented.report("b")
                    .on(15)
                    .in("jisr")
                    .a(EventType.ABDUCTION)
                    .submission());
            Filter all = Filter.all();
            assertThat(count(archive, all)).isEqualTo(2);
            assertThat(count(
                            archive,
                            new Filter(
                                    java.time.LocalDate.of(2020, 5, 10),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    null)))
                    .isEqualTo(1);
            assertThat(count(
                            archive,
                            new Filter(null, null, "SY", "Idlib", null, "STATE:SY", "weak", "asserted", null, "open")))
                    .isEqualTo(2);
            assertThat(count(archive, new Filter(null, null, null, null, "abduction", null, null, null, null, null)))
                    .isEqualTo(1);
            assertThat(count(archive, new Filter(null, null, null, null, null, null, null, null, "Paper", null)))
                    .isEqualTo(1);
            assertThat(count(archive, new Filter(null, null, "IQ", null, null, null, null, null, null, null)))
                    .isZero();
        }
    }

    static int count(Archive archive, Filter filter) throws IOException {
        List<Kept> out = new ArrayList<>();
        archive.catalogue().incidents(filter, out::add);
        return out.size();
    }

    @ParameterizedTest
    @EnumSource
    void aTextWithNulAndAReportOfTwentyMegabytesAreKeptAsTheyAre(Stores store) throws IOException {
        try (Archive archive = store.create(folder)) {
            String nul = "قال ن\u0000 إن غارة";
            archive.add(Invented.report("nul\u0000name")
                    .by("paper\u0000")
                    .saying(nul)
                    .submission());
            String large = "كلمة ".repeat(2_000_000);
            archive.add(Invented.report("large").in("jisr").saying(large).submission());
            assertThat(archive.verify(n -> {}).breaks()).isEmpty();
            assertThat(archive.catalogue()
                            .search(List.of(Set.of("كلمة")), false, 10)
                            .get(0)
                            .report()
                            .text())
                    .isEqualTo(large);
            assertThat(incidents(archive).stream()
                            .flatMap(k -> k.incident().accounts().stream())
                            .map(a -> a.claim().about().evidence().text()))
                    .contains(nul, large);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveThatIsNotThereIsNotMade(Stores store) {
        assertThatThrownBy(() -> Archive.open(folder.resolve("none.db").toString(), Stores.setting(folder)))
                .hasMessageContaining("no such archive");
        assertThatThrownBy(() -> Archive.open("jdbc:mysql://host/base", Stores.setting(folder)))
                .hasMessageContaining("expected a file or jdbc:postgresql");
    }
}
