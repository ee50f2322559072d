package org.marsad.mention;

import java.util.Map;
import org.marsad.record.Evidence;

/**
 * A piece of a text in the form that is written out.
 *
 * @param kind number, ordinal, percent, money, date, time, duration, place, party, means, action, saying
 * @param words where it stands
 * @param rule id of the knowledge entry or rule that found it
 * @param values what it says, by the names of the contract, in order of output; values are String, Long, Double or LocalDate
 */
public record Mention(String kind, Evidence words, String rule, Map<String, Object> values) {}
