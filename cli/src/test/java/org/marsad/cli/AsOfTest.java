package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports of a moment in the past. */
class AsOfTest {
    @TempDir
    Path folder = Path.of("");

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> out = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path p : all.toList()) {
                out.put(p.getFileName().toString(), Files.readString(p));
            }
        }
        return out;
    }

    @Test
    void twoExportsOfOneMomentAreTheSameWhateverWasDecidedMeanwhile() throws IOException {
        ArchiveRun archive = new ArchiveRun(folder).withSamples();
        String first = archive.incidents().get(0);
        archive.run("decide", "correct", first, "killed", "7", "--reason", "list of the hospital");
        String then = ArchiveRun.now();
        Map<String, Map<String, String>> before = exports(archive, then, "before");

        archive.run("decide", "accept", first, "--reason", "read all reports");
        archive.run("decide", "correct", archive.incidents().get(1), "type", "attack", "--reason", "no strike");
        archive.run(
                "decide",
                "merge",
                archive.incidents().get(2),
                archive.incidents().get(3),
                "--reason",
                "one raid");
        archive.run("decide", "undo", "d" + decision(archive, 0), "--reason", "the other hospital");
        archive.run("decide", "note", archive.incidents().get(0), "--reason", "look at the video");
        Path more = folder.resolve("more.txt");
        Files.writeString(more, "قتل 3 مدنيين في قصف مدفعي على مدينة إدلب أمس. (خبر مخترع)");
        archive.run("add", more.toString(), "--published", "2020-09-13");

        assertThat(exports(archive, then, "after")).isEqualTo(before);
        assertThat(exports(archive, ArchiveRun.now(), "now")).isNotEqualTo(before);
    }

    private static String decision(ArchiveRun archive, int n) {
        String line = archive.run("decide", "list").out().lines().toList().get(n);
        return line.substring(1, line.indexOf(' '));
    }

    private Map<String, Map<String, String>> exports(ArchiveRun archive, String moment, String name)
            throws IOException {
        Map<String, Map<String, String>> out = new TreeMap<>();
        for (String format : new String[] {"csv", "ucdp", "acled", "geojson", "jsonl"}) {
            Path to = folder.resolve(name + "-" + format);
            Run run = archive.run("export", "--format", format, "--as-of", moment, "-o", to.toString());
            assertThat(run.status()).as(run.err()).isZero();
            out.put(format, files(to));
        }
        return out;
    }
}
