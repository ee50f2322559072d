/**
 * The command line: one class for each command.
 *
 * <p>Comes in: arguments and files. Goes out: UTF-8 on standard output, one plain line for each problem on standard error, and an
 * {@link org.marsad.cli.ExitStatus}. Not known here: how a report is read. Start with {@link org.marsad.cli.Main}.
 */
@NullMarked
package org.marsad.cli;

import org.jspecify.annotations.NullMarked;
