package org.marsad.cli.archive;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Filter;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.record.Posture;
import org.marsad.record.Report;
import org.marsad.record.Where;

/**
 * Holdings whose postures answer the filter of the incidents too, as far as they have what it asks for; where it asks for a kind, a grade
 * or a review, which they do not have, there are none.
 */
final class AskedPostures implements Holdings {
    private final Holdings all;
    private final Filter filter;

    AskedPostures(Holdings all, Filter filter) {
        this.all = all;
        this.filter = filter;
    }

    @Override
    public void incidents(Consumer<Kept> taker) throws IOException {
        all.incidents(taker);
    }

    @Override
    public Optional<Kept> incident(String id) throws IOException {
        return all.incident(id);
    }

    @Override
    public void postures(Consumer<Held> taker) throws IOException {
        if (filter.kind() == null && filter.grade() == null && filter.review() == null) {
            all.postures(held -> {
                if (asked(held)) {
                    taker.accept(held);
                }
            });
        }
    }

    private boolean asked(Held held) {
        Posture p = held.posture();
        String side = filter.side();
        String status = filter.status();
        String source = filter.source();
        return within(held.day())
                && (side == null || p.holder().stream().anyMatch(a -> a.id().equals(side)))
                && (status == null || p.about().status().name().equals(status.toUpperCase(Locale.ROOT)))
                && (source == null || source.equals(held.report().source()))
                && (filter.country() == null && filter.area() == null
                        || p.where().stream().anyMatch(this::there));
    }

    private boolean within(@Nullable LocalDate day) {
        LocalDate from = filter.from();
        LocalDate to = filter.to();
        return (from == null || day != null && !day.isBefore(from)) && (to == null || day != null && !day.isAfter(to));
    }

    private boolean there(Where w) {
        String country = filter.country();
        String area = filter.area();
        return (country == null || country.equals(w.country()))
                && (area == null || area.equals(w.admin1()) || area.equals(w.name()));
    }

    @Override
    public void reports(Consumer<Catalogued> taker) throws IOException {
        all.reports(taker);
    }

    @Override
    public Optional<Report> report(String id) throws IOException {
        return all.report(id);
    }
}
