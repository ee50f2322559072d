package org.marsad.workbench;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.marsad.archive.Archive;
import org.marsad.archive.SharedArchive;
import org.marsad.workbench.exchange.Answers;
import org.marsad.workbench.exchange.Gate;
import org.marsad.workbench.exchange.Route;
import org.marsad.workbench.work.Desk;
import org.marsad.workbench.work.Reader;

/** A running workbench: answers on 127.0.0.1 alone until it is closed. */
public final class Workbench implements Closeable {
    private static final Logger LOG = Logger.getLogger(Workbench.class.getName());

    private final Service service;
    private final Desk desk;

    private Workbench(Service service, Desk desk) {
        this.service = service;
        this.desk = desk;
    }

    /**
     * Starts one, and lets the overview of the archive be read meanwhile.
     *
     * @param archive what it shows; stays open when this is closed
     * @param reader reads what is added
     * @param who works at it, by the name that decisions are kept under
     * @param port on which it answers, 0 for any that is free
     * @throws IOException where the port is taken
     */
    public static Workbench start(SharedArchive archive, Reader reader, String who, int port) throws IOException {
        return start(Routes.ALL, archive, reader, who, port);
    }

    /** The same with other routes. */
    static Workbench start(List<Route> routes, SharedArchive archive, Reader reader, String who, int port)
            throws IOException {
        Desk desk = new Desk(archive, reader);
        Service service = Service.start(routes, desk, who, port);
        Thread reading = new Thread(() -> overview(archive), "overview");
        reading.setDaemon(true);
        reading.start();
        return new Workbench(service, desk);
    }

    /** Reads the overview before anybody asks for it; whatever is wrong is told to who asks. */
    private static void overview(SharedArchive archive) {
        try {
            archive.read(Archive::overview);
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "overview", e);
        }
    }

    /** The paths of all pages that people look at, with their open parts in braces. */
    public static List<String> pages() {
        return Routes.ALL.stream()
                .filter(route ->
                        route.answers() == Answers.PAGE && !route.path().equals("/"))
                .map(Route::path)
                .toList();
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
        desk.close();
    }
}
