package org.marsad.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.toll.Policy;
import org.marsad.json.OccurrenceJson;
import org.marsad.record.Decision;
import org.marsad.record.EventType;
import org.marsad.record.Reading;
import org.marsad.record.Report;

class PastTest {
    private static final List<EventType> KINDS =
            List.of(EventType.AIR_DRONE_STRIKE, EventType.SHELLING_ARTILLERY_MISSILE, EventType.ATTACK);

    @TempDir
    Path folder = Path.of("");

    /** All that is there, in its order, as it is written out. */
    private static List<String> picture(Holdings holdings) throws IOException {
        List<String> out = new ArrayList<>();
        holdings.incidents(k -> out.add(OccurrenceJson.line(k.incident(), k.filed(), Policy.UCDP)));
        holdings.postures(h -> out.add(h.day() + " " + h.report().id() + " "
                + h.posture().about().id() + " " + h.posture().about().rules()));
        holdings.reports(r -> out.add(r.toString()));
        return out;
    }

    private static List<String> now(Archive archive, Filter filter) throws IOException {
        List<String> out = new ArrayList<>();
        archive.catalogue().incidents(filter, k -> out.add(OccurrenceJson.line(k.incident(), k.filed(), Policy.UCDP)));
        return out;
    }

    private static List<Kept> kept(Holdings holdings) throws IOException {
        List<Kept> out = new ArrayList<>();
        holdings.incidents(out::add);
        return out;
    }

    /** What people and machines do to an archive, drawn by a seed. */
    private final class Work {
        private final Archive archive;
        private final Random random;
        private final Map<String, Invented> reports = new LinkedHashMap<>();
        private int knowledge = 1;

        Work(Archive archive, long seed) {
            this.archive = archive;
            this.random = new Random(seed);
        }

        private <T> T one(List<T> some) {
            return some.get(random.nextInt(some.size()));
        }

        private List<String> ids() throws IOException {
            return ArchiveTest.incidents(archive).stream()
                    .map(k -> k.incident().id())
                    .toList();
        }

        void step() throws IOException {
            List<Kept> all = ArchiveTest.incidents(archive);
            int what = all.size() < 2 ? 0 : random.nextInt(11);
            Kept kept = all.isEmpty() ? null : one(all);
            String id = kept == null ? "" : kept.incident().id();
            switch (what) {
                case 0, 1, 2 -> add();
                case 3 -> archive.decisions().correct(id, "killed", "" + random.nextInt(50), "a", "list");
                case 4 -> archive.decisions().review(id, random.nextBoolean(), "a", "read");
                case 5 -> archive.decisions().note(id, "a", "look " + random.nextInt());
                case 6 -> archive.decisions().merge(List.of(one(ids()), one(ids())), "a", "one");
                case 7 -> split(Objects.requireNonNull(kept));
                case 8 -> undo();
                case 9 -> reread();
                default -> archive.decisions().correct(id, "from", "2020-05-0" + (1 + random.nextInt(9)), "a", "day");
            }
        }

        private void add() throws IOException {
            String name = "r" + reports.size();
            Invented report = Invented.report(name)
                    .in(one(List.of("idlib", "jisr", "sarmin")))
                    .on(5 + random.nextInt(2))
                    .killed(3 + random.nextInt(3))
                    .told(one(List.of("SOHR", "hospital", "residents")));
            reports.put(name, random.nextInt(3) == 0 ? report.holding() : report);
            archive.add(report.submission());
        }

        private void split(Kept kept) throws IOException {
            if (kept.incident().accounts().size() > 1) {
                String claim = one(kept.incident().accounts()).id();
                archive.decisions().split(kept.incident().id(), List.of(claim), "a", "two");
            }
        }

        private void undo() throws IOException {
            List<Decision> standing = archive.decisions().all().stream()
                    .filter(d -> !d.undone() && d.what() != Decision.What.UNDO)
                    .toList();
            if (!standing.isEmpty()) {
                archive.decisions().undo(one(standing).id(), "a", "no");
            }
        }

        private void reread() throws IOException {
            String fingerprint = "knowledge-" + ++knowledge;
            EventType kind = one(KINDS);
            int gap = random.nextInt(6);
            archive.reread(report -> read(report, fingerprint, kind, gap), fingerprint);
        }

