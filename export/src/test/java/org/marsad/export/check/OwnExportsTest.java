package org.marsad.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marsad.export.Form;
import org.marsad.export.Forms;
import org.marsad.export.Memory;
import org.marsad.export.Stock;
import org.marsad.export.Terms;
import org.marsad.export.check.finding.Finding;
import org.marsad.export.check.finding.Severity;
import org.marsad.incident.toll.Policy;

/** What Marsad writes stands its own check. */
class OwnExportsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int MANY = 10_000;

    private static Form form(String name) {
        return Forms.all().stream()
                .filter(f -> f.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> errors(byte[] file, Format format) throws IOException {
        List<String> out = new ArrayList<>();
        Inspected seen = new Inspection(CLOCK)
                .of(
                        new ByteArrayInputStream(file),
                        format,
                        (Finding f) -> {
                            if (f.rule().severity() == Severity.ERROR && out.size() < 20) {
                                out.add(f.rule() + " " + f.message("file"));
                            }
                        },
                        rows -> {});
        assertThat(seen.rows()).isPositive();
        return out;
    }

    @ParameterizedTest
    @EnumSource
    void tenThousandIncidentsAreCleanEventsOfUcdpAndAcled(Policy policy) throws IOException {
        Stock stock = Stock.generated(MANY, 11);
        for (String name : List.of("ucdp", "acled")) {
            Memory plain = Memory.of(form(name), stock, Terms.of(policy));
            assertThat(errors(plain.bytes(name + ".csv"), name.equals("ucdp") ? Format.UCDP : Format.ACLED))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void theirHashtagsAreThoseOfHxl(Policy policy) throws IOException {
        Stock stock = Stock.generated(1000, 12);
        Terms tagged = new Terms(policy, false, true, false);
        for (String name : List.of("ucdp", "acled", "csv")) {
            String file = name.equals("csv") ? "incidents.csv" : name + ".csv";
            assertThat(errors(Memory.of(form(name), stock, tagged).bytes(file), Format.HXL))
                    .as(name)
                    .isEmpty();
        }
    }
}
