package org.marsad.cli.knowledge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTest {
    @TempDir
    Path home;

    @Test
    void saysWhatToNameWhereGitIsMissing() throws Exception {
        Path patterns = Files.createDirectories(home.resolve("knowledge/ar/patterns"));
        Files.writeString(patterns.resolve("slots.tsv"), "slot\tfinds\trole\n");
        Desk desk = new Desk(InputStream.nullInputStream(), Map.of(), home);

        assertThatThrownBy(() -> new Reference(desk, "no-such-program-as-git").open("HEAD"))
                .hasMessage("'HEAD' is no folder, and to read a revision expected the program git, found none; name a"
                        + " folder instead");
        assertThatThrownBy(() -> new Reference(desk, "git").open("--output=x"))
                .hasMessage("expected a revision, found the option '--output=x'");
    }
}
