/**
 * The commands on places: {@code marsad gazetteer import}.
 *
 * <p>Comes in: arguments and dumps. Goes out: tables of a knowledge folder, one line for each problem and each file on standard
 * error. Not known here: the forms of the dumps. Start with {@link org.marsad.cli.gazetteer.GazetteerCommand}.
 */
@NullMarked
package org.marsad.cli.gazetteer;

import org.jspecify.annotations.NullMarked;
