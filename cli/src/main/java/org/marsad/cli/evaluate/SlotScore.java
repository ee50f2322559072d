package org.marsad.cli.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * How well one slot was read.
 *
 * @param rates end to end: over matched, missed and false incidents of focus "main"
 * @param lenient the share that is right, 0 to 1, over matched incidents whose annotation states the slot; null where there are
 *     none
 * @param live whether the annotations state the slot at all, so that it counts in the macro average
 */
record SlotScore(Rates rates, @Nullable Double lenient, boolean live) {}
