package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The incidents of the samples go out into a spreadsheet and come back corrected. */
class SpreadsheetTest {
    @TempDir
    Path folder = Path.of("");

    private ArchiveRun archive = new ArchiveRun(folder);
    private final List<Map<String, String>> rows = new ArrayList<>();

    @BeforeEach
    void export() throws IOException {
        archive = new ArchiveRun(folder).withSamples();
        archive.run("export", "--format", "csv", "-o", folder.resolve("out").toString());
        String text = Files.readString(folder.resolve("out/incidents.csv"));
        for (CSVRecord r : CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(text))) {
            rows.add(new LinkedHashMap<>(r.toMap()));
        }
    }

    /** The row of an incident with a figure of the dead. */
    private Map<String, String> deadly() {
        return rows.stream().filter(r -> !r.get("killed").isEmpty()).findFirst().orElseThrow();
    }

    private Run back(String... more) throws IOException {
        Path file = folder.resolve("corrected.csv");
        StringBuilder out = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            csv.printRecord(rows.get(0).keySet());
            for (Map<String, String> r : rows) {
                csv.printRecord(r.values());
            }
        }
        Files.writeString(file, out);
        List<String> arguments = new ArrayList<>(List.of("decide", "--from", file.toString()));
        arguments.addAll(List.of(more));
        return archive.run(arguments.toArray(new String[0]));
    }

    private Run changed(Consumer<Map<String, String>> hand, String... more) throws IOException {
        hand.accept(deadly());
        return back(more);
    }

    @Test
    void whatComesBackAsItWentDecidesNothing() throws IOException {
        Run run = back("--apply");
        assertThat(run.status()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(rows.size() + " rows, 0 changes kept, 0 refused");
        assertThat(archive.run("decide", "list").out()).isEmpty();
    }

    @Test
    void tellsFirstAndKeepsNothingUntilItIsApplied() throws IOException {
        Run told = changed(r -> {
            r.put("killed", "7-7-9");
            r.put("type", "attack");
            r.put("reason", "list of the hospital");
        });
        assertThat(told.status()).isZero();
        assertThat(told.out())
                .contains("killed ")
                .contains(" → 7-7-9: would be kept: list of the hospital")
                .contains("→ attack: would be kept");
        assertThat(told.err()).contains("2 changes found").contains("run it again with --apply");
        assertThat(archive.run("decide", "list").out()).isEmpty();

        Run kept = back("--apply");
        assertThat(kept.out()).contains("→ 7-7-9: kept as d");
        assertThat(archive.run("decide", "list").out())
                .contains("analyst: correct killed = 7-7-9, list of the hospital")
                .contains("correct type = attack");
        assertThat(archive.run("show", deadly().get("id")).out()).contains("low 7, best 7, high 9");
    }

    @Test
    void aRowThatIsOldIsNotTakenForACorrection() throws IOException {
        archive.run("decide", "correct", deadly().get("id"), "killed", "40", "--reason", "newer");
        Run run = changed(r -> {
            r.put("status", "alleged");
            r.put("reason", "see the paper");
        });
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out()).contains("version: refused: exported as version").contains("export it again");
        assertThat(run.out()).doesNotContain("would be kept");
    }

    @Test
    void asksForAReason() throws IOException {
        Run run = changed(r -> r.put("killed", "7"));
        assertThat(run.out()).contains("reason: refused: expected why, found nothing");
        assertThat(back("--reason", "one list for all").out()).contains("→ 7: would be kept: one list for all");
    }

    @Test
    void whatASpreadsheetMadeOfAFigureIsRefusedAndItsPartsAreTaken() throws IOException {
        Run mangled = changed(r -> {
            r.put("killed", "03/04/2005");
            r.put("reason", "list");
        });
        assertThat(mangled.out())
                .contains("killed: refused:")
                .contains("correct killed_low, killed_best and killed_high");

        Run parts = changed(r -> {
            r.put("killed_low", "3");
            r.put("killed_best", "4");
            r.put("killed_high", "5");
        });
        assertThat(parts.out()).contains("→ 3-4-5: would be kept: list").doesNotContain("killed: refused");
    }

    @Test
    void eachBadCellIsToldWithItsPlaceAndTheRestGoesOn() throws IOException {
        Map<String, String> other =
                rows.stream().filter(r -> r != deadly()).findFirst().orElseThrow();
        other.put("review", "accept");
        other.put("reason", "read all reports");
        int line = rows.indexOf(deadly()) + 2;
        Run run = changed(
                r -> {
                    r.put("from", "5/5/2020");
                    r.put("place", "باريس");
                    r.put("status", "");
                    r.put("review", "maybe");
                    r.put("reason", "list");
                },
                "--apply");
        assertThat(run.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(run.out())
                .contains("corrected.csv:" + line + ": " + deadly().get("id")
                        + ": from: refused: from: cannot be \"5/5/2020\"")
                .contains("place: refused: cannot be corrected here")
                .contains("status: refused: holds ")
                .contains("review: refused: expected accept or reject, found \"maybe\"");
        assertThat(archive.run("decide", "list").out())
                .contains("accept, read all reports")
                .doesNotContain("correct");
    }

    @Test
    void aNoteIsItsOwnReasonAndAReviewIsKept() throws IOException {
        Run run = changed(r -> r.put("note", "look at the video"), "--apply");
        assertThat(run.out()).contains("note: kept as d").contains("look at the video");
    }

    @Test
    void anIdThatIsNotThereAndRowsOfAnotherWidthAreRefused() throws IOException {
        deadly().put("id", "SY-1999-01-01-00000000");
        Path file = folder.resolve("short.csv");
        assertThat(back().out()).contains("id: refused: no such incident");
        Files.writeString(
                file,
                Files.readString(folder.resolve("out/incidents.csv"))
                                .lines()
                                .findFirst()
                                .orElseThrow() + "\r\nSY-1,2\r\n");
        assertThat(archive.run("decide", "--from", file.toString()).out()).contains(":2: SY-1: row: refused: expected");
        Files.writeString(file, "a,b\r\n1,2\r\n");
        Run foreign = archive.run("decide", "--from", file.toString());
        assertThat(foreign.status()).isEqualTo(ExitStatus.REFUSED);
        assertThat(foreign.err()).contains("expected the columns of incidents.csv");
    }
}
