package org.marsad.cli.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.gazetteer.DumpFormat;
import org.marsad.knowledge.gazetteer.GazetteerImport;
import org.marsad.knowledge.gazetteer.ImportCounts;
import org.marsad.knowledge.gazetteer.Selection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes tables of places out of dumps. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Writes the places of dumps that have Arabic names as tables DIR/world/places/<CC>.tsv.",
        footer = {
            "",
            "Examples:",
            "  marsad gazetteer import --format geonames SY.txt alternateNamesV2.txt -o mine",
            "  marsad gazetteer import --format geonames --country LY,TD \\",
            "      --feature-classes A,P,S --min-population 500 -o mine \\",
            "      allCountries.txt alternateNamesV2.txt",
            "  marsad gazetteer import --format ocha syr_admin3.csv -o mine",
            "  marsad gazetteer import --format wof wof-sy.tsv wof-iq.tsv -o mine",
            "",
            "Places that the gazetteer has already are not written again. Names that are also",
            "ordinary words, names of persons or of other places count only after a word of",
            "place, such as قرية. Whoever passes the tables on names the source of the dump.",
            "Exit status: 0 all read; 64 wrong usage; 65 rows or files were refused;",
            "66 a file is missing; 74 a table cannot be written; 77 no permission."
        })
final class ImportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "the dumps, unpacked; for geonames with the file of alternate names")
    private List<Path> files = List.of();

    @Option(
            names = "--format",
            required = true,
            paramLabel = "geonames|ocha|wof",
            description = "whose dump it is: GeoNames, OCHA COD-AB or p-codes, Who's On First")
    @SuppressWarnings("NullAway.Init")
    private DumpFormat format;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "the knowledge folder to write to; tables of earlier imports go on")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(
            names = "--country",
            paramLabel = "XX",
            split = ",",
            description = "only these countries, by ISO 3166-1 alpha-2")
    private List<String> countries = List.of();

    @Option(
            names = "--feature-classes",
            paramLabel = "LETTER",
            split = ",",
            description =
                    "A areas, P settlements, S sites, T heights and islands, H waters, L regions, R roads; default: A,P")
    private List<String> featureClasses = List.of("A", "P");

    @Option(
            names = "--min-population",
            paramLabel = "N",
            description = "only settlements with at least so many inhabitants; default: 0, all")
    private long minPopulation;

    @Option(
            names = "--spellings",
            paramLabel = "FILE",
            description =
                    "write spellings of known places that the gazetteer lacks to this table, for a person to judge")
    private @Nullable Path spellings;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        GazetteerImport run = new GazetteerImport(Knowledge.open(), format, selection());
        if (!run.unknownCountries().isEmpty()) {
            throw wrong("--country: expected countries of world/countries.tsv, found "
                    + String.join(", ", run.unknownCountries()));
        }
        Told told = new Told(surroundings, distinct(files).size() > 1);
        try {
            ImportCounts counts = run.run(distinct(files), out, told);
            told.spellingsTo(spellings);
            surroundings.say("marsad: " + Told.summary(counts));
            return told.status(counts);
        } catch (IOException e) {
            return unwritable(e);
        } catch (UncheckedIOException e) {
            return unwritable(e.getCause());
        }
    }

    private int unwritable(@Nullable IOException e) {
        surroundings.say("marsad: " + out + ": cannot be written: " + e);
        return ExitStatus.UNWRITABLE;
    }

    private static List<Path> distinct(List<Path> files) {
        return new ArrayList<>(new LinkedHashSet<>(files));
    }

    private Selection selection() {
        if (minPopulation < 0) {
            throw wrong("--min-population: expected at least 0, found " + minPopulation);
        }
        for (String letter : featureClasses) {
            if (letter.length() != 1 || "APSTHLRVU".indexOf(upper(letter).charAt(0)) < 0) {
                throw wrong("--feature-classes: expected letters of A, P, S, T, H, L, R, V, found " + letter);
            }
        }
        Set<String> wanted = countries.stream().map(ImportCommand::upper).collect(Collectors.toSet());
        Set<Character> classes =
                featureClasses.stream().map(letter -> upper(letter).charAt(0)).collect(Collectors.toSet());
        return new Selection(wanted, classes, minPopulation);
    }

    private static String upper(String s) {
        return s.toUpperCase(Locale.ROOT);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
