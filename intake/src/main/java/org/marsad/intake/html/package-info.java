/**
 * Web pages to articles.
 *
 * <p>Comes in: a page as text. Goes out: its {@link org.marsad.intake.html.Article}, without menus, related links, share buttons,
 * comments and captions; or nothing where it has none. Not known here: encodings, files, and the outlet's zone. Start with
 * {@link org.marsad.intake.html.ArticleReader}.
 */
@NullMarked
package org.marsad.intake.html;

import org.jspecify.annotations.NullMarked;
