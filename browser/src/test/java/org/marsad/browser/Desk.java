package org.marsad.browser;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.marsad.Marsad;
import org.marsad.archive.Archive;
import org.marsad.archive.Setting;
import org.marsad.archive.SharedArchive;
import org.marsad.archive.Submission;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.text.SearchForm;
import org.marsad.workbench.Workbench;
import org.marsad.workbench.work.Reader;

/** A workbench with an archive of its own. */
final class Desk implements Closeable {
    /** The invented reports that ship with Marsad. */
    static final Path SAMPLES = Path.of("..", "samples", "reports.jsonl");

    private static final Marsad MARSAD = Marsad.open();

    private static final Reader READER = new Reader() {
        @Override
        public Reading read(Report report) {
            return MARSAD.read(report);
        }

        @Override
        public String fingerprint() {
            return MARSAD.fingerprint();
        }
    };

    private final SharedArchive archive;
    private final Workbench workbench;

    private Desk(SharedArchive archive, Workbench workbench) {
        this.archive = archive;
        this.workbench = workbench;
    }

    /** One whose archive is empty. */
    static Desk empty(Path folder) throws IOException {
        Setting setting = new Setting(Clock.systemUTC(), folder.resolve("keys"), SearchForm::of);
        String file = folder.resolve("a.db").toString();
        Archive.create(file, setting).close();
        SharedArchive shared = SharedArchive.open(file, setting, 3);
        return new Desk(shared, Workbench.start(shared, READER, "analyst", 0));
    }

    /** One with the sample reports. */
    static Desk samples(Path folder) throws IOException {
        Desk desk = empty(folder);
        List<Submission> read = new ArrayList<>();
        new Intake(IntakeOptions.none()).read(SAMPLES, item -> {
            if (item instanceof Item.Taken taken) {
                read.add(new Submission(
                        MARSAD.read(taken.report()), taken.raw(), taken.reprintOf(), MARSAD.fingerprint()));
            }
        });
        desk.archive.write(archive -> {
            for (Submission s : read) {
                archive.add(s);
            }
            return read.size();
        });
        return desk;
    }

    SharedArchive archive() {
        return archive;
    }

    String address() {
        return workbench.address();
    }

    String origin() {
        return workbench.origin();
    }

    @Override
    public void close() {
        workbench.close();
        archive.close();
    }
}
