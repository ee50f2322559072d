package org.marsad.export.check.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns that a file has, by their names; of two with one name the first counts. */
public final class Header {
    private final List<String> names;
    private final Map<String, Integer> places = new HashMap<>();

    /** @param names names of the columns, in the order of the file; empty for a column without one */
    public Header(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                places.putIfAbsent(names.get(i), i);
            }
        }
    }

    /** Names of the columns, in the order of the file. */
    public List<String> names() {
        return names;
    }

    /** Whether the file has the column. */
    public boolean has(String column) {
        return places.containsKey(column);
    }

    /** Where the column stands, from 0; null where the file has none of this name. */
    @Nullable
    Integer place(String column) {
        return places.get(column);
    }
}
