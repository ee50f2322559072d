package org.marsad.knowledge.compile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.compile.Inflection.Shape;

/** Reads knowledge folders, checks them, expands every word into its written forms and writes the compiled file. */
public final class KnowledgeCompiler {
    /** An entry before it is written. */
    record Row(String table, String base, String file, int line, List<String> columns, List<String> cells) {}

    private static final int IGNORED_FORM_BITS = ~Form.BASE;

    private final List<Folder> folders;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<String, List<long[]>> forms = new TreeMap<>();
    private final List<Integer> exampleRows = new ArrayList<>();
    private List<PatternFile.Written> patterns = List.of();

    /**
     * A compiler of one folder.
     *
     * @throws IOException where a file cannot be read
     */
    public KnowledgeCompiler(Path root) throws IOException {
        this(List.of(Folder.of(root)));
    }

    /**
     * A compiler of folders laid over each other.
     *
     * @param folders the first is whole, such as {@link Folder#shipped}; rows of later ones are added, or take the place of those
     *     with the same word and shape, id or name
     */
    public KnowledgeCompiler(List<Folder> folders) {
        this.folders = List.copyOf(folders);
    }

    /**
     * Compiles a knowledge folder; used by the build.
     *
     * @param args the folder that holds {@code ar} and {@code world}, and the file to write; the tables themselves go into an
     *     archive beside it
     */
    public static void main(String[] args) throws IOException {
        KnowledgeCompiler compiler = new KnowledgeCompiler(Path.of(args[0]));
        byte[] compiled = compiler.compile();
        if (!compiler.problems.isEmpty()) {
            StringBuilder message = new StringBuilder("knowledge: " + compiler.problems.size() + " problems\n");
            compiler.problems.stream()
                    .limit(40)
                    .forEach(p -> message.append("  ").append(p).append('\n'));
            throw new IllegalStateException(message.toString());
        }
        Path out = Path.of(args[1]);
        Files.createDirectories(out.getParent());
        Files.write(out, compiled);
        try (OutputStream tables = Files.newOutputStream(out.resolveSibling(Folder.RESOURCE))) {
            compiler.folders.get(0).zip(tables);
        }
    }

    /** What is wrong with the files, by file and line; complete after {@link #compile}. */
    public List<Problem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }

    /** The compiled knowledge; of use only where there are no problems. */
    public byte[] compile() throws IOException {
        Tables tables = new Tables(folders, problems);
        tables.in("ar/words").forEach((path, table) -> words(table));
        tables.in("world").forEach((path, table) -> names(table, ""));
        tables.in("world/places").forEach((path, table) -> names(table, Tables.stem(path)));
        new References(rows, problems).check();
        patterns = PatternFile.checked(tables.patterns(), tables.slots(), problems);
        byte[] bytes = new KnowledgeWriter(rows, forms, tables.slots(), patterns).write();
        new ExampleCheck(bytes, rows).check(exampleRows, problems);
        return bytes;
    }

    /** The patterns that can be matched, with their examples; complete after {@link #compile}. */
    public List<PatternFile.Written> patterns() {
        return patterns;
    }

    /** How many rows there are; complete after {@link #compile}. */
    public int size() {
        return (int) rows.stream()
                .filter(r -> !References.DERIVED.contains(r.table()))
                .count();
    }

    /** How many rows have an example; complete after {@link #compile}. */
    public int examples() {
        return exampleRows.size();
    }

    private void words(Table t) {
        boolean needsExample = t.columns().contains("example");
        if (!t.columns().contains("word")) {
            problems.add(new Problem(t.file(), 1, "table: expected a column word"));
            return;
        }
        for (Table.Row r : t.rows()) {
            String word = t.get(r, "word");
            if (word.isEmpty()) {
                problems.add(new Problem(r.file(), r.line(), "row: expected a word, found none"));
                continue;
            }
            Shape shape = shape(t.get(r, "shape"));
            if (shape == null) {
                problems.add(new Problem(
                        r.file(),
                        r.line(),
                        "shape: expected verb, noun, adjective, name, numeral, particle or fixed, found "
                                + t.get(r, "shape")));
                continue;
            }
            int id = add(t, r, t.name(), word, "");
            if (needsExample) {
                if (t.get(r, "example").isEmpty()) {
                    problems.add(new Problem(
                            r.file(), r.line(), "example: expected one that holds the word \"" + word + "\""));
                } else {
                    exampleRows.add(id);
                }
            }
            expand(id, shape, word, t.list(r, "forms"));
        }
    }

    private void names(Table t, String country) {
        String key = t.columns().contains("name") ? "name" : "office";
        for (Table.Row r : t.rows()) {
            String name = t.get(r, key);
            if (name.isEmpty()) {
                problems.add(new Problem(r.file(), r.line(), "row: expected a name, found none"));
                continue;
            }
            int id = add(t, r, t.name(), name, country);
            expand(id, Shape.NAME, name, t.list(r, "spellings"));
            for (String capital : t.list(r, "capital_name")) {
                expand(add(t, r, "capitals", capital, country), Shape.NAME, capital, List.of());
            }
            for (String demonym : t.list(r, "demonym")) {
                int d = add(t, r, "demonyms", demonym, country);
                expand(d, Shape.ADJECTIVE, demonym, List.of());
            }
        }
    }

    private static @Nullable Shape shape(String name) {
        if (name.isEmpty()) {
            return Shape.FIXED;
        }
        try {
            return Shape.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private int add(Table t, Table.Row r, String table, String base, String country) {
        List<String> columns = t.columns();
        List<String> cells = r.cells();
        if (!country.isEmpty() && !columns.contains("country")) {
            columns = new ArrayList<>(columns);
            columns.add("country");
            cells = new ArrayList<>(cells);
            cells.add(country);
        }
        rows.add(new Row(table, base, r.file(), r.line(), List.copyOf(columns), List.copyOf(cells)));
        return rows.size() - 1;
    }

    private void expand(int id, Shape shape, String word, List<String> more) {
        Inflection inflection = new Inflection((form, bits) -> {
            if (form.isEmpty()) {
                return;
            }
            List<long[]> readings = forms.computeIfAbsent(form, k -> new ArrayList<>(1));
            for (long[] known : readings) {
                if (known[0] == id && (known[1] & IGNORED_FORM_BITS) == (bits & IGNORED_FORM_BITS)) {
                    return;
                }
            }
            readings.add(new long[] {id, bits});
        });
        inflection.expand(shape, word, more);
    }
}
