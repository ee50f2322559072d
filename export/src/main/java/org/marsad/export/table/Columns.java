package org.marsad.export.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marsad.export.Shipped;

/**
 * The columns of a file in their order. {@code columns.tsv} beside this class is the one place that names them: headers, descriptions,
 * tags and what everybody may see are taken from there.
 *
 * @param file name of the file
 * @param list its columns, at least one
 */
public record Columns(String file, List<Column> list) {
    /** Forms of which others have fixed the columns; each has a table of its own. */
    private static final List<String> FIXED = List.of("ucdp", "acled");

    private static final Map<String, Columns> ALL = read();

    public Columns {
        list = List.copyOf(list);
    }

    /** The columns of all files, by the files' names. */
    public static Map<String, Columns> all() {
        return ALL;
    }

    /**
     * The columns of a file.
     *
     * @throws IllegalArgumentException where the table has no such file
     */
    public static Columns of(String file) {
        Columns found = ALL.get(file);
        if (found == null) {
            throw new IllegalArgumentException("columns.tsv: expected one of " + ALL.keySet() + ", found " + file);
        }
        return found;
    }

    /** Whether others have fixed the columns: then all of them stay, and those that not everybody may see are empty. */
    public boolean fixed() {
        return list.get(0).type().isEmpty();
    }

    /** The names of all columns, or of those alone that everybody may see. */
    public List<String> names(boolean open) {
        return list.stream().filter(c -> c.open() || !open).map(Column::name).toList();
    }

    private static Map<String, Columns> read() {
        Map<String, List<Column>> files = new LinkedHashMap<>();
        for (List<String> c : Shipped.rows(Columns.class, "columns.tsv")) {
            files.computeIfAbsent(c.get(0), f -> new ArrayList<>())
                    .add(new Column(
                            c.get(1), c.get(2), c.get(3), c.get(4), c.get(5).equals("yes"), c.get(6)));
        }
        for (String form : FIXED) {
            List<Column> columns = new ArrayList<>();
            for (List<String> c : Shipped.rows(Columns.class, "/org/marsad/export/" + form + "/columns.tsv")) {
                columns.add(new Column(c.get(0), "", "", c.get(3), c.get(4).equals("yes"), c.get(5)));
            }
            files.put(form + ".csv", columns);
        }
        Map<String, Columns> out = new LinkedHashMap<>();
        files.forEach((file, columns) -> out.put(file, new Columns(file, columns)));
        return Collections.unmodifiableMap(out);
    }
}
