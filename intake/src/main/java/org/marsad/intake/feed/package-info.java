/**
 * Feeds (RSS 2.0, RSS 1.0, Atom) to entries.
 *
 * <p>Comes in: the bytes of a feed. Goes out: one {@link org.marsad.intake.feed.Entry} after another, with the name of the channel. A
 * document type with entities is refused, never expanded. Not known here: what the HTML of an entry says. Start with
 * {@link org.marsad.intake.feed.FeedReader}.
 *
 * <p>The JDK's own XML stream is used and no library of feeds: it holds one entry at a time, and dates keep the words and the offset
 * that they were written with.
 */
@NullMarked
package org.marsad.intake.feed;

import org.jspecify.annotations.NullMarked;
