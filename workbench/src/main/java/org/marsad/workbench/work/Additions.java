package org.marsad.workbench.work;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Added;
import org.marsad.archive.SharedArchive;
import org.marsad.archive.Submission;
import org.marsad.incident.Lately;
import org.marsad.intake.Intake;
import org.marsad.intake.IntakeOptions;
import org.marsad.intake.Item;
import org.marsad.record.Report;
import org.marsad.workbench.work.Addition.Outcome;
import org.marsad.workbench.work.Addition.What;

/** Adds reports to the archive, one addition after another, and remembers the last of them. What it says was added is on disk. */
public final class Additions implements Closeable {
    /** Additions that are remembered. */
    private static final int REMEMBERED = 100;
    /** Reports that are kept at once. */
    private static final int BATCH = 50;

    private static final int ID_BYTES = 8;
    private static final Logger LOG = Logger.getLogger(Additions.class.getName());

    private final SharedArchive archive;
    private final Reader reader;
    private final Map<String, Addition> known = Collections.synchronizedMap(new Lately<>(REMEMBERED));
    private final ExecutorService one = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "adding");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    Additions(SharedArchive archive, Reader reader) {
        this.archive = archive;
        this.reader = reader;
    }

    /** One of the last, by its id. */
    public Optional<Addition> find(String id) {
        return Optional.ofNullable(known.get(id));
    }

    /**
     * Begins to add what files hold, after whatever is being added already.
     *
     * @param stated what is said of all of them
     */
    public Addition add(List<Handed> files, IntakeOptions stated) {
        byte[] id = new byte[ID_BYTES];
        new SecureRandom().nextBytes(id);
        Addition addition = new Addition(HexFormat.of().formatHex(id));
        known.put(addition.id(), addition);
        one.execute(() -> run(addition, files, stated));
        return addition;
    }

    private void run(Addition addition, List<Handed> files, IntakeOptions stated) {
        try {
            Run run = new Run(addition);
            for (Handed file : files) {
                if (!closed) {
                    run.file(file, stated);
                }
            }
            run.flush();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "marsad serve: adding", e);
            String why = e instanceof IOException ? String.valueOf(e.getMessage()) : "an error of Marsad itself";
            addition.came(new Outcome(What.REFUSED, "", null, 0, "broken off: " + why));
        } finally {
            addition.end();
        }
    }

    /** Takes the reports of files, reads some at a time on all cores, and keeps those. */
    private final class Run {
        private final Addition addition;
        private final List<Item.Taken> waiting = new ArrayList<>();

        Run(Addition addition) {
            this.addition = addition;
        }

        void file(Handed file, IntakeOptions stated) throws IOException {
            Path copy = Files.createTempFile("marsad-", ".in");
            try {
                Files.write(copy, file.bytes());
                IOException[] fault = new IOException[1];
                new Intake(stated).read(copy, file.name(), item -> {
                    if (fault[0] == null) {
                        fault[0] = took(item);
                    }
                });
                if (fault[0] != null) {
                    throw fault[0];
                }
            } finally {
                Files.delete(copy);
            }
        }

        private @Nullable IOException took(Item item) {
            try {
                if (item instanceof Item.Taken taken) {
                    waiting.add(taken);
                    if (waiting.size() >= BATCH) {
                        flush();
                    }
                    return null;
                }
                flush(); // outcomes come in the order of the file
                if (item instanceof Item.Refused refused) {
                    addition.came(new Outcome(What.REFUSED, refused.place(), null, 0, refused.why()));
                } else if (item instanceof Item.Unopened unopened) {
                    addition.came(new Outcome(What.REFUSED, unopened.name(), null, 0, unopened.why()));
                } else if (item instanceof Item.Passed passed) {
                    addition.came(new Outcome(What.PASSED, passed.name(), null, 0, passed.what()));
                }
                return null;
            } catch (IOException e) {
                return e;
            }
        }

        void flush() throws IOException {
            if (waiting.isEmpty() || closed) {
                return;
            }
            List<Submission> read = waiting.parallelStream()
                    .map(t -> new Submission(reader.read(t.report()), t.raw(), t.reprintOf(), reader.fingerprint()))
                    .toList();
            waiting.clear();
            List<Outcome> kept = archive.write(open -> {
                List<Outcome> out = new ArrayList<>();
                for (Submission s : read) {
                    Report report = s.reading().report();
                    Added added = open.add(s);
                    out.add(Outcome.of(added, report.id()));
                }
                return out;
            });
            kept.forEach(addition::came);
        }
    }

    @Override
    public void close() {
        closed = true;
        one.shutdown();
    }
}
