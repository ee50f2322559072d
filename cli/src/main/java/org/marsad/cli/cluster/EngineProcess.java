package org.marsad.cli.cluster;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The engine's main classes, and how each becomes a process. */
final class EngineProcess {
    static final String KEEPER = "org.apache.flink.shaded.zookeeper3.org.apache.zookeeper.server.ZooKeeperServerMain";
    static final String JOB_MANAGER = "org.apache.flink.runtime.entrypoint.StandaloneSessionClusterEntrypoint";
    static final String TASK_MANAGER = "org.apache.flink.runtime.taskexecutor.TaskManagerRunner";
    static final String CLIENT = "org.apache.flink.client.cli.CliFrontend";

    private EngineProcess() {}

    /**
     * A command line, with the JVM that runs this command.
     *
     * @param heap in MiB
     */
    static List<String> command(Site site, int heap, String main, String... arguments) {
        List<String> out = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:MaxMetaspaceSize=" + Settings.METASPACE + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + site.temporary(),
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "-cp",
                site.jars() + "/*",
                main));
        out.addAll(List.of(arguments));
        return out;
    }
}
