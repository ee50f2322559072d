/**
 * The knowledge at run time: every written form of every word, name and number word, and the patterns that join them.
 *
 * <p>Comes in: the compiled file that the build makes from {@code knowledge/ar} and {@code knowledge/world}. Goes out: entries
 * and patterns. Not known here: any text. Start with {@link org.marsad.knowledge.Knowledge}; how tables become forms is in
 * {@code org.marsad.knowledge.compile}.
 */
@NullMarked
package org.marsad.knowledge;

import org.jspecify.annotations.NullMarked;
