package org.marsad.cli.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The settings of a cluster: everything on 127.0.0.1, everything kept in its folder.
 *
 * @param site the cluster's folder
 * @param restPort where the JobManager answers by HTTP
 * @param keeperPort where the keeper answers, which remembers for the JobManager what it was about
 */
record Settings(Site site, int restPort, int keeperPort) {
    static final String FILE = "config.yaml";
    private static final String KEEPER_FILE = "zoo.cfg";
    private static final String REST_PORT = "rest.port";
    private static final String QUORUM = "high-availability.zookeeper.quorum";
    private static final String HERE = "127.0.0.1";

    /** Heap of a JobManager in MiB. */
    static final int JOB_MANAGER_HEAP = 512;

    /** Of each JVM for classes, in MiB. */
    static final int METASPACE = 256;

    /**
     * The settings of a cluster that was started before.
     *
     * @throws NotRunning where none was
     */
    static Settings of(Site site) throws IOException {
        if (!site.exists()) {
            throw new NotRunning("no cluster in " + site.folder() + "; marsad cluster start begins one");
        }
        int rest = 0;
        int keeper = 0;
        for (String line : Files.readAllLines(site.settings().resolve(FILE))) {
            if (line.startsWith(REST_PORT + ": ")) {
                rest = Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
            } else if (line.startsWith(QUORUM + ": ")) {
                keeper = Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
            }
        }
        return new Settings(site, rest, keeper);
    }

    /** The settings of a cluster: those of before where there are any, so that what it was about is found again. */
    static Settings at(Site site) throws IOException {
        return site.exists() ? of(site) : new Settings(site, freePort(), freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(HERE))) {
            return socket.getLocalPort();
        }
    }

    /** Address of the JobManager. */
    String address() {
        return "http://" + HERE + ":" + restPort;
    }

    Path keeperFile() {
        return site.settings().resolve(KEEPER_FILE);
    }

    /**
     * Writes the files that the processes read.
     *
     * @param slots of each TaskManager
     * @param heap of each TaskManager for the job, in MiB
     * @param checkpoints seconds between two
     */
    void write(int slots, int heap, int checkpoints) throws IOException {
        for (Path folder :
                List.of(site.settings(), site.temporary(), site.log("x").getParent())) {
            Files.createDirectories(folder);
        }
        Map<String, Object> of = new LinkedHashMap<>();
        of.put("jobmanager.rpc.address", HERE);
        of.put("jobmanager.bind-host", HERE);
        of.put("rest.address", HERE);
        of.put("rest.bind-address", HERE);
        of.put(REST_PORT, restPort);
        of.put("taskmanager.host", HERE);
        of.put("taskmanager.bind-host", HERE);
        of.put("taskmanager.numberOfTaskSlots", slots);
        of.put("taskmanager.load-balance.mode", "SLOTS");
        of.put("io.tmp.dirs", site.temporary());
        memory(of, heap);
        of.put("high-availability.type", "zookeeper");
        of.put(QUORUM, HERE + ":" + keeperPort);
        of.put("high-availability.storageDir", site.folder().resolve("ha").toUri());
        of.put("high-availability.zookeeper.client.session-timeout", "10 s");
        of.put("zookeeper.sasl.disable", true);
        of.put("execution.checkpointing.interval", checkpoints + " s");
        of.put(
                "execution.checkpointing.dir",
                site.folder().resolve("checkpoints").toUri());
        of.put("heartbeat.interval", "2 s");
        of.put("heartbeat.timeout", "20 s");
        of.put("restart-strategy.type", "failure-rate");
        of.put("restart-strategy.failure-rate.delay", "1 s");
        of.put("restart-strategy.failure-rate.failure-rate-interval", "10 min");
        of.put("restart-strategy.failure-rate.max-failures-per-interval", 10);
        write(of, ": ", site.settings().resolve(FILE));
        Map<String, Object> keeper = new LinkedHashMap<>();
        keeper.put("dataDir", site.folder().resolve("keeper"));
        keeper.put("clientPort", keeperPort);
        keeper.put("clientPortAddress", HERE);
        keeper.put("admin.enableServer", false);
        keeper.put("tickTime", 1000);
        write(keeper, "=", keeperFile());
    }

    /** The engine takes these from its own launcher elsewhere, so all of them have to be there. */
    private static void memory(Map<String, Object> of, int heap) {
        of.put("jobmanager.memory.heap.size", JOB_MANAGER_HEAP + "m");
        of.put("jobmanager.memory.off-heap.size", "128m");
        of.put("jobmanager.memory.jvm-metaspace.size", METASPACE + "m");
        of.put("jobmanager.memory.jvm-overhead.min", "192m");
        of.put("jobmanager.memory.jvm-overhead.max", "192m");
        of.put("taskmanager.cpu.cores", "1.0");
        of.put("taskmanager.memory.task.heap.size", heap + "m");
        of.put("taskmanager.memory.task.off-heap.size", "0m");
        of.put("taskmanager.memory.framework.heap.size", "128m");
        of.put("taskmanager.memory.framework.off-heap.size", "128m");
        of.put("taskmanager.memory.network.min", "64m");
        of.put("taskmanager.memory.network.max", "64m");
        of.put("taskmanager.memory.managed.size", "0m");
        of.put("taskmanager.memory.jvm-metaspace.size", METASPACE + "m");
        of.put("taskmanager.memory.jvm-overhead.min", "192m");
        of.put("taskmanager.memory.jvm-overhead.max", "192m");
    }

    private static void write(Map<String, Object> values, String between, Path file) {
        StringBuilder text = new StringBuilder();
        values.forEach(
                (key, value) -> text.append(key).append(between).append(value).append('\n'));
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
