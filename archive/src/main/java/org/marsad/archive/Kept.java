package org.marsad.archive;

import org.marsad.incident.Occurrence;
import org.marsad.json.OccurrenceJson.Filed;

/**
 * An incident of the archive.
 *
 * @param incident what its accounts have in common
 * @param filed what the archive knows of it besides
 */
public record Kept(Occurrence incident, Filed filed) {}
