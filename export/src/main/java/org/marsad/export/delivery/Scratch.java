package org.marsad.export.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.marsad.export.Digested;
import org.marsad.export.Target;
import org.marsad.export.Written;

/** A folder in which an export grows beside its place, until it is whole. */
final class Scratch implements Target, AutoCloseable {
    private final Path folder;
    private final Optional<String> single;
    private final Map<String, Digested> files = new LinkedHashMap<>();
    private final Map<String, Written> done = new HashMap<>();

    /**
     * A folder beside a place.
     *
     * @param place where the export is to stand
     * @param single the name of the one file that there will be, whatever the form calls it; or empty
     */
    Scratch(Path place, Optional<String> single) throws IOException {
        this.single = single;
        this.folder = place.resolveSibling("." + place.getFileName() + ".partial-"
                + ProcessHandle.current().pid());
        Files.createDirectories(folder);
    }

    @Override
    public OutputStream file(String name) throws IOException {
        String as = single.orElse(name);
        Digested file = new Digested(as, Files.newOutputStream(folder.resolve(as)));
        files.put(name, file);
        return file;
    }

    /** Writes a small file of text. */
    void text(String name, String text) throws IOException {
        Digested file = new Digested(name, Files.newOutputStream(folder.resolve(name)));
        files.put(name, file);
        try (file) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public Written written(String name) {
        Digested file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("export: expected a file that was written, found " + name);
        }
        return done.computeIfAbsent(name, n -> file.written());
    }

    /** All files that were written, in their order. */
    Collection<Written> all() {
        List<Written> out = new ArrayList<>();
        files.keySet().forEach(name -> out.add(written(name)));
        return out;
    }

    Path folder() {
        return folder;
    }

    /** Takes the folder away, if it is still there. */
    @Override
    public void close() throws IOException {
        delete(folder);
    }

    /** Takes away a folder of files. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.toList();
        }
        for (Path f : files) {
            Files.delete(f);
        }
        Files.delete(folder);
    }
}
