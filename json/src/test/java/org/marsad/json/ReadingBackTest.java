package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.marsad.record.Reading;
import org.marsad.record.Report;

class ReadingBackTest {
    @Test
    void whatIsWrittenReadsBackAsItWas() throws IOException {
        Reading reading = EveryField.reading();
        Reading back = ReadingJson.parse(reading.report(), ReadingJson.line(reading));
        assertThat(back.claims()).isEqualTo(reading.claims());
        assertThat(ReadingJson.line(back)).isEqualTo(ReadingJson.line(reading));
    }

    @Test
    void aRefusedReportReadsBackWithItsReason() throws IOException {
        Reading refused = Reading.refused(EveryField.TOLD.report(), "not Arabic: Persian");
        assertThat(ReadingJson.parse(refused.report(), ReadingJson.line(refused))
                        .refused())
                .isEqualTo("not Arabic: Persian");
    }

    @Test
    void offsetsBeyondTheTextAreAFaultOfTheData() {
        Report shorter = EveryField.TOLD.report();
        Report other = new Report(shorter.id(), "other", null, null, null, null, "ar", "قصير", java.util.List.of());
        String line = ReadingJson.line(EveryField.reading());
        assertThatThrownBy(() -> ReadingJson.parse(other, line))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("claims: ");
    }
}
