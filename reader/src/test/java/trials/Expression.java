package trials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A labelled expression of the corpus.
 *
 * @param report id of the report
 * @param start first code point
 * @param end code point after the last
 * @param kind count, date, time, duration, money or percent
 * @param label what it says, as trials/expressions/README.md writes it
 */
record Expression(String report, int start, int end, String kind, String label) {
    static List<Expression> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .skip(1)
                .map(line -> line.split("\t"))
                .map(c -> new Expression(c[0], Integer.parseInt(c[1]), Integer.parseInt(c[2]), c[3], c[4]))
                .toList();
    }
}
