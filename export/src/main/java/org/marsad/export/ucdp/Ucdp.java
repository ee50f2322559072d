package org.marsad.export.ucdp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.marsad.incident.source.Originator;
import org.marsad.incident.toll.Casualties;
import org.marsad.incident.toll.Policy;
import org.marsad.record.EventType;
import org.marsad.record.Where;

/**
 * Writes incidents as events of UCDP's Georeferenced Event Dataset, a row each. An event there is the use of armed force by an organised side
 * with at least one death at a place and a time; what is none is left out with its reason. Source: UCDP GED codebook; Marsad's codebook,
 * chapter 16.
 */
public final class Ucdp implements IncidentTable {
    private static final List<String> COLUMNS = Columns.of("ucdp.csv").names(false);
    /** Hexadecimal digits of an id: a number below 2 to the power of 52, which every tool holds exactly. */
    private static final int ID_DIGITS = 13;

    private final Rows file;
    private final Policy policy;
    private final Headlines headlines;
    private final List<LeftOut> leftOut = new ArrayList<>();
    private int incidents;
    private int rows;

    /**
     * A table that is written from here on, its header first.
     *
     * @param out where it goes
     * @param policy by whose rules figures are made of the claims
     * @param raw whether cells stay as they are, formulas too
     * @param headlines where the headlines of reports are found
     */
    public Ucdp(Appendable out, Policy policy, boolean raw, Headlines headlines) throws IOException {
        this(new CsvFile(out, raw), policy, headlines);
        file.row(COLUMNS);
    }

    /**
     * A table whose header is written already.
     *
     * @param file where its rows go, a cell for each column of {@code columns.tsv}
     */
    public Ucdp(Rows file, Policy policy, Headlines headlines) {
        this.file = file;
        this.policy = policy;
        this.headlines = headlines;
    }

    @Override
    public void add(Kept kept) throws IOException {
        incidents++;
        Why why = row(kept);
        if (why != null) {
            leftOut.add(new LeftOut(kept.incident().id(), why));
        }
    }

    @Override
    public Filled filled() {
        return new Filled(incidents, rows, leftOut);
    }

    /** Writes the row of an incident; the reason where it has none. */
    private @Nullable Why row(Kept kept) throws IOException {
        Occurrence incident = kept.incident();
        Why refused = Reviewed.refused(kept);
        if (refused != null) {
            return refused;
        }
        if (!force(incident.type())) {
            return Why.NO_FORCE;
        }
        Optional<Days> days = Days.of(incident);
        if (days.isEmpty()) {
            return Days.missing(incident);
        }
        Optional<Scene> scene = Scene.of(incident.where());
        Optional<Country> country = scene.flatMap(Scene::country).filter(c -> c.ucdpRegion() != null);
        if (scene.isEmpty() || country.isEmpty()) {
            return scene.isEmpty() ? Why.NO_PLACE : Why.NO_COUNTRY;
        }
        Optional<Casualties> killed = incident.killed(policy);
        if (killed.isEmpty()) {
            return Why.NO_FIGURE;
        }
        if (killed.get().bounds().high() == 0) {
            return Why.NO_DEATH;
        }
        Optional<Violence> violence = Violence.of(incident);
        if (violence.isEmpty()) {
            return Why.OPEN_VIOLENCE;
        }
        Row row = new Row(COLUMNS);
        row.put("id", number(incident.id())).put("relid", incident.id());
        violence(row, violence.get(), Reviewed.accepted(kept));
        sources(row, incident);
        place(row, scene.get(), country.get());
        boolean summary = scene.get().places().size() > 1 || days.get().several();
        row.put("event_clarity", summary ? 2 : 1)
                .put("year", days.get().first().getYear())
                .put("date_prec", days.get().ucdpPrecision())
                .put("date_start", days.get().first())
                .put("date_end", days.get().last());
        deaths(row, Deaths.of(killed.get(), violence.get()));
        file.row(row.cells());
        rows++;
        return null;
    }

    /** Whether a kind of event is the use of armed force: people or things are attacked, or fire is opened on protesters. */
    private static boolean force(EventType type) {
        return type.violent() || type == EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
    }

    /** A number that stands for Marsad's id: the first digits of its SHA-256. It is none of UCDP's. */
    static long number(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return HexFormat.fromHexDigitsToLong(HexFormat.of().formatHex(hash).substring(0, ID_DIGITS));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void violence(Row row, Violence violence, boolean accepted) {
        row.put("type_of_violence", violence.type())
                .put("code_status", !violence.told() ? "Check dyad" : accepted ? "Clear" : "Check")
                .put("side_a", violence.a())
                .put("side_b", violence.b())
                .put("gwnoa", violence.numberA())
                .put("gwnob", violence.numberB());
        if (violence.told()) {
            row.put("dyad_name", violence.dyad());
            row.put("conflict_name", violence.type() == 1 ? null : violence.dyad());
        }
    }

    private void sources(Row row, Occurrence incident) throws IOException {
        Articles articles = new Articles(incident.accounts(), headlines);
        row.put("number_of_sources", articles.offices())
                .put("source_article", articles.whole())
                .put("source_office", articles.officeCell())
                .put("source_date", articles.dateCell())
                .put("source_headline", articles.headlineCell())
                .put(
                        "source_original",
                        Articles.list(incident.originators().keySet().stream()
                                .map(Originator::name)
                                .toList()));
    }

    private static void place(Row row, Scene scene, Country country) {
        Where first = scene.places().get(0);
        Where point = scene.point();
        String all = incidentPlaces(scene);
        row.put("where_prec", scene.ucdpPrecision())
                .put("where_coordinates", Scene.name(point == null ? first : point))
                .put("where_description", all)
                .put("adm_1", scene.admin1(first))
                .put("adm_2", scene.district(first))
                .put("country", Objects.requireNonNullElse(country.ucdp(), country.name()))
                .put("country_id", country.gleditschWard())
                .put("region", country.ucdpRegion());
        Double lat = point == null ? null : point.lat();
        Double lon = point == null ? null : point.lon();
        if (lat != null && lon != null) {
            row.put("latitude", lat)
                    .put("longitude", lon)
                    .put("geom_wkt", "POINT (" + Row.plain(lon) + " " + Row.plain(lat) + ")")
                    .put("priogrid_gid", priogrid(lat, lon));
        }
    }

    private static String incidentPlaces(Scene scene) {
        return scene.places().stream().map(Scene::relation).collect(Collectors.joining("; "));
    }

    /** The half-degree cell of a point: rows of 720 from the south, cells from the west. Source: PRIO-GRID codebook, gid. */
    static long priogrid(double lat, double lon) {
        return (long) Math.floor((lat + 90) * 2) * 720 + (long) Math.floor((lon + 180) * 2) + 1;
    }

    private static void deaths(Row row, Deaths deaths) {
        Map.of(
                        "deaths_a", deaths.a(),
                        "deaths_b", deaths.b(),
                        "deaths_civilians", deaths.civilians(),
                        "deaths_unknown", deaths.unknown(),
                        "best", deaths.total().best(),
                        "high", deaths.total().high(),
                        "low", deaths.total().low())
                .forEach(row::put);
    }
}
