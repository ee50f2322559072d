/**
 * The dossier of one incident: a page in English and Arabic for people who have no Marsad, with all that the incident rests on.
 *
 * <p>In: {@link org.marsad.incident.kept.Kept} and the reports of its accounts. Out: one HTML file that needs nothing else. Not known here:
 * where the reports lie. Start with {@link org.marsad.export.dossier.Dossier}.
 */
@NullMarked
package org.marsad.export.dossier;

import org.jspecify.annotations.NullMarked;
