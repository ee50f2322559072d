package org.marsad.record;

/**
 * What it was done with.
 *
 * @param id id of the knowledge: aircraft, drone, mortar, car-bomb, …
 * @param words the words
 */
public record Means(String id, Evidence words) {}
