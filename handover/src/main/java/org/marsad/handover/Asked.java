package org.marsad.handover;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * Holdings of which a question asks for some: incidents that its words tell of, too; and postures as far as they have what it asks for.
 * Where it asks for words, a kind, a grade or a review, which postures do not have, there are none.
 */
final class Asked implements Holdings {
    private final Holdings all;
    private final Question question;
    private final Filter filter;

    /** @param all whose incidents are those of the question's filter */
    Asked(Holdings all, Question question) {
        this.all = all;
        this.question = question;
        this.filter = question.filter();
    }

    @Override
    public void incidents(Consumer<Kept> taker) throws IOException {
        Set<String> told = question.told();
        all.incidents(kept -> {
            if (told == null || told.contains(kept.incident().id())) {
                taker.accept(kept);
            }
        });
    }

    @Override
    public Optional<Kept> incident(String id) throws IOException {
        return all.incident(id);
    }

    @Override
    public void postures(Consumer<Held> taker) throws IOException {
        boolean theirs = filter.kind() == null && filter.grade() == null && filter.review() == null;
        if (theirs && question.told() == null) {
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
