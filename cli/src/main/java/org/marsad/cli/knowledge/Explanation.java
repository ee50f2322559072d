package org.marsad.cli.knowledge;

import java.util.List;
import java.util.Map;

/**
 * What knowledge made of a text, sentence by sentence. Offsets count Unicode characters from 0, as in a reading.
 *
 * @param sentences in the order of the text
 */
record Explanation(List<Sentence> sentences) {
    /** A run of words. */
    record Span(int start, int end, String text) {}

    /**
     * One sentence.
     *
     * @param entries rows of tables that fired, each on its words
     * @param pieces what the rows were made into: numbers, people, places …
     * @param patterns patterns that matched
     * @param nearly patterns of which one element is missing
     * @param claims what came out
     */
    record Sentence(
            Span words,
            List<String> tokens,
            List<Fired> entries,
            List<Made> pieces,
            List<Matched> patterns,
            List<Nearly> nearly,
            List<Told> claims) {}

    /**
     * A row that fired.
     *
     * @param id table and word, as {@code rules} of a claim name it
     * @param form what the written form says beyond its word
     * @param meaning the row's other cells
     */
    record Fired(Span words, String id, List<String> form, Map<String, String> meaning, String place) {}

    /** A piece. */
    record Made(Span words, String kind) {}

    /** A pattern that matched, with what filled its slots. */
    record Matched(Span words, String pattern, String means, List<Filled> slots, String place) {}

    /** A filled slot; role is what the piece is to the claim. */
    record Filled(String slot, String role, Span words) {}

    /**
     * A pattern that nearly matched.
     *
     * @param line the pattern line
     * @param missing the element of it that is missing
     * @param at where it is missing, as offset
     * @param after the word before that place, empty where the element is missing at the beginning
     */
    record Nearly(
            Span words,
            String pattern,
            String means,
            String line,
            String missing,
            int at,
            String after,
            String place) {}

    /** A claim, with the ids of the entries that fired for it. */
    record Told(Span words, String kind, List<String> rules) {}
}
