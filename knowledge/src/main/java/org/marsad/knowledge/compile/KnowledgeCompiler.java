package org.marsad.knowledge.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.compile.Inflection.Shape;

/** Reads the knowledge folder, checks it, expands every word into its written forms and writes the compiled file. */
public final class KnowledgeCompiler {
    /** An entry before it is written. */
    record Row(String table, String base, String file, int line, List<String> columns, List<String> cells) {}

    /** Tables made from columns of another table. */
    private static final Set<String> DERIVED = Set.of("demonyms", "capitals");

    private static final int IGNORED_FORM_BITS = ~Form.BASE;

    private final Path root;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final TreeMap<String, List<long[]>> forms = new TreeMap<>();
    private final List<Integer> exampleRows = new ArrayList<>();

    public KnowledgeCompiler(Path root) {
        this.root = root;
    }

    /**
     * Compiles a knowledge folder; used by the build.
     *
     * @param args the folder that holds {@code ar} and {@code world}, and the file to write
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
    }

    /** What is wrong with the files, in the order of reading; complete after {@link #compile}. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** The compiled knowledge; of use only where there are no problems. */
    public byte[] compile() throws IOException {
        for (Path p : files("ar/words", ".tsv")) {
            words(Table.read(root, p, stem(p), problems));
        }
        for (Path p : files("world", ".tsv")) {
            names(Table.read(root, p, stem(p), problems), "");
        }
        for (Path p : files("world/places", ".tsv")) {
            names(Table.read(root, p, "places", problems), stem(p));
        }
        checkIds();
        List<PatternFile.Written> patterns = new ArrayList<>();
        for (Path p : files("ar/patterns", ".yaml")) {
            patterns.addAll(PatternFile.read(root, p, problems));
        }
        Table slots = Table.read(root, root.resolve("ar/patterns/slots.tsv"), "slots", problems);
        List<PatternFile.Written> sound = PatternFile.checked(patterns, slots, problems);
        byte[] bytes = new KnowledgeWriter(rows, forms, slots, sound).write();
        new ExampleCheck(bytes, rows).check(exampleRows, problems);
        return bytes;
    }

    private List<Path> files(String folder, String ending) throws IOException {
        Path dir = root.resolve(folder);
        if (!Files.isDirectory(dir)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(dir)) {
            return list.filter(p -> p.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        }
    }

    private static String stem(Path p) {
        String name = p.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
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
                problems.add(new Problem(t.file(), r.line(), "row: expected a word, found none"));
                continue;
            }
            Shape shape = shape(t.get(r, "shape"));
            if (shape == null) {
                problems.add(new Problem(
                        t.file(),
                        r.line(),
                        "shape: expected verb, noun, adjective, name, numeral, particle or fixed, found "
                                + t.get(r, "shape")));
                continue;
            }
            int id = add(t, r, t.name(), word, "");
            if (needsExample) {
                if (t.get(r, "example").isEmpty()) {
                    problems.add(new Problem(
                            t.file(), r.line(), "example: expected one that holds the word \"" + word + "\""));
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
                problems.add(new Problem(t.file(), r.line(), "row: expected a name, found none"));
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
        rows.add(new Row(table, base, t.file(), r.line(), List.copyOf(columns), List.copyOf(cells)));
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

    /** Ids of the world's tables are unique, and parents and capitals exist; several words may share the id of one meaning. */
    private void checkIds() {
        Map<String, Row> seen = new HashMap<>();
        Set<String> areas = new HashSet<>();
        for (Row r : rows) {
            int i = r.columns().indexOf("id");
            if (i < 0 || DERIVED.contains(r.table()) || r.columns().contains("word")) {
                continue;
            }
            String id = r.cells().get(i);
            if (r.table().equals("places") || r.table().equals("countries")) {
                areas.add(id);
            }
            Row before = seen.put(r.table() + " " + id, r);
            if (before != null) {
                problems.add(new Problem(
                        r.file(),
                        r.line(),
                        "id: expected a new one, found " + id + " of " + before.file() + ":" + before.line()));
            }
        }
        for (Row r : rows) {
            reference(r, "parent", areas, true);
            reference(r, "capital", areas, false);
        }
    }

    private void reference(Row r, String column, Set<String> known, boolean places) {
        int i = r.columns().indexOf(column);
        if (i < 0 || DERIVED.contains(r.table()) || places != r.table().equals("places")) {
            return;
        }
        String id = r.cells().get(i);
        if (!id.isEmpty() && !known.contains(id)) {
            problems.add(new Problem(r.file(), r.line(), column + ": expected the id of a place, found " + id));
        }
    }
}
