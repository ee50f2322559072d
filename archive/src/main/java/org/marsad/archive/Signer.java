package org.marsad.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Signs heads of logs with an Ed25519 key (RFC 8032) of the user's own, which is made when it is first needed. */
final class Signer {
    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey secret;
    private final PublicKey known;

    private Signer(PrivateKey secret, PublicKey known) {
        this.secret = secret;
        this.known = known;
    }

    /**
     * The key kept in a folder ({@code signing.key}, {@code signing.pub}, both PEM).
     *
     * @throws IOException where it cannot be read or made
     */
    static Signer in(Path folder) throws IOException {
        Path secret = folder.resolve("signing.key");
        Path known = folder.resolve("signing.pub");
        try {
            if (!Files.exists(secret)) {
                make(folder, secret, known);
            }
            KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
            return new Signer(
                    keys.generatePrivate(new PKCS8EncodedKeySpec(pem(secret))),
                    keys.generatePublic(new X509EncodedKeySpec(pem(known))));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IOException(secret + ": expected an Ed25519 key in PEM: " + e.getMessage(), e);
        }
    }

    private static void make(Path folder, Path secret, Path known) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        write(known, "PUBLIC KEY", pair.getPublic().getEncoded(), "rw-r--r--");
        write(secret, "PRIVATE KEY", pair.getPrivate().getEncoded(), "rw-------");
    }

    private static void write(Path file, String label, byte[] key, String permissions) throws IOException {
        String text = pem(label, key);
        FileAttribute<?>[] attributes =
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                        }
                        : new FileAttribute<?>[0];
        Files.deleteIfExists(file);
        try (var channel = Files.newByteChannel(
                file, java.util.Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes)) {
            channel.write(ByteBuffer.wrap(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        }
    }

    private static String pem(String label, byte[] key) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + label + "-----\n";
    }

    /** A public key as PEM. */
    static String pem(byte[] signer) {
        return pem("PUBLIC KEY", signer);
    }

    private static byte[] pem(Path file) throws IOException {
        StringBuilder body = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            if (!line.startsWith("-----")) {
                body.append(line.strip());
            }
        }
        return Base64.getDecoder().decode(body.toString());
    }

    /** The public key, as X.509 writes it. */
    byte[] signer() {
        return known.getEncoded();
    }

    byte[] sign(long seq, byte[] hash) throws IOException {
        return sign(message(seq, hash));
    }

    byte[] sign(byte[] message) throws IOException {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IOException("cannot sign: " + e.getMessage(), e);
        }
    }

    /** Whether a signature of a head is that of a key. */
    static boolean holds(long seq, byte[] hash, byte[] signature, byte[] signer) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(signer)));
            check.update(message(seq, hash));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** What is signed of an end of the log. */
    static byte[] message(long seq, byte[] hash) {
        return ByteBuffer.allocate(Long.BYTES + hash.length)
                .putLong(seq)
                .put(hash)
                .array();
    }
}
