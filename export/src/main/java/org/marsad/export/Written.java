package org.marsad.export;

/**
 * A file of an export.
 *
 * @param name its name, without a folder
 * @param bytes its length
 * @param sha256 hash of its bytes, in hexadecimal digits
 */
public record Written(String name, long bytes, String sha256) {}
