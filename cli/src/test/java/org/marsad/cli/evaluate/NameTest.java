package org.marsad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    @ParameterizedTest
    @CsvSource({
        "أُسامة, اسامه",
        "إدلب, ادلب",
        "آمد, امد",
        "ٱلبلد, بلد",
        "منتهى, منتهي",
        "مؤتة, موته",
        "الرئيس, رييس",
        "حـــلب, حلب",
        "الرقة, رقه",
        "Al-Ra‘qah, al raqah",
        "Éire, eire",
        "السد, سد",
        "الى, الي",
        "٣ قتلى, ٣ قتلي",
        "x², x2"
    })
    void foldsToLettersAndDigitsInOneForm(String written, String folded) {
        assertThat(String.join(" ", Name.fold(written))).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "الرقة, رقة",
        "مدينة الرقة, الرقة",
        "محافظة دير الزور, دير الزور",
        "قوات الجيش, قوات جيش",
        "محمد علي, علي حسن محمد",
        "Deir ez-Zor Governorate, Deir ez Zor",
        "Damascus, Damascos",
        "Idlib, Edlib"
    })
    void takesTwoSpellingsForTheSameName(String one, String other) {
        assertThat(Name.of(one).sameAs(Name.of(other))).isTrue();
        assertThat(Name.of(other).sameAs(Name.of(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "«», الرقة",
        "شمال, جنوب",
        "قوات, قوات سوريا",
        "ريف حلب, ريف حماة",
        "حلب الجديدة, حلب القديمة",
        "الرقةة, الرقة",
        "Homs, Hama",
        "abc, abd",
        "a b c d e f g h i, a"
    })
    void keepsDifferentNamesApart(String one, String other) {
        assertThat(Name.of(one).sameAs(Name.of(other))).isFalse();
        assertThat(Name.of(other).sameAs(Name.of(one))).isFalse();
    }

    @Test
    void equalNamesOfGenericWordsAloneAreTheSame() {
        assertThat(Name.of("مصادر عسكري").sameAs(Name.of("المصادر العسكري"))).isTrue();
    }
}
