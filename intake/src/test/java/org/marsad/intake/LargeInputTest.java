package org.marsad.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.ARABIC;
import static org.marsad.intake.Inputs.only;
import static org.marsad.intake.Inputs.taken;
import static org.marsad.intake.Inputs.utf8;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Anything that is not linear would take hours here. */
@Timeout(value = 30, unit = SECONDS)
class LargeInputTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "windows-1256", "ISO-8859-6"})
    void readsTwentyMegabytes(String encoding) {
        byte[] once = ARABIC.getBytes(Charset.forName(encoding));
        String text = ARABIC.repeat(20_000_000 / once.length + 1);

        assertThat(taken(only(text.getBytes(Charset.forName(encoding)))).text().equals(text))
                .isTrue();
    }

    @Test
    void readsALineOfFiveMegabytesWithoutASpaceAndAMillionOpenQuotes() {
        String word = "قتل".repeat(900_000);

        assertThat(taken(only(utf8(word))).text()).hasSize(2_700_000);
        assertThat(taken(only(utf8("قتل" + "«".repeat(1_000_000)))).text()).hasSize(1_000_003);
    }

    @Test
    void readsARowOfTwentyMegabytes() {
        String text = ARABIC.replace('\n', ' ').repeat(20_000_000 / utf8(ARABIC).length);

        assertThat(taken(only(utf8("{\"text\":\"" + text + "\"}"))).text().equals(text))
                .isTrue();
    }

    @Test
    void readsTwentyMegabytesOfBrokenBytes() {
        byte[] broken = new byte[20_000_000];
        Arrays.fill(broken, (byte) 0xFF);

        assertThat(Decoder.decode(broken).text()).hasSize(broken.length);
    }
}
