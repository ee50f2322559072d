package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageFinderTest {
    private final LanguageFinder finder = new LanguageFinder(LanguageTable.load());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa | Persian | این حمله در شهر انجام شد و سه نفر کشته شدند.",
                "fa | Persian | سخنگوی ارتش گفت که نیروهای دولتی از روستا عقب نشینی کرده‌اند",
                "fa | Persian | سخنگوي ارتش گفت كه نيروهاي دولتي از روستا عقب نشيني كرده اند و اين خبر را تكذيب كرد",
                "ur | Urdu | فوج کے ترجمان نے کہا کہ حملے میں تین افراد ہلاک ہوئے ہیں",
                "ur | Urdu | شہر کے بازار میں دھماکا، پانچ افراد زخمی",
                "ckb | Sorani Kurdish | وتەبێژی سوپا ڕایگەیاند کە سێ کەس لە هێرشەکەدا کوژران",
                "ckb | Sorani Kurdish | هێزەکان لە گوندەکە کشانەوە و ڕێگاکە کرایەوە",
                "ps | Pashto | د پوځ ویاند وویل چې په برید کې درې کسان وژل شوي دي",
                "he | Hebrew | דובר הצבא מסר כי שלושה בני אדם נהרגו בתקיפה",
                "en | English | Three people were killed in the strike on the village, a spokesman said.",
                "und | language not recognised | Drei Menschen starben gestern bei einem Luftangriff",
                "und | language not recognised | Üç kişi dün gece düzenlenen saldırıda öldü",
                "und | language not recognised | Трое погибли при ударе",
                "und | language not recognised | 14 – 15 / 2020"
            })
    void tellsTheLanguage(String code, String name, String text) {
        assertThat(finder.find(text)).isEqualTo(new Language(code, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قتل ثلاثة مدنيين في قصف على بلدة النهرين مساء الأحد.",
                "مقتل قيادي كبير",
                "غارات تستهدف دمشق",
                "قصف",
                "14 قتيلا",
                "قُتِلَ ثَلاثةٌ",
                "ﻣﻘﺘﻞ ﺛﻼﺛﺔ",
                "قصف مدفعی عنیف یستهدف کفریا",
                "اعلن الناطق ان القوات سیطرت علی القریة بعد قصف عنیف لیل الاثنین",
                "كشف گوران عن لقاء في چمچمال",
                "نقلت وكالة (International News Agency of the River) عن مصدر قوله إن الهجوم وقع صباحا",
                "دمشق (CNN) – قتل شخصان"
            })
    void takesArabicAlsoWhereItIsShortOrCarelesslyTyped(String text) {
        assertThat(finder.find(text)).isEqualTo(new Language("ar", "Arabic"));
    }

    @Test
    void takesAnEnglishTextThatQuotesAnArabicNameAsEnglish() {
        assertThat(finder.find("The village of القورية was hit by a strike in the morning, the monitor said")
                        .code())
                .isEqualTo("en");
    }

    @Test
    void takesAnArabicTextThatQuotesPersianAsArabic() {
        assertThat(finder.find(
                                "قال المرشد في خطاب أمس الأحد «این راه را ادامه خواهیم داد» ثم غادر القاعة من الباب الخلفي مع الوفد الذي رافقه")
                        .code())
                .isEqualTo("ar");
    }
}
