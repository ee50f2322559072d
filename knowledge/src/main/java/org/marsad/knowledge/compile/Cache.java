package org.marsad.knowledge.compile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;

/**
 * Opens the knowledge of several folders. What was compiled once is kept in a file named by a hash of all tables and of what
 * shipped with this version, and mapped from then on.
 */
public final class Cache {
    private static final String ENDING = ".knowledge";

    /** Compiled files that are kept; older ones are deleted. */
    private static final int KEPT = 6;

    private final @Nullable Path folder;

    /** A cache in a folder, which is made where it is missing; null keeps nothing. */
    public Cache(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The user's own cache: {@code $XDG_CACHE_HOME/marsad}, else {@code ~/.cache/marsad}, else a folder of the user below the
     * one for temporary files; where none can be written nothing is kept.
     *
     * @param variables environment variables
     */
    public static Cache usual(Map<String, String> variables) {
        List<Path> candidates = new ArrayList<>();
        String stated = variables.getOrDefault("XDG_CACHE_HOME", "");
        String user = System.getProperty("user.name", "");
        if (!stated.isEmpty()) {
            candidates.add(Path.of(stated, "marsad"));
        } else {
            candidates.add(Path.of(System.getProperty("user.home", ""), ".cache", "marsad"));
        }
        candidates.add(Path.of(System.getProperty("java.io.tmpdir", ""), "marsad-" + user));
        return new Cache(
                candidates.stream().filter(c -> isOwn(c, user)).findFirst().orElse(null));
    }

    /** Whether a folder can be written and belongs to the user: what others laid there is not to be trusted. */
    private static boolean isOwn(Path candidate, String user) {
        try {
            Files.createDirectories(candidate);
            return Files.isWritable(candidate)
                    && Files.getOwner(candidate).getName().endsWith(user);
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    /**
     * Compiles the folders, or maps what was compiled before.
     *
     * @param folders the first is whole, later ones are laid over it
     * @throws BadKnowledge where a folder has problems
     * @throws IOException where the cache cannot be read or written
     */
    public Knowledge open(List<Folder> folders) throws IOException {
        if (folder == null) {
            return Knowledge.read(ByteBuffer.wrap(compile(folders)));
        }
        Path file = folder.resolve(name(folders) + ENDING);
        try {
            Knowledge known = Knowledge.open(file);
            Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
            return known;
        } catch (NoSuchFileException | RuntimeException e) { // not there, or damaged
            keep(file, compile(folders));
            return Knowledge.open(file);
        }
    }

    private static byte[] compile(List<Folder> folders) throws IOException {
        KnowledgeCompiler compiler = new KnowledgeCompiler(folders);
        byte[] compiled = compiler.compile();
        if (!compiler.problems().isEmpty()) {
            throw BadKnowledge.of(compiler.problems());
        }
        return compiled;
    }

    private static String name(List<Folder> folders) {
        MessageDigest hash = Fingerprint.sha256();
        hash.update(Knowledge.shippedFingerprint());
        folders.forEach(f -> f.into(hash));
        return HexFormat.of().formatHex(hash.digest(), 0, 16);
    }

    /** Lays a file down at once as a whole, so that no other run sees half of it. */
    private void keep(Path file, byte[] compiled) throws IOException {
        Path part = Files.createTempFile(file.getParent(), "part", ".tmp");
        try {
            Files.write(part, compiled);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        try (Stream<Path> all = Files.list(file.getParent())) {
            List<Path> old = all.filter(p -> p.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing((Path p) -> p.toFile().lastModified())
                            .reversed())
                    .skip(KEPT)
                    .toList();
            for (Path p : old) {
                Files.deleteIfExists(p);
            }
        }
    }
}