        /** Each sixth report is read as saying nothing. */
        private Reading read(Report report, String fingerprint, EventType kind, int gap) {
            Invented known = Objects.requireNonNull(reports.get(report.name()));
            return Math.floorMod(report.name().hashCode(), 6) == gap
                    ? new Reading(report, List.of(), List.of(), null)
                    : known.submission(fingerprint, kind).reading();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anArchiveIsSeenAsItStoodWhateverCameLater(Stores store) throws IOException {
        for (int seed = 0; seed < (store == Stores.SQLITE ? 12 : 3); seed++) {
            try (Archive archive = store.ticking(folder)) {
                Work work = new Work(archive, seed);
                Map<State, List<String>> seen = new LinkedHashMap<>();
                for (int i = 0; i < 20; i++) {
                    work.step();
                    seen.put(
                            archive.history().head(),
                            picture(archive.history()
                                    .holdings(Filter.all(), archive.history().head())));
                    assertThat(picture(archive.history()
                                    .holdings(Filter.all(), archive.history().head())))
                            .as("seed %d, step %d", seed, i)
                            .containsAll(now(archive, Filter.all()));
                }
                for (Map.Entry<State, List<String>> then : seen.entrySet()) {
                    assertThat(picture(archive.history().holdings(Filter.all(), then.getKey())))
                            .as("seed %d, entry %s", seed, then.getKey())
                            .isEqualTo(then.getValue());
                    for (Kept k : kept(archive.history().holdings(Filter.all(), then.getKey()))) {
                        Kept alone = archive.history()
                                .holdings(Filter.all(), then.getKey())
                                .incident(k.incident().id())
                                .orElseThrow();
                        assertThat(OccurrenceJson.line(alone.incident(), alone.filed(), Policy.UCDP))
                                .isIn(then.getValue());
                    }
                    assertThat(archive.history()
                                    .at(Instant.parse(
                                            Objects.requireNonNull(then.getKey().at()))))
                            .isEqualTo(then.getKey());
                }
                assertThat(archive.verify(n -> {}).breaks()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFilterFindsThenWhatItWouldHaveFound(Stores store) throws IOException {
        List<Filter> filters = List.of(
                new Filter(LocalDate.parse("2020-05-06"), null, null, null, null, null, null, null, null, null),
                new Filter(null, LocalDate.parse("2020-05-05"), "SY", null, null, null, null, null, null, null),
                new Filter(null, null, null, "jisr", "attack", null, null, null, null, null),
                new Filter(null, null, null, "Idlib", null, "STATE:SY", "weak", "asserted", null, null),
                new Filter(null, null, null, null, null, null, null, null, "paper of r1", "open"),
                new Filter(null, null, null, null, null, null, null, null, null, "accepted"),
                new Filter(null, null, "IQ", null, null, null, null, null, null, null));
        try (Archive archive = store.ticking(folder)) {
            Work work = new Work(archive, 7);
            for (int i = 0; i < 12; i++) {
                work.step();
            }
            State then = archive.history().head();
            List<List<String>> found = new ArrayList<>();
            for (Filter f : filters) {
                found.add(now(archive, f));
            }
            for (int i = 0; i < 20; i++) {
                work.step();
            }
            work.reread();
            for (int i = 0; i < filters.size(); i++) {
                List<String> out = new ArrayList<>();
                archive.history()
                        .holdings(filters.get(i), then)
                        .incidents(k -> out.add(OccurrenceJson.line(k.incident(), k.filed(), Policy.UCDP)));
                assertThat(out).as(filters.get(i).toString()).isEqualTo(found.get(i));
            }
            assertThat(found).anyMatch(l -> !l.isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void beforeTheFirstReportThereIsNothing(Stores store) throws IOException {
        try (Archive archive = store.ticking(folder)) {
            archive.add(Invented.report("a").submission());
            State before = archive.history().at(Instant.parse("2020-01-01T00:00:00Z"));
            assertThat(before.entry()).isZero();
            assertThat(picture(archive.history().holdings(Filter.all(), before)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasErasedSinceIsNoLongerThereThen(Stores store) throws IOException {
        try (Archive archive = store.ticking(folder)) {
            archive.add(Invented.report("a").naming("Salim").submission());
            archive.add(Invented.report("b").in("jisr").killed(9).submission());
            State then = archive.history().head();
            archive.eraseReport("a", "analyst", "a witness");
            List<String> left = picture(archive.history().holdings(Filter.all(), then));
            assertThat(left).hasSize(2).noneMatch(line -> line.contains("Salim"));
        }
    }
}
