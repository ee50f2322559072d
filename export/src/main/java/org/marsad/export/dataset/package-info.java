/**
 * Marsad's own tables.
 *
 * <p>In: {@link org.marsad.incident.kept.Holdings}. Out: {@code incidents.csv}, {@code claims.csv}, {@code postures.csv},
 * {@code sources.csv}, {@code reports.csv} and {@code datapackage.json} that describes them. Not known here: what not everybody may see
 * (that is gone before, or left out by {@link org.marsad.export.table.Sheet}). Start with {@link org.marsad.export.dataset.Dataset}.
 */
@NullMarked
package org.marsad.export.dataset;

import org.jspecify.annotations.NullMarked;
