package org.marsad.incident.toll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.incident.source.Accounts;
import org.marsad.incident.source.Origins;
import org.marsad.incident.source.Testimony;
import org.marsad.record.CountRange;
import org.marsad.record.SourceKind;
import org.marsad.record.Vague;
import org.marsad.record.Victims;

class PolicyProperties {
    @Property(tries = 500)
    void lowBestAndHighStandInTheirOrderAndGroupsAddUp(@ForAll("accounts") List<Testimony> accounts) {
        for (Policy p : Policy.values()) {
            p.killed(accounts, new Origins(accounts)).ifPresent(c -> {
                Bounds b = c.bounds();
                assertThat(b.low()).isBetween(0L, b.best());
                assertThat(b.best()).isBetween(b.low(), b.high());
                assertThat(c.byGroup().values().stream().mapToLong(Bounds::best).sum())
                        .isEqualTo(b.best());
                assertThat(c.forLow()).isNotEmpty();
                assertThat(c.forBest()).isNotEmpty();
                assertThat(c.forHigh()).isNotEmpty();
            });
        }
    }

    @Property(tries = 300)
    void theOrderOfAccountsChangesNoFigure(@ForAll("accounts") List<Testimony> accounts, @ForAll Random random) {
        List<Testimony> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, random);
        for (Policy p : Policy.values()) {
            Optional<Casualties> one = p.killed(accounts, new Origins(accounts));
            assertThat(p.killed(shuffled, new Origins(shuffled))).isEqualTo(one);
        }
    }

    @Provide
    Arbitrary<List<Testimony>> accounts() {
        Arbitrary<CountRange> counts = Arbitraries.oneOf(
                Arbitraries.longs().between(0, 40).map(CountRange::exactly),
                Arbitraries.longs().between(0, 40).map(CountRange::atLeast),
                Arbitraries.longs().between(0, 40).map(CountRange::atMost),
                Arbitraries.longs().between(0, 40).map(n -> CountRange.between(n, n + 7)),
                Arbitraries.of(Vague.values()).map(CountRange::of));
        Arbitrary<Accounts> one = Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(SourceKind.values()),
                        counts,
                        Arbitraries.of(Victims.values()),
                        Arbitraries.integers().between(0, 9))
                .as((n, day, kind, count, who, children) -> {
                    Accounts a = Accounts.of("r" + n)
                            .published("2020-05-0" + day)
                            .told("source" + n % 3, kind)
                            .killed(count)
                            .who(who)
                            .by("STATE:SY")
                            .on(n % 2 == 0 ? "CIVILIANS" : "ISIS");
                    return children == 0 ? a : a.ofWhom("children", children).named("n" + children);
                });
        return one.map(Accounts::get).list().uniqueElements(Testimony::id).ofMaxSize(6);
    }
}
