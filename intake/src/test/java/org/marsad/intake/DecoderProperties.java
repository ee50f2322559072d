package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecoderProperties {
    @Property
    void anyStringWithAMarkComesBackExactly(@ForAll("texts") String text, @ForAll("encodings") Charset charset) {
        Decoded decoded = Decoder.decode(("\uFEFF" + text).getBytes(charset));

        assertThat(decoded).isEqualTo(new Decoded(text, charset.name(), 0));
    }

    @Property
    void anyArabicStringWithoutAMarkComesBackExactly(
            @ForAll("arabic") String text, @ForAll("encodings") Charset charset) {
        assertThat(Decoder.decode(text.getBytes(charset)).text()).isEqualTo(text);
    }

    @Property
    void anyBytesGiveATextThatUtf8CanWrite(@ForAll byte[] bytes) {
        String text = Decoder.decode(bytes).text();

        assertThat(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(60)
                .map(DecoderProperties::text);
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.integers()
                .between(0x621, 0x64A)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(DecoderProperties::text);
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    }

    private static String text(List<Integer> points) {
        StringBuilder text = new StringBuilder();
        points.forEach(text::appendCodePoint);
        return text.toString();
    }
}
