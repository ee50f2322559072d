/**
 * Reviews of real reports, which are not part of the project: in come their labels ({@code docs/}) and the reports of
 * {@code ../shared/corpus}; where those are absent the tests are skipped and say so. Out comes the share that is read right.
 *
 * <p>Start at {@link corpus.DeniedAndDisputedTest}.
 */
@NullMarked
package corpus;

import org.jspecify.annotations.NullMarked;
