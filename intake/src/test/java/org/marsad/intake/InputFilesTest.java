package org.marsad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFilesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void files() throws IOException {
        for (String name :
                List.of("b.html", "a/2.html", "a/10.txt", "a/c/d.html", ".hidden/x.html", "a/.part-1.html")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "x");
        }
        Files.createDirectories(folder.resolve("empty/below"));
    }

    @Test
    void goesThroughAFolderInTheOrderOfNamesWithoutHiddenFiles() {
        assertThat(found("")).containsExactly("a/10.txt", "a/2.html", "a/c/d.html", "b.html");
        assertThat(found("a/.part-1.html")).containsExactly("a/.part-1.html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**/*.html | a/2.html a/c/d.html b.html",
                "*.html | b.html",
                "a/* | a/10.txt a/2.html",
                "a/?.html | a/2.html",
                "*/c/** | a/c/d.html",
                "{a,b}/*.{txt,html} | a/10.txt a/2.html",
                "a/.part* | a/.part-1.html",
                "**/.hidden/* | .hidden/x.html"
            })
    void findsWhatAPatternMatches(String pattern, String files) {
        assertThat(found(pattern)).containsExactly(files.split(" "));
    }

    @Test
    void saysWhereNothingIsFound() {
        assertThat(found("empty"))
                .containsExactly(
                        "! " + folder.resolve("empty") + ": expected files in the folder, found none that can be read");
        assertThat(found("*.pdf")).containsExactly("! " + folder + "/*.pdf: no file matches");
        assertThat(found("none/*.pdf")).containsExactly("! " + folder + "/none/*.pdf: no file matches");
        assertThat(found("none.pdf")).containsExactly("none.pdf");
    }

    @Test
    void takesAFileWhoseNameLooksLikeAPattern() throws IOException {
        assumeThat(Path.of("/").getRoot()).isNotNull();
        Files.writeString(folder.resolve("q?.html"), "x");

        assertThat(found("q?.html")).containsExactly("q?.html");
    }

    @Test
    void goesOnceThroughAFolderThatLinksLeadBackTo() throws IOException {
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);
        Files.createSymbolicLink(folder.resolve("z"), folder.resolve("a"));

        assertThat(found("")).containsExactly("a/10.txt", "a/2.html", "a/c/d.html", "b.html");
    }

    @Test
    void goesThroughArgumentsInTheirOrderAndKeepsThePlaceOfStandardInput() {
        List<Item> items = new ArrayList<>();
        List<String> arguments = List.of(
                folder.resolve("b.html").toString(),
                "-",
                "a\0b",
                folder.resolve("no").toString());
        new Intake(IntakeOptions.none())
                .read(new InputFiles(arguments), new ByteArrayInputStream(Inputs.utf8(Inputs.ARABIC)), items::add);

        assertThat(items).hasSize(4);
        assertThat(Inputs.refused(items.get(0)).why()).isEqualTo("no article found");
        assertThat(Inputs.taken(items.get(1)).name()).isEqualTo("-");
        assertThat(Inputs.unopened(items.get(2)).why()).startsWith("cannot be the name of a file here");
        assertThat(Inputs.unopened(items.get(3)).kind()).isEqualTo(Item.Unopened.Kind.MISSING);
    }

    @Test
    void matchesInNoMoreTimeThanThePatternIsLong() {
        String stars = "*a".repeat(500) + "b";

        assertThat(Glob.of(stars).matches(Path.of("a".repeat(2000)))).isFalse();
        assertThat(Glob.of("**/x/".repeat(100) + "y").matches(Path.of("x/".repeat(150) + "z")))
                .isFalse();
    }

    private List<String> found(String argument) {
        List<String> found = new ArrayList<>();
        String whole = argument.isEmpty() ? folder.toString() : folder + "/" + argument;
        new InputFiles(List.of(whole)).each(new InputFiles.Taker() {
            @Override
            public void file(Path file) {
                found.add(folder.relativize(file).toString());
            }

            @Override
            public void standardInput() {
                found.add("-");
            }

            @Override
            public void none(Item.Unopened no) {
                found.add("! " + no.message());
            }
        });
        return found;
    }
}
