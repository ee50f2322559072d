package org.marsad.cluster.step;

import org.marsad.incident.Telling;

/**
 * A telling on its way to a cell in which others may be linked with it.
 *
 * @param cell one of {@link org.marsad.incident.Parts#cells}
 * @param telling what is compared of a claim
 */
public record Cast(String cell, Telling telling) {}
