package org.marsad.export.acled;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.export.country.Country;
import org.marsad.export.scene.Days;
import org.marsad.export.scene.Scene;
import org.marsad.export.table.Columns;
import org.marsad.export.table.CsvFile;
import org.marsad.export.table.Filled;
import org.marsad.export.table.IncidentTable;
import org.marsad.export.table.LeftOut;
import org.marsad.export.table.LeftOut.Why;
import org.marsad.export.table.Reviewed;
import org.marsad.export.table.Row;
import org.marsad.export.table.Rows;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.Where;

/**
 * Writes incidents in the form of ACLED's data: a row for each place and each day of an incident, its dead divided over them. Each row says
 * that it is none of ACLED's. Source: ACLED codebook; Marsad's codebook, chapter 16.
 */
public final class Acled implements IncidentTable {
    /** Stands in every row. */
    public static final String LABEL = "ACLED-style, not ACLED data";

    private static final List<String> COLUMNS = Columns.of("acled.csv").names(false);

    private final Rows file;
    private final Policy policy;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int incidents;
    private int rows;

    /**
     * A table that is written from here on, its header first.
     *
     * @param out where it goes
     * @param policy by whose rules figures are made of the claims
     * @param raw whether cells stay as they are, formulas too
     */
    public Acled(Appendable out, Policy policy, boolean raw) throws IOException {
        this(new CsvFile(out, raw), policy);
        file.row(COLUMNS);
    }

    /**
     * A table whose header is written already.
     *
     * @param file where its rows go, a cell for each column of {@code columns.tsv}
     */
    public Acled(Rows file, Policy policy) {
        this.file = file;
        this.policy = policy;
    }

    @Override
    public void add(Kept kept) throws IOException {
        incidents++;
        Why why = rows(kept);
        if (why != null) {
            leftOut.add(new LeftOut(kept.incident().id(), why));
        }
    }

    @Override
    public Filled filled() {
        return new Filled(incidents, rows, leftOut);
    }

    /** Writes the rows of an incident; the reason where it has none. */
    private @Nullable Why rows(Kept kept) throws IOException {
        Occurrence incident = kept.incident();
        Why refused = Reviewed.refused(kept);
        if (refused != null) {
            return refused;
        }
        Optional<Days> days = Days.of(incident);
        if (days.isEmpty()) {
            return Days.missing(incident);
        }
        if (!days.get().codable()) {
            return Why.VAGUE_DATE;
        }
        Optional<Scene> scene = Scene.of(incident.where());
        Optional<Country> country = scene.flatMap(Scene::country).filter(c -> c.acledRegion() != null);
        if (scene.isEmpty() || country.isEmpty()) {
            return scene.isEmpty() ? Why.NO_PLACE : Why.NO_COUNTRY;
        }
        List<Where> places = scene.get().places();
        if (places.stream().anyMatch(p -> scene.get().acledPrecision(p) == null)) {
            return Why.VAGUE_PLACE;
        }
        Optional<Casualties> killed = incident.killed(policy);
        Kind kind = Kind.of(incident, country.get().iso2(), places.get(0));
        Optional<Parties> parties = Parties.of(incident, kind, country.get());
        if (parties.isEmpty()) {
            return Why.NO_SIDE;
        }
        Notes notes = new Notes(incident, parties.get(), days.get(), scene.get(), country.get(), killed, policy);
        List<LocalDate> dates = days.get().dates();
        List<Share> shares = Share.of(killed.map(k -> k.bounds().best()).orElse(0L), dates.size() * places.size());
        int next = 0;
        for (LocalDate date : dates) {
            for (Where place : places) {
                Share share = shares.get(next++);
                Row row = new Row(COLUMNS);
                row.put("event_id_cnty", incident.id() + (share.of() == 1 ? "" : "." + share.number()))
                        .put("event_date", date)
                        .put("year", date.getYear())
                        .put("time_precision", days.get().acledPrecision())
                        .put("notes", notes.of(kind, date, place, share))
                        .put("fatalities", share.part())
                        .put("source", sources(incident))
                        .put("tags", tags(incident));
                kind(row, kind, parties.get());
                place(row, scene.get(), place, country.get());
                file.row(row.cells());
                rows++;
            }
        }
        return null;
    }

    private static void kind(Row row, Kind kind, Parties parties) {
        Party first = parties.first();
        row.put("disorder_type", kind.disorder())
                .put("event_type", kind.event())
                .put("sub_event_type", kind.subEvent())
                .put("actor1", first.actor())
                .put("assoc_actor_1", first.others())
                .put("inter1", first.inter())
                .put("interaction", parties.interaction())
                .put("civilian_targeting", parties.civilianTargeting(kind) ? "Civilian targeting" : null);
        Party second = parties.second();
        if (second != null) {
            row.put("actor2", second.actor())
                    .put("assoc_actor_2", second.others())
                    .put("inter2", second.inter());
        }
    }

    private static void place(Row row, Scene scene, Where place, Country country) {
        Where located = scene.located(place);
        row.put("iso", country.numeric())
                .put("region", country.acledRegion())
                .put("country", country.name())
                .put("admin1", scene.admin1(place))
                .put("admin2", scene.district(place))
                .put("location", Scene.name(located == null ? place : located))
                .put("geo_precision", scene.acledPrecision(place));
        if (located != null) {
            row.put("latitude", located.lat()).put("longitude", located.lon());
        }
    }

    /** The outlets of its reports, each once; of a report without one its name. */
    private static String sources(Occurrence incident) {
        return incident.accounts().stream()
                .map(Acled::outlet)
                .map(o -> o.replace(';', ',')
                        .replace('\r', ' ')
                        .replace('\n', ' ')
                        .strip())
                .distinct()
                .sorted()
                .collect(Collectors.joining("; "));
    }

    private static String outlet(Testimony account) {
        String publisher = account.publisher();
        return publisher == null ? account.report() : publisher;
    }

    private String tags(Occurrence incident) {
        return LABEL + "; marsad=" + incident.id() + "; policy=" + policy.code() + "; status="
                + incident.status().name().toLowerCase(Locale.ROOT) + "; grade="
                + incident.grade().value().code();
    }
}
