package org.marsad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Groups tellings that hang together. The likest pairs are joined first, and two groups only where no telling of one is for certain
 * another event than one of the other and they are alike on the average. What a person decided comes before all else.
 */
final class Grouping {
    /** By how much two groups may be less alike on the average than two tellings that are linked. */
    private static final double SLACK = 0.1;

    private record Pair(int a, int b, double value) {}

    private final double[][] likeness;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] groupOf;

    private Grouping(int n) {
        likeness = new double[n][n];
        groupOf = new int[n];
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
    }

    /** The groups of these, which must come in an order that does not depend on the shelf. */
    static List<Set<Long>> of(List<Long> members, Shelf shelf) {
        int n = members.size();
        Grouping grouping = new Grouping(n);
        for (int i = 0; i < n; i++) {
            var links = shelf.links(members.get(i));
            Telling one = shelf.telling(members.get(i));
            for (int j = i + 1; j < n; j++) {
                Double link = links.get(members.get(j));
                double value = link != null && link.isInfinite()
                        ? link
                        : Comparing.of(one, shelf.telling(members.get(j))).value();
                grouping.likeness[i][j] = value;
                grouping.likeness[j][i] = value;
            }
        }
        return grouping.join(members);
    }

    private List<Set<Long>> join(List<Long> members) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < likeness.length; i++) {
            for (int j = i + 1; j < likeness.length; j++) {
                if (likeness[i][j] >= Merging.LEAST) {
                    pairs.add(new Pair(i, j, likeness[i][j]));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::value)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        for (Pair p : pairs) {
            List<Integer> x = groups.get(groupOf[p.a]);
            List<Integer> y = groups.get(groupOf[p.b]);
            if (x != y && (p.value == Shelf.SAME || alike(x, y))) {
                int into = groupOf[p.a];
                y.forEach(m -> groupOf[m] = into);
                x.addAll(y);
                y.clear();
            }
        }
        List<Set<Long>> out = new ArrayList<>();
        for (List<Integer> g : groups) {
            if (!g.isEmpty()) {
                Set<Long> set = new LinkedHashSet<>();
                g.stream().sorted().forEach(i -> set.add(members.get(i)));
                out.add(set);
            }
        }
        return out;
    }

    private boolean alike(List<Integer> x, List<Integer> y) {
        double sum = 0;
        int counted = 0;
        for (int a : x) {
            for (int b : y) {
                double value = likeness[a][b];
                if (value <= 0) {
                    return false;
                }
                sum += Math.min(1, value);
                counted++;
            }
        }
        return sum / counted >= Merging.LEAST - SLACK;
    }
}
