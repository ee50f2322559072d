package org.marsad.knowledge.gazetteer;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The tables of a knowledge folder that an import writes, one a country. A table that is there from an earlier import is kept
 * and goes on. Nothing is seen of a table before it is whole.
 */
final class PlaceTables implements Closeable {
    private static final List<String> COLUMNS =
            List.of("id", "kind", "name", "spellings", "english", "parent", "lat", "lon", "caution");

    private final Path folder;
    private final String source;
    private final TreeMap<String, BufferedWriter> open = new TreeMap<>();

    /** @param source the files that places are taken from, for the headers */
    PlaceTables(Path root, String source) {
        this.folder = root.resolve("world").resolve("places");
        this.source = source;
    }

    /** Hands over the rows of earlier imports. */
    void earlier(KnownPlaces known) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : new TreeSet<>(files.toList())) {
                String name = file.getFileName().toString();
                if (name.endsWith(".tsv")) {
                    earlier(file, name.substring(0, name.length() - 4), known);
                }
            }
        }
    }

    private static void earlier(Path file, String country, KnownPlaces known) throws IOException {
        boolean header = false;
        int n = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            n++;
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header && cells.size() == COLUMNS.size()) {
                known.addRow(country, cells);
            } else if (header || !cells.equals(COLUMNS)) {
                throw new IOException(file + ":" + n + ": table: expected the columns " + String.join(" ", COLUMNS)
                        + ", found others");
            }
            header = true;
        }
    }

    void write(Candidate c, List<String> names, String parent, boolean caution) {
        Point point = c.point();
        String row = String.join(
                "\t",
                c.id(),
                c.kind(),
                names.get(0),
                String.join("|", names.subList(1, names.size())),
                plain(c.english()),
                parent,
                point == null ? "" : degrees(point.lat()),
                point == null ? "" : degrees(point.lon()),
                caution ? "word-before" : "");
        try {
            BufferedWriter table = open.get(c.country());
            if (table == null) {
                table = start(c.country());
                open.put(c.country(), table);
            }
            table.write(row + '\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String degrees(double d) {
        return String.format(Locale.ROOT, "%.2f", d);
    }

    private static String plain(String s) {
        StringBuilder out = new StringBuilder();
        s.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).forEach(out::appendCodePoint);
        return out.toString().strip();
    }

    private Path part(String country) {
        return folder.resolve(country + ".tsv.part");
    }

    private BufferedWriter start(String country) throws IOException {
        Files.createDirectories(folder);
        Path before = folder.resolve(country + ".tsv");
        boolean goesOn = Files.exists(before);
        if (goesOn) {
            Files.copy(before, part(country), StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.deleteIfExists(part(country));
        }
        BufferedWriter table = Files.newBufferedWriter(
                part(country), StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (!goesOn) {
            table.write("# Places of " + country
                    + ", imported by marsad gazetteer import. Points are rounded to 0.01 degree.\n"
                    + "# Columns and the meaning of caution: as in the bundled tables of knowledge/world/places.\n"
                    + "# Whoever passes this table on names the source of the dump and keeps to its licence.\n");
        }
        table.write("# Source: " + source + ".\n");
        if (!goesOn) {
            table.write(String.join("\t", COLUMNS) + '\n');
        }
        return table;
    }

    /** Puts the finished tables in their places. */
    void finish() throws IOException {
        for (String country : open.keySet()) {
            writer(country).close();
            Files.move(part(country), folder.resolve(country + ".tsv"), StandardCopyOption.REPLACE_EXISTING);
        }
        open.clear();
    }

    private BufferedWriter writer(String country) {
        BufferedWriter table = open.get(country);
        if (table == null) {
            throw new IllegalStateException("table: expected one of " + country);
        }
        return table;
    }

    /** Leaves nothing behind of tables that were not finished. */
    @Override
    public void close() throws IOException {
        for (String country : open.keySet()) {
            writer(country).close();
            Files.deleteIfExists(part(country));
        }
    }
}
