/**
 * The codebook run as a test. In come the pages of {@code codebook/} with their fenced examples; out comes one test an example, which holds
 * the reading of its text against the claims it expects. How a claim is found is not known here: only the JSON of a reading is.
 *
 * <p>Start at {@link codebook.CodebookTest}; {@code codebook/README.md} gives the form of an example.
 */
@NullMarked
package codebook;

import org.jspecify.annotations.NullMarked;
