package org.marsad.mention.people;

import org.marsad.mention.Words;
import org.marsad.text.TokenisedText;

/** Tells given names from small words of the same letters: «سامر علي» from «على». Source: codebook, chapter persons. */
public final class Homographs {
    private Homographs() {}

    /** Whether a token is a given name beside another name, and not written as the small word alone is: «على». */
    public static boolean isName(Words words, int t) {
        TokenisedText text = words.text();
        return words.has(t, "given-names")
                && text.text().charAt(text.end(t) - 1) != 'ى'
                && (given(words, t - 1) || given(words, t + 1));
    }

    private static boolean given(Words words, int t) {
        return words.has(t, "given-names") && !words.has(t, "stops");
    }
}
