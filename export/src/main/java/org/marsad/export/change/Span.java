package org.marsad.export.change;

/**
 * Between which states changes were looked for.
 *
 * @param since the moment of the earlier state, ISO 8601
 * @param until the moment of the later state, ISO 8601
 * @param archive what tells the archive from others: the hash of its later head
 */
public record Span(String since, String until, String archive) {}
