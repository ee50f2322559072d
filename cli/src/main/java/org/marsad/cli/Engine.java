package org.marsad.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.Marsad;
import org.marsad.knowledge.compile.BadKnowledge;
import org.marsad.mention.Mention;
import org.marsad.mention.time.Reckoning;
import org.marsad.record.Reading;
import org.marsad.record.Report;
import org.marsad.workbench.work.Reader;

/** What the commands ask of Marsad. */
interface Engine extends Reader {
    @Override
    default String fingerprint() {
        return "";
    }

    /** Finds the pieces of one report's text. */
    List<Mention> mentions(Report report, Reckoning reckoning);

    /**
     * The same with folders of the user's own laid over what ships.
     *
     * @param folders later ones win; empty changes nothing
     * @throws BadKnowledge where a folder is missing, holds nothing to read or has problems
     * @throws IOException where a file cannot be read or written
     */
    default Engine with(List<Path> folders) throws IOException {
        return this;
    }

    /** Marsad with the compiled knowledge that the launcher lays beside the jar, else with that in the jar. */
    private static Marsad open() {
        String file = System.getProperty("marsad.knowledge");
        try {
            return file == null || !Files.isReadable(Path.of(file)) ? Marsad.open() : Marsad.open(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Marsad with its own knowledge, opened when it is first asked. */
    static Engine marsad() {
        return of(null);
    }

    private static Engine of(@Nullable Marsad open) {
        return new Engine() {
            private @Nullable Marsad marsad = open;

            @Override
            public Engine with(List<Path> folders) throws IOException {
                return folders.isEmpty() ? this : of(Marsad.open(folders));
            }

            private synchronized Marsad opened() {
                Marsad open = marsad == null ? open() : marsad;
                marsad = open;
                return open;
            }

            @Override
            public Reading read(Report report) {
                return opened().read(report);
            }

            @Override
            public String fingerprint() {
                return opened().fingerprint();
            }

            @Override
            public List<Mention> mentions(Report report, Reckoning reckoning) {
                return opened().mentions(report, reckoning);
            }
        };
    }
}
