package org.marsad.claim.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.PatternFile;
import org.marsad.knowledge.compile.Problem;
import org.marsad.mention.Pieces;
import org.marsad.text.TokenisedText;

/** Runs every example and counter-example of every pattern. */
final class PatternExamplesTest {
    private static final Knowledge KNOWLEDGE = Knowledge.open();
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 6);

    @TestFactory
    Stream<DynamicTest> everyPatternMatchesItsExamplesAndNotItsCounterExamples() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Path root = folder();
        try (Stream<Path> files = Files.list(root.resolve("ar/patterns"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
                List<Problem> problems = new ArrayList<>();
                for (PatternFile.Written p : PatternFile.read(root, file, problems)) {
                    String place = p.file() + ":" + p.line() + ": " + p.name();
                    p.examples().forEach(e -> tests.add(DynamicTest.dynamicTest(place, () -> matches(place, p, e))));
                    p.not()
                            .forEach(n -> tests.add(DynamicTest.dynamicTest(
                                    place + " not",
                                    () -> assertThat(found(p.name(), n))
                                            .as(place + ": \"" + n + "\"")
                                            .isEmpty())));
                }
                assertThat(problems).isEmpty();
            }
        }
        return tests.stream();
    }

    private static void matches(String place, PatternFile.Written p, Map<String, String> example) {
        List<Match> found = found(p.name(), String.valueOf(example.get("text")));
        assertThat(found).as(place + ": \"" + example.get("text") + "\"").isNotEmpty();
        example.forEach((slot, words) -> {
            if (!slot.equals("text")) {
                assertThat(found.stream()
                                .flatMap(m -> m.slots().stream())
                                .filter(s -> s.name().equals(Fold.word(slot)))
                                .map(s -> s.piece().words().text()))
                        .as(place + ": \"" + slot + "\"")
                        .contains(words);
            }
        });
    }

    private static List<Match> found(String name, String text) {
        TokenisedText tokens = new TokenisedText(text, KNOWLEDGE);
        return new Matcher(new Pieces(tokens, PUBLISHED))
                .find(0, tokens.size()).stream()
                        .filter(m -> m.pattern().name().equals(name))
                        .toList();
    }

    private static Path folder() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            Path knowledge = p.resolve("knowledge");
            if (Files.isDirectory(knowledge.resolve("ar/patterns"))) {
                return knowledge;
            }
        }
        throw new IllegalStateException("knowledge: expected the folder above the working directory, found none");
    }
}
