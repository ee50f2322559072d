package org.marsad.claim.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.mention.Pieces;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.EventType;
import org.marsad.record.Focus;
import org.marsad.record.Toll;
import org.marsad.record.When;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/**
 * What the whole report says about its acts: which sentence is the headline, where the news is, which acts are recalled, which
 * say too little to be one. Source: codebook, chapters incidents and focus.
 */
public final class Context {
    /** Days before publication from which on an act with a date of its own is recalled and no news. */
    private static final int NEWS_DAYS = 7;
    /** Acts of which less is said, and no day of a sure word, prove wrong five times in six on the annotated reports. */
    private static final int FEWEST_POINTS = 5;
    /** Tokens of a text that tells one thing alone. */
    private static final int ONE_SENTENCE = 40;
    /** Acts with less weight prove wrong four times in five in texts of more than one thing. */
    private static final int LEAST_WEIGHT = 1;
    /** Tokens between a verb and the place that is its subject. */
    private static final int SUBJECT_REACH = 3;
    /** Tokens behind an act that is known already in which its place must stand. */
    private static final int NEAR = 14;
    /** Tokens that news without a day, a source and a toll may have; an essay has more. */
    private static final int SHORT_NEWS = 120;
    /** Days that one act lasts at most. */
    private static final int LONGEST_ACT_DAYS = 40;
    /** Years before publication from which on an act is history. */
    private static final int HISTORY_YEARS = 10;

    private final Pieces pieces;
    private final TokenisedText text;
    private final @Nullable LocalDate published;
    private final Enemies enemies;
    private final Needs needs;
    private final boolean titled;
    /** Places finer than a country that are told apart. */
    private final List<PlacePiece> fine;

    public Context(Pieces pieces, @Nullable LocalDate published) {
        this.pieces = pieces;
        this.text = pieces.text();
        this.published = published;
        this.enemies = new Enemies(pieces);
        this.needs = new Needs(pieces);
        this.fine = pieces.places().stream()
                .filter(p -> p.finerThanCountry() && p.entry() != null)
                .toList();
        Sentences s = text.sentences();
        this.titled = s.size() > 1 && text.breakBefore(s.start(1)) > 0 && s.end(0) - s.start(0) <= 25;
    }

    /** Whether a sentence is the headline. */
    public boolean headline(int sentence) {
        return titled && sentence == 0;
    }

    /** Whether an offset lies in the headline; no offset lies nowhere. */
    public boolean headlineAt(int offset) {
        return titled && offset >= 0 && offset < text.start(text.sentences().start(1));
    }

    /** Whether a draft says enough to be a specific act: a toll, a place or a day, and no history. */
    public boolean holds(Draft d) {
        if (d.time != null
                && published != null
                && d.time.when().to() != null
                && d.time.when().to().isBefore(published.minusYears(HISTORY_YEARS))) {
            return false;
        }
        if (d.counted || d.ahead || d.time != null && (d.time.future() || toCome(d.time) || lasting(d.time))) {
            return false;
        }
        return true;
    }

    /** Whether a time begins after publication: «يوم غد». */
    private boolean toCome(TimePiece t) {
        LocalDate from = t.when().from();
        return published != null && from != null && from.isAfter(published);
    }

    /** Whether a period is longer than an act lasts: what it counts is a tally. */
    private static boolean lasting(TimePiece t) {
        When w = t.when();
        return t.period()
                && w.from() != null
                && w.to() != null
                && w.from().plusDays(LONGEST_ACT_DAYS).isBefore(w.to());
    }

    /** Gives acts without a place that of the report's news, and drops what stays without anything specific. */
    public List<Draft> settle(List<Draft> acts) {
        List<Draft> out = new ArrayList<>();
        LentDay day = new LentDay(pieces, published);
        boolean told = acts.stream()
                .anyMatch(d -> !d.scattered && d.hasToll() && !d.fine().isEmpty());
        Authors.fill(acts);
        new NamedAttackers(pieces).fill(acts);
        for (Draft d : acts) {
            if (d.scattered && told) {
                day.keep(d);
                continue;
            }
            addAttackers(d);
            enemies.fill(d);
            if (Kinds.protest(d.type) && (d.sure || d.refers)) {
                if (!inPassing(d)
                        && !(d.plural && general(d))
                        && (!d.refers || d.headline || d.hasToll() || !d.mentions.isEmpty())) {
                    out.add(d);
                }
                continue;
            }
            if (!d.deniedBy.isEmpty() && (d.typed && needs.deniable(d) || d.hasToll())) {
                out.add(d);
                continue;
            }
            boolean dated = d.sure && !d.refers && d.time != null;
            if (enough(d) && (dated || d.points() >= FEWEST_POINTS)) {
                out.add(d);
            }
        }
        if (out.isEmpty()) {
            acts.stream().filter(Context::known).findFirst().ifPresent(out::add);
        }
        out.removeIf(d -> d.weight() < LEAST_WEIGHT && text.size() > ONE_SENTENCE && d.deniedBy.isEmpty());
        if (text.size() > SHORT_NEWS && out.stream().noneMatch(Context::anchored)) {
            return List.of();
        }
        for (Draft d : out) {
            if (d.places.isEmpty() && !d.background) {
                borrow(d);
            }
            day.fill(d);
            d.time = d.time == null ? null : soFar(d.time);
        }
        return out;
    }

    /**
     * Whether an act has what news has and an essay has not: a day, somebody who says so, or a toll of more than one. A text in
     * which no act has any of these argues about violence and reports none.
     */
    private static boolean anchored(Draft d) {
        return d.time != null && d.time.when().resolved()
                || !d.chain.isEmpty()
                || Stream.of(d.killed, d.wounded, d.captured)
                        .anyMatch(t -> t != null
                                && t.count().low() != null
                                && t.count().low() > 1);
    }

