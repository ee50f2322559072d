package org.marsad.knowledge.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a YAML file of patterns and says what is wrong with it. */
public final class PatternFile {
    private static final Set<String> RESERVED = Set.of("name", "means", "pattern", "source", "examples", "not");

    private PatternFile() {}

    /**
     * A pattern as its author wrote it.
     *
     * @param file path of the file, for messages
     * @param line line of its name
     * @param name unique name
     * @param means what a match means: toll, act, …
     * @param sets features that a match sets
     * @param alternatives the pattern lines
     * @param examples texts that must match, each with the words expected for slots
     * @param not texts that must not match
     */
    public record Written(
            String file,
            int line,
            String name,
            String means,
            Map<String, String> sets,
            List<String> alternatives,
            List<Map<String, String>> examples,
            List<String> not) {}

    /** The patterns of one file; what cannot be read is added to {@code problems}. */
    public static List<Written> read(Path root, Path path, List<Problem> problems) throws IOException {
        return read(Folder.of(root), root.relativize(path).toString(), problems);
    }

    /**
     * The patterns of one file of a folder; what cannot be read is added to {@code problems}.
     *
     * @param path path from the folder, with slashes
     */
    public static List<Written> read(Folder folder, String path, List<Problem> problems) {
        String file = folder.shown(path);
        String text = folder.text(path);
        Object loaded;
        if (text == null) {
            problems.add(new Problem(file, 1, "yaml: expected UTF-8, found other bytes"));
            return List.of();
        }
        try {
            loaded = new Load(LoadSettings.builder().setLabel(file).build()).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
            problems.add(new Problem(file, at, "yaml: " + e.getProblem()));
            return List.of();
        } catch (YamlEngineException e) {
            problems.add(new Problem(
                    file, 1, "yaml: " + String.valueOf(e.getMessage()).replace('\n', ' ')));
            return List.of();
        }
        List<Written> out = new ArrayList<>();
        if (!(loaded instanceof List<?> list)) {
            problems.add(new Problem(file, 1, "yaml: expected a list of patterns"));
            return out;
        }
        List<Integer> lines = items(text.lines().toList());
        for (int i = 0; i < list.size(); i++) {
            Object o = list.get(i);
            int line = lines.isEmpty() ? 1 : lines.get(Math.min(i, lines.size() - 1));
            if (o instanceof Map<?, ?> map) {
                out.add(written(file, line, map, problems));
            } else {
                problems.add(new Problem(file, line, "pattern: expected a mapping"));
            }
        }
        return out;
    }

    /** The lines at which the items of the outermost list begin. */
    private static List<Integer> items(List<String> lines) {
        List<Integer> out = new ArrayList<>();
        int indent = -1;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int dash = line.length() - line.stripLeading().length();
            boolean item = line.startsWith("- ", dash) || line.strip().equals("-");
            if (item && (indent < 0 || dash == indent)) {
                indent = dash;
                out.add(i + 1);
            }
        }
        return out;
    }

    private static Written written(String file, int line, Map<?, ?> map, List<Problem> problems) {
        Map<String, String> sets = new LinkedHashMap<>();
        map.forEach((k, v) -> {
            if (!RESERVED.contains(String.valueOf(k))) {
                sets.put(String.valueOf(k), String.valueOf(v));
            }
        });
        List<Map<String, String>> examples = new ArrayList<>();
        for (Object e : list(map.get("examples"))) {
            Map<String, String> example = new LinkedHashMap<>();
            if (e instanceof Map<?, ?> m) {
                m.forEach((k, v) -> example.put(String.valueOf(k), String.valueOf(v)));
            } else {
                example.put("text", String.valueOf(e));
            }
            examples.add(example);
        }
        Written w = new Written(
                file,
                line,
                string(map.get("name")),
                string(map.get("means")),
                sets,
                list(map.get("pattern")).stream().map(String::valueOf).toList(),
                examples,
                list(map.get("not")).stream().map(String::valueOf).toList());
        require(!w.name.isEmpty(), w, "name: expected one", problems);
        require(!w.means.isEmpty(), w, "means: expected one in pattern " + w.name, problems);
        require(!w.alternatives.isEmpty(), w, "pattern: expected at least one line in " + w.name, problems);
        require(!w.examples.isEmpty(), w, "examples: expected at least one in " + w.name, problems);
        require(!string(map.get("source")).isEmpty(), w, "source: expected one in " + w.name, problems);
        return w;
    }

    private static void require(boolean ok, Written w, String message, List<Problem> problems) {
        if (!ok) {
            problems.add(new Problem(w.file, w.line, message));
        }
    }

    private static String string(@Nullable Object o) {
        return o == null ? "" : String.valueOf(o);
    }

    private static List<?> list(@Nullable Object o) {
        return o instanceof List<?> l ? l : o == null ? List.of() : List.of(o);
    }

    /** Names are unique, slots exist, every pattern line can be parsed; gives the patterns whose lines can. */
    static List<Written> checked(List<Written> patterns, Table slots, List<Problem> problems) {
        Set<String> names = new HashSet<>();
        Set<String> known = new HashSet<>();
        slots.rows().forEach(r -> known.add(Fold.word(slots.get(r, "slot"))));
        List<Written> sound = new ArrayList<>(patterns);
        for (Written w : patterns) {
            require(names.add(w.name), w, "name: expected a new one, found " + w.name, problems);
            for (String line : w.alternatives) {
                try {
                    for (String slot : Pattern.slots(Pattern.parse(line))) {
                        require(
                                known.contains(slot),
                                w,
                                "slot: expected one of slots.tsv, found \"" + slot + "\"",
                                problems);
                    }
                } catch (IllegalArgumentException e) {
                    problems.add(new Problem(w.file, w.line, e.getMessage() + " in " + w.name));
                    sound.remove(w);
                }
            }
        }
        return sound;
    }
}
