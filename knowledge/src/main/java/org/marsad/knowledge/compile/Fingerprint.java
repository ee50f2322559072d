package org.marsad.knowledge.compile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash by which compiled knowledge is told from any other. */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256, which every JVM has. */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
