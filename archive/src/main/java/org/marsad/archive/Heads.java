package org.marsad.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Remembers, outside of the archives, where the log of each ended when it was last written here; so that it shows where the end of a log
 * and its signatures were cut off together.
 */
final class Heads {
    private final Path folder;

    Heads(Path keys) {
        folder = keys.resolve("heads");
    }

    /** The end of a log. */
    record Seen(long seq, byte[] hash) {}

    /**
     * Remembers the end of a log.
     *
     * @param archive hash of the log's first entry, by which the archive is known
     */
    void remember(byte[] archive, long seq, byte[] hash) throws IOException {
        Files.createDirectories(folder);
        Path file = file(archive);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        Files.writeString(fresh, seq + " " + HexFormat.of().formatHex(hash) + "\n", StandardCharsets.US_ASCII);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The end that was remembered, or null where this archive was never written here. */
    @Nullable
    Seen seen(byte[] archive) throws IOException {
        Path file = file(archive);
        if (!Files.exists(file)) {
            return null;
        }
        String[] parts =
                Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ");
        try {
            return new Seen(Long.parseLong(parts[0]), HexFormat.of().parseHex(parts[1]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new IOException(file + ": expected a number and a hash", e);
        }
    }

    private Path file(byte[] archive) {
        return folder.resolve(HexFormat.of().formatHex(archive, 0, 16));
    }
}
