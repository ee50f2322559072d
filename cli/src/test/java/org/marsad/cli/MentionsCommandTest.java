package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Evidence;
import org.marsad.record.Reading;
import org.marsad.record.Report;

class MentionsCommandTest {
    @Test
    void writesOneLineForEachTextOfStandardInput() {
        String rows =
                "{\"id\": \"a\", \"text\": \"14 مقاتلا\", \"published\": \"2020-05-06\"}\n{\"id\": \"b\", \"text\": \"٢٥٬٠٠٠\"}\n";

        assertThat(mentions(rows, "--published", "2021-01-01").out())
                .isEqualTo(
                        "{\"report\":{\"name\":\"a\",\"published\":\"2020-05-06\"},\"mentions\":["
                                + "{\"kind\":\"number\",\"text\":\"14 مقاتلا\",\"start\":0,\"end\":9,\"rule\":\"whole\",\"value\":14}]}\n"
                                + "{\"report\":{\"name\":\"b\",\"published\":\"2021-01-01\"},\"mentions\":["
                                + "{\"kind\":\"number\",\"text\":\"٢٥٬٠٠٠\",\"start\":0,\"end\":6,\"rule\":\"whole\",\"value\":14}]}\n");
    }

    @Test
    void saysWhyARowWasRefused() {
        Run run = mentions("{\"id\": \"a\", \"text\": \"\"}\n");

        assertThat(run.status()).isEqualTo(65);
        assertThat(run.out()).isEqualTo("{\"report\":{\"name\":\"a\"},\"refused\":\"empty\"}\n");
        assertThat(run.err()).isEqualTo("marsad: -:1: empty\nmarsad: 0 read, 1 refused\n");
    }

    private static Run mentions(String input, String... options) {
        Engine whole = new Engine() {
            @Override
            public Reading read(Report report) {
                throw new IllegalStateException("mentions: expected no reading");
            }

            @Override
            public List<Mention> mentions(Report report, Reckoning reckoning) {
                Evidence all = Evidence.in(report.text(), 0, report.text().length());
                return List.of(new Mention("number", all, "whole", Map.of("value", 14L)));
            }
        };
        String[] arguments = new String[options.length + 1];
        arguments[0] = "mentions";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return Run.with(whole, input.getBytes(StandardCharsets.UTF_8), false, Map.of(), arguments);
    }
}
