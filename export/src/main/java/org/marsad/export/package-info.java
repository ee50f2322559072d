/**
 * Incidents and claims in the forms that others read, and the checking of such forms.
 *
 * <p>In: {@link org.marsad.incident.kept.Holdings}, an archive as it stands or stood. Out: tables of UCDP, ACLED and Marsad's own,
 * GeoJSON, pages and pictures. Not known here: where the incidents lie, and Arabic. Start with {@link org.marsad.export.table.CsvFile}.
 */
@NullMarked
package org.marsad.export;

import org.jspecify.annotations.NullMarked;
