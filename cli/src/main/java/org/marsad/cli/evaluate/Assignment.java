package org.marsad.cli.evaluate;

import java.util.Arrays;

/**
 * The one-to-one assignment of highest total worth, by the Hungarian method with potentials (Kuhn 1955, Munkres 1957) in cubic
 * time.
 */
final class Assignment {
    private static final int NONE = -1;
    private final double[][] worth;
    private final double[] rowPotential;
    private final double[] columnPotential;
    private final int[] rowOf;

    private Assignment(double[][] worth) {
        int size = worth.length;
        this.worth = worth;
        this.rowPotential = new double[size];
        this.columnPotential = new double[size + 1];
        this.rowOf = new int[size + 1];
        Arrays.fill(rowOf, NONE);
    }

    /**
     * Assigns columns to rows.
     *
     * @param worth a square matrix of worths, at least 0; padded with zeros where rows and columns are not equally many
     * @return for each row the column assigned to it, or -1 where that would be worth nothing
     */
    static int[] best(double[][] worth) {
        Assignment assignment = new Assignment(worth);
        for (int row = 0; row < worth.length; row++) {
            assignment.place(row);
        }
        return assignment.columns();
    }

    /** Finds the cheapest chain of swaps that gives one more row a column. The last column is the chain's imagined start. */
    private void place(int row) {
        int size = worth.length;
        double[] slack = new double[size];
        int[] before = new int[size];
        boolean[] visited = new boolean[size + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int column = size;
        rowOf[column] = row;
        while (rowOf[column] != NONE) {
            visited[column] = true;
            int nearest = nearest(column, slack, before, visited);
            shift(slack[nearest], slack, visited);
            column = nearest;
        }
        while (column != size) {
            rowOf[column] = rowOf[before[column]];
            column = before[column];
        }
    }

    /** Updates the slacks by what can be reached from a column and tells the nearest column not yet visited. */
    private int nearest(int from, double[] slack, int[] before, boolean[] visited) {
        int row = rowOf[from];
        int nearest = NONE;
        for (int column = 0; column < slack.length; column++) {
            if (visited[column]) {
                continue;
            }
            double cost = -worth[row][column] - rowPotential[row] - columnPotential[column];
            if (cost < slack[column]) {
                slack[column] = cost;
                before[column] = from;
            }
            if (nearest == NONE || slack[column] < slack[nearest]) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void shift(double delta, double[] slack, boolean[] visited) {
        for (int column = 0; column < visited.length; column++) {
            if (visited[column]) {
                rowPotential[rowOf[column]] += delta;
                columnPotential[column] -= delta;
            } else {
                slack[column] -= delta;
            }
        }
    }

    private int[] columns() {
        int[] columns = new int[worth.length];
        Arrays.fill(columns, NONE);
        for (int column = 0; column < worth.length; column++) {
            if (worth[rowOf[column]][column] > 0) {
                columns[rowOf[column]] = column;
            }
        }
        return columns;
    }
}
