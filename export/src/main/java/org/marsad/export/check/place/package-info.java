/**
 * Whether points lie where their rows say, and countries bear the names and numbers that they have.
 *
 * <p>In: names of countries, degrees. Out: {@link org.marsad.export.check.place.Land}, kilometres and findings. Not known here: which
 * columns a format has for them. Start with {@link org.marsad.export.check.place.Coordinates}.
 */
@NullMarked
package org.marsad.export.check.place;

import org.jspecify.annotations.NullMarked;
