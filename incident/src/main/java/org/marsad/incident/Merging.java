package org.marsad.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Puts tellings of one event together. The likest pairs are joined first, and two groups only where no telling of one is for
 * certain another event than one of the other and they are alike on the average. The outcome depends on the tellings alone and not on their order.
 */
public final class Merging {
    /** Likeness below which two tellings are not joined. */
    static final double LEAST = 0.64;

    private record Pair(int a, int b, double value) {}

    private Merging() {}

    /** The groups, in the order of their first claim's id. */
    public static List<Group> of(List<Telling> all) {
        List<Telling> tellings = new ArrayList<>(all);
        tellings.sort(Comparator.comparing(Telling::id));
        int n = tellings.size();
        double[][] likeness = new double[n][n];
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double value = Comparing.of(tellings.get(i), tellings.get(j)).value();
                likeness[i][j] = value;
                likeness[j][i] = value;
                if (value >= LEAST) {
                    pairs.add(new Pair(i, j, value));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::value)
                .reversed()
                .thenComparing(Pair::a)
                .thenComparing(Pair::b));
        List<List<Integer>> groups = new ArrayList<>();
        int[] groupOf = new int[n];
        for (int i = 0; i < n; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            groupOf[i] = i;
        }
        for (Pair p : pairs) {
            List<Integer> x = groups.get(groupOf[p.a]);
            List<Integer> y = groups.get(groupOf[p.b]);
            if (x != y && joins(x, y, likeness)) {
                int into = groupOf[p.a];
                y.forEach(m -> groupOf[m] = into);
                x.addAll(y);
            }
        }
        List<Group> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            List<Integer> members = groups.get(groupOf[i]);
            if (Collections.min(members) == i) {
                out.add(group(members, tellings));
            }
        }
        return out;
    }

    private static boolean joins(List<Integer> x, List<Integer> y, double[][] likeness) {
        double sum = 0;
        for (int a : x) {
            for (int b : y) {
                if (likeness[a][b] == 0) {
                    return false;
                }
                sum += likeness[a][b];
            }
        }
        return sum / (x.size() * y.size()) >= LEAST - 0.1;
    }

    private static Group group(List<Integer> members, List<Telling> tellings) {
        List<Group.Member> out = new ArrayList<>();
        for (int i : members.stream().sorted().toList()) {
            Likeness best = new Likeness(1, List.of());
            double most = -1;
            for (int j : members) {
                if (i != j) {
                    Likeness l = Comparing.of(tellings.get(i), tellings.get(j));
                    if (l.value() > most) {
                        most = l.value();
                        best = l;
                    }
                }
            }
            out.add(new Group.Member(tellings.get(i), best));
        }
        return new Group(out);
    }
}
