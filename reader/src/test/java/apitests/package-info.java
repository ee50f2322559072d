/**
 * The library as its users see it: nothing here but the public API, from a package of its own. In come texts, out come readings;
 * how they come about is not known here.
 *
 * <p>Start at {@link apitests.ReadmeTest}.
 */
@NullMarked
package apitests;

import org.jspecify.annotations.NullMarked;
