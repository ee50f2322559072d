/**
 * Pages and pictures as text. In: elements, attributes and words. Out: XML in which everything is escaped and that a browser reads as HTML
 * or SVG just as well. Not known here: what the pages say. Start with {@link org.marsad.export.markup.Markup}.
 */
@NullMarked
package org.marsad.export.markup;

import org.jspecify.annotations.NullMarked;
