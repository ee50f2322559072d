package org.marsad.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Report;

/**
 * The reports that are read.
 *
 * @param reports spread evenly over the file
 * @param megabytes of their text in UTF-8, a million bytes each
 */
record Corpus(List<Report> reports, double megabytes) {
    private static final String FILE = "shared/corpus/ant-news.jsonl.gz";

    Corpus {
        reports = List.copyOf(reports);
    }

    /**
     * Takes a sample of a file.
     *
     * @param file JSON Lines; empty for the corpus that lies in {@code shared} beside or above the project
     * @param most how many reports at most
     */
    static Corpus read(String file, int most) {
        List<Report> all = new ArrayList<>();
        Path path = file.isEmpty() ? found() : Path.of(file);
        new Intake(IntakeOptions.none()).read(path, item -> {
            if (item instanceof Item.Taken taken) {
                all.add(taken.report());
            } else if (item instanceof Item.Unopened unopened) {
                throw new IllegalStateException(unopened.message());
            }
        });
        int size = Math.min(most, all.size());
        List<Report> sample = new ArrayList<>();
        long bytes = 0;
        for (int i = 0; i < size; i++) {
            Report report = all.get((int) ((long) i * all.size() / size));
            sample.add(report);
            bytes += report.text().getBytes(StandardCharsets.UTF_8).length;
        }
        return new Corpus(sample, bytes / 1e6);
    }

    private static Path found() {
        Path here = Path.of("").toAbsolutePath();
        for (Path p = here; p != null; p = p.getParent()) {
            Path file = p.resolve(FILE);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException(
                "corpus: expected " + FILE + " above " + here + ", found none; -p file=… names another");
    }
}
