package org.marsad.cli.evaluate;

import java.util.List;

/**
 * How well sentences of one class were found.
 *
 * @param votes whether coders are followed by "majority" or where they are "unanimous"
 * @param outcomes sentences as "tp", "fp", "fn" and "tn"
 * @param errors what was missed or false, one line each
 */
record SentenceScore(SentenceClass sentences, String votes, Counts outcomes, List<String> errors) {}
