/**
 * Who says what through whom.
 *
 * <p>Comes in: the pieces of a text. Goes out: for each act of saying its chain of sources and the tokens that it covers. Not
 * known here: what is said. Start with {@link org.marsad.claim.speech.Speeches}.
 */
@NullMarked
package org.marsad.claim.speech;

import org.jspecify.annotations.NullMarked;
