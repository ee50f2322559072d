package org.marsad.claim.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.marsad.claim.Invented;
import org.marsad.record.Incident;
import org.marsad.record.Link;

class SpeechesTest {
    @TestFactory
    Stream<DynamicTest> readsWhoSaysSo() throws IOException {
        return Invented.rows(SpeechesTest.class, "speeches.tsv").stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.get(0), () -> assertThat(chain(r.get(0))).isEqualTo(r.get(1))));
    }

    private static String chain(String text) {
        List<Incident> incidents = Invented.incidents(text);
        assertThat(incidents).isNotEmpty();
        List<Link> chain = incidents.get(incidents.size() - 1).about().chain();
        return chain.isEmpty() ? "-" : chain.stream().map(Link::name).collect(Collectors.joining(" > "));
    }
}
