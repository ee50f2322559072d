package org.marsad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.marsad.incident.Buckets.Bucket;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Status;
import org.marsad.record.Where;

class MarkProperties {
    private static final LocalDate DAY = LocalDate.of(2020, 5, 5);

    @Property(tries = 8_000)
    void noLikenessIsLostByAMark(@ForAll("tellings") Telling a, @ForAll("tellings") Telling b) {
        nothingIsLost(a, b);
    }

    @Property(tries = 8_000)
    void noLikenessIsLostBetweenTownsOfOneArea(@ForAll("towns") Telling a, @ForAll("towns") Telling b) {
        nothingIsLost(a, b);
    }

    private static void nothingIsLost(Telling a, Telling b) {
        Buckets x = Buckets.of(a);
        Buckets y = Buckets.of(b);
        Bucket home = Buckets.home(x, y);
        for (Bucket bucket : x.all()) {
            if (y.all().contains(bucket) && !Mark.of(a).meets(Mark.of(b), bucket)) {
                assertThat(bucket.equals(home) && Comparing.of(a, b).value() >= Merging.LEAST)
                        .as("%s%n%s%n%s", bucket, a, b)
                        .isFalse();
            }
        }
    }

    @Property
    void isTheSameFromEitherSide(@ForAll("tellings") Telling a, @ForAll("tellings") Telling b) {
        for (Bucket bucket : Buckets.of(a).all()) {
            assertThat(Mark.of(a).meets(Mark.of(b), bucket))
                    .isEqualTo(Mark.of(b).meets(Mark.of(a), bucket));
        }
    }

    @Provide
    Arbitrary<Telling> tellings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(-2, 12),
                        Arbitraries.of(true, false),
                        Arbitraries.of(EventType.AIR_DRONE_STRIKE, EventType.ATTACK),
                        places().list().ofMaxSize(3),
                        Combinators.combine(sides(), sides(), figures(), figures())
                                .as(Said::new))
                .as((id, span, dated, type, places, said) -> telling("c" + id, span, dated, type, places, said));
    }

    /** Tellings of a day or two, each of one town of one governorate, so that much else is alike. */
    @Provide
    Arbitrary<Telling> towns() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.of(DAY, DAY, DAY.plusDays(1)),
                        Arbitraries.integers().between(0, 1).edgeCases(c -> c.none()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of(EventType.AIR_DRONE_STRIKE, EventType.ATTACK),
                        Arbitraries.of(0, 1, 2, 3, 4),
                        Combinators.combine(sides(), sides(), figures(), figures())
                                .as(Said::new))
                .as((id, from, days, dated, type, n, said) ->
                        telling("c" + id, from, from.plusDays(days), dated, type, List.of(town(n)), said));
    }

    private static Place town(int n) {
        return new Place("p" + n, "town" + n, Where.Kind.SETTLEMENT, "Idlib", "SY", 35 + n / 4.0, 36.0);
    }

    private record Said(
            Set<String> by,
            Set<String> on,
            @Nullable CountRange killed,
            @Nullable CountRange wounded) {}

    private static Arbitrary<Set<String>> sides() {
        return Arbitraries.of(
                Set.of(), Set.of("STATE:SY"), Set.of("STATE:SY"), Set.of("STATE:SY", "ISIS"), Set.of("CIVILIANS"));
    }

    private static Arbitrary<@Nullable CountRange> figures() {
        return Arbitraries.of(
                        CountRange.exactly(14),
                        CountRange.exactly(14),
                        CountRange.exactly(14),
                        CountRange.exactly(15),
                        CountRange.exactly(40),
                        new CountRange(14L, null, true, null),
                        new CountRange(10L, 20L, false, null))
                .injectNull(0.2);
    }

    /** Two towns on either side of a border of governorates, others far off, sites, areas and countries, with and without a point. */
    private static Arbitrary<Place> places() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of("Idlib", "Aleppo", "Idlib", "Aleppo", "-")
                                .map(a -> a.equals("-") ? "" : a),
                        Arbitraries.of("SY", "SY", "SY", "SY", "LB", ""),
                        Arbitraries.of(Where.Kind.values()),
                        Arbitraries.of(0.0, 0.04, 0.08, 0.11, 0.5, 3.0),
                        Arbitraries.of(true, true, true, false))
                .as((n, area, country, kind, off, known) -> new Place(
                        known ? "p" + n + area + kind + off : null,
                        "town" + n,
                        kind,
                        none(area),
                        none(country),
                        known ? 35 + off : null,
                        known ? 36 + off / 3 : null));
    }

    private static @Nullable String none(String s) {
        return s.isEmpty() ? null : s;
    }

    /** Over a span of so many days and one; undated where it is below that. */
    private static Telling telling(String id, int span, boolean dated, EventType type, List<Place> places, Said said) {
        LocalDate from = span < -1 ? null : DAY.plusDays(span % 3);
        return telling(id, from, from == null ? null : from.plusDays(Math.max(0, span)), dated, type, places, said);
    }

    private static Telling telling(
            String id,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean dated,
            EventType type,
            List<Place> places,
            Said said) {
        return new Telling(
                id,
                "report of " + id,
                DAY.plusDays(1),
                from,
                to,
                dated,
                type,
                Status.ASSERTED,
                places,
                said.by,
                said.on,
                said.killed,
                said.wounded,
                null);
    }
}
