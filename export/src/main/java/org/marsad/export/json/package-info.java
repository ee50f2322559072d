/**
 * Incidents as JSON: for maps and for programs.
 *
 * <p>In: {@link org.marsad.incident.kept.Holdings}. Out: GeoJSON (RFC 7946) and JSON Lines. Not known here: what not everybody may see
 * (that is gone before, or left out by the list of properties in {@link org.marsad.export.table.Columns}). Start with
 * {@link org.marsad.export.json.Features}.
 */
@NullMarked
package org.marsad.export.json;

import org.jspecify.annotations.NullMarked;
