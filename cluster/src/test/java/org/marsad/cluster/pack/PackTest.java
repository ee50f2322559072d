package org.marsad.cluster.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.marsad.Marsad;
import org.marsad.incident.Sketch;
import org.marsad.incident.Telling;
import org.marsad.incident.source.Testimony;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Claim;
import org.marsad.record.Incident;
import org.marsad.record.Report;

class PackTest {
    /** A record that holds another of its own class. */
    record Tree(String name, Set<Integer> numbers, List<Tree> below) {}

    /** A record with what has no form. */
    record Odd(Thread thread) {}

    @Test
    void accountsAndReportsComeBackEqual() {
        Marsad marsad = Marsad.open();
        List<Record> all = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(Path.of("..", "samples", "reports.jsonl"), item -> {
            Report report = ((Item.Taken) item).report();
            all.add(report);
            for (Claim claim : marsad.read(report).claims()) {
                if (claim instanceof Incident incident) {
                    Sketch sketch = Sketch.of(new String[] {"a", "b"});
                    LocalDate day = report.published().day();
                    all.add(new Testimony(
                            report.id(), report.name(), report.source(), report.published(), null, sketch, incident));
                    all.add(Telling.of(report.id(), day, incident));
                }
            }
        });
        assertThat(all)
                .hasSizeGreaterThan(20)
                .allSatisfy(value -> assertThat((Object) Pack.record(Pack.bytes(value), value.getClass()))
                        .isEqualTo(value));
    }

    @Test
    void halvesOfPairsAndLongTextsComeBackAsTheyWere() {
        Tree tree = new Tree(
                "ع\uD800x\u0000" + "م".repeat(100_000), Set.of(1, -2), List.of(new Tree("", Set.of(), List.of())));
        assertThat(Pack.record(Pack.bytes(tree), Tree.class)).isEqualTo(tree);
    }

    @Test
    void refusesWhatHasNoForm() {
        assertThatThrownBy(() -> Pack.bytes(new Odd(Thread.currentThread())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("pack: expected a type that can be written, found class java.lang.Thread");
    }
}
