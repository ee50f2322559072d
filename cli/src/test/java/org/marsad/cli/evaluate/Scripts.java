package org.marsad.cli.evaluate;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measure's own scripts, where the shared folder lies beside the project and there is a Python 3 to run them. */
final class Scripts {
    private final Path folder;

    private Scripts(Path folder) {
        this.folder = folder;
    }

    /** Finds the scripts, or skips the test that asks and says why. */
    static Scripts orSkip() {
        Path root = projectRoot();
        Path folder =
                root == null ? Path.of("?") : root.resolveSibling("shared").resolve("evaluation");
        assumeTrue(Files.isDirectory(folder), "skipped: no shared/evaluation beside the project");
        assumeTrue(isPythonThere(), "skipped: no python3 on the path");
        return new Scripts(folder);
    }

    Path dev(String name) {
        return folder.resolve("dev").resolve(name);
    }

    List<String> run(String script, Path log, Object... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("python3", folder.resolve(script).toString()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return output(command, folder, log);
    }

    /** Runs a few lines of Python that may import the scripts. */
    List<String> python(String lines, Path log, Path input) throws IOException, InterruptedException {
        return output(List.of("python3", "-c", lines, input.toString()), folder, log);
    }

    private static List<String> output(List<String> command, Path folder, Path log)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(log.toFile());
        builder.environment().put("PYTHONIOENCODING", "utf-8");
        builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        if (process.waitFor() != 0) {
            throw new IOException(command + " failed: " + Files.readString(log));
        }
        return lines;
    }

    /** The folder above the working directory that holds the module {@code reader}. */
    private static @Nullable Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("reader"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static boolean isPythonThere() {
        try {
            return new ProcessBuilder("python3", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
