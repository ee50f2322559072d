package org.marsad.intake;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The files that a user names: one by one, by a folder with all below it, or by a pattern such as {@code news/**}{@code /*.html}.
 *
 * <p>Folders are gone through in the order of names, and each file is handed over when it is come to. Hidden files (a dot begins their
 * name) are left out unless the user names them; a folder that links lead back to is gone through once.
 */
public final class InputFiles {
    private final List<String> arguments;

    /** What stands on a command line; {@code -} is standard input. */
    public InputFiles(List<String> arguments) {
        this.arguments = List.copyOf(arguments);
    }

    /** What is done with the files. */
    public interface Taker {
        /** The next file, which may be missing or not be readable: {@link Intake#read(Path, java.util.function.Consumer)} says so. */
        void file(Path file);

        /** The place of standard input among them. */
        void standardInput();

        /** An argument that names no file at all, with the reason. */
        void none(Item.Unopened argument);
    }

    /** Hands over each file, argument by argument. */
    public void each(Taker taker) {
        for (String argument : arguments) {
            if (argument.equals("-")) {
                taker.standardInput();
            } else {
                each(argument, taker);
            }
        }
    }

    private static void each(String argument, Taker taker) {
        try {
            Path path = path(argument);
            if (path != null && Files.isDirectory(path)) {
                if (new Walk(taker, file -> true, false).below(path) == 0) {
                    none(
                            argument,
                            Item.Unopened.Kind.OTHER,
                            "expected files in the folder, found none that can be read",
                            taker);
                }
            } else if (path != null && (Files.exists(path) || !Glob.pattern(argument))) {
                taker.file(path);
            } else if (Glob.pattern(argument)) {
                Glob glob = Glob.of(argument);
                Path root = Path.of(glob.root());
                Walk walk = new Walk(taker, file -> glob.matches(root.relativize(file)), glob.hidden());
                if (!Files.isDirectory(root) || walk.below(root) == 0) {
                    none(argument, Item.Unopened.Kind.MISSING, "no file matches", taker);
                }
            } else {
                none(argument, Item.Unopened.Kind.OTHER, "cannot be the name of a file here", taker);
            }
        } catch (InvalidPathException e) {
            none(argument, Item.Unopened.Kind.OTHER, "cannot be the name of a file here: " + e.getReason(), taker);
        }
    }

    private static @Nullable Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static void none(String argument, Item.Unopened.Kind kind, String why, Taker taker) {
        taker.none(new Item.Unopened(argument, kind, why));
    }

    /** Goes through one folder and all below it. */
    private static final class Walk {
        private final Taker taker;
        private final Predicate<Path> wanted;
        private final boolean hidden;
        private final Set<Path> seen = new HashSet<>();
        private int found;

        Walk(Taker taker, Predicate<Path> wanted, boolean hidden) {
            this.taker = taker;
            this.wanted = wanted;
            this.hidden = hidden;
        }

        /** How many files were handed over. */
        int below(Path folder) {
            try {
                if (seen.add(folder.toRealPath())) {
                    for (Path entry : sorted(folder)) {
                        take(entry);
                    }
                }
            } catch (IOException e) {
                taker.none(Item.Unopened.of(folder.toString(), e));
            }
            return found;
        }

        private void take(Path entry) {
            if (!hidden && entry.getFileName().toString().startsWith(".")) {
                return;
            }
            if (Files.isDirectory(entry)) {
                below(entry);
            } else if (Files.isRegularFile(entry) && wanted.test(entry)) {
                found++;
                taker.file(entry);
            }
        }

        private static List<Path> sorted(Path folder) throws IOException {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
                stream.forEach(entries::add);
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
            Collections.sort(entries);
            return entries;
        }
    }
}
