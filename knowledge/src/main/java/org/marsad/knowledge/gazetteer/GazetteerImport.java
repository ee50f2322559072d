package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.gazetteer.KnownPlaces.Known;

/**
 * Writes the places of dumps as tables of a knowledge folder. Files are read one row at a time: what is held grows with the
 * places that are written, not with the dump.
 *
 * <p>A place that the gazetteer has (of its country and name, within 10 km or in the same area) is not written again. A name
 * that is also an ordinary word, a person's name, one or two letters or the name of another place is marked so that it is
 * accepted only after a word of place, as in the bundled tables.
 */
public final class GazetteerImport {
    /** Hears of what happens on the way. */
    public interface Listener {
        /** A row that cannot be read, with the line on which it begins. */
        void refused(Path file, long line, String why);

        /** A file that cannot be read, or not to its end. */
        void unread(Path file, IOException why);

        /** A known place that the dump spells as the gazetteer does not. */
        default void respelt(String id, String spelling) {}

        /** How far a file is read. */
        default void progress(Path file, long line) {}

        /** A file is done. */
        default void finished(Path file, ImportCounts counts) {}
    }

    private final Knowledge knowledge;
    private final DumpFormat format;
    private final Selection selection;

    public GazetteerImport(Knowledge knowledge, DumpFormat format, Selection selection) {
        this.knowledge = knowledge;
        this.format = format;
        this.selection = selection;
    }

    /** Countries that were asked for and that the knowledge does not have, in order. */
    public List<String> unknownCountries() {
        KnownPlaces known = new KnownPlaces(knowledge);
        return selection.countries().stream()
                .filter(c -> !known.hasCountry(c))
                .sorted()
                .toList();
    }

    /**
     * Reads dumps and writes {@code world/places/<CC>.tsv} below a folder.
     *
     * @throws IOException where the tables cannot be written, or one that is there is none of an import
     */
    public ImportCounts run(List<Path> files, Path out, Listener listener) throws IOException {
        KnownPlaces known = new KnownPlaces(knowledge);
        String source = files.stream()
                .map(f -> String.valueOf(f.getFileName()))
                .collect(Collectors.joining(", ", format + " ", ""));
        try (PlaceTables tables = new PlaceTables(out, source)) {
            tables.earlier(known);
            Run run = new Run(known, tables, listener);
            run.all(files);
            tables.finish();
            return run.total;
        }
    }

    /** One run: what it has learnt so far. */
    private final class Run {
        private final KnownPlaces known;
        private final PlaceTables tables;
        private final Listener listener;
        private final Caution caution;
        private final Areas areas = new Areas();
        private final Dump dump = format.dump();
        private final Set<String> surveyed = new HashSet<>();
        private final Set<String> ids = new HashSet<>();
        private ImportCounts total = ImportCounts.NONE;

        Run(KnownPlaces known, PlaceTables tables, Listener listener) {
            this.known = known;
            this.tables = tables;
            this.listener = listener;
            this.caution = new Caution(knowledge, known);
        }

        void all(List<Path> files) {
            List<Path> dumps = new ArrayList<>();
            for (Path file : files) {
                if (!attempt(file, () -> {
                    if (!dump.learn(file)) {
                        dumps.add(file);
                    }
                })) {
                    dumps.remove(file);
                }
            }
            dumps.removeIf(file -> !attempt(file, () -> dump.read(file, new Survey(file))));
            surveyed.clear();
            areas.settle(known, c -> wanted(c) && !ArabicNames.of(c.names()).isEmpty());
            for (Path file : dumps) {
                Writing writing = new Writing(file);
                attempt(file, () -> dump.read(file, writing));
                total = total.plus(writing.counts());
                listener.finished(file, writing.counts());
            }
        }

        private boolean attempt(Path file, Step step) {
            try {
                step.take();
                return true;
            } catch (IOException e) {
                listener.unread(file, e);
                return false;
            }
        }

