package org.marsad.workbench.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.marsad.workbench.exchange.Answer;
import org.marsad.workbench.exchange.Answers;

/** A file that is made whole before any of it is sent, so that what goes wrong is told. */
final class Packed {
    /** The first moment that a ZIP file can tell, in every zone; so the same files give the same bytes. */
    private static final long NEVER = 315_705_600_000L;

    private Packed() {}

    /** Writes a file or what goes into a folder. */
    @FunctionalInterface
    interface Making {
        void at(Path place) throws IOException;
    }

    /**
     * A file as an answer.
     *
     * @param name that browsers keep it under: letters, digits, dots and dashes
     */
    static Answer file(String name, Making making) throws IOException {
        Path folder = Files.createTempDirectory("marsad-");
        try {
            Path file = folder.resolve("file");
            making.at(file);
            return sent(name, file, folder);
        } catch (IOException | RuntimeException e) {
            delete(folder);
            throw e;
        }
    }

    /** A folder as an answer, packed. */
    static Answer folder(String name, Making making) throws IOException {
        return file(name, file -> {
            Path inside = file.resolveSibling("inside");
            making.at(inside);
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                for (Path part : sorted(inside)) {
                    ZipEntry entry =
                            new ZipEntry(inside.relativize(part).toString().replace('\\', '/'));
                    entry.setTime(NEVER);
                    zip.putNextEntry(entry);
                    Files.copy(part, zip);
                }
            }
        });
    }

    private static List<Path> sorted(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Answer sent(String name, Path file, Path folder) {
        if (!name.matches("[A-Za-z0-9.-]+")) {
            throw new IllegalArgumentException("file: expected a name of letters, digits, dots and dashes");
        }
        return Answer.flowing(Answers.ZIP, out -> send(file, folder, out))
                .with("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static void send(Path file, Path folder, OutputStream out) throws IOException {
        try {
            Files.copy(file, out);
        } finally {
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(p -> {
                try {
                    Files.delete(p);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
