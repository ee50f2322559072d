package org.marsad.cli.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes of a cluster, which outlive the command that starts them. Each is remembered with its start, for numbers are used again. */
final class Crew {
    private static final int PATIENCE = 15;

    private final Site site;
    private final List<Hand> hands = new ArrayList<>();

    /**
     * One process.
     *
     * @param name what it is, and its log's name
     * @param pid its number
     * @param started when, in milliseconds since 1970; 0 where the system does not tell
     */
    record Hand(String name, long pid, long started) {
        /** The process, where it still runs. */
        Optional<ProcessHandle> process() {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .filter(p -> started == 0 || started == start(p));
        }

        boolean runs() {
            return process().isPresent();
        }

        private static long start(ProcessHandle process) {
            return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        }
    }

    private Crew(Site site) {
        this.site = site;
    }

    /** The processes of the cluster in a folder, whether they still run or not. */
    static Crew of(Site site) throws IOException {
        Crew crew = new Crew(site);
        if (Files.exists(site.processes())) {
            for (String line : Files.readAllLines(site.processes())) {
                String[] cells = line.split("\t", -1);
                crew.hands.add(new Hand(cells[0], Long.parseLong(cells[1]), Long.parseLong(cells[2])));
            }
        }
        return crew;
    }

    /** All of them, in the order in which they were started first. */
    List<Hand> hands() {
        return List.copyOf(hands);
    }

    /** Whether any of them runs. */
    boolean runs() {
        return hands.stream().anyMatch(Hand::runs);
    }

    /** Whether the one of this name runs. */
    boolean runs(String name) {
        return hands.stream().anyMatch(h -> h.name.equals(name) && h.runs());
    }

    /** Starts a process in the place of one of its name that runs no more. */
    void start(String name, List<String> command) throws IOException {
        Path log = site.log(name);
        Process process = new ProcessBuilder(command)
                .directory(site.folder().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Hand hand = new Hand(name, process.pid(), Hand.start(process.toHandle()));
        int at = hands.stream().map(Hand::name).toList().indexOf(name);
        if (at < 0) {
            hands.add(hand);
        } else {
            hands.set(at, hand);
        }
        remember();
    }

    /**
     * Stops all, those that were started last first; whoever does not end by itself is made to.
     *
     * @return how many ran
     */
    int stop() throws IOException {
        List<ProcessHandle> running = new ArrayList<>();
        for (Hand hand : hands) {
            hand.process().ifPresent(p -> running.add(0, p));
        }
        running.forEach(ProcessHandle::destroy);
        for (ProcessHandle process : running) {
            try {
                process.onExit().get(PATIENCE, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                process.destroyForcibly();
            } catch (ExecutionException e) {
                throw new IOException("process " + process.pid() + ": cannot be stopped: " + e.getMessage(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted", e);
            }
        }
        hands.clear();
        remember();
        return running.size();
    }

    private void remember() throws IOException {
        StringBuilder rows = new StringBuilder();
        hands.forEach(h -> rows.append(h.name)
                .append('\t')
                .append(h.pid)
                .append('\t')
                .append(h.started)
                .append('\n'));
        Files.createDirectories(site.folder());
        Files.writeString(site.processes(), rows);
    }
}
