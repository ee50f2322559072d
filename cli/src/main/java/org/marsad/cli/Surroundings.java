package org.marsad.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.json.Unprintable;

/**
 * Where a run reads from and writes to. What is written is UTF-8, whatever the platform and its locale.
 *
 * @param in standard input
 * @param out standard output; whoever writes flushes
 * @param err standard error, in UTF-8
 * @param terminal whether standard output is a terminal
 * @param variables environment variables
 * @param home folder of the project, which holds the samples; null where not known
 */
public record Surroundings(
        InputStream in,
        OutputStream out,
        PrintStream err,
        boolean terminal,
        Map<String, String> variables,
        @Nullable Path home) {

    /** Those of this process. */
    static Surroundings ofProcess() {
        Map<String, String> variables = System.getenv();
        String home = System.getProperty("marsad.home", variables.getOrDefault("MARSAD_HOME", ""));
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(),
                variables,
                home.isEmpty() ? null : Path.of(home));
    }

    /** The same, with errors of standard output told apart. */
    Surroundings guarded() {
        return new Surroundings(in, OutputLost.guarding(out), err, terminal, variables, home);
    }

    /**
     * Writes one line on standard output, where a command that lists hands its rows on.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    public void print(String line) {
        try {
            out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one line on standard error; whatever it quotes from outside cannot disturb the terminal. */
    public void say(String line) {
        err.print(Unprintable.escaped(line) + '\n');
        err.flush();
    }

    /** Whether colours are of use here: a terminal that knows them, and nobody who asked for none. */
    boolean colourful() {
        return terminal
                && !variables.getOrDefault("TERM", "dumb").equals("dumb")
                && variables.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** The launcher knows; without it Linux does; elsewhere the JVM knows only where standard input is a terminal too. */
    @SuppressWarnings(
            "SystemConsoleNull") // from JDK 22 on some platforms always answer; the launcher's word comes first
    private static boolean isTerminal() {
        String told = System.getProperty("marsad.terminal");
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        try {
            String out = Files.readSymbolicLink(Path.of("/proc/self/fd/1")).toString();
            return out.startsWith("/dev/pts/") || out.startsWith("/dev/tty") || out.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
