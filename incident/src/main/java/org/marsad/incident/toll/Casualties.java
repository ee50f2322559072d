package org.marsad.incident.toll;

import java.util.List;
import java.util.Map;

/**
 * What a policy makes of all figures for one kind of harm.
 *
 * @param bounds low, best and high
 * @param openHigh whether an account leaves it open how many more there are
 * @param byGroup the same by who they were; the best figures add up to {@code best}
 * @param forLow ids of the claims behind {@code low}
 * @param forBest ids of the claims behind {@code best}
 * @param forHigh ids of the claims behind {@code high}
 * @param provisional whether the figure may still change, or rests on too few sources for the policy
 * @param history every figure ever given, in the order of publication
 */
public record Casualties(
        Bounds bounds,
        boolean openHigh,
        Map<Group, Bounds> byGroup,
        List<String> forLow,
        List<String> forBest,
        List<String> forHigh,
        boolean provisional,
        List<Figure> history) {
    public Casualties {
        byGroup = Map.copyOf(byGroup);
        forLow = List.copyOf(forLow);
        forBest = List.copyOf(forBest);
        forHigh = List.copyOf(forHigh);
        history = List.copyOf(history);
        long sum = byGroup.values().stream().mapToLong(Bounds::best).sum();
        if (!byGroup.isEmpty() && sum != bounds.best()) {
            throw new IllegalArgumentException(
                    "casualties: expected groups that add up to " + bounds.best() + ", found " + sum);
        }
    }
}
