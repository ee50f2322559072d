/**
 * One account as markup: what it says, who says so through whom, why it belongs to its incident, and the report's own words, marked.
 *
 * <p>In: {@link org.marsad.incident.source.Testimony} and texts of reports. Out: parts of pages in one language. Not known here: which page
 * they stand on, and where a word that is cited can be looked up ({@link org.marsad.export.account.Citing} tells). Start with
 * {@link org.marsad.export.account.AccountFacts} and {@link org.marsad.export.account.MarkedText}.
 */
@NullMarked
package org.marsad.export.account;

import org.jspecify.annotations.NullMarked;
