package org.marsad.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.marsad.archive.SharedArchive;
import org.marsad.cli.archive.ArchiveOption;
import org.marsad.workbench.Workbench;

/**
 * Goes once through what people do first: the demo, and the workbench on its archive. The launcher lets the JVM write down the classes that
 * this needs, so that later starts are quick.
 */
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) throws IOException {
        Surroundings own = Surroundings.ofProcess();
        OutputStream nowhere = OutputStream.nullOutputStream();
        Surroundings silent =
                new Surroundings(own.in(), nowhere, new PrintStream(nowhere), false, own.variables(), own.home());
        Main.run(silent, Engine.marsad(), "demo");
        Path archive = (own.home() == null ? Path.of("") : own.home())
                .resolve(".marsad")
                .resolve("demo.db");
        if (Files.exists(archive)) {
            serve(archive, silent);
        }
    }

    private static void serve(Path archive, Surroundings silent) throws IOException {
        try (SharedArchive open = SharedArchive.open(archive.toString(), ArchiveOption.setting(silent), 1);
                Workbench workbench = Workbench.start(open, Engine.marsad(), "rehearsal", 0)) {
            String cookie = ask(workbench.address(), "").getHeaderField("Set-Cookie");
            ask(workbench.origin() + "/incidents", cookie.split(";", 2)[0]);
        }
    }

    private static HttpURLConnection ask(String address, String cookie) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Cookie", cookie);
        connection.getInputStream().readAllBytes();
        return connection;
    }
}
