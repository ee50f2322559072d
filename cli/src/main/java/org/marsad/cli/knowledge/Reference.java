package org.marsad.cli.knowledge;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.Cache;
import org.marsad.knowledge.compile.Folder;

/** Opens the knowledge that a change is held against: what ships, a folder, a compiled file or a revision of the project. */
final class Reference {
    private final Desk desk;
    private final String git;

    /** References that the program named {@code git} knows. */
    Reference(Desk desk, String git) {
        this.desk = desk;
        this.git = git;
    }

    /** What was named cannot be opened; the message says what to name instead. */
    static final class Unknown extends Exception {
        private static final long serialVersionUID = 1;

        Unknown(String message) {
            super(message);
        }
    }

    /**
     * The knowledge of a reference.
     *
     * @param named {@code shipped}, a folder, a compiled file, or a revision that git knows
     * @throws Unknown where it is none of them
     * @throws IOException where a file cannot be read, or has problems
     */
    Knowledge open(String named) throws IOException, Unknown {
        if (named.equals("shipped")) {
            return Knowledge.open();
        }
        Path path = path(named);
        if (path != null && Files.isDirectory(path)) {
            Path inside = path.resolve("knowledge");
            return desk.open(List.of(Files.isDirectory(inside.resolve("ar")) ? inside : path));
        }
        if (path != null && Files.exists(path)) {
            return compiled(path);
        }
        return Cache.usual(desk.variables()).open(List.of(revision(named)));
    }

    private static @Nullable Path path(String named) {
        try {
            return Path.of(named);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Knowledge compiled(Path file) throws IOException, Unknown {
        try {
            return Knowledge.open(file);
        } catch (IllegalArgumentException | BufferUnderflowException e) {
            throw new Unknown(file + ": expected a folder, or knowledge compiled by this version, found another file");
        }
    }

    private Folder revision(String named) throws IOException, Unknown {
        Path project = desk.project();
        if (project == null) {
            throw new Unknown(
                    "expected shipped, a folder, a compiled file or, in a work tree of the project, a revision,"
                            + " found '" + named + "'");
        }
        if (named.startsWith("-")) {
            throw new Unknown("expected a revision, found the option '" + named + "'");
        }
        Process running = archive(project, named);
        byte[] archive = running.getInputStream().readAllBytes();
        String said = new String(running.getErrorStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int status;
        try {
            status = running.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", e);
        }
        if (status != 0) {
            throw new Unknown("expected a folder or a revision that git knows, found '" + named + "'; git says: "
                    + said.lines().findFirst().orElse("nothing"));
        }
        return Folder.zipped(named + ":knowledge/", new ByteArrayInputStream(archive));
    }

    /** Asks git for the tables of a revision: within a folder, archive takes that folder alone. */
    private Process archive(Path project, String named) throws Unknown {
        ProcessBuilder program = new ProcessBuilder(git, "archive", "--format=zip", named, "--", "ar", "world");
        program.directory(project.toAbsolutePath().toFile());
        try {
            return program.start();
        } catch (IOException e) {
            throw new Unknown(
                    "'" + named + "' is no folder, and to read a revision expected the program git, found none;"
                            + " name a folder instead");
        }
    }
}
