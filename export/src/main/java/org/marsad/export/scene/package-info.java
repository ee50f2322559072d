/**
 * Where and when an incident happened, as UCDP and ACLED ask for it: one point or several, one day or several. In: places and times of the
 * incident. Out: {@link org.marsad.export.scene.Scene}, {@link org.marsad.export.scene.Days}. Not known here: columns.
 */
@NullMarked
package org.marsad.export.scene;

import org.jspecify.annotations.NullMarked;
