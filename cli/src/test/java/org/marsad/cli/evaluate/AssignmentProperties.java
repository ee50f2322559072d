package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AssignmentProperties {

    @Property
    void noOtherAssignmentIsWorthMore(@ForAll("worths") double[][] worth) {
        int[] columns = Assignment.best(worth);
        assertThat(Arrays.stream(columns).filter(c -> c >= 0)).doesNotHaveDuplicates();
        assertThat(total(worth, columns)).isCloseTo(best(worth, 0, new boolean[worth.length]), within(1e-9));
    }

    @Property
    void nothingIsAssignedThatIsWorthNothing(@ForAll("worths") double[][] worth) {
        int[] columns = Assignment.best(worth);
        for (int row = 0; row < worth.length; row++) {
            assertThat(columns[row] < 0 || worth[row][columns[row]] > 0).isTrue();
        }
    }

    @Example
    void givesUpTheBestPairForTheBestTotal() {
        assertThat(Assignment.best(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).containsExactly(1, 0);
        assertThat(Assignment.best(new double[0][0])).isEmpty();
    }

    @Provide
    Arbitrary<double[][]> worths() {
        Arbitrary<Double> worth = Arbitraries.integers().between(0, 10).map(w -> w / 10.0);
        return Arbitraries.integers()
                .between(1, 5)
                .flatMap(n -> worth.array(double[].class)
                        .ofSize(n)
                        .array(double[][].class)
                        .ofSize(n));
    }

    private static double total(double[][] worth, int[] columns) {
        double total = 0;
        for (int row = 0; row < worth.length; row++) {
            total += columns[row] < 0 ? 0 : worth[row][columns[row]];
        }
        return total;
    }

    private static double best(double[][] worth, int row, boolean[] taken) {
        double best = 0;
        for (int column = 0; row < worth.length && column < worth.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                best = Math.max(best, worth[row][column] + best(worth, row + 1, taken));
                taken[column] = false;
            }
        }
        return best;
    }
}
