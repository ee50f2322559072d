package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The worked example of knowledge/README.md holds what it says, and both languages tell the same. */
class AuthorsGuideTest {
    @TempDir
    Path folder;

    /** The files of a page: fenced blocks that carry a name. */
    private static Map<String, String> files(String page) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        String name = null;
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(root().resolve("knowledge").resolve(page))) {
            if (line.startsWith("```")) {
                if (name != null) {
                    files.put(name, text.toString());
                }
                int blank = line.indexOf(' ');
                name = blank < 0 ? null : line.substring(blank + 1);
                text.setLength(0);
            } else {
                text.append(line).append('\n');
            }
        }
        return files;
    }

    private static Path root() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("codebook/README.md"))) {
                return p;
            }
        }
        throw new IllegalStateException("expected the project above the working directory, found none");
    }

    private Run run(Engine engine, String input, String... arguments) {
        Map<String, String> variables =
                Map.of("XDG_CACHE_HOME", folder.resolve("cache").toString());
        return Run.with(engine, input.getBytes(StandardCharsets.UTF_8), false, variables, arguments);
    }

    @Test
    void tellsTheSameFilesInBothLanguages() throws IOException {
        assertThat(files("README.md")).hasSize(4).isEqualTo(files("README.ar.md"));
    }

    @Test
    void isWithoutProblemsAndReadsWhatItSays() throws IOException {
        for (Map.Entry<String, String> file : files("README.md").entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        String words = folder.resolve("my-words").toString();
        String report = Files.readAllLines(root().resolve("knowledge/README.md")).stream()
                .filter(line -> line.startsWith("أعلن لواء السنديان"))
                .findFirst()
                .orElseThrow();

        assertThat(run(Run.NOTHING_FOUND, "", "knowledge", "verify", words).out())
                .endsWith(": 0 problems\n");
        Engine own = Engine.marsad().with(List.of(Path.of(words)));
        assertThat(run(own, report, "read", "-").out())
                .contains("Shelling", "Tall al-Sindiyan", "killed 3", "wounded 5 civilians", "Sindiyan Brigade");
        assertThat(run(Run.NOTHING_FOUND, "", "knowledge", "explain", "--knowledge", words, "شيعت الحارة ثلاثة شبان")
                        .out())
                .contains("town-buries (toll) ")
                .contains("missing \u2068(البلده | القريه | المدينه)\u2069 after \u2068شيعت\u2069");
    }
}
