/** The commands that keep reports in an archive and ask it. */
@NullMarked
package org.marsad.cli.archive;

import org.jspecify.annotations.NullMarked;
