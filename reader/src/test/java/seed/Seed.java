package seed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.record.Actor;
import org.marsad.record.Claim;
import org.marsad.record.Evidence;
import org.marsad.record.Link;
import org.marsad.record.Published;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.record.Where;

/** The reading of the seed report. */
final class Seed {
    private final Reading reading;

    private Seed(Reading reading) {
        this.reading = reading;
    }

    /** Reads the seed, or skips the test that asks and says why. */
    static Seed read(@Nullable String published) throws IOException {
        Path file = file();
        assumeTrue(Files.exists(file), "skipped: no shared/seed/report.txt beside the project");
        return new Seed(Marsad.open()
                .read(new Report(
                        "sha256:seed",
                        "report",
                        null,
                        null,
                        null,
                        published == null ? null : Published.parse(published, null),
                        "ar",
                        Files.readString(file),
                        List.of())));
    }

    /** In the folder {@code shared} beside the one that holds {@code reader/}. */
    private static Path file() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.isDirectory(p.resolve("reader"))) {
                return p.resolveSibling("shared").resolve("seed").resolve("report.txt");
            }
        }
        throw new IllegalStateException(
                "seed: expected the folder reader above " + Path.of("").toAbsolutePath() + ", found none");
    }

    Reading reading() {
        return reading;
    }

    String text() {
        return reading.report().text();
    }

    /** The claims of one kind, in their order. */
    <T extends Claim> List<T> all(Class<T> kind) {
        return reading.claims().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The only claim of a kind that is told in these words, as its evidence or as a mention. */
    <T extends Claim> T only(Class<T> kind, String words) {
        List<T> found = all(kind).stream()
                .filter(c -> spans(c).anyMatch(e -> e.text().contains(words)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("seed: expected one " + kind.getSimpleName() + ", found " + found.size() + ": \""
                    + words + "\"\n  "
                    + all(kind).stream().map(c -> c.about().evidence().text()).collect(Collectors.joining("\n  ")));
        }
        return found.get(0);
    }

    /** Where a claim is told. */
    static Stream<Evidence> spans(Claim claim) {
        return Stream.concat(Stream.of(claim.about().evidence()), claim.about().mentions().stream());
    }

    static List<String> ids(List<Actor> actors) {
        return actors.stream().map(Actor::id).toList();
    }

    static List<String> chain(Claim claim) {
        return claim.about().chain().stream().map(Link::id).toList();
    }

    static List<String> chainNames(Claim claim) {
        return claim.about().chain().stream().map(Link::name).toList();
    }

    static List<String> names(List<Where> places) {
        return places.stream().map(Where::name).toList();
    }
}
