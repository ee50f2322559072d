package org.marsad.workbench.work;

/**
 * A file that somebody handed over.
 *
 * @param name the name that it had there; tells what it holds and is shown, and opens nothing here
 * @param bytes what it holds; they belong to whoever is given them
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, and compared by nobody
public record Handed(String name, byte[] bytes) {}
