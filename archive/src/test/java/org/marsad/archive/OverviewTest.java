package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.archive.Overview.Counts;
import org.marsad.archive.Overview.Cursor;
import org.marsad.archive.Overview.Question;
import org.marsad.incident.toll.Bounds;
import org.marsad.record.EventType;

class OverviewTest {
    /** Days between two incidents that are never taken for one. */
    private static final int APART = 4;

    private static final Filter ALL = Filter.all();

    @TempDir
    Path folder = Path.of("");

    /** Nine incidents of two towns, two kinds and five days that lie apart; one is accepted, one rejected. */
    private Archive filled(Stores store) throws IOException {
        Archive archive = store.create(folder);
        for (int day = 1; day <= 5; day++) {
            archive.add(
                    Invented.report("idlib-" + day).on(day * APART).killed(day).submission());
            archive.add(Invented.report("idlib-again-" + day)
                    .on(day * APART)
                    .killed(day)
                    .by("the daily")
                    .submission());
        }
        for (int day = 1; day <= 4; day++) {
            archive.add(Invented.report("homs-" + day)
                    .in("homs")
                    .on(day * APART)
                    .a(EventType.ARMED_CLASH)
                    .killed(20)
                    .submission());
        }
        List<Listed> some = page(archive, Question.of(ALL), Order.EARLIEST);
        archive.decisions().review(some.get(0).id(), true, "analyst", "checked");
        archive.decisions().review(some.get(1).id(), false, "analyst", "no event");
        return archive;
    }

    private static Overview overview(Archive archive) throws IOException {
        return archive.read(archive::overview);
    }

    private static List<Listed> page(Archive archive, Question question, Order order) throws IOException {
        return overview(archive).page(question, order, null, 1000);
    }

    private static Filter filter(
            @Nullable Integer from, @Nullable String area, @Nullable String kind, @Nullable String review) {
        return new Filter(
                from == null ? null : LocalDate.of(2020, 5, from * APART),
                null,
                null,
                area,
                kind,
                null,
                null,
                null,
                null,
                review);
    }

