/**
 * The invented reports of {@code samples/}: in come the rows of {@code reports.jsonl}, each held to its form, and its reading to the
 * schema. What the reports tell is not known here: that is for the codebook.
 *
 * <p>Start at {@link samples.SamplesTest}.
 */
@NullMarked
package samples;

import org.jspecify.annotations.NullMarked;
