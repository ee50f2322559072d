package org.marsad.cli.knowledge;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.PublishedConverter;
import org.marsad.record.Published;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the tools that read words with some knowledge have in common. */
final class ToolOptions {
    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "text for people, or JSON for programs (default text)")
    private Format format = Format.TEXT;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = PublishedConverter.class,
            description = "the day that words such as \"yesterday\" count from; a row's own value wins over it")
    private @Nullable Published published;

    @Mixin
    private KnowledgeOption knowledge = new KnowledgeOption();

    /** The forms of what the tools show. */
    enum Format {
        TEXT,
        JSON
    }

    boolean json() {
        return format == Format.JSON;
    }

    @Nullable
    Published published() {
        return published;
    }

    /** The folders laid over the knowledge, in their order. */
    List<Path> folders() {
        return knowledge.folders();
    }
}
