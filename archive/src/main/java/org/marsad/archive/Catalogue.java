package org.marsad.archive;

import static org.marsad.archive.Schema.CLAIM;
import static org.marsad.archive.Schema.DAY;
import static org.marsad.archive.Schema.FIRST;
import static org.marsad.archive.Schema.FROM_DAY;
import static org.marsad.archive.Schema.ID;
import static org.marsad.archive.Schema.INCIDENT;
import static org.marsad.archive.Schema.INCIDENT_NO;
import static org.marsad.archive.Schema.KIND;
import static org.marsad.archive.Schema.MEMBERS;
import static org.marsad.archive.Schema.NO;
import static org.marsad.archive.Schema.POSITION;
import static org.marsad.archive.Schema.READING;
import static org.marsad.archive.Schema.REPORT;
import static org.marsad.archive.Schema.REPORT_NO;
import static org.marsad.archive.Schema.VERSION;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Posture;
import org.marsad.record.Published;
import org.marsad.record.Reading;

/** Answers questions about an archive: its incidents, its reports, what a side holds where. */
public final class Catalogue {
    /** Claims that are looked up in one go. */
    private static final int AT_ONCE = 100;

    private final DSLContext sql;
    private final Library library;
    private final Incidents incidents;
    private final Verdicts verdicts;
    private final Search search;

    Catalogue(DSLContext sql, Library library, Incidents incidents, Verdicts verdicts, Search search) {
        this.sql = sql;
        this.library = library;
        this.incidents = incidents;
        this.verdicts = verdicts;
        this.search = search;
    }

    /**
     * Hands over the incidents of a filter, the earliest first, those without a day last.
     *
     * @throws IOException where a report is damaged
     */
    public void incidents(Filter filter, Consumer<Kept> taker) throws IOException {
        for (long no : sql.select(NO)
                .from(INCIDENT)
                .where(MEMBERS.gt(0))
                .and(filter.condition())
                .orderBy(DSL.coalesce(FROM_DAY, "9999"), ID)
                .fetch(NO)) {
            taker.accept(kept(no));
        }
    }

    /** All reports that are not erased, in the order in which they came. */
    public void reports(Consumer<Catalogued> taker) {
        reports(Long.MAX_VALUE, taker);
    }

    /** Those that came up to an entry of the log. */
    void reports(long entry, Consumer<Catalogued> taker) {
        for (long no : sql.select(NO)
                .from(REPORT)
                .where(READING.isNotNull())
                .and(NO.le(entry))
                .orderBy(NO)
                .fetch(NO)) {
            taker.accept(catalogued(no));
        }
    }

    private Catalogued catalogued(long no) {
        Library.Shelved r = library.find(no).orElseThrow();
        Published published = r.published();
        Long like = r.likeOf();
        return new Catalogued(
                r.id(),
                r.name(),
                r.publisher(),
                published == null ? null : published.written(),
                like == null ? null : library.find(like).orElseThrow().name());
    }

    /**
     * One page of the list of reports, those that came last first.
     *
     * @param after id of the last report of the page before, or null for the first page
     * @param most reports of a page
     */
    public List<Catalogued> latest(@Nullable String after, int most) {
        long below = after == null
                ? Long.MAX_VALUE
                : library.find(after).map(Library.Shelved::no).orElse(0L);
        return sql
                .select(NO)
                .from(REPORT)
                .where(READING.isNotNull())
                .and(NO.lt(below))
                .orderBy(NO.desc())
                .limit(most)
                .fetch(NO)
                .stream()
                .map(this::catalogued)
                .toList();
    }

    /**
     * A report with what was read in it last; empty where it is not there or was erased.
     *
     * @param id {@code sha256:} and the hash of its bytes
     * @throws IOException where it is damaged
     */
    public Optional<Reading> reading(String id) throws IOException {
        Optional<Library.Shelved> found = library.find(id).filter(r -> r.reading() != null);
        return found.isEmpty() ? Optional.empty() : Optional.of(library.reading(found.get()));
    }

    /** Ids of the incidents that the claims of a report are accounts of, by the claims' ids. */
    public Map<String, String> incidentsOf(String reportId) {
        Map<String, String> out = new HashMap<>();
        library.find(reportId).ifPresent(report -> {
            Map<String, Long> homes = sql.select(ID, INCIDENT_NO)
                    .from(CLAIM)
                    .where(REPORT_NO.eq(report.no()))
                    .and(INCIDENT_NO.isNotNull())
                    .fetchMap(ID, INCIDENT_NO);
            Map<Long, String> ids = sql.select(NO, ID)
                    .from(INCIDENT)
                    .where(NO.in(homes.values()))
                    .fetchMap(NO, ID);
            homes.forEach((claim, no) -> out.put(claim, String.valueOf(ids.get(no))));
        });
        return out;
    }

