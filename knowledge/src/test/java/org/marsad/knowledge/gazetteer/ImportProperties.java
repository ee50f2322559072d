package org.marsad.knowledge.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a dump holds, what is written compiles. */
class ImportProperties {
    private static final String WOF =
            "wof_id\tplacetype\tname\tname_en\tname_ar\tname_ar_variants\tlat\tlon\tparent_id\tpopulation\tiso\n"
                    + "500\tcountry\tSyria\tSyria\tسوريا\t\t35\t38\t1\t\tSY\n";

    @Provide
    Arbitrary<String> cell() {
        Arbitrary<String> arabic =
                Arbitraries.strings().withChars("ابتنهةيىأ ـًّ-|/()").ofMaxLength(9);
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("a\"#,;\t\u200F\u0007\uFFFDگی1\r ")
                .ofMaxLength(6);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, arabic), net.jqwik.api.Tuple.of(1, any));
    }

    @Provide
    Arbitrary<List<String>> whosOnFirst() {
        Arbitrary<String> id = Arbitraries.integers().between(501, 530).map(String::valueOf);
        Arbitrary<String> type =
                Arbitraries.of("region", "county", "localadmin", "locality", "neighbourhood", "planet");
        Arbitrary<String> degrees = Arbitraries.doubles().between(-91, 91).map(String::valueOf);
        return Combinators.combine(id, type, cell(), cell(), cell(), degrees, degrees, id)
                .as((i, t, name, ar, more, lat, lon, parent) ->
                        String.join("\t", i, t, name, name, ar, more, lat, lon, parent, "", "") + "\n")
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void tablesOfWhosOnFirstCompile(@ForAll("whosOnFirst") List<String> rows) throws IOException {
        compiles(DumpFormat.WOF, WOF + String.join("", rows));
    }

    @Provide
    Arbitrary<List<String>> ocha() {
        Arbitrary<String> code = Arbitraries.of("SY90", "SY91", "SY92", "SY9001", "SY9101", "S", "IQ91", "IQ90");
        return Combinators.combine(cell(), cell(), code, cell(), cell(), code)
                .as((en2, ar2, code2, en1, ar1, code1) -> String.join(",", en2, ar2, code2, en1, ar1, code1) + "\n")
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void tablesOfOchaCompile(@ForAll("ocha") List<String> rows) throws IOException {
        compiles(DumpFormat.OCHA, "ADM2_EN,ADM2_AR,ADM2_PCODE,ADM1_EN,ADM1_AR,ADM1_PCODE\n" + String.join("", rows));
    }

    @Provide
    Arbitrary<List<String>> geoNames() {
        Arbitrary<Integer> id = Arbitraries.integers().between(1, 30);
        Arbitrary<String> feature = Arbitraries.of("A.ADM1", "A.ADM2", "A.ADM3", "P.PPL", "P.PPLA", "S.DAM", "A.PCLI");
        Arbitrary<String> codes = Arbitraries.of("90\t", "90\t1", "91\t2", "\t", "00\t");
        Arbitrary<Double> lat = Arbitraries.doubles().between(30, 40);
        return Combinators.combine(id, cell(), cell(), lat, feature, codes)
                .as((i, name, others, at, f, c) -> GeoNamesImportTest.row(i, name, others, at, f, c, 0))
                .list()
                .ofMaxSize(25);
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void dumpsOfGeoNamesCompile(@ForAll("geoNames") List<String> rows) throws IOException {
        compiles(DumpFormat.GEONAMES, String.join("", rows));
    }

    private static void compiles(DumpFormat format, String dump) throws IOException {
        Path root = Files.createTempDirectory("import");
        try {
            SmallFolder folder = new SmallFolder(root);
            ImportCounts counts = folder.run(format, Selection.usual(), folder.file("dump", dump));

            assertThat(folder.problems()).isEmpty();
            assertThat(folder.rows("SY").size() + folder.rows("IQ").size()).isEqualTo((int) counts.written());
            assertThat(counts.read())
                    .isEqualTo(counts.written() + counts.known() + counts.nameless() + counts.unwanted());
            assertThat(counts.refused()).isEqualTo(folder.refusals().size());
        } finally {
            try (Stream<Path> files = Files.walk(root)) {
                files.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }
}
