package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.marsad.intake.Inputs.utf8;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.txt | <html> | TEXT",
                "a.html | قتل | HTML",
                "a.HTM.gz | قتل | HTML",
                "a.csv | a,b | TABLE",
                "a.tsv | a | TABLE",
                "a.rss | x | FEED",
                "a.atom | x | FEED",
                "a.xml | <rss> | FEED",
                "a.xml | <?xml version='1.0'?><!DOCTYPE html><html> | HTML",
                "a.json | {} | TELEGRAM",
                "a.jsonl | x | JSON_LINES",
                "a.warc | x | WARC",
                "a.warc.gz | x | WARC",
                "a | WARC/1.1 | WARC",
                "- | قتل اثنان | TEXT",
                "- | {\"text\":\"messages\"} | JSON_LINES",
                "- | {قتل} | TEXT",
                "- | {\"name\": \"a\", \"type\": \"b\", \"messages\": [] | TELEGRAM",
                "- | {\"about\": \"a\", \"chats\": {\"list\": [] | TELEGRAM",
                "- | <!DocType HTML> | HTML",
                "- | <HTML lang=ar> | HTML",
                "- | <?xml version='1.0'?><rss> | FEED",
                "- | <feed xmlns='x'> | FEED",
                "- | <rdf:RDF> | FEED",
                "- | <قتل> | TEXT"
            })
    void tellsTheFormByEndingThenByFirstBytes(String name, String start, Form form) {
        assertThat(Form.of(new InputName(name), utf8(start))).isEqualTo(form);
    }
}
