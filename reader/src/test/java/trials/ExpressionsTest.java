package trials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.knowledge.Knowledge;
import org.marsad.mention.Pieces;
import org.marsad.record.Published;
import org.marsad.record.Report;
import org.marsad.text.TokenisedText;

/** Numbers, dates, lengths of time and sums of money of the corpus, labelled before Marsad was run on them. */
class ExpressionsTest {
    private static final Path PROJECT = project();

    @ParameterizedTest
    @CsvSource({"gold.tsv, 200, 0.95", "fresh.tsv, 60, 0.95"})
    void readsExpressionsThatWereLabelledBlind(String gold, int size, double floor) throws IOException {
        Path corpus = PROJECT.resolveSibling("shared").resolve("corpus").resolve("ant-news.jsonl.gz");
        assumeTrue(Files.exists(corpus), "skipped: no shared/corpus/ant-news.jsonl.gz beside the project");
        List<Expression> expressions =
                Expression.in(PROJECT.resolve("trials/expressions").resolve(gold));
        Map<String, Pieces> pieces =
                read(corpus, expressions.stream().map(Expression::report).collect(Collectors.toSet()));

        List<String> wrong = new ArrayList<>();
        for (Expression e : expressions) {
            Said said = new Said(pieces.get(e.report()), e);
            if (!said.agrees(e.kind(), e.label())) {
                wrong.add(e + ": found " + said.of(e.kind()));
            }
        }
        double right = 1 - (double) wrong.size() / expressions.size();
        System.out.printf(Locale.ROOT, "%s: %d expressions, %.3f right%n", gold, expressions.size(), right);
        wrong.forEach(w -> System.out.println("  " + w));

        assertThat(expressions).hasSize(size);
        assertThat(right).as("share right").isGreaterThanOrEqualTo(floor);
    }

    private static Map<String, Pieces> read(Path corpus, Set<String> wanted) {
        Knowledge knowledge = Knowledge.open();
        Map<String, Pieces> out = new HashMap<>();
        new Intake(IntakeOptions.none()).read(corpus, item -> {
            if (item instanceof Item.Taken taken
                    && wanted.contains(taken.report().name())) {
                Report r = taken.report();
                Published published = r.published();
                out.put(
                        r.name(),
                        new Pieces(new TokenisedText(r.text(), knowledge), published == null ? null : published.day()));
            }
        });
        return out;
    }

    private static Path project() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("trials"))) {
                return p;
            }
        }
        throw new IllegalStateException(
                "expressions: expected the folder trials above " + Path.of("").toAbsolutePath());
    }
}
