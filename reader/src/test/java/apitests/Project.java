package apitests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder of the project. */
final class Project {
    private Project() {}

    /** The lines of a file named from the project's folder. */
    static List<String> lines(String file) throws IOException {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("README.md")) && Files.isDirectory(p.resolve("reader"))) {
                return Files.readAllLines(p.resolve(file));
            }
        }
        throw new IllegalStateException(
                "project: expected its folder above " + Path.of("").toAbsolutePath() + ", found none");
    }

    /**
     * What stands after the first line that is {@code open} up to the next that is {@code close}, without white space: the formatter
     * breaks lines in code, and the README breaks them for its readers.
     */
    static String between(List<String> lines, String open, String close) {
        int from = lines.indexOf(open) + 1;
        assertThat(from).as(open).isPositive();
        List<String> rest = lines.subList(from, lines.size());
        return String.join("", rest.subList(0, rest.indexOf(close))).replace(" ", "");
    }
}
