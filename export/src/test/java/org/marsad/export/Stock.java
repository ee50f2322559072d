package org.marsad.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Testimony;
import org.marsad.record.About;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Focus;
import org.marsad.record.Found;
import org.marsad.record.Modality;
import org.marsad.record.Posture;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.record.Status;
import org.marsad.record.When;
import org.marsad.record.Where;

/** Holdings in memory, with an invented report for each account. */
public final class Stock implements Holdings {
    /** What generated reports say; generated claims rest on its first character. */
    private static final String TEXT = "- \uD83D\uDD25 invented";

    private final List<Kept> incidents;
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Held> postures = new ArrayList<>();

    /** Incidents, with an invented report for each account. */
    public Stock(List<Kept> incidents) {
        this.incidents = incidents.stream()
                .sorted(Comparator.comparing((Kept k) -> k.incident().id()))
                .toList();
        for (Kept kept : this.incidents) {
            for (Testimony t : kept.incident().accounts()) {
                reports.putIfAbsent(t.reportId(), report(t, TEXT));
            }
        }
    }

    /** Generated incidents and two postures. */
    public static Stock generated(int n, long seed) {
        Stock stock = new Stock(Generated.incidents(n, seed));
        Report report = stock.reports.values().iterator().next();
        stock.hold(report, "p1", CountRange.atLeast(3));
        stock.hold(report, "p2", null);
        return stock;
    }

    private static Report report(Testimony t, String text) {
        return new Report(
                t.reportId(),
                t.report(),
                t.publisher(),
                "https://invented.example/" + t.report(),
                Generated.headline(t.reportId()),
                t.published(),
                "ar",
                text,
                List.of());
    }

    /** The same with the text that the report of an account has. */
    public Stock saying(Testimony account, String text) {
        reports.put(account.reportId(), report(account, text));
        return this;
    }

    private void hold(Report report, String id, @Nullable CountRange count) {
        Evidence words = Evidence.in(report.text(), 0, 1);
        About about = new About(
                id, words, List.of(), List.of(), Status.ASSERTED, Modality.OCCURRED, Focus.MAIN, List.of("r"), 0.25);
        Where where = new Where(
                "SY.1",
                "القورية",
                "Al Quriyah",
                Where.Kind.SETTLEMENT,
                Where.Relation.IN,
                "Deir ez-Zor",
                "SY",
                35.0123,
                40.5099,
                null,
                1,
                1,
                List.of(),
                words);
        When since = new When(java.time.LocalDate.of(2020, 5, 1), null, When.Precision.VAGUE, "since", words);
        postures.add(new Held(
                report,
                null,
                new Posture(
                        about,
                        List.of(new Actor("STATE:TR", null, "تركيا", "Turkey", words)),
                        Posture.What.BASES,
                        count == null ? null : new Found<>(count, words),
                        List.of(where),
                        since,
                        null)));
    }

    @Override
    public void incidents(Consumer<Kept> taker) {
        incidents.forEach(taker);
    }

    @Override
    public void postures(Consumer<Held> taker) {
        postures.forEach(taker);
    }

    @Override
    public void reports(Consumer<Catalogued> taker) {
        reports.values().forEach(r -> {
            Published published = r.published();
            taker.accept(
                    new Catalogued(r.id(), r.name(), r.source(), published == null ? null : published.written(), null));
        });
    }

    @Override
    public Optional<Report> report(String id) {
        return Optional.ofNullable(reports.get(id));
    }
}
