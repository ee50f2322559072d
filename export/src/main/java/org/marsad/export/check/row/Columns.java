package org.marsad.export.check.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.export.Shipped;
import org.marsad.export.acled.Acled;
import org.marsad.export.ucdp.Ucdp;

/** The columns of a format, in its order. Source: the codebooks of UCDP GED and ACLED. */
public final class Columns {
    private static final String CODE = "code:";

    /** Columns of UCDP GED. */
    public static final Columns UCDP = read(Ucdp.class);

    /** Columns of ACLED. */
    public static final Columns ACLED = read(Acled.class);

    private final Map<String, Column> byName;

    private Columns(Map<String, Column> byName) {
        this.byName = byName;
    }

    /** All columns, in their order. */
    public List<Column> all() {
        return List.copyOf(byName.values());
    }

    /** Their names, in their order. */
    public List<String> names() {
        return List.copyOf(byName.keySet());
    }

    /** The column of a name; null where the format has none. */
    public @Nullable Column of(String name) {
        return byName.get(name);
    }

    private static Columns read(Class<?> form) {
        Map<String, Column> out = new LinkedHashMap<>();
        for (List<String> cells : Shipped.rows(form, "columns.tsv")) {
            out.put(cells.get(0), column(cells));
        }
        return new Columns(out);
    }

    private static Column column(List<String> cells) {
        String type = cells.get(1);
        boolean code = type.startsWith(CODE);
        return new Column(
                cells.get(0),
                code ? Column.Type.CODE : Column.Type.valueOf(type.toUpperCase(Locale.ROOT)),
                code ? split(type.substring(CODE.length()), '|') : List.of(),
                cells.get(2).equals("yes"));
    }

    /** Parts of words between a character, blanks around them taken off. */
    public static List<String> split(String words, char between) {
        List<String> out = new ArrayList<>();
        int from = 0;
        for (int to = words.indexOf(between); to >= 0; to = words.indexOf(between, from)) {
            out.add(words.substring(from, to).strip());
            from = to + 1;
        }
        out.add(words.substring(from).strip());
        return out;
    }
}
