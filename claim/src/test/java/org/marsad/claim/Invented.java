package org.marsad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.marsad.knowledge.Knowledge;
import org.marsad.record.Incident;
import org.marsad.record.Report;

/** Invented sentences and what is read of them. */
public final class Invented {
    private static final ClaimReader READER = new ClaimReader(Knowledge.open());

    private Invented() {}

    /** The incidents of a text without a day of publication. */
    public static List<Incident> incidents(String text) {
        return READER
                .read(new Report("sha256:0", "invented", null, null, null, null, "ar", text, List.of()))
                .claims()
                .stream()
                .filter(Incident.class::isInstance)
                .map(Incident.class::cast)
                .toList();
    }

    /** The rows of a table beside a test: its cells, without comments and the head, which begins with «text». */
    public static List<List<String>> rows(Class<?> test, String table) throws IOException {
        try (InputStream in = test.getResourceAsStream(table)) {
            assertThat(in).as(table).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("text\t"))
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        }
    }
}
