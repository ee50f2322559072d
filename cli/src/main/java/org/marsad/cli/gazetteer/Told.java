package org.marsad.cli.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.marsad.cli.ExitStatus;
import org.marsad.cli.Surroundings;
import org.marsad.knowledge.gazetteer.GazetteerImport;
import org.marsad.knowledge.gazetteer.ImportCounts;

/** Says on standard error what happens during an import, and keeps what decides its status. */
final class Told implements GazetteerImport.Listener {
    private static final long STEP = 200_000;

    private final Surroundings surroundings;
    private final boolean severally;
    private final TreeSet<String> spellings = new TreeSet<>();
    private boolean progress;
    private int missing;
    private int forbidden;
    private int unread;

    /** @param severally whether there are several files, so that each is worth a line of its own */
    Told(Surroundings surroundings, boolean severally) {
        this.surroundings = surroundings;
        this.severally = severally;
    }

    @Override
    public void refused(Path file, long line, String why) {
        say(file + ":" + line + ": " + why);
    }

    @Override
    public void unread(Path file, IOException why) {
        if (why instanceof NoSuchFileException) {
            missing++;
            say(file + ": there is no such file");
        } else if (why instanceof AccessDeniedException) {
            forbidden++;
            say(file + ": no permission to read it");
        } else {
            unread++;
            say(file + ": " + why.getMessage());
        }
    }

    @Override
    public void respelt(String id, String spelling) {
        spellings.add(id + '\t' + spelling);
    }

    @Override
    public void progress(Path file, long line) {
        if (surroundings.terminal() && line % STEP == 0) {
            surroundings.err().print("\r" + name(file) + ": " + line / 1000 + " thousand lines ");
            surroundings.err().flush();
            progress = true;
        }
    }

    @Override
    public void finished(Path file, ImportCounts counts) {
        if (severally) {
            say(file + ": " + summary(counts));
        }
        clear();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private void say(String line) {
        clear();
        surroundings.say("marsad: " + line);
    }

    private void clear() {
        if (progress) {
            surroundings.err().print("\r\u001B[K");
            progress = false;
        }
    }

    /** What became of the places, in one line. */
    static String summary(ImportCounts c) {
        return c.read() + " read, " + c.written() + " written (" + c.cautious() + " only after a word of place), "
                + c.known()
                + " already known (" + c.respelt() + " with other spellings), " + c.nameless()
                + " without an Arabic name, "
                + c.unwanted() + " not asked for, " + c.refused() + " refused";
    }

    /** Writes the spellings that the gazetteer lacks, where a file is given. */
    void spellingsTo(@Nullable Path file) throws IOException {
        if (file != null) {
            List<String> lines = new ArrayList<>(List.of("id\tspelling"));
            lines.addAll(spellings);
            Files.write(file, lines, StandardCharsets.UTF_8);
        }
    }

    /** The status of the run: what went wrong decides, and where several things did, that rows or files were refused. */
    int status(ImportCounts counts) {
        long wrong = counts.refused() + unread + missing + forbidden;
        if (wrong == 0) {
            return ExitStatus.OK;
        }
        if (missing == wrong) {
            return ExitStatus.MISSING;
        }
        return forbidden == wrong ? ExitStatus.FORBIDDEN : ExitStatus.REFUSED;
    }
}
