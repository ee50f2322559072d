package org.marsad.export.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.marsad.export.check.finding.Finding;

/** Whatever is done to a file, it is looked through to the end, and each finding has a line of it. */
class MutationProperties {
    private static final List<Fixture> FILES = List.of(Fixture.ucdp(), Fixture.acled(), Fixture.hxl());

    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.of(
                        "",
                        " ",
                        "0",
                        "-1",
                        "1e400",
                        "99999999999999999999",
                        "-9223372036854775808",
                        "NaN",
                        "90",
                        "180",
                        "-180.0",
                        "2020-02-29",
                        "2019-02-29",
                        "29 February 2019",
                        "-",
                        "--",
                        "2020-W54",
                        "POINT (",
                        "POINT ()",
                        "POINT (1 2",
                        "\"",
                        "\"\"",
                        "a\"b",
                        ",",
                        ";",
                        "\n",
                        "\r\n",
                        "\t",
                        "#",
                        "#+",
                        "#a+",
                        "#affected",
                        "only",
                        " only",
                        "-only",
                        "Civilians",
                        "Civilians (",
                        "Government of ",
                        "Government of Syria",
                        "Syria",
                        "Israel",
                        ";;;",
                        ",,,",
                        "\"a,2020-01-01,b\";",
                        "\uD800",
                        "\uFFFD",
                        "\uFEFF",
                        "\u202E",
                        "1-2",
                        "State forces-",
                        "00",
                        "09",
                        "89"));
    }

    @Property(tries = 1500)
    void anyCellMaySayAnything(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 999) Integer> places,
            @ForAll("cells") String one,
            @ForAll("cells") String other) {
        Fixture changed = FILES.get(file);
        for (int i = 0; i < places.size(); i++) {
            int record = places.get(i) % changed.records().size();
            int place = places.get(i) / 8 % changed.records().get(record).size();
            changed = changed.with(record + 1, place, i % 2 == 0 ? one : other);
        }
        holds(changed.text().getBytes(StandardCharsets.UTF_8));
    }

    @Property(tries = 1500)
    void anyByteMayBeAnother(
            @ForAll @IntRange(max = 2) int file,
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll @Size(min = 1, max = 8) List<Byte> values) {
        byte[] bytes = FILES.get(file).text().getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < places.size(); i++) {
            bytes[places.get(i) % bytes.length] = values.get(i % values.size());
        }
        holds(bytes);
    }

    @Property(tries = 500)
    void aFileMayEndAnywhere(@ForAll @IntRange(max = 2) int file, @ForAll @IntRange(max = 1 << 20) int end) {
        byte[] bytes = FILES.get(file).text().getBytes(StandardCharsets.UTF_8);
        byte[] cut = new byte[end % bytes.length];
        System.arraycopy(bytes, 0, cut, 0, cut.length);
        holds(cut);
    }

    private static void holds(byte[] bytes) {
        long lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' || b == '\r' ? 1 : 0;
        }
        for (Format format : new Format[] {null, Format.UCDP, Format.ACLED, Format.HXL}) {
            for (Finding f : Fixture.findings(bytes, format)) {
                assertThat(f.line()).as(f.message("file")).isBetween(1L, lines);
                assertThat(f.expected()).isNotBlank();
                assertThat(f.found()).isNotBlank();
            }
        }
    }
}
