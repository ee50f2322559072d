package org.marsad.export.open;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Correction;
import org.marsad.incident.Occurrence;
import org.marsad.incident.kept.Catalogued;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.kept.Held;
import org.marsad.incident.kept.Holdings;
import org.marsad.incident.kept.Kept;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.Account;
import org.marsad.record.Decision;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Report;

/**
 * What an archive holds, as everybody may see it: no place finer than a settlement, no name of a private person, no words, titles,
 * addresses or names of reports, no reasons of decisions and nobody who decided. Ids, days, kinds, sides, figures under every policy,
 * status, grade and the number of sources stay what they are.
 */
public final class OpenHoldings implements Holdings {
    /** Digits of a report's hash that stand for its name. */
    private static final int DIGITS = 12;

    private final Holdings all;
    private final Predicate<String> outlets;

    /**
     * What everybody may see of what is there.
     *
     * @param outlets whether the knowledge lists an outlet of this name: then it may be named
     */
    public OpenHoldings(Holdings all, Predicate<String> outlets) {
        this.all = all;
        this.outlets = outlets;
    }

    @Override
    public void incidents(Consumer<Kept> taker) throws IOException {
        all.incidents(kept -> taker.accept(open(kept)));
    }

    @Override
    public Optional<Kept> incident(String id) throws IOException {
        return all.incident(id).map(this::open);
    }

    @Override
    public void postures(Consumer<Held> taker) throws IOException {
        all.postures(held -> {
            OpenLinks links = new OpenLinks(held.posture().about().chain(), List.of(), outlets);
            Function<Link, String> key = l -> l.id() + ":" + l.name();
            taker.accept(new Held(open(held.report()), held.day(), new OpenClaims(links).of(held.posture(), key)));
        });
    }

    @Override
    public void reports(Consumer<Catalogued> taker) throws IOException {
        all.reports(
                r -> taker.accept(new Catalogued(r.id(), name(r.id()), outlet(r.publisher()), r.published(), null)));
    }

    @Override
    public Optional<Report> report(String id) throws IOException {
        return all.report(id).map(this::open);
    }

    private Report open(Report r) {
        return new Report(
                r.id(), name(r.id()), outlet(r.source()), null, null, r.published(), r.language(), "", List.of());
    }

    private @Nullable String outlet(@Nullable String name) {
        return name != null && outlets.test(name) ? name : null;
    }

    private static String name(String id) {
        String hash = id.substring(id.indexOf(':') + 1);
        return "report " + hash.substring(0, Math.min(DIGITS, hash.length()));
    }

    private Kept open(Kept kept) {
        Occurrence o = kept.incident();
        Origins origins = new Origins(o.accounts());
        List<Link> chains = new ArrayList<>();
        List<String> publishers = new ArrayList<>();
        o.accounts().forEach(t -> {
            Stream.of(t.publisher(), t.reprintOf()).filter(Objects::nonNull).forEach(publishers::add);
            chains.addAll(t.claim().about().chain());
            t.claim().accounts().stream().map(Account::chain).forEach(chains::addAll);
        });
        OpenLinks links = new OpenLinks(chains, publishers, outlets);
        OpenClaims claims = new OpenClaims(links);
        List<Testimony> accounts =
                o.accounts().stream().map(t -> open(t, origins, links, claims)).toList();
        return new Kept(Occurrence.of(accounts, corrections(o)), open(kept.filed()));
    }

    private static Testimony open(Testimony t, Origins origins, OpenLinks links, OpenClaims claims) {
        Function<Link, String> key = l -> origins.of(t, List.of(l)).key();
        Incident claim = claims.of(t.claim(), key);
        String publisher = origins.of(t, List.of()).key();
        String own = t.publisher() == null
                ? "report:" + t.reportId()
                : "publisher:" + t.publisher().strip().toLowerCase(Locale.ROOT);
        boolean itself = t.reprintOf() == null && publisher.equals(own);
        return new Testimony(
                t.reportId(),
                name(t.reportId()),
                links.publisher(t.publisher()),
                t.published(),
                itself ? null : links.byKey(publisher),
                t.sketch(),
                claim);
    }

    /** What people corrected; sides that only they name are kept where they are of the guidelines' list. */
    private static Map<Correction, String> corrections(Occurrence o) {
        Set<String> told = new HashSet<>();
        o.accounts().forEach(t -> {
            t.claim().perpetrator().forEach(a -> told.add(a.id()));
            t.claim().target().forEach(a -> told.add(a.id()));
        });
        Map<Correction, String> out = new EnumMap<>(Correction.class);
        o.corrections().forEach((field, value) -> {
            boolean sides = field == Correction.PERPETRATOR || field == Correction.TARGET;
            out.put(field, sides ? OpenActors.corrected(value, told) : value);
        });
        return out;
    }

    private static Filed open(Filed filed) {
        return new Filed(
                filed.version(),
                filed.decisions().stream()
                        .map(d -> new Decision(d.id(), d.at(), "", d.what(), "", d.field(), null, d.undone()))
                        .toList(),
                filed.previousIds());
    }
}
