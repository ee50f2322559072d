package org.marsad.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.marsad.export.Shipped;

/**
 * A ZIP file with the sums of all its files ({@code SHA256SUMS}), a signature of these sums ({@code SHA256SUMS.sig}, Ed25519), the public
 * key ({@code signer.pem}) and a page that tells how to check them. The same files and key give the same bytes.
 */
public final class Bundle {
    /** The sums of all files but itself and its signature. */
    public static final String SUMS = "SHA256SUMS";
    /** ZIP has no moment before this one. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Map<String, byte[]> files = new TreeMap<>();

    /**
     * Puts a file in.
     *
     * @param path its path, parts separated by {@code /}, none of them {@code ..}
     * @throws IllegalArgumentException where the path leads out of the bundle or holds a file already
     */
    public void put(String path, byte[] bytes) {
        if (path.startsWith("/") || path.isEmpty() || ("/" + path + "/").contains("/../") || path.contains("\\")) {
            throw new IllegalArgumentException("bundle: expected a path within it, found " + path);
        }
        if (files.putIfAbsent(path, bytes.clone()) != null) {
            throw new IllegalArgumentException("bundle: " + path + " is there already");
        }
    }

    /** Puts a text in, as UTF-8. */
    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Who vouches for a bundle. */
    public interface Signer {
        /** The public key, PEM. */
        String key() throws IOException;

        /** The Ed25519 signature of some bytes (RFC 8032), 64 bytes. */
        byte[] sign(byte[] message) throws IOException;
    }

    /**
     * Writes the bundle.
     *
     * @throws IOException where it cannot be written or signed
     */
    public void write(OutputStream out, Signer signer) throws IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        all.put("README.md", Shipped.text(Bundle.class, "README.md").getBytes(StandardCharsets.UTF_8));
        all.put("README.ar.md", Shipped.text(Bundle.class, "README.ar.md").getBytes(StandardCharsets.UTF_8));
        all.put("signer.pem", signer.key().getBytes(StandardCharsets.US_ASCII));
        byte[] sums = sums(all).getBytes(StandardCharsets.UTF_8);
        all.put(SUMS, sums);
        all.put(SUMS + ".sig", signer.sign(sums));
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private static String sums(Map<String, byte[]> all) {
        StringBuilder out = new StringBuilder();
        all.forEach((path, bytes) ->
                out.append(sha256(bytes)).append("  ").append(path).append('\n'));
        return out.toString();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("sha-256: expected in every Java platform", e);
        }
    }
}
