/**
 * Finds the pieces of a text: counts, times, places, parties, people, means, actions and acts of saying, each with its span
 * and the entry that found it.
 *
 * <p>Comes in: a {@link org.marsad.text.TokenisedText}. Goes out: {@link org.marsad.mention.Pieces}. Not known here: which
 * pieces make a claim. Start with {@link org.marsad.mention.Pieces}.
 */
@NullMarked
package org.marsad.mention;

import org.jspecify.annotations.NullMarked;
