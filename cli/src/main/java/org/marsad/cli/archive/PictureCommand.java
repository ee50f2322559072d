package org.marsad.cli.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.marsad.archive.Archive;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.export.label.Labels;
import org.marsad.export.picture.Picture;
import org.marsad.incident.kept.Kept;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Draws pictures of one incident. */
@Command(
        name = "picture",
        description = "Draws an incident as SVG: figures on a line, who says so, when it was told, where it was.",
        footer = {
            "",
            "Examples:",
            "  marsad picture SY-2020-05-05-89e18c73 --what map -o map.svg",
            "  marsad picture SY-2020-05-05-89e18c73 --what number-line --lang ar --policy airwars > line.svg",
            "  marsad picture SY-2020-05-05-89e18c73 -o pictures/        all four into a folder"
        })
public final class PictureCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "INCIDENT", description = "its id, or one that it had before")
    private String id = "";

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Option(
            names = "--what",
            paramLabel = "number-line|sources|timeline|map",
            converter = Named.class,
            description = "which picture (default: all, into a folder)")
    private @Nullable Picture what;

    @Option(names = "--lang", paramLabel = "ar|en", description = "language of the labels (default en)")
    private Labels.Language language = Labels.Language.EN;

    @Mixin
    private PolicyOption policy = new PolicyOption();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE|FOLDER",
            description = "where to; standard output where one picture is asked for")
    private @Nullable Path output;

    /** A picture by its name. */
    static final class Named implements ITypeConverter<Picture> {
        @Override
        public Picture convert(String name) {
            return Picture.named(name)
                    .orElseThrow(() -> new TypeConversionException(
                            "expected number-line, sources, timeline or map, found " + name));
        }
    }

    /** The command in these surroundings. */
    public PictureCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        if (what == null && output == null) {
            surroundings.say("marsad picture: expected --what, or -o with a folder");
            return ExitStatus.USAGE;
        }
        if (what == null && output != null && Files.exists(output) && !Files.isDirectory(output)) {
            surroundings.say("marsad picture: " + output + ": expected a folder, or --what with one picture");
            return ExitStatus.USAGE;
        }
        try (Archive open = archive.open(surroundings)) {
            Optional<Kept> kept = open.catalogue().incident(id);
            if (kept.isEmpty()) {
                surroundings.say("marsad picture: " + id + ": no such incident; marsad incidents lists them");
                return ExitStatus.MISSING;
            }
            write(kept.get());
            return ExitStatus.OK;
        }
    }

    private void write(Kept kept) throws IOException {
        Labels labels = Labels.in(language);
        if (what != null && output == null) {
            byte[] svg = what.of(kept, labels, policy.policy()).getBytes(StandardCharsets.UTF_8);
            surroundings.out().write(svg);
            surroundings.out().flush();
        } else if (what != null && output != null && !Files.isDirectory(output)) {
            Files.writeString(output, what.of(kept, labels, policy.policy()));
        } else if (output != null) {
            Files.createDirectories(output);
            for (Picture picture : what == null ? Picture.values() : new Picture[] {what}) {
                Files.writeString(output.resolve(picture.file(language)), picture.of(kept, labels, policy.policy()));
            }
        }
    }
}
