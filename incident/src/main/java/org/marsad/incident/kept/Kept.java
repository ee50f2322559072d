package org.marsad.incident.kept;

import org.marsad.incident.Occurrence;

/**
 * An incident of the archive.
 *
 * @param incident what its accounts have in common
 * @param filed what the archive knows of it besides
 */
public record Kept(Occurrence incident, Filed filed) {}
