package org.marsad.knowledge.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.marsad.knowledge.Knowledge;

/** A small knowledge folder that a test writes. */
final class KnowledgeFolder {
    private final Path root;

    KnowledgeFolder(Path root) {
        this(root, "");
        file("ar/patterns/slots.tsv", "slot\tfinds\trole", "العدد\tnumber\tcount");
    }

    /** A folder without any file yet. */
    KnowledgeFolder(Path root, String nothing) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    KnowledgeFolder file(String name, String... lines) {
        return bytes(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    KnowledgeFolder bytes(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> problems() throws IOException {
        KnowledgeCompiler compiler = new KnowledgeCompiler(root);
        compiler.compile();
        return compiler.problems().stream().map(Problem::toString).toList();
    }

    Knowledge knowledge() throws IOException {
        return Knowledge.read(ByteBuffer.wrap(new KnowledgeCompiler(root).compile()));
    }
}
