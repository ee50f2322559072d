/**
 * From tables and patterns that people write to the one file that is mapped at run time.
 *
 * <p>Comes in: {@code knowledge/ar} and {@code knowledge/world}. Goes out: {@code marsad.knowledge}, or a list of errors, each
 * with its file and line. Start with {@link org.marsad.knowledge.compile.KnowledgeCompiler}.
 */
@NullMarked
package org.marsad.knowledge.compile;

import org.jspecify.annotations.NullMarked;
