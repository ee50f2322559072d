package org.marsad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.marsad.incident.Parts.Link;

class PartsProperties {
    @Provide
    Arbitrary<List<Telling>> accounts() {
        return new MergingProperties().accounts();
    }

    @Property(tries = 300)
    void mergingInPartsMakesWhatMergingOneAfterAnotherDoes(@ForAll("accounts") List<Telling> accounts) {
        assertThat(inParts(accounts, Merging.WINDOW, Merging.CROWD))
                .isEqualTo(whole(accounts, Merging.WINDOW, Merging.CROWD));
    }

    @Property(tries = 300)
    void theSameWhereBucketsAreFullAndTooManyHangTogether(@ForAll("accounts") List<Telling> accounts) {
        assertThat(inParts(accounts, 2, 3)).isEqualTo(whole(accounts, 2, 3));
    }

    @Property(tries = 300)
    void whenSomeComeOnlyLinksOfTheirBucketsChange(@ForAll("accounts") List<Telling> accounts, @ForAll Random random) {
        Collections.shuffle(accounts, random);
        List<Telling> some = accounts.subList(0, accounts.size() / 2);
        List<Telling> known = accounts.subList(accounts.size() / 2, accounts.size());
        cells(accounts).forEach((cell, all) -> {
            List<Telling> fresh = all.stream().filter(some::contains).toList();
            List<Telling> before = all.stream().filter(known::contains).toList();
            Set<Link> links = new HashSet<>(Parts.links(cell, before, before, 2));
            links.removeAll(Parts.links(cell, before, fresh, 2));
            links.addAll(Parts.links(cell, all, fresh, 2));
            assertThat(links).isEqualTo(Parts.links(cell, all, all, 2));
        });
    }

    @Property(tries = 300)
    void whatChangesOfLinksAsSomeComeAfterOthersGroupsAllAsTheWhole(
            @ForAll("accounts") List<Telling> accounts, @ForAll Random random) {
        Collections.shuffle(accounts, random);
        Shelved shelf = new Shelved();
        Merging merging = new Merging(shelf, 2, 3);
        Map<String, Long> numbers = new HashMap<>();
        for (int done = 0; done < accounts.size(); ) {
            int next = Math.min(accounts.size(), done + 1 + random.nextInt(6));
            List<Telling> known = accounts.subList(0, done);
            List<Telling> some = accounts.subList(done, next);
            Set<Link> undone = new HashSet<>();
            Set<Link> made = new HashSet<>();
            cells(accounts.subList(0, next)).forEach((cell, all) -> {
                List<Telling> fresh = all.stream().filter(some::contains).toList();
                List<Telling> before = all.stream().filter(known::contains).toList();
                undone.addAll(Parts.links(cell, before, fresh, 2));
                made.addAll(Parts.links(cell, all, fresh, 2));
            });
            Set<Long> ends = new HashSet<>();
            for (Telling t : some) {
                long no = numbers.size();
                numbers.put(t.id(), no);
                shelf.keep(no, t);
                ends.add(no);
            }
            undone.forEach(l -> ends.addAll(List.of(numbers.get(l.a()), numbers.get(l.b()))));
            made.forEach(l -> ends.addAll(List.of(numbers.get(l.a()), numbers.get(l.b()))));
            merging.decide(ends, () -> {
                undone.forEach(l -> shelf.unlink(numbers.get(l.a()), numbers.get(l.b())));
                made.forEach(l -> shelf.link(numbers.get(l.a()), numbers.get(l.b()), l.likeness()));
            });
            done = next;
        }
        assertThat(shelf.groups().stream()
                        .map(g -> g.stream().map(no -> shelf.telling(no).id()).collect(Collectors.toSet()))
                        .collect(Collectors.toSet()))
                .isEqualTo(whole(accounts, 2, 3));
    }

    private static Set<Set<String>> whole(List<Telling> accounts, int window, int crowd) {
        return Merging.of(accounts, window, crowd).stream()
                .map(g -> g.members().stream().map(m -> m.telling().id()).collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static Set<Set<String>> inParts(List<Telling> accounts, int window, int crowd) {
        Map<String, Telling> tellings = new HashMap<>();
        accounts.forEach(t -> tellings.put(t.id(), t));
        Map<String, List<Link>> links = new HashMap<>();
        cells(accounts)
                .forEach((cell, all) -> Parts.links(cell, all, all, window).forEach(l -> {
                    links.computeIfAbsent(l.a(), k -> new ArrayList<>()).add(l);
                    links.computeIfAbsent(l.b(), k -> new ArrayList<>()).add(l);
                }));
        Set<Set<String>> out = new HashSet<>();
        Set<String> left = new HashSet<>(tellings.keySet());
        while (!left.isEmpty()) {
            Set<String> together = new HashSet<>();
            Deque<String> todo = new ArrayDeque<>(List.of(left.iterator().next()));
            Set<Link> between = new HashSet<>();
            while (!todo.isEmpty()) {
                String id = todo.poll();
                if (together.add(id)) {
                    for (Link l : links.getOrDefault(id, List.of())) {
                        between.add(l);
                        todo.addAll(List.of(l.a(), l.b()));
                    }
                }
            }
            left.removeAll(together);
            out.addAll(Parts.groups(together.stream().map(tellings::get).toList(), between, crowd));
        }
        return out;
    }

    private static Map<String, List<Telling>> cells(Collection<Telling> accounts) {
        Map<String, List<Telling>> out = new HashMap<>();
        accounts.forEach(t -> Parts.cells(t)
                .forEach(cell ->
                        out.computeIfAbsent(cell, k -> new ArrayList<>()).add(t)));
        return out;
    }
}
