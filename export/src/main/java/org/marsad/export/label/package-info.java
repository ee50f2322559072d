/**
 * The words that Marsad itself puts on a page or a picture, in English and Arabic, and how figures, times and places are put into them.
 *
 * <p>In: values of {@link org.marsad.record}. Out: phrases in which what runs against the direction of the page is isolated. Not known
 * here: where the phrases go. Start with {@link org.marsad.export.label.Pen}; the words themselves lie in {@code labels.tsv} beside it.
 */
@NullMarked
package org.marsad.export.label;

import org.jspecify.annotations.NullMarked;
