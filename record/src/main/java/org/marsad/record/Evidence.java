package org.marsad.record;

/**
 * The exact words of a report that a value rests on.
 *
 * @param text the words, as they stand in the report, at least one character
 * @param start offset of the first character in the report's text, in UTF-16 units, at least 0
 * @param end offset after the last character, in UTF-16 units; always {@code start + text.length()}
 */
public record Evidence(String text, int start, int end) implements Comparable<Evidence> {
    public Evidence {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("evidence: expected words, found none");
        }
        if (start < 0 || end - start != text.length()) {
            throw new IllegalArgumentException(
                    "evidence: expected a span of " + text.length() + " characters, found " + start + ".." + end);
        }
    }

    /** The words of {@code text} from {@code start} to {@code end}, both in UTF-16 units. */
    public static Evidence in(String text, int start, int end) {
        return new Evidence(text.substring(start, end), start, end);
    }

    /** Whether both share at least one character of the report. */
    public boolean overlaps(Evidence other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(Evidence other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