    /** «الهجمات التي ضربت لندن ليلة السبت»: what is known, with its day and its place, is told where a report tells nothing else. */
    private static boolean known(Draft d) {
        return d.refers
                && !d.named
                && d.sure
                && d.typed
                && d.type.violent()
                && !d.inPassing
                && !d.fine().isEmpty()
                && !d.placesBorrowed
                && d.time != null
                && dated(d);
    }

    /** The attacker who was shot is one of the dead; who blew himself up is not, unless the report counts him. */
    private static void addAttackers(Draft d) {
        Toll own = d.attackers;
        if (own == null || d.type == EventType.SUICIDE_BOMB) {
            return;
        }
        Toll others = d.killed;
        d.killed = others == null || !others.count().hasFigure()
                ? own
                : new Toll(
                        others.count().plus(own.count()),
                        others.victims().and(own.victims()),
                        others.provisional(),
                        others.ofWhich(),
                        others.words());
    }

    /** What has happened «هذا الشهر» has happened by the day of publication. */
    private TimePiece soFar(TimePiece t) {
        When w = t.when();
        boolean goesOn = published != null
                && w.from() != null
                && w.to() != null
                && !w.from().isAfter(published)
                && w.to().isAfter(published);
        return goesOn
                ? new TimePiece(
                        t.from(),
                        t.to(),
                        new When(w.from(), published, w.precision(), w.rule(), w.words()),
                        t.period(),
                        t.future())
                : t;
    }

    private boolean enough(Draft d) {
        boolean specific = d.hasToll() || !d.fine().isEmpty() || dated(d);
        boolean sides = !d.perpetrator.isEmpty() && !d.target.isEmpty();
        if (!d.typed && !d.hasToll()) {
            return false;
        }
        if (!needs.met(d) || d.plural && general(d)) {
            return false;
        }
        if (inPassing(d)) {
            return false;
        }
        boolean retold = d.retold.size() > 1;
        if (d.refers) {
            return d.harm() && !d.named
                    || retold
                            && !d.placesBorrowed
                            && !d.fine().isEmpty()
                            && (sides || d.time != null && d.time.when().resolved())
                    || d.fine().stream().anyMatch(p -> p.from() >= d.at && p.from() <= d.at + NEAR)
                            && (sides || d.time != null && d.time.from() >= d.at && d.time.from() <= d.at + NEAR);
        }
        if (Kinds.ground(d.type)) {
            return !d.fine().isEmpty() || d.time != null && d.time.when().resolved();
        }
        return specific || sides && (d.mentions.size() > 0 || d.sure && d.type.violent());
    }

    /**
     * «التحقيق في الهجوم»: told nowhere else, and not known by its day and whom it hit, so that it only dates or explains. What
     * somebody is accused of, or denies, is told.
     */
    private static boolean inPassing(Draft d) {
        boolean placed = d.fine().stream().anyMatch(p -> p.from() > d.at);
        boolean timed = d.time != null && d.time.when().precision() != When.Precision.VAGUE;
        boolean own = d.harm() ? dated(d) || timed && placed || !d.mentions.isEmpty() : dated(d) && placed;
        return d.inPassing && !own && !d.alleged && d.deniedBy.isEmpty();
    }

    /** Whether a day or a week is known. */
    private static boolean dated(Draft d) {
        return d.time != null
                && d.time.when().precision().ordinal() <= When.Precision.WEEK.ordinal()
                && d.time.when().resolved();
    }

    /** «اعتداءات ومستوطنات»: in the plural, without a toll, a time or a place behind it. */
    private boolean general(Draft d) {
        return !d.hasToll()
                && d.time == null
                && d.fine().stream()
                        .noneMatch(p -> p.from() > d.from || p.from() > d.from - NEAR && (underwent(p) || heads(p)));
    }

    /** «البصرة: احتجاجات وقطع طرق»: the place that a headline begins with. */
    private boolean heads(PlacePiece p) {
        return text.is(p.to(), ":");
    }

    /** «شهدت مدينة البصرة احتجاجات»: the place is the subject of what happened there. */
    private boolean underwent(PlacePiece p) {
        for (int t = p.lead() - 1; t >= Math.max(0, p.lead() - SUBJECT_REACH); t--) {
            if (pieces.words().find(t, "clauses", "role", "undergone") != null) {
                return true;
            }
        }
        return false;
    }

    /** The nearest place named before the act, else the country that the report names most. */
    private void borrow(Draft d) {
        int before = Pieces.firstFrom(fine, d.at);
        PlacePiece nearest = before > 0 ? fine.get(before - 1) : mostNamedCountry();
        if (nearest != null) {
            d.places.add(nearest);
            d.placesBorrowed = true;
        }
    }

    private @Nullable PlacePiece mostNamedCountry() {
        Map<String, Integer> counts = new HashMap<>();
        PlacePiece best = null;
        for (PlacePiece p : pieces.places()) {
            String country = p.where().country();
            if (country != null) {
                int n = counts.merge(country, 1, Integer::sum);
                if (best == null || n > counts.getOrDefault(best.where().country(), 0)) {
                    best = p;
                }
            }
        }
        return best;
    }

    /** Decides whether an act is the report's news or recalled. */
    public Recall focus() {
        return new Recall();
    }

    /** Tells news from what is recalled. */
    public final class Recall {
        private Recall() {}

        /** The focus of an act. */
        public Focus of(Draft d) {
            if (d.background) {
                return Focus.BACKGROUND;
            }
            if (d.time != null
                    && published != null
                    && d.time.when().to() != null
                    && d.time.when().to().isBefore(published.minusDays(NEWS_DAYS))) {
                return Focus.BACKGROUND;
            }
            return Focus.MAIN;
        }
    }
}
