package org.marsad.cli.archive;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.SharedArchive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.workbench.Workbench;
import org.marsad.workbench.work.Reader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows an archive in the browser of this machine. */
@Command(
        name = "serve",
        description =
                "Starts the workbench on this machine alone and prints the address that lets a browser in: incidents, the reports"
                        + " behind them and the words behind every number, in Arabic and English. Ends with Ctrl-C.",
        footer = {"", "Examples:", "  marsad serve", "  marsad serve --archive syria.db --port 8080"})
public final class ServeCommand implements Callable<Integer> {
    /** Readers at a time. */
    private static final int READERS = 4;

    private final Surroundings surroundings;
    private final Reader reader;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(names = "--port", paramLabel = "N", description = "on which it answers (default: any that is free)")
    private int port;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            description = "who works at it and decides (default the user's name here)")
    private @Nullable String by;

    /** @param reader reads what people add */
    public ServeCommand(Surroundings surroundings, Reader reader) {
        this.surroundings = surroundings;
        this.reader = reader;
    }

    @Override
    public Integer call() throws IOException {
        try (SharedArchive open =
                        SharedArchive.open(archive.where(surroundings), ArchiveOption.setting(surroundings), READERS);
                Workbench workbench = Workbench.start(open, reader, Who.by(by, surroundings), port)) {
            surroundings.print(workbench.address());
            surroundings.out().flush();
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitStatus.OK;
    }
}
