package org.marsad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.record.EventType;

class MergingProperties {
    private static Set<Set<String>> partition(List<Telling> tellings) {
        return Merging.of(tellings).stream()
                .map(g -> g.members().stream().map(m -> m.telling().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 200)
    void theOrderOfReportsChangesNothing(@ForAll("accounts") List<Telling> accounts, @ForAll Random random) {
        List<Telling> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, random);
        assertThat(partition(shuffled)).isEqualTo(partition(accounts));
        assertThat(Merging.of(shuffled)).isEqualTo(Merging.of(accounts));
    }

    @Property(tries = 200)
    void everyClaimIsInExactlyOneIncidentAndNoReportTwiceInOne(@ForAll("accounts") List<Telling> accounts) {
        List<String> ids = new ArrayList<>();
        for (Group g : Merging.of(accounts)) {
            Set<String> reports = new HashSet<>();
            for (Group.Member m : g.members()) {
                ids.add(m.telling().id());
                assertThat(reports.add(m.telling().report())).isTrue();
            }
        }
        assertThat(ids)
                .containsExactlyInAnyOrderElementsOf(
                        accounts.stream().map(Telling::id).toList());
    }

    @Property(tries = 300)
    void theOrderChangesNothingEvenWhereBucketsAreFullAndTooManyHangTogether(
            @ForAll("accounts") List<Telling> accounts, @ForAll Random random) {
        List<Telling> shuffled = new ArrayList<>(accounts);
        Collections.shuffle(shuffled, random);
        assertThat(Merging.of(shuffled, 2, 3)).isEqualTo(Merging.of(accounts, 2, 3));
    }

    @Property(tries = 300)
    void whatIsTakenOutAgainLeavesNoTrace(@ForAll("accounts") List<Telling> accounts, @ForAll Random random) {
        Shelved shelf = new Shelved();
        Merging merging = new Merging(shelf, 2, 3);
        List<Long> numbers = new ArrayList<>();
        for (long no = 0; no < accounts.size(); no++) {
            shelf.keep(no, accounts.get((int) no));
            merging.add(no);
            numbers.add(no);
        }
        Collections.shuffle(numbers, random);
        List<Long> out = numbers.subList(0, numbers.size() / 2);
        out.forEach(merging::remove);
        List<Telling> left = numbers.subList(numbers.size() / 2, numbers.size()).stream()
                .map(shelf::telling)
                .toList();
        assertThat(ids(shelf.groups().stream()
                        .map(g -> g.stream().map(shelf::telling).toList())
                        .toList()))
                .isEqualTo(ids(Merging.of(left, 2, 3).stream()
                        .map(g ->
                                g.members().stream().map(Group.Member::telling).toList())
                        .toList()));
    }

    @Property(tries = 200)
    void whatAPersonDecidedHoldsWhateverComesAfterAndIsUndoneWithoutATrace(
            @ForAll("accounts") List<Telling> accounts, @ForAll Random random, @ForAll boolean same) {
        Shelved shelf = new Shelved();
        Merging merging = new Merging(shelf, 2, 3);
        int half = accounts.size() / 2;
        for (long no = 0; no < accounts.size(); no++) {
            shelf.keep(no, accounts.get((int) no));
            merging.add(no);
            if (no == half && half > 0) {
                merging.decide(Set.of(0L, 1L), () -> shelf.decide(0, 1, same ? Shelf.SAME : Shelf.APART));
            }
        }
        if (half == 0) {
            return;
        }
        Set<Long> first =
                shelf.groups().stream().filter(g -> g.contains(0L)).findFirst().orElseThrow();
        assertThat(first.contains(1L)).isEqualTo(same);
        merging.decide(Set.of(0L, 1L), () -> {
            shelf.undecide(0, 1);
            merging.relink(0, 1);
        });
        assertThat(ids(shelf.groups().stream()
                        .map(g -> g.stream().map(shelf::telling).toList())
                        .toList()))
                .isEqualTo(partition(accounts, 2, 3));
    }

    private static Set<Set<String>> partition(List<Telling> tellings, int window, int crowd) {
        return Merging.of(tellings, window, crowd).stream()
                .map(g -> g.members().stream().map(m -> m.telling().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> ids(List<List<Telling>> groups) {
        return groups.stream()
                .map(g -> g.stream().map(Telling::id).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    @Property(tries = 300)
    void likenessIsTheSameEitherWay(@ForAll("accounts") List<Telling> accounts) {
        for (Telling a : accounts) {
            for (Telling b : accounts) {
                assertThat(Comparing.of(a, b).value())
                        .isEqualTo(Comparing.of(b, a).value());
            }
        }
    }

    @Provide
    Arbitrary<List<Telling>> accounts() {
        Arbitrary<Invented> one = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of("STATE:SY", "STATE:RU", "UNKNOWN_GUNMEN"),
                        Arbitraries.of(EventType.AIR_DRONE_STRIKE, EventType.ATTACK, EventType.ARMED_CLASH),
                        Arbitraries.integers().between(0, 30))
                .as((day, town, side, kind, dead) -> build("r", day, town, side, kind, dead));
        return one.list().ofMaxSize(24).map(MergingProperties::numbered);
    }

    private static Invented build(String report, int day, int town, String side, EventType kind, int dead) {
        Invented i = Invented.by(report)
                .a(kind)
                .town("town" + town, 35 + town * 0.05, 36)
                .doneBy(side);
        return dead == 0 ? i : i.on(day).killed(dead);
    }

    /** Each account in a report of its own. */
    private static List<Telling> numbered(List<Invented> accounts) {
        List<Telling> out = new ArrayList<>();
        for (int i = 0; i < accounts.size(); i++) {
            out.add(accounts.get(i).of("report" + i).telling());
        }
        return out;
    }
}
