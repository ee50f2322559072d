package org.marsad.export.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The columns of a file in their order. {@code columns.tsv} beside this class is the one place that names them: headers, descriptions,
 * tags and what everybody may see are taken from there.
 *
 * @param file name of the file
 * @param list its columns, at least one
 */
public record Columns(String file, List<Column> list) {
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
        try (InputStream in = Objects.requireNonNull(Columns.class.getResourceAsStream("columns.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            boolean header = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                if (!header) {
                    String[] c = line.split("\t", -1);
                    files.computeIfAbsent(c[0], f -> new ArrayList<>())
                            .add(new Column(c[1], c[2], c[3], c[4], c[5].equals("yes"), c[6]));
                }
                header = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Columns> out = new LinkedHashMap<>();
        files.forEach((file, columns) -> out.put(file, new Columns(file, columns)));
        return Collections.unmodifiableMap(out);
    }
}