        /** Whether a place can be written or contain another: of all others not even the id is held. */
        private boolean matters(Candidate c) {
            return known.hasCountry(c.country())
                    && (c.isArea() || wanted(c) && c.names().stream().anyMatch(ArabicNames::hasArabic));
        }

        private boolean wanted(Candidate c) {
            return selection.wants(c) && known.hasCountry(c.country());
        }

        /** The first reading: which areas there are, and which names are shared. */
        private final class Survey implements Dump.Taker {
            private final Path file;

            Survey(Path file) {
                this.file = file;
            }

            @Override
            public void take(Candidate c, long line) {
                if (!matters(c) || !surveyed.add(c.id())) {
                    return;
                }
                if (c.isArea()) {
                    areas.add(c);
                }
                if (wanted(c)) {
                    caution.note(c, ArabicNames.of(c.names()));
                }
            }

            @Override
            public void mention(Candidate c, long line) {
                take(c, line);
            }

            @Override
            public void leaveOut() {}

            @Override
            public void refuse(long line, String why) {}

            @Override
            public void progress(long line) {
                listener.progress(file, line);
            }
        }

        /** The second reading: what becomes of each place. */
        private final class Writing implements Dump.Taker {
            private final Path file;
            private long read;
            private long written;
            private long cautious;
            private long knownAlready;
            private long respelt;
            private long nameless;
            private long unwanted;
            private long refused;

            Writing(Path file) {
                this.file = file;
            }

            ImportCounts counts() {
                return new ImportCounts(read, written, cautious, knownAlready, respelt, nameless, unwanted, refused);
            }

            @Override
            public void mention(Candidate c, long line) {
                if (!ids.contains(c.id())) {
                    take(c, line);
                }
            }

            @Override
            public void take(Candidate c, long line) {
                if (matters(c) && !ids.add(c.id())) {
                    refuse(line, "id: expected a new one, found " + c.id() + " again");
                    return;
                }
                read++;
                if (!wanted(c)) {
                    unwanted++;
                    return;
                }
                List<String> names = ArabicNames.of(c.names());
                String parent = areas.parent(c);
                Known same = same(c, names, parent);
                if (same != null) {
                    knownAlready++;
                    respell(c, same, names);
                } else if (names.isEmpty()) {
                    nameless++;
                } else {
                    write(c, names, parent);
                }
            }

            private @Nullable Known same(Candidate c, List<String> names, String parent) {
                Areas.Area area = c.isArea() ? areas.area(c.key()) : null;
                if (area != null && area.fresh() && area.id().equals(c.id())) {
                    return null;
                }
                Known same = known.byId(area == null || area.id().isEmpty() ? c.id() : area.id());
                return same != null ? same : known.same(c, names, parent);
            }

            private void respell(Candidate c, Known same, List<String> names) {
                boolean any = false;
                for (String name : names) {
                    if (!same.keys().contains(ArabicNames.key(name)) && !caution.needs(c, name)) {
                        listener.respelt(same.id(), name);
                        any = true;
                    }
                }
                respelt += any ? 1 : 0;
            }

            private void write(Candidate c, List<String> names, String parent) {
                boolean careful = caution.needs(c, names.get(0));
                List<String> kept = careful
                        ? names
                        : names.stream().filter(n -> !caution.needs(c, n)).toList();
                tables.write(c, kept, parent, careful);
                if (!c.isArea()) {
                    known.add(c, kept, parent);
                }
                written++;
                cautious += careful ? 1 : 0;
            }

            @Override
            public void leaveOut() {
                read++;
                unwanted++;
            }

            @Override
            public void refuse(long at, String why) {
                refused++;
                listener.refused(file, at, why);
            }

            @Override
            public void progress(long at) {
                listener.progress(file, at);
            }
        }
    }

    private interface Step {
        void take() throws IOException;
    }
}
