/**
 * What people take out of the archive by a button: exports of what they look at, and bundles.
 *
 * <p>In: the view that an address says, an incident. Out: ZIP files. Not known here: what the files hold. Start with
 * {@link org.marsad.workbench.export.ExportPage}.
 */
@NullMarked
package org.marsad.workbench.export;

import org.jspecify.annotations.NullMarked;
