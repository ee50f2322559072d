package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bundle proves what it holds; {@code trials/bundle} checks one with sha256sum and openssl alone. */
class BundleCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder = Path.of("");

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        Map<String, byte[]> out = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry e = in.getNextEntry(); e != null; e = in.getNextEntry()) {
                out.put(e.getName(), in.readAllBytes());
            }
        }
        return out;
    }

    private Map<String, byte[]> bundle(ArchiveRun archive, String name, String... ids) throws IOException {
        Path file = folder.resolve(name);
        String[] arguments = new String[ids.length + 3];
        arguments[0] = "bundle";
        System.arraycopy(ids, 0, arguments, 1, ids.length);
        arguments[ids.length + 1] = "-o";
        arguments[ids.length + 2] = file.toString();
        Run run = archive.run(arguments);
        assertThat(run.status()).as(run.err()).isZero();
        return unpacked(Files.readAllBytes(file));
    }

    private static byte[] sha256(byte[]... parts) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static boolean signed(byte[] message, byte[] signature, byte[] pem) throws GeneralSecurityException {
        String text = new String(pem, StandardCharsets.US_ASCII);
        String body = text.replace("-----BEGIN PUBLIC KEY-----", "").replace("-----END PUBLIC KEY-----", "");
        PublicKey key = KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(key);
        check.update(message);
        return check.verify(signature);
    }

    private static byte[] file(Map<String, byte[]> all, String name) {
        return Objects.requireNonNull(all.get(name), name);
    }

    @Test
    void everyFileHasItsSumAndTheSumsAreSigned() throws IOException, GeneralSecurityException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        Map<String, byte[]> all = bundle(
                archive,
                "a.zip",
                archive.incidents().get(0),
                archive.incidents().get(1));
        byte[] sums = file(all, "SHA256SUMS");
        List<String> lines = new String(sums, StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(all.size() - 2);
        for (String line : lines) {
            assertThat(line.substring(0, 64))
                    .isEqualTo(HexFormat.of().formatHex(sha256(file(all, line.substring(66)))));
        }
        assertThat(signed(sums, file(all, "SHA256SUMS.sig"), file(all, "signer.pem")))
                .isTrue();
        byte[] flipped = sums.clone();
        flipped[0] ^= 1;
        assertThat(signed(flipped, file(all, "SHA256SUMS.sig"), file(all, "signer.pem")))
                .isFalse();
        assertThat(all.keySet()).anyMatch(n -> n.endsWith(".html")).anyMatch(n -> n.endsWith(".readings.jsonl"));
        all.keySet().stream()
                .filter(n -> n.endsWith(".raw"))
                .forEach(n -> assertThat(lines).anyMatch(l -> l.startsWith(n.substring(8, 72)) && l.endsWith(n)));
    }

    @Test
    void theSliceOfTheLogHangsTogetherAndItsEndsWereSigned() throws IOException, GeneralSecurityException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        String id = archive.incidents().get(0);
        archive.run("decide", "accept", id, "--reason", "read all reports");
        Map<String, byte[]> all = bundle(archive, "a.zip", id);
        Map<Long, String> hashes = new TreeMap<>();
        boolean decided = false;
        for (String line : new String(file(all, "log/entries.jsonl"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            JsonNode e = JSON.readTree(line);
            byte[] payload = HexFormat.of().parseHex(e.get("payload_hash").asText());
            if (e.has("packed")) {
                byte[] salt = Base64.getDecoder().decode(e.get("salt").asText());
                byte[] packed = Base64.getDecoder().decode(e.get("packed").asText());
                assertThat(sha256(salt, packed)).isEqualTo(payload);
            }
            String words = e.get("at").asText() + "\0" + e.get("what").asText() + "\0"
                    + e.get("subject").asText() + "\0";
            byte[] hash = sha256(
                    HexFormat.of().parseHex(e.get("before").asText()),
                    ByteBuffer.allocate(8).putLong(e.get("seq").asLong()).array(),
                    words.getBytes(StandardCharsets.UTF_8),
                    payload);
            assertThat(HexFormat.of().formatHex(hash)).isEqualTo(e.get("hash").asText());
            hashes.put(e.get("seq").asLong(), e.get("hash").asText());
            decided |= e.get("what").asText().equals("decision") && e.has("packed");
        }
        assertThat(decided).isTrue();
        int seals = 0;
        for (String name : all.keySet()) {
            if (name.endsWith(".msg")) {
                String stem = name.substring(0, name.length() - 4);
                ByteBuffer message = ByteBuffer.wrap(file(all, name));
                byte[] hash = new byte[32];
                long seq = message.getLong();
                message.get(hash);
                assertThat(HexFormat.of().formatHex(hash)).isEqualTo(hashes.get(seq));
                assertThat(signed(file(all, name), file(all, stem + ".sig"), file(all, stem + ".pem")))
                        .isTrue();
                seals++;
            }
        }
        assertThat(seals).isPositive();
    }

    @Test
    void theSameStateGivesTheSameBytes() throws IOException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        String id = archive.incidents().get(0);
        bundle(archive, "a.zip", id);
        bundle(archive, "b.zip", id, id);
        assertThat(Files.readAllBytes(folder.resolve("b.zip"))).isEqualTo(Files.readAllBytes(folder.resolve("a.zip")));
    }

    @Test
    void whatWasErasedIsSaidAndNotShown() throws IOException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        String report =
                archive.run("reports").out().lines().findFirst().orElseThrow().split(" ")[0];
        String id = archive.run("search", report).out();
        assertThat(id).isNotNull();
        String incident = archive.incidents().get(0);
        Map<String, byte[]> before = bundle(archive, "a.zip", incident);
        String raw = before.keySet().stream()
                .filter(n -> n.endsWith(".raw"))
                .findFirst()
                .orElseThrow();
        String hash = raw.substring("reports/".length(), raw.length() - ".raw".length());
        String text = new String(file(before, "reports/" + hash + ".txt"), StandardCharsets.UTF_8);
        String word = text.split(" ")[3];
        Run erased = archive.run("erase", "sha256:" + hash, "--words", word, "--reason", "a witness");
        assertThat(erased.status()).as(erased.err()).isZero();
        Map<String, byte[]> after = bundle(archive, "b.zip", incident);
        assertThat(after).containsKey("reports/" + hash + ".erased.txt").doesNotContainKey(raw);
        for (Map.Entry<String, byte[]> f : after.entrySet()) {
            if (f.getKey().startsWith("reports/" + hash)) {
                assertThat(new String(f.getValue(), StandardCharsets.UTF_8))
                        .as(f.getKey())
                        .doesNotContain(word);
            }
        }
    }

    @Test
    void anIncidentThatIsNotThereAndAFileThatIsThereAreRefused() throws IOException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        assertThat(archive.run("bundle", "SY-1", "-o", folder.resolve("x.zip").toString())
                        .status())
                .isEqualTo(ExitStatus.MISSING);
        assertThat(folder.resolve("x.zip")).doesNotExist();
        Files.writeString(folder.resolve("y.zip"), "mine");
        assertThat(archive.run(
                                "bundle",
                                archive.incidents().get(0),
                                "-o",
                                folder.resolve("y.zip").toString())
                        .status())
                .isEqualTo(ExitStatus.REFUSED);
    }
}
