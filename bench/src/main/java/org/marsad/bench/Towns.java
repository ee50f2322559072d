package org.marsad.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Names of cities and towns of a country that need no other word beside them, from the project's tables of places. */
final class Towns {
    private Towns() {}

    /**
     * The names of a country's towns, in the order of its table.
     *
     * @param project the project's root
     * @param country ISO 3166-1 alpha-2
     * @throws IOException where there is no table of the country
     */
    static List<String> of(Path project, String country) throws IOException {
        List<String> out = new ArrayList<>();
        for (String row : Files.readAllLines(project.resolve("knowledge/world/places/" + country + ".tsv"))) {
            String[] cells = row.split("\t", -1);
            if (cells.length > 2 && List.of("city", "town").contains(cells[1]) && !row.contains("word-before")) {
                out.add(cells[2]);
            }
        }
        return out;
    }
}
