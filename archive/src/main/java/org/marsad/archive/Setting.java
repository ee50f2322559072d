package org.marsad.archive;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.UnaryOperator;

/**
 * What an archive needs from outside.
 *
 * @param clock the time
 * @param keys folder that holds the signing key and remembers the heads of logs that were seen
 * @param searchForm turns a text into the words by which it is searched, separated by spaces: one form for all spellings of a word
 */
public record Setting(Clock clock, Path keys, UnaryOperator<String> searchForm) {}
