/** Clause templates at work: matches the patterns of the knowledge against the pieces of a sentence. */
@NullMarked
package org.marsad.claim.pattern;

import org.jspecify.annotations.NullMarked;
