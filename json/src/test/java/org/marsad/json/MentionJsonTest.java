package org.marsad.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.mention.Mention;

class MentionJsonTest {
    private final Told told = new Told("😀 أمس الثلاثاء نحو 2,5 مليون في حلب");

    @Test
    void writesTheValuesInTheirOrderAfterWordsAndRule() throws IOException {
        Map<String, Object> day = new LinkedHashMap<>();
        day.put("from", LocalDate.of(2020, 5, 5));
        day.put("to", LocalDate.of(2020, 5, 5));
        day.put("precision", "day");
        Mention date = new Mention("date", told.words("أمس الثلاثاء"), "yesterday", day);

        assertThat(written(date))
                .isEqualTo("{\"report\":{\"name\":\"told\",\"published\":\"2020-05-06\"},\"mentions\":["
                        + "{\"kind\":\"date\",\"text\":\"أمس الثلاثاء\",\"start\":2,\"end\":14,\"rule\":\"yesterday\","
                        + "\"from\":\"2020-05-05\",\"to\":\"2020-05-05\",\"precision\":\"day\"}]}\n");
    }

    @Test
    void writesNumbersPlainly() throws IOException {
        assertThat(written(number(2_500_000L))).contains("\"value\":2500000}");
        assertThat(written(number(2.5))).contains("\"value\":2.5}");
        assertThat(written(number(1.5e12))).contains("\"value\":1500000000000}");
        assertThat(written(number(List.of("SY-1", "SY-2")))).contains("\"value\":[\"SY-1\",\"SY-2\"]}");
    }

    @Test
    void saysWhyATextWasNotRead() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MentionJson json = new MentionJson(out)) {
            json.refuse(told.report(), "not Arabic: Persian");
        }

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"report\":{\"name\":\"told\",\"published\":\"2020-05-06\"},\"refused\":\"not Arabic: Persian\"}\n");
    }

    private Mention number(Object value) {
        return new Mention("number", told.words("2,5 مليون"), "digits", Map.of("value", value));
    }

    private String written(Mention mention) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MentionJson json = new MentionJson(out)) {
            json.write(told.report(), List.of(mention));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
