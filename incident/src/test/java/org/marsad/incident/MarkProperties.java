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
                        places().list().ofMaxSize(3))
                .as((id, span, dated, type, places) -> telling("c" + id, span, dated, type, places));
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

    private static Telling telling(String id, int span, boolean dated, EventType type, List<Place> places) {
        return new Telling(
                id,
                "report of " + id,
                DAY.plusDays(1),
                span < -1 ? null : DAY.plusDays(span % 3),
                span < -1 ? null : DAY.plusDays(span % 3 + Math.max(0, span)),
                dated,
                type,
                Status.ASSERTED,
                places,
                Set.of("STATE:SY"),
                Set.of(),
                CountRange.exactly(14),
                null,
                null);
    }
}
