/**
 * The page that says how a record is made. Source of what it has to say: Every Casualty, Standards for Casualty Recording.
 *
 * <p>In: {@link org.marsad.export.method.Basis}, what the machine reads with; {@link org.marsad.export.method.Stock}, what an archive
 * holds. Out: HTML or Markdown, in English and Arabic; the prose lies in {@code method.en.md} and {@code method.ar.md} beside the classes.
 * Not known here: the knowledge itself. Start with {@link org.marsad.export.method.Method}.
 */
@NullMarked
package org.marsad.export.method;

import org.jspecify.annotations.NullMarked;
