/**
 * How well readings agree with reports that people have annotated.
 *
 * <p>Comes in: annotations and readings, both as JSON Lines. Goes out: precision, recall and F1 of incidents, slots, other kinds
 * and sentences. Not known here: how a report is read; the command is handed a function for that. Start with
 * {@link org.marsad.cli.evaluate.EvaluateCommand}; what agrees with what is decided in {@link
 * org.marsad.cli.evaluate.Similarity}, {@link org.marsad.cli.evaluate.Slot} and {@link org.marsad.cli.evaluate.Name}.
 */
@NullMarked
package org.marsad.cli.evaluate;

import org.jspecify.annotations.NullMarked;
