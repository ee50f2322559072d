package org.marsad.claim.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.marsad.claim.ClaimReader;
import org.marsad.knowledge.Knowledge;
import org.marsad.record.Incident;
import org.marsad.record.Link;
import org.marsad.record.Report;

class SpeechesTest {
    private static final ClaimReader READER = new ClaimReader(Knowledge.open());

    @TestFactory
    Stream<DynamicTest> readsWhoSaysSo() throws IOException {
        return rows().stream()
                .map(r -> DynamicTest.dynamicTest(
                        r.get(0), () -> assertThat(chain(r.get(0))).isEqualTo(r.get(1))));
    }

    private static String chain(String text) {
        List<Incident> incidents = READER
                .read(new Report("sha256:0", "invented", null, null, null, null, "ar", text, List.of()))
                .claims()
                .stream()
                .filter(Incident.class::isInstance)
                .map(Incident.class::cast)
                .toList();
        assertThat(incidents).isNotEmpty();
        List<Link> chain = incidents.get(incidents.size() - 1).about().chain();
        return chain.isEmpty() ? "-" : chain.stream().map(Link::name).collect(Collectors.joining(" > "));
    }

    private static List<List<String>> rows() throws IOException {
        try (InputStream in = SpeechesTest.class.getResourceAsStream("speeches.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("text\t"))
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        }
    }
}