    /**
     * Finds reports by their words.
     *
     * @param question each word with the forms that answer it
     * @param ranked whether those that say most about the words come first; else the newest
     * @param most at most so many
     */
    public List<Hit> search(List<Set<String>> question, boolean ranked, int most) throws IOException {
        List<Hit> out = new ArrayList<>();
        for (long no : search.reports(question, ranked, most)) {
            List<String> told = sql.select(ID)
                    .from(INCIDENT)
                    .where(NO.in(sql.select(INCIDENT_NO).from(CLAIM).where(REPORT_NO.eq(no))))
                    .orderBy(ID)
                    .fetch(ID);
            out.add(new Hit(library.report(library.find(no).orElseThrow()), told));
        }
        return out;
    }

    /**
     * What is asked of an overview where words are asked for too: that one of an incident's reports holds them all.
     *
     * @param words each word with the forms that answer it; none asks for no words
     */
    public Overview.Question question(Filter filter, List<Set<String>> words) {
        return words.isEmpty() ? Overview.Question.of(filter) : new Overview.Question(filter, search.reports(words));
    }

    /** All claims of postures of the newest readings, the earliest day first, those without a day last. */
    public void postures(Consumer<Held> taker) throws IOException {
        for (var row : sql.select(REPORT_NO, POSITION, DAY)
                .from(CLAIM)
                .where(KIND.eq("posture"))
                .orderBy(DSL.coalesce(DAY, "9999"), ID)
                .fetch()) {
            Reading reading = library.reading(library.find(row.value1()).orElseThrow());
            LocalDate day = row.value3() == null ? null : LocalDate.parse(row.value3());
            taker.accept(
                    new Held(reading.report(), day, (Posture) reading.claims().get(row.value2())));
        }
    }

    /**
     * Hands over claims of postures, the latest day first, those without a day last, for as long as they are taken.
     *
     * @param after where to go on: the day of a claim, empty where it has none, and its id; null to begin
     * @param taker says whether it takes more
     * @throws IOException where a report is damaged
     */
    public void postures(Overview.@Nullable Cursor after, Predicate<Held> taker) throws IOException {
        Field<String> day = DSL.coalesce(DAY, "");
        Overview.Cursor at = after;
        while (true) {
            var rows = sql.select(REPORT_NO, POSITION, day, ID)
                    .from(CLAIM)
                    .where(KIND.eq("posture"))
                    .and(
                            at == null
                                    ? DSL.noCondition()
                                    : DSL.row(day, ID).lt(DSL.row(DSL.val(at.key()), DSL.val(at.id()))))
                    .orderBy(day.desc(), ID.desc())
                    .limit(AT_ONCE)
                    .fetch();
            for (var row : rows) {
                Reading reading = library.reading(library.find(row.value1()).orElseThrow());
                LocalDate parsed = row.value3().isEmpty() ? null : LocalDate.parse(row.value3());
                at = new Overview.Cursor(row.value3(), row.value4());
                if (!taker.test(new Held(
                        reading.report(), parsed, (Posture) reading.claims().get(row.value2())))) {
                    return;
                }
            }
            if (rows.size() < AT_ONCE) {
                return;
            }
        }
    }

    /** The incident that has or had this id; empty where there is none. */
    public Optional<Kept> incident(String id) throws IOException {
        Optional<Long> no = incidents.find(id);
        return no.isEmpty() ? Optional.empty() : Optional.of(kept(no.get()));
    }

    Kept kept(long no) throws IOException {
        Occurrence incident = incidents.occurrence(no).orElseThrow();
        var row = sql.select(VERSION, ID).from(INCIDENT).where(NO.eq(no)).fetchSingle();
        List<String> previous = new ArrayList<>(sql.select(ID)
                .from(INCIDENT)
                .where(MEMBERS.eq(0))
                .and(VERSION.gt(0)) // others came and went before anybody saw them
                .and(FIRST.in(sql.select(ID).from(CLAIM).where(INCIDENT_NO.eq(no))))
                .orderBy(ID)
                .fetch(ID));
        return new Kept(incident, new Filed(row.value1(), verdicts.about(no), previous));
    }
}
