package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.bytes;
import static org.marsad.intake.Inputs.joined;
import static org.marsad.intake.Inputs.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    @Test
    void readsUtf8WithAndWithoutItsMark() {
        assertThat(Decoder.decode(utf8(ARABIC))).isEqualTo(new Decoded(ARABIC, "UTF-8", 0));
        assertThat(Decoder.decode(utf8("\uFEFF" + ARABIC))).isEqualTo(new Decoded(ARABIC, "UTF-8", 0));
        assertThat(Decoder.decode(utf8(ARABIC)).notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithAndWithoutItsMark(String encoding) {
        Charset charset = Charset.forName(encoding);

        for (String text : new String[] {ARABIC, "قصف", "السلام", "Tel Aviv, 2020", "שלום עולם"}) {
            assertThat(Decoder.decode(("\uFEFF" + text).getBytes(charset))).isEqualTo(new Decoded(text, encoding, 0));
            assertThat(Decoder.decode(text.getBytes(charset))).isEqualTo(new Decoded(text, encoding, 0));
        }
        assertThat(Decoder.decode(ARABIC.getBytes(charset)).notes()).containsExactly("read as " + encoding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1256", "ISO-8859-6"})
    void readsTheEncodingsOfOneByteALetter(String encoding) {
        Charset charset = Charset.forName(encoding);

        for (String text : new String[] {
            ARABIC,
            "غارات تستهدف مواقع قرب الحدود وسقوط ضحايا",
            "مقتل شخصين في انفجار وسط المدينة؛ وأصيب 14 آخرون، بحسب الشرطة",
            "أعلن الجيش وقف إطلاق النار"
        }) {
            assertThat(Decoder.decode(text.getBytes(charset))).isEqualTo(new Decoded(text, encoding, 0));
        }
    }

    @Test
    void takesWindows1256WhereBothFit() {
        assertThat(Decoder.decode("باب".getBytes(Charset.forName("ISO-8859-6"))))
                .isEqualTo(new Decoded("باب", "windows-1256", 0));
    }

    @Test
    void readsTheQuotationMarksAndPersianLettersOfWindows1256() {
        String text = "قال المتحدث «لن نتراجع» – وفق “النهر”… في گرمك";

        assertThat(Decoder.decode(text.getBytes(Charset.forName("windows-1256")))
                        .text())
                .isEqualTo(text);
    }

    @Test
    void countsABrokenByteAndKeepsEverythingAroundIt() {
        byte[] torn = joined(bytes(0x84), utf8("قتل ثلاثة في "), bytes(0xFF, 0xC3), utf8("قصف"), bytes(0xE2, 0x80));

        assertThat(Decoder.decode(torn)).isEqualTo(new Decoded("\uFFFDقتل ثلاثة في \uFFFD\uFFFDقصف\uFFFD", "UTF-8", 4));
    }

    @Test
    void doesNotCountAReplacementCharacterThatStandsInTheBytes() {
        assertThat(Decoder.decode(utf8("قتل \uFFFD في")).broken()).isZero();
        assertThat(Decoder.decode(joined(utf8("قتل \uFFFD في"), bytes(0xFF))).broken())
                .isEqualTo(1);
    }

    @Test
    void countsWhatIsBrokenInUtf16() {
        byte[] lone = joined(bytes(0xFF, 0xFE, 0x00, 0xD8), "قتل".getBytes(StandardCharsets.UTF_16LE), bytes(0x27));

        assertThat(Decoder.decode(lone)).isEqualTo(new Decoded("\uFFFDقتل\uFFFD", "UTF-16LE", 2));
    }
}
