package org.marsad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.marsad.record.EventType;
import picocli.CommandLine;

/** What users can say or meet stands in the documents. */
final class DocumentationTest {
    @Test
    void theReadmeNamesEveryCommandAndEveryOption() throws IOException {
        String readme = Files.readString(root().resolve("README.md"));
        CommandLine marsad = Main.commandsFor(Run.NOTHING_FOUND);

        marsad.getSubcommands().forEach((name, command) -> {
            if (name.equals("help")) {
                return;
            }
            assertThat(readme).as("README.md: command").contains(name);
            command.getCommandSpec()
                    .options()
                    .forEach(option -> assertThat(readme)
                            .as("README.md: option of " + name)
                            .contains("`" + option.longestName().split("=", -1)[0]));
        });
    }

    @Test
    void theAuthorsGuidesNameEveryToolAndEveryOption() throws IOException {
        CommandLine knowledge =
                Main.commandsFor(Run.NOTHING_FOUND).getSubcommands().get("knowledge");

        for (String page : new String[] {"README.md", "README.ar.md"}) {
            String guide = Files.readString(root().resolve("knowledge").resolve(page));
            knowledge.getSubcommands().forEach((name, command) -> {
                assertThat(guide).as(page).contains("knowledge " + name);
                command.getCommandSpec().options().stream()
                        .map(option -> option.longestName().split("=", -1)[0])
                        .filter(option -> !option.equals("--help") && !option.equals("--version"))
                        .forEach(option -> assertThat(guide).as(page).contains(option));
            });
        }
    }

    @Test
    void theCodebookNamesEveryKindOfEvent() throws IOException {
        String page = Files.readString(root().resolve("codebook/02-kinds-of-event.md"));

        for (EventType type : EventType.values()) {
            assertThat(page).as("codebook/02-kinds-of-event.md").contains(type.code());
        }
    }

    private static Path root() {
        for (Path p = Path.of("").toAbsolutePath(); p != null; p = p.getParent()) {
            if (Files.exists(p.resolve("codebook/README.md"))) {
                return p;
            }
        }
        throw new IllegalStateException("expected the project above the working directory, found none");
    }
}
