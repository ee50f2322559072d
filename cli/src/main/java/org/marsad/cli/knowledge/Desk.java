package org.marsad.cli.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.Cache;
import org.marsad.knowledge.compile.Folder;

/**
 * Where an author works: the knowledge of the project in a work tree, else what ships, and folders laid over it.
 *
 * @param in standard input
 * @param variables environment variables
 * @param home folder of the project; null where not known
 */
public record Desk(
        InputStream in,
        Map<String, String> variables,
        @Nullable Path home) {
    /** The project's own knowledge folder, as seen from the working directory; null outside a work tree. */
    @Nullable
    Path project() {
        Path folder = home == null ? null : home.resolve("knowledge");
        if (folder == null || !Files.exists(folder.resolve("ar/patterns/slots.tsv"))) {
            return null;
        }
        Path here = Path.of("").toAbsolutePath();
        Path there = folder.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : there;
    }

    /** The folders laid over each other; a first one that is whole stands in for what ships. */
    List<Folder> layers(List<Path> folders) throws IOException {
        List<Folder> layers = new ArrayList<>();
        for (Path folder : folders) {
            layers.add(Folder.at(folder));
        }
        if (layers.isEmpty() || !layers.get(0).isWhole()) {
            Path project = project();
            layers.add(0, project == null ? Folder.shipped() : Folder.at(project));
        }
        return layers;
    }

    /** The knowledge here with folders laid over it, compiled, or mapped where it was compiled before. */
    Knowledge open(List<Path> folders) throws IOException {
        if (folders.isEmpty() && project() == null) {
            return Knowledge.open();
        }
        return Cache.usual(variables).open(layers(folders));
    }
}
