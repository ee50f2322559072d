package org.marsad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.Marsad;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Incident;
import org.marsad.record.Report;

class GenerateTest {
    @TempDir
    Path folder = Path.of("");

    private Path made(String name, long count, long seed) throws IOException {
        Path file = folder.resolve(name);
        new Generate(Path.of("..")).write(file, count, seed);
        return file;
    }

    private static List<Report> read(Path file) {
        List<Report> out = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(file, item -> {
            if (item instanceof Item.Taken taken) {
                out.add(taken.report());
            }
        });
        return out;
    }

    @Test
    void theSameSeedMakesTheSameBytesAndAnotherOthers() throws IOException {
        for (String form : List.of("jsonl", "warc.gz")) {
            byte[] first = Files.readAllBytes(made("a." + form, 50, 7));
            assertThat(Files.readAllBytes(made("b." + form, 50, 7))).isEqualTo(first);
            assertThat(Files.readAllBytes(made("c." + form, 50, 8))).isNotEqualTo(first);
        }
    }

    @Test
    void bothFormsHoldTheSameReports() throws IOException {
        List<Report> lines = read(made("a.jsonl", 40, 7));
        List<Report> pages = read(made("a.warc.gz", 40, 7));
        assertThat(pages).hasSameSizeAs(lines);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(pages.get(i).title()).isEqualTo(lines.get(i).title());
            assertThat(pages.get(i).source()).isEqualTo(lines.get(i).source());
            assertThat(pages.get(i).published().day())
                    .isEqualTo(lines.get(i).published().day());
        }
    }

    @Test
    void whatIsMadeIsReadAsReportsOfConflictOfManyTownsAndFigures() throws IOException {
        Marsad marsad = Marsad.open();
        List<Report> reports = read(made("a.jsonl", 200, 7));
        Set<String> towns = new HashSet<>();
        Set<Object> figures = new HashSet<>();
        long told = reports.stream()
                .filter(r -> marsad.read(r).claims().stream()
                                .filter(Incident.class::isInstance)
                                .map(Incident.class::cast)
                                .peek(i -> {
                                    i.where().forEach(w -> towns.add(w.name()));
                                    if (i.killed() != null) {
                                        figures.add(i.killed().count());
                                    }
                                })
                                .count()
                        > 0)
                .count();
        assertThat(told).isGreaterThan(190);
        assertThat(towns).hasSizeGreaterThan(100);
        assertThat(figures).hasSizeGreaterThan(10);
    }
}
