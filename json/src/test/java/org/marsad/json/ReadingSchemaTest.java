package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.record.Reading;

class ReadingSchemaTest {
    private static final ReadingSchema SCHEMA = ReadingSchema.shipped();
    private static final String LINE = ReadingJson.line(EveryField.reading());

    @Test
    void acceptsAReadingWithEveryField() {
        assertThat(SCHEMA.problems(LINE)).isEmpty();
    }

    @Test
    void acceptsARefusal() {
        String line = ReadingJson.line(Reading.refused(EveryField.TOLD.report(), "not Arabic: Persian"));

        assertThat(SCHEMA.problems(line)).isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"claims\":[|\"claim\":[],\"claims\":[",
                "\"kind\":\"tally\"|\"kind\":\"event\"",
                "\"kind\":\"tally\"|\"kind\":\"cost\"",
                "\"modality\":\"threatened\"|\"modality\":\"rumoured\"",
                "\"id\":\"aircraft\"|\"id\":null",
                "\"group\":\"children\",|",
                "\"low\":11|\"low\":\"11\"",
                "\"vague\":\"tens\"|\"vague\":\"tens\",\"tens\":3",
                "\"low\":null,\"high\":null|\"low\":20,\"high\":null",
                "\"lat\":35.01,|",
                "\"country\":\"SY\"|\"country\":\"Syria\"",
                "\"from\":\"2020-05-05\"|\"from\":null",
                "\"quoted\":true|\"quoted\":true,\"killed\":0",
                "\"confidence\":0.75|\"confidence\":1.5",
                "\"notes\":[|\"note\":["
            },
            delimiter = '|',
            emptyValue = "")
    void refusesWhatTheContractDoesNotKnow(String found, String instead) {
        assertThat(LINE).contains(found);

        assertThat(SCHEMA.problems(LINE.replace(found, instead == null ? "" : instead)))
                .isNotEmpty();
    }
}
