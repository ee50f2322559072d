package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code marsad cluster} does with a folder and with what a JobManager answers; no engine runs. */
class ClusterCommandsTest {
    private static final Map<String, String> ANSWERS = Map.of(
            "/overview",
            "{\"taskmanagers\":2,\"slots-total\":4,\"slots-available\":2}",
            "/jobs/overview",
            "{\"jobs\":[{\"jid\":\"abc\",\"state\":\"RUNNING\",\"duration\":12345}]}",
            "/jobs/abc/checkpoints",
            "{\"counts\":{\"completed\":3,\"failed\":0,\"restored\":1},\"latest\":{\"completed\":"
                    + "{\"end_to_end_duration\":40,\"checkpointed_size\":5000}}}",
            "/jobs/abc",
            "{\"state\":\"RUNNING\",\"vertices\":[{\"name\":\"read -> telling\",\"status\":\"RUNNING\",\"parallelism\":2,"
                    + "\"metrics\":{\"read-records\":10,\"write-records\":30}}]}");

    @TempDir
    private Path folder = Path.of("");

    private Run cluster(String command, String... more) {
        String[] all = new String[more.length + 4];
        all[0] = "cluster";
        all[1] = command;
        all[2] = "--folder";
        all[3] = folder.toString();
        System.arraycopy(more, 0, all, 4, more.length);
        return Run.of(all);
    }

    private void started(int port) throws IOException {
        Files.createDirectories(folder.resolve("conf"));
        Files.writeString(
                folder.resolve("conf").resolve("config.yaml"),
                "rest.port: " + port + "\nhigh-availability.zookeeper.quorum: 127.0.0.1:2\n");
    }

    @Test
    void tellsWhatToDoWhereThereIsNoCluster() {
        assertThat(cluster("status"))
                .isEqualTo(new Run(
                        69,
                        "",
                        "marsad cluster status: no cluster in " + folder + "; marsad cluster start begins one\n"));
        assertThat(cluster("submit", "a.jsonl", "-o", "out").status()).isEqualTo(69);
        assertThat(cluster("stop")).isEqualTo(new Run(0, "nothing runs in " + folder + "\n", ""));
        assertThat(cluster("start").err()).contains("the engine's jars are not there; run ./marsad cluster");
    }

    @Test
    void submitWantsToKnowWhereIncidentsGo() {
        Run run = cluster("submit", "a.jsonl");
        assertThat(run.status()).isEqualTo(64);
        assertThat(run.err()).contains("expected --output or --postgres, found neither");
    }

    @Test
    void tellsWhatRunsAndHowFarItIs() throws IOException {
        HttpServer manager = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        manager.createContext("/", asked -> {
            byte[] answer =
                    ANSWERS.getOrDefault(asked.getRequestURI().getPath(), "{}").getBytes(StandardCharsets.UTF_8);
            asked.sendResponseHeaders(200, answer.length);
            asked.getResponseBody().write(answer);
            asked.close();
        });
        manager.start();
        try {
            started(manager.getAddress().getPort());
            long here = ProcessHandle.current().pid();
            Files.writeString(
                    folder.resolve("processes.tsv"), "jobmanager\t" + here + "\t0\ntaskmanager-1\t" + here + "\t1\n");

            Run run = cluster("status");

            assertThat(run.out())
                    .contains("jobmanager\truns\tprocess " + here)
                    .contains("taskmanager-1\tdoes not run")
                    .contains("slots\t4, of which 2 are free")
                    .contains("job abc\trunning\t12 s")
                    .contains("checkpoints\t3 done, 0 failed, 1 restored; the last took 40 ms, 5000 bytes")
                    .contains("read\trunning on 2\tin 10, out 30");
            assertThat(run.err()).contains("marsad cluster start starts what is missing");
            assertThat(run.status()).isEqualTo(1);
            assertThat(cluster("submit", folder.resolve("none.jsonl").toString(), "-o", "out"))
                    .isEqualTo(new Run(
                            66, "", "marsad cluster submit: " + folder.resolve("none.jsonl") + ": no such file\n"));
        } finally {
            manager.stop(0);
        }
    }

    @Test
    void stopEndsTheProcessesOfTheFolderAndNoOther() throws Exception {
        started(1);
        Process mine = new ProcessBuilder("sleep", "60").start();
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            long begun = mine.toHandle().info().startInstant().orElseThrow().toEpochMilli();
            Files.writeString(
                    folder.resolve("processes.tsv"),
                    "keeper\t" + mine.pid() + "\t" + begun + "\njobmanager\t" + other.pid() + "\t1\n");

            assertThat(cluster("stop")).isEqualTo(new Run(0, "stopped 1 processes of " + folder + "\n", ""));

            assertThat(mine.waitFor(5, TimeUnit.SECONDS)).isTrue();
            assertThat(other.isAlive()).isTrue();
        } finally {
            mine.destroyForcibly();
            other.destroyForcibly();
        }
    }
}
