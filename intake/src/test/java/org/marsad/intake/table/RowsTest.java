package org.marsad.intake.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {
    @Test
    void keepsLineBreaksWithinQuotesAndCountsTheLines() throws IOException {
        assertThat(rows("a,b\r\n\"x\r\ny\",z\n\n\"q\"\"\n\"\n", 100))
                .containsExactly("1 a,b", "2 \"x\r\ny\",z", "4 ", "5 \"q\"\"\n\"");
        assertThat(rows("", 100)).isEmpty();
    }

    @Test
    void opensAQuoteOnlyWhereACellBegins() throws IOException {
        assertThat(rows("a \"b\nc,\"d\n\"\n", 100)).containsExactly("1 a \"b", "2 c,\"d\n\"");
    }

    @Test
    void goesBackBehindAQuoteThatIsNeverClosed() throws IOException {
        assertThat(rows("a,b\nc,\"d\ne,f\ng,h\n", 100)).containsExactly("1 a,b", "2! c,\"d", "3 e,f", "4 g,h");
        assertThat(rows("\"a\nb\nc,\"d\ne", 100)).containsExactly("1 \"a\nb\nc,\"d", "4 e");
        assertThat(rows("\"", 100)).containsExactly("1! \"");
    }

    @Test
    void goesBackAlsoWhereTheLimitIsReachedWithinAQuote() throws IOException {
        assertThat(rows("\"a\nbbbb\ncccc\ndddd\n", 8)).containsExactly("1! \"a", "2 bbbb", "3 cccc", "4 dddd");
    }

    @Test
    void tellsOfARowThatIsTooLong() {
        assertThatThrownBy(() -> rows("a\nbcdef\n", 4))
                .isInstanceOf(IOException.class)
                .hasMessage("line 2: expected at most 4 bytes in one row, found more");
    }

    @Test
    void goesBackAHundredTimesAtMost() {
        assertThatThrownBy(() -> rows("\"abc\n".repeat(102), 4))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("expected every quoted cell to be closed, found more than 100 open");
    }

    private static List<String> rows(String table, int limit) throws IOException {
        Rows rows = new Rows(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), ',', limit);
        List<String> all = new ArrayList<>();
        for (RawRow row = rows.next(); row != null; row = rows.next()) {
            all.add(row.line() + (row.open() ? "! " : " ") + new String(row.bytes(), StandardCharsets.UTF_8));
        }
        return all;
    }
}
