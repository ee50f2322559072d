package org.marsad.knowledge.gazetteer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The reference tables in {@code shared/gazetteer} beside the project. */
final class ReferenceTables {
    private ReferenceTables() {}

    /** A table, or the test that asks is skipped and says why. */
    static Path file(String name) {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("knowledge/world"))) {
                Path file = p.resolveSibling("shared").resolve("gazetteer").resolve(name);
                assumeTrue(Files.exists(file), "skipped: no shared/gazetteer/" + name + " beside the project");
                return file;
            }
        }
        throw new IllegalStateException("gazetteer: expected the folder knowledge above, found none");
    }

    /** The rows of a table by the names of its columns. */
    static void rows(String name, BiConsumer<Map<String, String>, Long> taker) throws IOException {
        Path file = file(name);
        try (Rows rows = name.endsWith(".csv") ? Rows.commas(file) : Rows.tabs(file)) {
            List<String> header = rows.next();
            for (List<String> row = rows.next(); row != null; row = rows.next()) {
                Map<String, String> cells = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    cells.put(header.get(i), row.get(i));
                }
                taker.accept(cells, rows.lineNumber());
            }
        } catch (Unreadable e) {
            throw new IOException(e);
        }
    }

    /** The places of a table of Who's On First; rows that cannot be read are passed over. */
    static List<Candidate> whosOnFirst(String country) throws IOException {
        Path file = file("wof-" + country + ".tsv");
        List<Candidate> out = new ArrayList<>();
        WhosOnFirst dump = new WhosOnFirst();
        dump.learn(file);
        dump.read(file, new Dump.Taker() {
            @Override
            public void take(Candidate candidate, long line) {
                out.add(candidate);
            }

            @Override
            public void mention(Candidate candidate, long line) {
                out.add(candidate);
            }

            @Override
            public void leaveOut() {}

            @Override
            public void refuse(long line, String why) {}
        });
        return out;
    }
}
