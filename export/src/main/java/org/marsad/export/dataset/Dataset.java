package org.marsad.export.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Form;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Terms;
import org.marsad.export.table.Sheet;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.CodePoints;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** Marsad's own form: incidents, claims, postures, sources and reports as tables that refer to each other, with their description. */
public final class Dataset implements Form {
    /** The name of the description. Source: Frictionless Data Package v1. */
    public static final String DESCRIPTION = "datapackage.json";
    /** The tables, in the order of the description. */
    static final List<String> TABLES =
            List.of("incidents.csv", "claims.csv", "postures.csv", "sources.csv", "reports.csv");

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public Optional<String> single() {
        return Optional.empty();
    }

    @Override
    public Outcome write(Holdings holdings, Terms terms, Target target) throws IOException {
        Set<String> reports = new HashSet<>();
        Sources sources = new Sources();
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Sheet incidents = Sheet.of("incidents.csv", terms, target);
                Sheet claims = Sheet.of("claims.csv", terms, target)) {
            holdings.incidents(kept -> unchecked(() -> {
                incidents.row(IncidentRow.of(kept, terms.policy()));
                sources.add(kept.incident());
                claims(kept, holdings, terms, claims);
                kept.incident().accounts().forEach(a -> reports.add(a.reportId()));
            }));
            rows.put("incidents.csv", incidents.rows());
            rows.put("claims.csv", claims.rows());
        }
        try (Sheet postures = Sheet.of("postures.csv", terms, target)) {
            holdings.postures(held -> unchecked(() -> {
                CodePoints points =
                        terms.open() ? null : new CodePoints(held.report().text());
                postures.row(PostureRow.of(held, points));
                reports.add(held.report().id());
            }));
            rows.put("postures.csv", postures.rows());
        }
        try (Sheet sheet = Sheet.of("sources.csv", terms, target)) {
            sources.write(sheet);
            rows.put("sources.csv", sheet.rows());
        }
        try (Sheet sheet = Sheet.of("reports.csv", terms, target)) {
            holdings.reports(c -> unchecked(() -> {
                if (reports.contains(c.id())) {
                    sheet.row(report(c, holdings.report(c.id()).orElse(null)));
                }
            }));
            rows.put("reports.csv", sheet.rows());
        }
        try (OutputStream out = target.file(DESCRIPTION)) {
            out.write(DataPackage.of(terms, target).getBytes(StandardCharsets.UTF_8));
        }
        return new Outcome(rows.getOrDefault("incidents.csv", 0L), rows, List.of());
    }

    private static void claims(Kept kept, Holdings holdings, Terms terms, Sheet sheet) throws IOException {
        Origins origins = new Origins(kept.incident().accounts());
        for (Testimony account : kept.incident().accounts()) {
            CodePoints points = terms.open()
                    ? null
                    : holdings.report(account.reportId())
                            .map(r -> new CodePoints(r.text()))
                            .orElse(null);
            for (Map<String, @Nullable Object> row :
                    new ClaimRows(kept.incident().id(), account, origins, points).all()) {
                sheet.row(row);
            }
        }
    }

    private static Map<String, @Nullable Object> report(Catalogued listed, @Nullable Report report) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", listed.id());
        row.put("name", listed.name());
        row.put("outlet", listed.publisher());
        row.put("published", listed.published());
        row.put("like_of", listed.likeOf());
        if (report != null) {
            Published published = report.published();
            row.put("published", published == null ? listed.published() : published.written());
            row.put("url", report.url());
            row.put("title", report.title());
            row.put("characters", new CodePoints(report.text()).length());
        }
        return row;
    }

    /** Work on one of many values that may fail to be written. */
    private interface Work {
        void run() throws IOException;
    }

    private static void unchecked(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
