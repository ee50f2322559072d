package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.txt, report, false",
        "a/b.c/report, report, false",
        "C:\\news\\report.v2.txt, report.v2, false",
        ".hidden, .hidden, false",
        "report.txt.gz, report, false",
        ".gz, .gz, false",
        "rows.jsonl, rows, true",
        "ROWS.JSONL.GZ, ROWS, true",
        "rows.json, rows, false",
        "-, -, false"
    })
    void namesAReportAndKnowsRows(String shown, String report, boolean rows) {
        assertThat(new InputName(shown).withoutEnding()).isEqualTo(report);
        assertThat(new InputName(shown).jsonLines()).isEqualTo(rows);
    }
}
