package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputNameTest {
    @ParameterizedTest
    @CsvSource({
        "report.txt, report, txt",
        "a/b.c/report, report, ''",
        "C:\\news\\report.v2.txt, report.v2, txt",
        ".hidden, .hidden, ''",
        "report.txt.gz, report, txt",
        ".gz, .gz, ''",
        "rows.jsonl, rows, jsonl",
        "ROWS.JSONL.GZ, ROWS, jsonl",
        "rows.json, rows, json",
        "-, -, ''"
    })
    void namesAReportAndKnowsTheEnding(String shown, String report, String ending) {
        assertThat(new InputName(shown).withoutEnding()).isEqualTo(report);
        assertThat(new InputName(shown).ending()).isEqualTo(ending);
    }
}
