/**
 * Adding reports: words that are pasted, files that are handed over, and how far that has come.
 *
 * <p>In: forms. Out: pages, JSON and events. Not known here: how reports are read and kept. Start with
 * {@link org.marsad.workbench.add.AddPage}.
 */
@NullMarked
package org.marsad.workbench.add;

import org.jspecify.annotations.NullMarked;
