/**
 * The tools of those who write knowledge: verify, explain, diff.
 *
 * <p>Comes in: knowledge folders and words or reports. Goes out: problems with file and line, what fired on which words, which
 * claims a change alters. Not known here: how a table becomes compiled knowledge. Start with
 * {@link org.marsad.cli.knowledge.KnowledgeOption} and the commands.
 */
@NullMarked
package org.marsad.cli.knowledge;

import org.jspecify.annotations.NullMarked;
