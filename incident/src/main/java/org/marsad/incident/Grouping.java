package org.marsad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

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

    private Grouping(double[][] likeness) {
        int n = likeness.length;
        this.likeness = likeness;
        groupOf = new int[n];
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
    }

    /** The groups of these, which must come in an order that does not depend on the shelf. */
    static List<Set<Long>> of(List<Long> members, Shelf shelf, ToDoubleBiFunction<Long, Long> compared) {
        List<List<Long>> units = units(members, shelf);
        double[][] likeness = new double[units.size()][units.size()];
        for (int i = 0; i < units.size(); i++) {
            for (int j = i + 1; j < units.size(); j++) {
                likeness[i][j] = likeness(units.get(i), units.get(j), shelf, compared);
                likeness[j][i] = likeness[i][j];
            }
        }
        return new Grouping(likeness).join(units);
    }

    /** Those that a person said are one count as one, which is as like another as the likest of them. */
    private static List<List<Long>> units(List<Long> members, Shelf shelf) {
        Set<Long> left = new LinkedHashSet<>(members);
        List<List<Long>> out = new ArrayList<>();
        for (long first : members) {
            if (left.remove(first)) {
                List<Long> unit = new ArrayList<>(List.of(first));
                for (int i = 0; i < unit.size(); i++) {
                    shelf.links(unit.get(i)).forEach((other, value) -> {
                        if (value == Shelf.SAME && left.remove(other)) {
                            unit.add(other);
                        }
                    });
                }
                unit.sort(Comparator.comparing(m -> shelf.telling(m).id()));
                out.add(unit);
            }
        }
        return out;
    }

    private static double likeness(List<Long> x, List<Long> y, Shelf shelf, ToDoubleBiFunction<Long, Long> compared) {
        double best = 0;
        for (long a : x) {
            Map<Long, Double> links = shelf.links(a);
            for (long b : y) {
                Double link = links.get(b);
                if (link != null && link == Shelf.APART) {
                    return 0;
                }
                best = Math.max(best, compared.applyAsDouble(a, b));
            }
        }
        return best;
    }

    private List<Set<Long>> join(List<List<Long>> units) {
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
            if (x != y && alike(x, y)) {
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
                g.forEach(i -> set.addAll(units.get(i)));
                out.add(set);
            }
        }
        return out;
    }

    private boolean alike(List<Integer> x, List<Integer> y) {
        double sum = 0;
        for (int a : x) {
            for (int b : y) {
                if (likeness[a][b] == 0) {
                    return false;
                }
                sum += likeness[a][b];
            }
        }
        return sum / (x.size() * y.size()) >= Merging.LEAST - SLACK;
    }
}
