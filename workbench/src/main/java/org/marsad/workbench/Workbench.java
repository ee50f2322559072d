package org.marsad.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marsad.archive.Archive;
import org.marsad.archive.SharedArchive;
import org.marsad.workbench.exchange.Gate;
import org.marsad.workbench.exchange.Route;

/** A running workbench: answers on 127.0.0.1 alone until it is closed. */
public final class Workbench implements Closeable {
    private static final Logger LOG = Logger.getLogger(Workbench.class.getName());

    private final Service service;

    private Workbench(Service service) {
        this.service = service;
    }

    /**
     * Starts one, and lets the overview of the archive be read meanwhile.
     *
     * @param archive what it shows; stays open when this is closed
     * @param who works at it, by the name that decisions are kept under
     * @param port on which it answers, 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static Workbench start(SharedArchive archive, String who, int port) throws IOException {
        return start(Routes.ALL, archive, who, port);
    }

    /** The same with other routes. */
    static Workbench start(List<Route> routes, SharedArchive archive, String who, int port) throws IOException {
        Service service = Service.start(routes, archive, who, port);
        Thread reading = new Thread(() -> overview(archive), "overview");
        reading.setDaemon(true);
        reading.start();
        return new Workbench(service);
    }

    /** Reads the overview before anybody asks for it; whatever is wrong is told to who asks. */
    private static void overview(SharedArchive archive) {
        try {
            archive.read(Archive::overview);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "overview", e);
        }
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
    }
}
