package org.marsad.text;

import java.util.List;
import java.util.Set;

/**
 * The words of a text around the first that answers a question.
 *
 * @param before what stands before it
 * @param found the word; empty where none answers, then the text's beginning stands behind
 * @param after what stands behind it
 */
public record Snippet(String before, String found, String after) {
    /** Characters shown on either side. */
    private static final int AROUND = 60;

    /**
     * The snippet of a text.
     *
     * @param question each word with the forms that answer it
     */
    public static Snippet of(String text, List<Set<String>> question) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Character.isWhitespace(text.charAt(i))) {
                List<String> here =
                        List.of(SearchForm.of(text.substring(from, i)).split(" "));
                if (question.stream().anyMatch(forms -> forms.stream().anyMatch(here::contains))) {
                    return around(text, from, i);
                }
                from = i + 1;
            }
        }
        return around(text, 0, 0);
    }

    private static Snippet around(String text, int from, int to) {
        int start = Math.max(0, from - AROUND);
        int end = Math.min(text.length(), to + AROUND);
        return new Snippet(
                (start > 0 ? "…" : "")
                        + text.substring(start, from).replace('\n', ' ').stripLeading(),
                text.substring(from, to),
                text.substring(to, end).replace('\n', ' ').stripTrailing() + (end < text.length() ? "…" : ""));
    }

    /** All of it in one line. */
    public String line() {
        return before + found + after;
    }
}
