package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextCommandTest {
    private static final String TEXT = "\uFEFFقتل ثلاثة\u202E\r\nفي\t«حلب»\u001B[31m أمس الثلاثاء وأصيب آخرون بجروح";
    private static final String WITHOUT_MARK = TEXT.substring(1);

    @Test
    void printsTheTextToTheLastCharacterWhereNoTerminalLooksOn() {
        assertThat(Run.fed(utf8(TEXT), "text", "-")).isEqualTo(new Run(0, WITHOUT_MARK, ""));
    }

    @Test
    void escapesWhatCouldDisturbATerminal() {
        Run run = Run.with(Run.NOTHING_FOUND, utf8(TEXT), true, Map.of(), "text", "-");

        assertThat(run.out()).isEqualTo("قتل ثلاثة\\u202E\r\nفي\t«حلب»\\u001B[31m أمس الثلاثاء وأصيب آخرون بجروح\n");
    }

    @Test
    void escapesALoneReturnThatWouldOverwriteTheLine() {
        Run run = Run.with(Run.NOTHING_FOUND, utf8("قتل\rجرح"), true, Map.of(), "text", "-");

        assertThat(run.out()).isEqualTo("قتل\\u000Dجرح\n");
    }

    @Test
    void writesUtf8WhateverTheTextWasEncodedIn() {
        byte[] windows =
                "قتل ثلاثة مدنيين في قصف على مدينة حلب، أمس الثلاثاء".getBytes(Charset.forName("windows-1256"));

        assertThat(Run.fed(windows, "text", "-").out())
                .isEqualTo("قتل ثلاثة مدنيين في قصف على مدينة حلب، أمس الثلاثاء");
    }

    @Test
    void putsTheNameAboveEachOfSeveralTexts() {
        String rows = "{\"id\": \"a\", \"title\": \"عنوان\", \"text\": \"متن\"}\n{\"id\": \"b\", \"text\": \"خبر\"}\n";

        assertThat(Run.fed(utf8(rows), "text", "-"))
                .isEqualTo(new Run(0, "==> a <==\nعنوان\n\nمتن\n\n==> b <==\nخبر\n", "marsad: 2 read, 0 refused\n"));
    }

    @Test
    void printsTextsOfAnyLanguage() {
        assertThat(Run.fed(utf8("one report"), "text", "-")).isEqualTo(new Run(0, "one report", ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
