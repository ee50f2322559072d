package org.marsad.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.marsad.json.Tree;

/** What a job wrote, as a reader of its files takes it: hidden ones are passed over, and of each id the highest version holds. */
final class Written {
    private Written() {}

    /** The files of a folder that are not hidden. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isRegularFile(f)
                            && !f.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** All lines of these files. */
    static List<String> lines(Path folder) throws IOException {
        List<String> out = new ArrayList<>();
        for (Path file : files(folder)) {
            out.addAll(Files.readAllLines(file));
        }
        return out;
    }

    /** The incidents as they stand in the end, by their ids, each as if it were the first version. */
    static Map<String, String> incidents(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        Map<String, Long> versions = new HashMap<>();
        for (String line : lines(folder)) {
            Tree row = Tree.parse(line);
            long version = row.number("version");
            String id = row.text("id");
            if (version > versions.getOrDefault(id, 0L)) {
                versions.put(id, version);
                out.put(id, row.flag("gone") ? "" : line.replace("\"version\":" + version, "\"version\":1"));
            }
        }
        out.values().removeIf(String::isEmpty);
        return out;
    }
}
