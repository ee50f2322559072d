/**
 * A view of a report's text in which words can be looked up, and from which every position leads back to the untouched
 * original.
 *
 * <p>Comes in: text. Goes out: tokens, sentences, quotations and lexical hits. Not known here: what any word means. Start with
 * {@link org.marsad.text.TokenisedText}.
 */
@NullMarked
package org.marsad.text;

import org.jspecify.annotations.NullMarked;
