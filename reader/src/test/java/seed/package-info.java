/**
 * The report that the project began with, and what its reading must give. In comes {@code ../shared/seed/report.txt}, which is a real
 * article and therefore not part of the project; where it is absent the tests are skipped and say so. Out comes one test a fact.
 *
 * <p>Start at {@link seed.Seed}.
 */
@NullMarked
package seed;

import org.jspecify.annotations.NullMarked;
