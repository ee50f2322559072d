package org.marsad.claim;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.marsad.record.Evidence;

/** Makes the ids of a report's claims: stable, and unique over all reports. */
final class Ids {
    private static final int DIGITS = 16;

    private final String report;
    private final Set<String> given = new HashSet<>();

    /** @param report id of the report */
    Ids(String report) {
        this.report = report;
    }

    /** The id of a claim, a hash of report, kind and evidence. */
    String of(String kind, Evidence evidence) {
        String seed = report + '\n' + kind + '\n' + evidence.start() + '-' + evidence.end() + '\n' + evidence.text();
        String id = hash(seed);
        for (int n = 2; !given.add(id); n++) {
            id = hash(seed + '\n' + n);
        }
        return id;
    }

    private static String hash(String seed) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(seed.getBytes(StandardCharsets.UTF_8));
            return "c" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every JDK", e);
        }
    }
}
