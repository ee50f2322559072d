package org.marsad.knowledge.compile;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;

/** The tables and patterns of one knowledge folder, held in memory: that of the project, that in the jar, or a user's own. */
public final class Folder {
    /** The tables that the build lays into the jar. */
    static final String RESOURCE = "marsad.tables";

    private static final List<String> PLACES = List.of("ar/words", "ar/patterns", "world", "world/places");
    private static final int DEPTH = 3;

    private final String prefix;
    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private final List<String> strays = new ArrayList<>();

    private Folder(String prefix) {
        this.prefix = prefix;
    }

    /** The tables and patterns that ship with Marsad. */
    public static Folder shipped() {
        try (InputStream in = Knowledge.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("knowledge: expected the tables " + RESOURCE
                        + " in the jar, found none; build with mvn package");
            }
            return zipped("", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A folder on disk, whatever it holds; problems name files as seen from it.
     *
     * @throws IOException where a file cannot be read
     */
    public static Folder of(Path root) throws IOException {
        return read(root, "");
    }

    /**
     * A folder that somebody named, which has to hold a table or a pattern; problems name files as seen from where it was named.
     *
     * @throws BadKnowledge where there is no such folder, or nothing to read in it
     * @throws IOException where a file cannot be read
     */
    public static Folder at(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw BadKnowledge.missing(root + ": folder: expected a folder laid out like knowledge/, found "
                    + (Files.exists(root) ? "a file" : "none") + "; " + advice());
        }
        Folder folder = read(root, root.toString().isEmpty() ? "" : root + "/");
        if (folder.files.isEmpty() && folder.strays.isEmpty()) {
            throw BadKnowledge.empty(root + ": folder: expected a table or a pattern, found none; " + advice());
        }
        return folder;
    }

    /**
     * The files of a zip archive whose entries are named like those of a knowledge folder.
     *
     * @param prefix set before the names in problems
     */
    public static Folder zipped(String prefix, InputStream in) throws IOException {
        Folder folder = new Folder(prefix);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
            if (isKnowledge(e.getName())) {
                folder.files.put(e.getName(), zip.readAllBytes());
            }
        }
        return folder;
    }

    private static String advice() {
        return "lay tables out as ar/words/*.tsv, ar/patterns/*.yaml, world/*.tsv, world/places/*.tsv";
    }

    private static Folder read(Path root, String prefix) throws IOException {
        Folder folder = new Folder(prefix);
        for (String place : PLACES) {
            for (Path file : list(root.resolve(place))) {
                String name = place + "/" + file.getFileName();
                if (isKnowledge(name) && Files.isRegularFile(file)) {
                    folder.files.put(name, Files.readAllBytes(file));
                }
            }
        }
        try (Stream<Path> all = Files.walk(root, DEPTH)) {
            all.map(p -> root.relativize(p).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".tsv") || name.endsWith(".yaml") || name.endsWith(".yml"))
                    .filter(name -> !isKnowledge(name) && !name.startsWith("src/") && !name.startsWith("target/"))
                    .sorted()
                    .forEach(folder.strays::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return folder;
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static boolean isKnowledge(String name) {
        String folder = name.substring(0, Math.max(0, name.lastIndexOf('/')));
        if (folder.equals("ar/patterns")) {
            return name.endsWith(".yaml") || name.equals(Tables.SLOTS);
        }
        return PLACES.contains(folder) && name.endsWith(".tsv");
    }

    /** Whether these tables can stand alone, without others below them. */
    public boolean isWhole() {
        return files.keySet().containsAll(List.of(Tables.SLOTS, "world/countries.tsv", "ar/words/actions.tsv"));
    }

    /** Names of files in one folder with one ending, in order. */
    public List<String> names(String folder, String ending) {
        return files.keySet().stream()
                .filter(n -> n.startsWith(folder + "/") && n.indexOf('/', folder.length() + 1) < 0)
                .filter(n -> n.endsWith(ending))
                .toList();
    }

    /** A file as problems name it. */
    public String shown(String name) {
        return prefix + name;
    }

    /** Tables and patterns that lie where nobody reads them. */
    List<Problem> strays() {
        return strays.stream()
                .map(s -> new Problem(
                        shown(s),
                        1,
                        "file: expected it in ar/words, ar/patterns (.yaml), world or"
                                + " world/places, found it elsewhere"))
                .toList();
    }

    /** The text of a file; null where it is no UTF-8. */
    @Nullable
    String text(String name) {
        byte[] bytes = files.get(name);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes == null ? new byte[0] : bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Takes names and contents into a hash. */
    void into(MessageDigest hash) {
        files.forEach((name, bytes) -> {
            hash.update((shown(name) + "\0" + bytes.length + "\0").getBytes(StandardCharsets.UTF_8));
            hash.update(bytes);
        });
    }

    /** Writes all files as a zip archive that is the same for the same files. */
    void zip(OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        }
    }
}
