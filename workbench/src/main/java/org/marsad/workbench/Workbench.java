package org.marsad.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.marsad.archive.SharedArchive;
import org.marsad.workbench.exchange.Gate;

/** A running workbench: answers on 127.0.0.1 alone until it is closed. */
public final class Workbench implements Closeable {
    private final Service service;
    private final SharedArchive archive;

    private Workbench(Service service, SharedArchive archive) {
        this.service = service;
        this.archive = archive;
    }

    /**
     * Starts one.
     *
     * @param archive what it shows; closed with it
     * @param port on which it answers, 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static Workbench start(SharedArchive archive, int port) throws IOException {
        return new Workbench(Service.start(new Routes(), archive, port), archive);
    }

    /** The address that lets a browser in. */
    public String address() {
        return origin() + "/?token=" + gate().token();
    }

    /** The address without what lets in. */
    public String origin() {
        return "http://127.0.0.1:" + service.port();
    }

    Gate gate() {
        return service.gate();
    }

    @Override
    public void close() {
        service.close();
        try {
            archive.close();
        } catch (RuntimeException e) {
            throw new UncheckedIOException(new IOException("archive: cannot be closed", e));
        }
    }
}
