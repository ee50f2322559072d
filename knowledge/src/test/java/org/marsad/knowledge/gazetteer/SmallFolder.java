package org.marsad.knowledge.gazetteer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.compile.KnowledgeCompiler;

/**
 * A small knowledge folder, with a land of one governorate, one district and three places, in which imports are tried.
 * All that is told of it is invented.
 */
final class SmallFolder {
    static final String COLUMNS = "id\tkind\tname\tspellings\tenglish\tparent\tlat\tlon\tcaution";

    private final Path root;
    private final Path base;
    private final Path out;
    private final List<String> refusals = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> respelt = new ArrayList<>();

    SmallFolder(Path root) {
        this.root = root;
        this.base = root.resolve("base");
        this.out = root.resolve("out");
        file("base/ar/patterns/slots.tsv", "slot\tfinds\trole\nالعدد\tnumber\tcount\n");
        file("base/ar/words/sites.tsv", "word\tshape\nمستودع\tnoun\n");
        file("base/world/countries.tsv", "id\tname\tspellings\nSY\tسوريا\tسورية\nIQ\tالعراق\t\n");
        file("base/world/persons.tsv", "id\tname\nP-1\tبرهان الصفدي\n");
        file(
                "base/world/places/WORLD.tsv",
                COLUMNS + "\tcountry\n"
                        + "SY90\tadmin1\tالضفة العليا\t\tUpper Bank\tSY\t35.00\t38.00\t\tSY\n"
                        + "SY9001\tadmin2\tالمرجان\t\tMurjan\tSY90\t35.10\t38.10\t\tSY\n"
                        + "SY-murjan\ttown\tالمرجان\t\tMurjan\tSY9001\t35.11\t38.11\t\tSY\n"
                        + "SY-tell-zumurrud\tvillage\tتل زمرد\t\tTell Zumurrud\tSY9001\t35.20\t38.38\t\tSY\n"
                        + "IQ90\tadmin1\tالفيروز\t\tFiruz\tIQ\t33.00\t44.00\t\tIQ\n");
    }

    Path file(String name, String text) {
        return bytes(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Path bytes(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ImportCounts run(DumpFormat format, Selection selection, Path... files) throws IOException {
        Knowledge knowledge = Knowledge.read(ByteBuffer.wrap(new KnowledgeCompiler(base).compile()));
        refusals.clear();
        unread.clear();
        return new GazetteerImport(knowledge, format, selection)
                .run(List.of(files), out, new GazetteerImport.Listener() {
                    @Override
                    public void refused(Path file, long line, String why) {
                        refusals.add(file.getFileName() + ":" + line + ": " + why);
                    }

                    @Override
                    public void unread(Path file, IOException why) {
                        unread.add(file.getFileName() + ": " + why.getMessage());
                    }

                    @Override
                    public void respelt(String id, String spelling) {
                        respelt.add(id + " " + spelling);
                    }
                });
    }

    List<String> refusals() {
        return refusals;
    }

    List<String> unread() {
        return unread;
    }

    List<String> respelt() {
        return respelt;
    }

    /** The rows of a table that was written, without its comments and its header. */
    List<String> rows(String country) throws IOException {
        Path file = table(country);
        if (!Files.exists(file)) {
            return List.of();
        }
        List<String> lines = Files.readAllLines(file);
        List<String> rows = lines.stream().filter(l -> !l.startsWith("#")).toList();
        if (!rows.get(0).equals(COLUMNS)) {
            throw new AssertionError("header: expected that of the bundled tables, found " + rows.get(0));
        }
        return rows.subList(1, rows.size());
    }

    Path table(String country) {
        return out.resolve("world").resolve("places").resolve(country + ".tsv");
    }

    /** What the compiler says of the base and the tables that were written, together. */
    List<String> problems() throws IOException {
        for (String country : List.of("SY", "IQ")) {
            if (Files.exists(table(country))) {
                bytes("base/world/places/" + country + ".tsv", Files.readAllBytes(table(country)));
            }
        }
        KnowledgeCompiler compiler = new KnowledgeCompiler(base);
        compiler.compile();
        return compiler.problems().stream().map(Object::toString).toList();
    }
}
