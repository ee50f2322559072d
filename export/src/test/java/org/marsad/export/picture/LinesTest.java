package org.marsad.export.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LinesTest {
    @Test
    void breaksBetweenWords() {
        assertThat(Lines.of("one two three", 7, 9)).containsExactly("one two", "three");
        assertThat(Lines.of("abcdefghij", 4, 9)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void isolatesEachLineOfWhatIsIsolated() {
        assertThat(Lines.of("by \u2068مرصد السنديان\u2069, so", 8, 9))
                .containsExactly("by \u2068مرصد\u2069", "\u2068السنديان\u2069", ", so");
    }

    @Test
    void saysThatSomethingIsCutOff() {
        assertThat(Lines.of("one two three four", 7, 1)).containsExactly("one two…");
    }

    @Property
    void losesNothingAndIsolatesEvenly(
            @ForAll @Chars({'a', 'ب', ' ', '\u2068', '\u2069', '\u0301'}) String words,
            @ForAll @IntRange(min = 2, max = 9) int columns) {
        List<String> lines = Lines.of(words, columns, Integer.MAX_VALUE);

        assertThat(String.join("", lines)
                        .replace("\u2068", "")
                        .replace("\u2069", "")
                        .replace(" ", ""))
                .hasSameSizeAs(visible(words));
    }

    private static String visible(String words) {
        return words.replace("\u2068", "").replace("\u2069", "").replace(" ", "");
    }
}
