package org.marsad.cluster.source;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.flink.core.fs.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    @TempDir
    private java.nio.file.Path folder = java.nio.file.Path.of("");

    @Test
    void aStoreThatFailsInMidFileIsNoBrokenFile() throws IOException {
        java.nio.file.Path file = java.nio.file.Files.writeString(folder.resolve("a.jsonl"), "{}");
        Store store = new Store(new Path(file.toUri()));
        try (InputStream bytes = store.from(1)) {
            bytes.close();
            assertThatThrownBy(bytes::read).isInstanceOf(IOException.class);
        }
        assertThatThrownBy(store::check)
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("a.jsonl: the store failed");
    }

    @Test
    void aFileThatIsNotThereIsNoFailureOfTheStore() {
        Store store = new Store(new Path(folder.resolve("none").toUri()));
        assertThatThrownBy(() -> store.from(0)).isInstanceOf(FileNotFoundException.class);
        assertThatCode(store::check).doesNotThrowAnyException();
    }
}
