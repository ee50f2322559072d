/**
 * Pictures of one incident: who gives which figure, who says so, when it was told, where it was.
 *
 * <p>In: {@link org.marsad.incident.kept.Kept} and the language of the labels. Out: SVG that stands alone or inside of a page, without
 * scripts and without anything from elsewhere; in Arabic the pictures run from right to left, but for the map. Not known here: the texts of
 * the reports. Start with {@link org.marsad.export.picture.Picture}.
 */
@NullMarked
package org.marsad.export.picture;

import org.jspecify.annotations.NullMarked;
