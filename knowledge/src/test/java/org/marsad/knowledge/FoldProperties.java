package org.marsad.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldProperties {
    @Property
    void foldsWhatIsFoldedToItself(@ForAll("arabic") String text) {
        String once = Fold.word(text);
        assertThat(Fold.word(once)).isEqualTo(once);
    }

    @Property
    void neverBeginsOrEndsWithABlankNorHoldsTwo(@ForAll("arabic") String text) {
        assertThat(Fold.word(text)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withCharRange('\u0600', '\u06FF')
                .withCharRange('\uFB50', '\uFEFF')
                .withCharRange('\u2000', '\u206F')
                .withCharRange(' ', '~')
                .ofMaxLength(30);
    }
}
