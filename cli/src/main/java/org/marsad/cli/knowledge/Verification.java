package org.marsad.cli.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.Matcher;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.Folder;
import org.marsad.knowledge.compile.KnowledgeCompiler;
import org.marsad.knowledge.compile.PatternFile;
import org.marsad.knowledge.compile.Problem;
import org.marsad.knowledge.compile.Sources;
import org.marsad.mention.Pieces;
import org.marsad.text.TokenisedText;

/**
 * What all checks say of knowledge: form, sources, duplicates, dangling ids, examples and counter-examples.
 *
 * @param problems what is wrong, by file and line
 * @param rows rows of all tables
 * @param patterns patterns that could be matched
 * @param examples examples of words and patterns that were run
 * @param counterExamples counter-examples that were run
 */
record Verification(List<Problem> problems, int rows, int patterns, int examples, int counterExamples) {
    /** The day that examples are read as of. */
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 6);

    static Verification of(List<Folder> layers) throws IOException {
        KnowledgeCompiler compiler = new KnowledgeCompiler(layers);
        byte[] compiled = compiler.compile();
        List<Problem> problems = new ArrayList<>(compiler.problems());
        layers.forEach(layer -> problems.addAll(Sources.missing(layer)));
        boolean slots = problems.stream().noneMatch(p -> p.file().endsWith("slots.tsv"));
        List<PatternFile.Written> patterns = slots ? compiler.patterns() : List.of();
        Examples run = new Examples(Knowledge.read(ByteBuffer.wrap(compiled)), problems);
        patterns.forEach(run::run);
        problems.sort(Comparator.comparing(Problem::file).thenComparingInt(Problem::line));
        return new Verification(
                List.copyOf(problems),
                compiler.size(),
                patterns.size(),
                compiler.examples()
                        + patterns.stream().mapToInt(p -> p.examples().size()).sum(),
                patterns.stream().mapToInt(p -> p.not().size()).sum());
    }

    /** Runs the examples of patterns. */
    private record Examples(Knowledge knowledge, List<Problem> problems) {
        void run(PatternFile.Written p) {
            if (p.not().isEmpty()) {
                problem(p, "not: expected at least one counter-example, found none in " + p.name());
            }
            p.examples().forEach(example -> matches(p, example));
            for (String text : p.not()) {
                if (!found(p, text).isEmpty()) {
                    problem(p, "not: expected " + p.name() + " not to match, found a match: \"" + text + "\"");
                }
            }
        }

        private void matches(PatternFile.Written p, Map<String, String> example) {
            String text = example.getOrDefault("text", "");
            List<Match> found = found(p, text);
            if (found.isEmpty()) {
                problem(p, "example: expected " + p.name() + " to match, found no match: \"" + text + "\"");
                return;
            }
            example.forEach((slot, words) -> {
                List<String> filled = filled(found, Fold.word(slot));
                if (!slot.equals("text") && !filled.contains(words)) {
                    problem(
                            p,
                            "example: expected the slot \"" + slot + "\" to hold \"" + words + "\", found "
                                    + (filled.isEmpty() ? "nothing" : "\"" + String.join("\", \"", filled) + "\""));
                }
            });
        }

        private static List<String> filled(List<Match> found, String slot) {
            return found.stream()
                    .flatMap(m -> m.slots().stream())
                    .filter(s -> s.name().equals(slot))
                    .map(s -> s.piece().words().text())
                    .toList();
        }

        private List<Match> found(PatternFile.Written p, String text) {
            TokenisedText tokens = new TokenisedText(text, knowledge);
            return new Matcher(new Pieces(tokens, PUBLISHED))
                    .find(0, tokens.size()).stream()
                            .filter(m -> m.pattern().name().equals(p.name()))
                            .toList();
        }

        private void problem(PatternFile.Written p, String message) {
            problems.add(new Problem(p.file(), p.line(), message));
        }
    }
}
