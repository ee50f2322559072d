package org.marsad.cli.knowledge;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Published;
import org.marsad.record.Report;

/** The reports of a run, whatever their language, and what could not be read. */
final class Inputs {
    private final Intake intake;
    private final List<Report> reports = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();

    Inputs(@Nullable Published published) {
        this.intake = new Intake(new IntakeOptions(published, null, null, null, true));
    }

    void read(Path file) {
        intake.read(file, this::take);
    }

    void read(InputStream bytes) {
        intake.read(bytes, this::take);
    }

    private void take(Item item) {
        if (item instanceof Item.Taken taken) {
            reports.add(taken.report());
        } else if (item instanceof Item.Refused no) {
            refused.add(no.message());
        } else if (item instanceof Item.Unopened no) {
            refused.add(no.message());
        }
    }

    List<Report> reports() {
        return reports;
    }

    /** Tells what could not be read, a line each, with its place and reason, and gives the exit status of the run. */
    int status(PrintWriter err) {
        refused.forEach(err::println);
        return refused.isEmpty() ? ExitStatus.OK : ExitStatus.REFUSED;
    }
}
