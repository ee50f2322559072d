/**
 * What can be wrong with a file, and one thing that is: the rules by their ids, and a finding with its place.
 *
 * <p>In: a row or a line, what was expected and what was found. Out: findings, to whoever collects them. Not known here: how a rule
 * is checked. Start with {@link org.marsad.export.check.finding.Rule}; {@code docs/check.md} says what each checks and by whose word.
 */
@NullMarked
package org.marsad.export.check.finding;

import org.jspecify.annotations.NullMarked;
