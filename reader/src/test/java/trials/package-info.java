/**
 * Trials on texts that are not part of the project. In come labels of {@code trials/} that a person gave before Marsad was run, and the
 * corpus in {@code ../shared}; out goes the share that is read right, held to a floor. Skipped where the corpus is not there. Start at
 * {@link trials.ExpressionsTest}.
 */
@NullMarked
package trials;

import org.jspecify.annotations.NullMarked;