    private static List<Filter> filters() {
        return List.of(
                ALL,
                filter(3, null, null, null),
                filter(null, "homs", null, null),
                filter(null, "Idlib", "armed_clash", null),
                filter(2, null, "air_drone_strike", "open"),
                filter(null, null, null, "rejected"),
                new Filter(
                        null,
                        LocalDate.of(2020, 5, 2 * APART),
                        "SY",
                        null,
                        null,
                        "CIVILIANS",
                        null,
                        null,
                        "the daily",
                        null),
                new Filter(null, null, "IQ", null, null, null, null, null, null, null),
                new Filter(null, null, null, null, null, null, "weak", "asserted", null, null));
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheIncidentsThatTheTablesHold(Stores store) throws IOException {
        try (Archive archive = filled(store)) {
            for (Filter filter : filters()) {
                Set<String> told = new TreeSet<>();
                archive.catalogue().incidents(filter, k -> told.add(k.incident().id()));
                Set<String> here = new TreeSet<>();
                page(archive, Question.of(filter), Order.LATEST).forEach(l -> here.add(l.id()));
                assertThat(here).as(filter.toString()).isEqualTo(told);
                assertThat(overview(archive).count(Question.of(filter)).total()).isEqualTo(told.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void saysOfAnIncidentWhatItsAccountsSay(Stores store) throws IOException {
        try (Archive archive = filled(store)) {
            List<Listed> here = page(archive, Question.of(filter(5, null, null, null)), Order.LATEST);
            assertThat(here).hasSize(1);
            Listed l = here.get(0);
            assertThat(l.killed()).isEqualTo(new Bounds(5, 5, 5));
            assertThat(l.reports()).isEqualTo(2);
            assertThat(l.originators()).isEqualTo(1);
            assertThat(l.sources()).containsExactlyInAnyOrder("paper of idlib-5", "the daily");
            assertThat(l.place()).isEqualTo("idlib");
            assertThat(l.placeEn()).isEqualTo("IDLIB");
            assertThat(l.spot()).isNotNull();
            assertThat(l.spot().kind()).isEqualTo("settlement");
            assertThat(l.sides())
                    .containsExactly(
                            new Listed.Side("CIVILIANS", "مدنيون", "civilians", false, true),
                            new Listed.Side("STATE:SY", "النظام", "Syria", true, false));
            assertThat(overview(archive).side("STATE:SY").orElseThrow().nameEn())
                    .isEqualTo("Syria");
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsWhatEachChoiceWouldLeave(Stores store) throws IOException {
        try (Archive archive = filled(store)) {
            Overview overview = overview(archive);
            for (Filter filter : filters()) {
                Counts counts = overview.count(Question.of(filter));
                for (Facet facet : Facet.values()) {
                    for (Map.Entry<String, Integer> value :
                            counts.byFacet().get(facet).entrySet()) {
                        Filter chosen = with(filter, facet, value.getKey());
                        assertThat(overview.page(Question.of(chosen), Order.LATEST, null, 1000))
                                .as(chosen.toString())
                                .hasSize(value.getValue());
                    }
                }
            }
            assertThat(overview.count(Question.of(ALL)).byFacet().get(Facet.REVIEW))
                    .isEqualTo(Map.of("open", 7, "accepted", 1, "rejected", 1));
        }
    }

    private static Filter with(Filter f, Facet facet, String value) {
        return new Filter(
                f.from(),
                f.to(),
                facet == Facet.COUNTRY ? value : f.country(),
                facet == Facet.AREA ? value : f.area(),
                facet == Facet.KIND ? value : f.kind(),
                facet == Facet.SIDE ? value : f.side(),
                facet == Facet.GRADE ? value : f.grade(),
                facet == Facet.STATUS ? value : f.status(),
                facet == Facet.SOURCE ? value : f.source(),
                facet == Facet.REVIEW ? value : f.review());
    }

    @ParameterizedTest
    @EnumSource
    void bringsInWhatChangedAndNothingElse(Stores store) throws IOException {
        String where = store.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(Invented.report("a").submission());
            archive.add(Invented.report("b").in("homs").on(12).submission());
            Overview before = overview(archive);
            archive.add(Invented.report("c").killed(9).told("residents").submission());
            archive.decisions()
                    .note(page(archive, Question.of(ALL), Order.LATEST).get(0).id(), "analyst", "a note");
            archive.eraseReport("b", "analyst", "to protect somebody");
            archive.add(Invented.report("d").on(20).submission());
            Overview after = overview(archive);
            assertThat(before.size()).isEqualTo(2);
            assertThat(after.size()).isEqualTo(2);
            try (Archive other = Archive.open(where, Stores.setting(folder))) {
                assertThat(overview(other).page(Question.of(ALL), Order.LATEST, null, 10))
                        .isEqualTo(after.page(Question.of(ALL), Order.LATEST, null, 10));
                assertThat(overview(other).count(Question.of(ALL))).isEqualTo(after.count(Question.of(ALL)));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesHoldEveryIncidentOnceInOrder(Stores store) throws IOException {
        try (Archive archive = filled(store)) {
            Overview overview = overview(archive);
            for (Order order : Order.values()) {
                List<Listed> whole = overview.page(Question.of(ALL), order, null, 1000);
                List<Listed> parts = new ArrayList<>();
                Cursor after = null;
                for (List<Listed> page = overview.page(Question.of(ALL), order, after, 2); !page.isEmpty(); ) {
                    parts.addAll(page);
                    after = Cursor.read(order.cursor(page.get(page.size() - 1)).written());
                    page = overview.page(Question.of(ALL), order, after, 2);
                }
                assertThat(parts).as(order.name()).isEqualTo(whole);
            }
            assertThat(overview.page(Question.of(ALL), Order.KILLED, null, 1)
                            .get(0)
                            .killed())
                    .isEqualTo(new Bounds(20, 20, 20));
            assertThat(overview.page(Question.of(ALL), Order.EARLIEST, null, 1)
                            .get(0)
                            .from())
                    .isEqualTo("2020-05-04");
        }
    }

    @ParameterizedTest
    @EnumSource
    void wordsLeaveTheIncidentsOfWhichAReportHoldsThem(Stores store) throws IOException {
        try (Archive archive = filled(store)) {
            Question homs = archive.catalogue().question(ALL, List.of(Set.of("homs")));
            assertThat(page(archive, homs, Order.LATEST)).hasSize(4).allMatch(l -> "homs".equals(l.place()));
            Question none = archive.catalogue().question(ALL, List.of(Set.of("homs"), Set.of("nowhere")));
            assertThat(page(archive, none, Order.LATEST)).isEmpty();
            Question quoted = archive.catalogue().question(ALL, List.of(Set.of("ho'\"ms\\")));
            assertThat(page(archive, quoted, Order.LATEST)).isEmpty();
        }
    }

    @Test
    void refusesACursorThatIsNone() {
        assertThatThrownBy(() -> Cursor.read("x")).hasMessage("after: expected what \"next\" of a page says, found x");
    }

    @Test
    void anArchiveOfAnEarlierVersionIsFilledIn() throws IOException {
        String where = Stores.SQLITE.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(Invented.report("a").submission());
            archive.add(Invented.report("b").in("homs").on(20).submission());
        }
        List<Listed> now;
        try (Archive archive = Archive.open(where, Stores.setting(folder))) {
            now = page(archive, Question.of(ALL), Order.LATEST);
        }
        Earlier.beforeTheOverview(where);
        try (Archive archive = Archive.open(where, Stores.setting(folder))) {
            assertThat(page(archive, Question.of(ALL), Order.LATEST)).isEqualTo(now);
            assertThat(archive.verify(n -> {}).clean()).isTrue();
            archive.add(Invented.report("c").killed(4).submission());
            assertThat(ArchiveTest.incidents(archive)).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBrokeOffWhileItWasFilledInGoesOnWhenItIsOpenedNext(Stores store) throws IOException {
        String where = store.fresh(folder);
        try (Archive archive = Archive.create(where, Stores.setting(folder))) {
            archive.add(Invented.report("a").submission());
        }
        try (Store tables = Store.open(where, false)) {
            tables.sql().execute("update incident set changed = null");
            tables.sql().execute("delete from bucket");
        }
        try (Archive archive = Archive.open(where, Stores.setting(folder))) {
            archive.add(Invented.report("b").killed(4).submission());
            assertThat(ArchiveTest.incidents(archive)).hasSize(1);
        }
    }
}
