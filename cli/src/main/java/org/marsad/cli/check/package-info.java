/**
 * The command that checks other people's files, without an archive.
 *
 * <p>Comes in: files of UCDP GED, ACLED or HXL. Goes out: what is wrong with them, as text, CSV or JSON. Not known here: the rules.
 * Start with {@link org.marsad.cli.check.CheckCommand}.
 */
@NullMarked
package org.marsad.cli.check;

import org.jspecify.annotations.NullMarked;
