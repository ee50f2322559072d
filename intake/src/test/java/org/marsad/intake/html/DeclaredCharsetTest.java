package org.marsad.intake.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/html; charset=utf-8 | UTF-8",
                "text/html;charset = 'ISO-8859-6' | ISO-8859-6",
                "<meta charset=windows-1256> | windows-1256",
                "<META http-equiv=Content-Type content=\"text/html; CHARSET=Windows-1256\"> | windows-1256",
                "<script charset></script><meta charset=\"utf-8\"/> | UTF-8"
            })
    void findsTheDeclaredEncoding(String declaration, String charset) {
        assertThat(DeclaredCharset.of(declaration)).hasToString(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "charset", "charset=", "charset=no-such", "charset=\"", "charset=::"})
    void knowsNoneWhereNoneIsDeclaredThatThisMachineHas(String declaration) {
        assertThat(DeclaredCharset.of(declaration)).isNull();
    }
}
