/**
 * Places from the dumps of others, made into tables of the form that the bundled gazetteer has.
 *
 * <p>Comes in: GeoNames dumps, OCHA tables of administrative areas, Who's On First tables. Goes out: {@code
 * world/places/<CC>.tsv} of a knowledge folder. Not known here: how reports are read, and how a knowledge folder is compiled.
 * Start with {@link org.marsad.knowledge.gazetteer.GazetteerImport}.
 */
@NullMarked
package org.marsad.knowledge.gazetteer;

import org.jspecify.annotations.NullMarked;
