package org.marsad.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Filter;
import org.marsad.archive.Setting;
import org.marsad.archive.Submission;
import org.marsad.incident.kept.Filed;
import org.marsad.incident.toll.Policy;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.json.OccurrenceJson;
import org.marsad.text.SearchForm;

/** The samples, several times with other days, and what an archive makes of them. */
final class Reports {
    private static final String PUBLISHED = "\"published\": \"";

    private Reports() {}

    /** So many times the samples as JSON Lines; every second time they are of the same days again, so that many accounts are of one event. */
    static List<String> lines(int times) throws IOException {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String line : Files.readAllLines(Path.of("..", "samples", "reports.jsonl"))) {
                int at = line.indexOf(PUBLISHED) + PUBLISHED.length();
                LocalDate day = LocalDate.parse(line.substring(at, at + 10)).plusDays(i / 2 * 3L);
                out.add((line.substring(0, at) + day + line.substring(at + 10))
                        .replace("\"id\": \"", "\"id\": \"" + i + "-")
                        .replace("\"text\": \"", "\"text\": \"خبر " + i + ". "));
            }
        }
        return out;
    }

    /** The day on which the report of a line was published. */
    static String day(String line) {
        int at = line.indexOf(PUBLISHED) + PUBLISHED.length();
        return line.substring(at, at + 10);
    }

    /** The incidents of an archive with the reports of a file, by their ids, as the first version of each would be written. */
    static Map<String, String> incidents(Path file, Path folder) throws IOException {
        Marsad marsad = Marsad.open();
        Setting setting = new Setting(Clock.systemUTC(), folder.resolve("keys"), SearchForm::of);
        Map<String, String> out = new TreeMap<>();
        try (Archive archive = Archive.create(folder.resolve("archive.db").toString(), setting)) {
            archive.write(() -> {
                List<Item.Taken> reports = new ArrayList<>();
                new Intake(IntakeOptions.none()).read(file, item -> {
                    if (item instanceof Item.Taken taken) {
                        reports.add(taken);
                    }
                });
                for (Item.Taken r : reports) {
                    archive.add(new Submission(marsad.read(r.report()), r.raw(), r.reprintOf(), marsad.fingerprint()));
                }
                return reports.size();
            });
            archive.catalogue()
                    .incidents(
                            Filter.all(),
                            kept -> out.put(
                                    kept.incident().id(),
                                    OccurrenceJson.line(
                                            kept.incident(), new Filed(1, List.of(), List.of()), Policy.UCDP)));
        }
        return out;
    }
}
