package org.marsad.export.delivery;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.marsad.export.Outcome;
import org.marsad.export.Target;
import org.marsad.export.Written;

/**
 * Brings an export to its place. It grows beside it and is moved there when it is whole: who finds it finds all of it, or none. What was
 * there before is kept, unless it is an earlier export that may be replaced.
 */
public final class Delivery {
    private static final String MANIFEST = "manifest.json";
    private static final String SUMS = "SHA256SUMS";

    private final boolean replace;

    /**
     * A way to deliver.
     *
     * @param replace whether an earlier export gives way
     */
    public Delivery(boolean replace) {
        this.replace = replace;
    }

    /**
     * Into a folder, with a manifest and sums.
     *
     * @throws IOException where the folder holds files already that may not or must not be replaced, or something cannot be written
     */
    public Outcome folder(Export export, Path folder) throws IOException {
        Path place = placed(folder);
        refuseWhatIsNoExport(place, folder);
        try (Scratch scratch = new Scratch(place, Optional.empty())) {
            Outcome outcome = export.write(scratch);
            scratch.text(MANIFEST, Manifest.of(export, outcome, scratch.all()));
            scratch.text(SUMS, Manifest.sums(scratch.all()));
            if (!Files.exists(place)) {
                Files.move(scratch.folder(), place);
                return outcome;
            }
            Path old = place.resolveSibling("." + place.getFileName() + ".replaced-"
                    + ProcessHandle.current().pid());
            Files.move(place, old);
            try {
                Files.move(scratch.folder(), place);
            } catch (IOException e) {
                Files.move(old, place);
                throw e;
            }
            Scratch.delete(old);
            return outcome;
        }
    }

    /**
     * Into one file, with its manifest and sums beside it: {@code x.csv}, {@code x.csv.manifest.json}, {@code x.csv.sha256}.
     *
     * @throws IOException where one of them is there already and may not be replaced, or something cannot be written
     */
    public Outcome file(Export export, Path file) throws IOException {
        Path place = placed(file);
        String name = place.getFileName().toString();
        List<String> names = List.of(name, name + "." + MANIFEST, name + ".sha256");
        for (String n : names) {
            if (!replace && Files.exists(place.resolveSibling(n))) {
                throw new IOException(n + ": is there already; --replace replaces it");
            }
        }
        try (Scratch scratch = new Scratch(place, Optional.of(name))) {
            Outcome outcome = export.write(scratch);
            scratch.text(names.get(1), Manifest.of(export, outcome, scratch.all()));
            scratch.text(names.get(2), Manifest.sums(scratch.all()));
            for (String n : names) {
                Files.move(scratch.folder().resolve(n), place.resolveSibling(n), StandardCopyOption.REPLACE_EXISTING);
            }
            return outcome;
        }
    }

    /** Into a stream, which stays open; without a manifest. */
    public Outcome stream(Export export, OutputStream out) throws IOException {
        Outcome outcome = export.write(new Target() {
            @Override
            public OutputStream file(String name) {
                return new FilterOutputStream(out) {
                    @Override
                    public void write(byte[] some, int from, int length) throws IOException {
                        out.write(some, from, length);
                    }

                    @Override
                    public void close() throws IOException {
                        out.flush();
                    }
                };
            }

            @Override
            public Written written(String name) {
                throw new IllegalArgumentException("export: expected a file, found a stream");
            }
        });
        out.flush();
        return outcome;
    }

    private static Path placed(Path asked) throws IOException {
        Path place = asked.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException(asked + ": expected a folder or file of its own");
        }
        Files.createDirectories(parent);
        return place;
    }

    /** A folder with files of others never gives way, for they would be lost. */
    private void refuseWhatIsNoExport(Path place, Path folder) throws IOException {
        if (!Files.exists(place)) {
            return;
        }
        if (!Files.isDirectory(place)) {
            throw new IOException(folder + ": expected a folder, found a file");
        }
        Set<String> found = new HashSet<>();
        try (Stream<Path> list = Files.list(place)) {
            list.forEach(f -> found.add(f.getFileName().toString()));
        }
        if (found.isEmpty()) {
            return;
        }
        if (!replace) {
            throw new IOException(folder + ": holds files already; --replace replaces an earlier export");
        }
        found.removeAll(ofExport(place));
        if (!found.isEmpty()) {
            throw new IOException(folder + ": expected an earlier export alone, found "
                    + found.stream().sorted().findFirst().orElseThrow() + " in it");
        }
    }

    private static Set<String> ofExport(Path place) throws IOException {
        Path sums = place.resolve(SUMS);
        Set<String> out = new HashSet<>();
        if (Files.isRegularFile(sums) && Files.isRegularFile(place.resolve(MANIFEST))) {
            out.add(SUMS);
            for (String line : Files.readAllLines(sums, StandardCharsets.UTF_8)) {
                out.add(line.substring(line.lastIndexOf(' ') + 1));
            }
        }
        return out;
    }
}
