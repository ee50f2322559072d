package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.marsad.intake.Inputs.utf8;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
    private static final int BLOCK = 1 << 16;

    @Test
    void splitsAtBothLineEndsAndKeepsALoneCarriageReturn() throws IOException {
        assertThat(all("a\r\nb\n\nc\rd\r")).containsExactly("a", "b", "", "c\rd\r");
        assertThat(all("")).isEmpty();
        assertThat(all("\n")).containsExactly("");
    }

    @Test
    void joinsLinesOverTheEdgeOfABlock() throws IOException {
        for (int length = BLOCK - 2; length <= BLOCK + 2; length++) {
            String line = "x".repeat(length);
            assertThat(all(line + "\r\n" + line + "\n" + line)).containsExactly(line, line, line);
        }
    }

    @Test
    void tellsTheLineThatIsLongerThanTheLimit() throws IOException {
        Lines lines = lines("abc\nabcd\n", 3);
        lines.next();

        assertThatThrownBy(lines::next)
                .isInstanceOf(IOException.class)
                .hasMessage("line 2: expected at most 3 bytes in one report, found more");
    }

    private static List<String> all(String text) throws IOException {
        Lines lines = lines(text, Intake.LIMIT);
        List<String> all = new ArrayList<>();
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            all.add(new String(line, StandardCharsets.UTF_8));
            assertThat(lines.number()).isEqualTo(all.size());
        }
        return all;
    }

    private static Lines lines(String text, int limit) {
        return new Lines(new BufferedInputStream(new ByteArrayInputStream(utf8(text))), limit);
    }
}
