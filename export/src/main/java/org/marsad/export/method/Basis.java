package org.marsad.export.method;

/**
 * What the machine reads with.
 *
 * @param fingerprint of the knowledge
 * @param words rows of words, at least 0
 * @param patterns patterns, at least 0
 * @param parties rows of parties to conflicts, at least 0
 * @param outlets rows of outlets, bodies and monitors, at least 0
 * @param places places of the gazetteer, at least 0
 * @param countries countries that have a place there, at least 0
 */
public record Basis(String fingerprint, int words, int patterns, int parties, int outlets, int places, int countries) {
    public Basis {
        if (words < 0 || patterns < 0 || parties < 0 || outlets < 0 || places < 0 || countries < 0) {
            throw new IllegalArgumentException("basis: expected counts of at least 0");
        }
    }
}
