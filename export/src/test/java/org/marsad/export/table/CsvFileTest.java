package org.marsad.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CsvFileTest {
    private static String written(boolean raw, @Nullable Object... cells) throws IOException {
        StringBuilder out = new StringBuilder();
        new CsvFile(out, raw).row(Arrays.asList(cells));
        return out.toString();
    }

    @Test
    void writesAsRfc4180Does() throws IOException {
        assertThat(written(false, "a", null, 14, "say \"so\", he said", "two\nlines"))
                .isEqualTo("a,,14,\"say \"\"so\"\", he said\",\"two\nlines\"\r\n");
    }

    @Test
    void neutralisesWhatASpreadsheetWouldCalculate() throws IOException {
        assertThat(written(false, "=1+1", "+cmd", "-x", "@sum", "a=b", "-3.5", "-"))
                .isEqualTo("'=1+1,'+cmd,'-x,'@sum,a=b,-3.5,'-\r\n");
        assertThat(written(true, "=1+1", "+cmd")).isEqualTo("=1+1,+cmd\r\n");
    }

    @Property
    void readsBackWhatItNeutralised(@ForAll @Chars({'\'', '=', '-', '1', 'a'}) String cell) {
        assertThat(CsvFile.cell(CsvFile.neutral(cell))).isEqualTo(cell);
    }

    @Test
    void aNumberStaysANumber() {
        assertThat(List.of("-14", "-35.01", "0", "14"))
                .allMatch(c -> CsvFile.neutral(c).equals(c));
    }
}
