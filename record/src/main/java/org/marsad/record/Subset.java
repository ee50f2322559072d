package org.marsad.record;

/**
 * A part of a toll ("of which 3 children"); never added to it.
 *
 * @param group children, women, men, civilians, combatants, or the words for any other group
 * @param count how many of the toll
 * @param words where it is said
 */
public record Subset(String group, CountRange count, Evidence words) {}
