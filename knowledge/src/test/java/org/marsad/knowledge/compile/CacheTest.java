package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.knowledge.Knowledge;

class CacheTest {
    @TempDir
    Path root;

    private KnowledgeFolder folder;
    private Path kept;

    @BeforeEach
    void write() throws IOException {
        folder = new KnowledgeFolder(root.resolve("k")).file("ar/words/acts.tsv", "word\tshape", "غارة\tnoun");
        kept = Files.createDirectory(root.resolve("kept"));
    }

    private Knowledge open() throws IOException {
        return new Cache(kept).open(List.of(Folder.of(folder.root())));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(kept)) {
            return files.sorted().toList();
        }
    }

    @Test
    void compilesOnceAndMapsTheSameFileFromThenOn() throws IOException {
        assertThat(open().entries("acts")).hasSize(1);
        Path file = files().get(0);
        Object key = Files.readAttributes(file, "unix:ino").get("ino");

        assertThat(open().entries("acts")).hasSize(1);
        assertThat(files()).containsExactly(file);
        assertThat(Files.readAttributes(file, "unix:ino").get("ino")).isEqualTo(key);
    }

    @Test
    void compilesAnewWhenARowChanges() throws IOException {
        open();
        folder.file("ar/words/acts.tsv", "word\tshape", "غارة\tnoun", "قصف\tnoun");
        assertThat(open().entries("acts")).hasSize(2);
        assertThat(files()).hasSize(2);
    }

    @Test
    void compilesAnewWhenTheKeptFileIsDamaged() throws IOException {
        open();
        Files.write(files().get(0), new byte[50]);
        assertThat(open().entries("acts")).hasSize(1);
        Files.write(files().get(0), new byte[0]);
        assertThat(open().entries("acts")).hasSize(1);
    }

    @Test
    void keepsOnlyTheFilesThatWereUsedLast() throws IOException {
        for (int i = 0; i < 9; i++) {
            folder.file("ar/words/acts.tsv", "# " + i, "word\tshape", "غارة\tnoun");
            open();
            for (Path f : files()) {
                Files.setLastModifiedTime(
                        f, FileTime.fromMillis(Files.getLastModifiedTime(f).toMillis() - 60_000));
            }
        }
        assertThat(files()).hasSizeLessThan(9);
        open();
        assertThat(open().entries("acts")).hasSize(1);
    }

    @Test
    void keepsNothingWhereNothingCanBeKept() throws IOException {
        assertThat(new Cache(null).open(List.of(Folder.of(folder.root()))).entries("acts"))
                .hasSize(1);
    }

    @Test
    void liesBelowTheCacheFolderThatTheUserNames() throws IOException {
        Cache.usual(Map.of("XDG_CACHE_HOME", kept.toString())).open(List.of(Folder.of(folder.root())));
        assertThat(files()).containsExactly(kept.resolve("marsad"));
    }

    @Test
    void refusesFoldersWithProblemsAndKeepsNothingOfThem() throws IOException {
        folder.file("ar/words/acts.tsv", "word\tshape", "غارة\tnuon");
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        BadKnowledge.class,
                        e -> assertThat(e.problems())
                                .singleElement()
                                .asString()
                                .startsWith("ar/words/acts.tsv:2: shape: expected "));
        assertThat(files()).isEmpty();
    }

    @Test
    void saysWhatToDoWithAFolderThatIsMissingOrEmpty() throws IOException {
        Path none = root.resolve("none");
        assertThatThrownBy(() -> Folder.at(none))
                .hasMessage(none + ": folder: expected a folder laid out like knowledge/, found none; lay tables out as"
                        + " ar/words/*.tsv, ar/patterns/*.yaml, world/*.tsv, world/places/*.tsv")
                .isInstanceOfSatisfying(
                        BadKnowledge.class, e -> assertThat(e.missing()).isTrue());
        assertThatThrownBy(() -> Folder.at(kept))
                .hasMessageStartingWith(kept + ": folder: expected a table or a pattern, found none; ")
                .isInstanceOfSatisfying(
                        BadKnowledge.class, e -> assertThat(e.missing()).isFalse());
    }

    @Test
    void shipsTheTablesThatItWasCompiledFrom() throws IOException {
        Folder shipped = Folder.shipped();
        assertThat(shipped.isWhole()).isTrue();
        assertThat(shipped.names("ar/words", ".tsv")).contains("ar/words/actions.tsv");
        assertThat(Knowledge.shippedFingerprint()).hasSize(32).isNotEqualTo(new byte[32]);
    }
}
