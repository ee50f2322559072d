package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Knowledge;

/** A user's folder laid over the one that ships. */
class LayersTest {
    @TempDir
    Path root;

    private KnowledgeFolder shipped;
    private KnowledgeFolder own;

    @BeforeEach
    void write() {
        shipped = new KnowledgeFolder(root.resolve("shipped"))
                .file(
                        "ar/words/acts.tsv",
                        "word\tshape\tforms\ttype",
                        "غارة\tnoun\tغارات\tstrike",
                        "قصف\tnoun\t\tshelling",
                        "قصف\tverb\tيقصف\tshelling")
                .file("world/countries.tsv", "id\tname", "SY\tسوريا", "IQ\tالعراق")
                .file("world/places/SY.tsv", "id\tname\tparent", "SY-a\tالقورية\tSY", "SY-b\tالجديدة\tSY")
                .file("ar/patterns/tolls.yaml", pattern("killed", "قتل {العدد}"), pattern("hurt", "جرح {العدد}"));
        own = new KnowledgeFolder(root.resolve("own"), "");
    }

    private static String pattern(String name, String line) {
        return "- {name: %s, means: toll, pattern: '%s', source: codebook, examples: [قتل 3]}".formatted(name, line);
    }

    private KnowledgeCompiler compiler(KnowledgeFolder... above) throws IOException {
        List<Folder> folders = new ArrayList<>(List.of(Folder.of(shipped.root())));
        for (KnowledgeFolder f : above) {
            folders.add(Folder.at(f.root()));
        }
        return new KnowledgeCompiler(folders);
    }

    private List<String> rows(String table, String column, KnowledgeFolder... above) throws IOException {
        KnowledgeCompiler compiler = compiler(above);
        Knowledge k = Knowledge.read(ByteBuffer.wrap(compiler.compile()));
        assertThat(compiler.problems()).isEmpty();
        return k.entries(table).stream()
                .map(e -> e.base() + " " + e.get(column))
                .toList();
    }

    private void finds(String... problems) throws IOException {
        KnowledgeCompiler compiler = compiler(own);
        compiler.compile();
        String folder = root.resolve("own") + "/";
        assertThat(compiler.problems().stream().map(p -> p.toString().replace(folder, "own/")))
                .containsExactly(problems);
    }

    @Test
    void addsAWordBehindThoseThatShip() throws IOException {
        own.file("ar/words/acts.tsv", "word\ttype", "زلزلة\tshelling");
        assertThat(rows("acts", "type", own))
                .containsExactly("غارة strike", "قصف shelling", "قصف shelling", "زلزلة shelling");
    }

    @Test
    void overridesARowOfTheSameWordAndShapeInItsPlace() throws IOException {
        own.file("ar/words/acts.tsv", "word\tshape\ttype", "قصف\tnoun\tair");
        assertThat(rows("acts", "type", own)).containsExactly("غارة strike", "قصف air", "قصف shelling");
    }

    @Test
    void letsALaterFolderWin() throws IOException {
        own.file("ar/words/acts.tsv", "word\tshape\ttype", "غارة\tnoun\tair");
        KnowledgeFolder last = new KnowledgeFolder(root.resolve("last"), "")
                .file("ar/words/acts.tsv", "word\tshape\ttype", "غارة\tnoun\tdrone");
        assertThat(rows("acts", "type", own, last)).first().isEqualTo("غارة drone");
        assertThat(rows("acts", "type", last, own)).first().isEqualTo("غارة air");
    }

    @Test
    void overridesAPlaceByItsIdEvenFromTheFileOfAnotherCountry() throws IOException {
        own.file("world/places/IQ.tsv", "id\tname\tparent", "SY-b\tالقائم\tIQ");
        assertThat(rows("places", "country", own)).containsExactly("القائم IQ", "القورية SY");
    }

    @Test
    void overridesAPatternByItsNameAndAddsOthers() throws IOException {
        own.file("ar/patterns/mine.yaml", pattern("killed", "صرع {العدد}"), pattern("gone", "فقد {العدد}"));
        Knowledge k = Knowledge.read(ByteBuffer.wrap(compiler(own).compile()));
        assertThat(k.patterns()).extracting(p -> p.name()).containsExactly("killed", "hurt", "gone");
        assertThat(k.placeOfPattern("killed")).endsWith("own/ar/patterns/mine.yaml:1");
        assertThat(k.placeOfPattern("hurt")).isEqualTo("ar/patterns/tolls.yaml:2");
    }

    @Test
    void tellsTheFileAndTheLineOfEveryEntry() throws IOException {
        own.file("ar/words/acts.tsv", "# mine", "word\ttype", "زلزلة\tshelling");
        Knowledge k = Knowledge.read(ByteBuffer.wrap(compiler(own).compile()));
        List<Entry> acts = k.entries("acts");
        assertThat(k.place(acts.get(0))).isEqualTo("ar/words/acts.tsv:2");
        assertThat(k.place(acts.get(3))).isEqualTo(root.resolve("own") + "/ar/words/acts.tsv:3");
    }

    @Test
    void takesANewTableOfWordsThatASlotAsksFor() throws IOException {
        own.file("ar/patterns/slots.tsv", "slot\tfinds\trole", "النبات\twords:plants\tplant")
                .file("ar/words/plants.tsv", "word\tshape", "زيتون\tnoun");
        assertThat(rows("plants", "shape", own)).containsExactly("زيتون noun");
    }

    @Test
    void refusesATableThatNobodyReads() throws IOException {
        own.file("ar/words/act.tsv", "word\ttype", "زلزلة\tshelling")
                .file("words/acts.tsv", "word\ttype", "زلزلة\tshelling");
        finds(
                "own/ar/words/act.tsv:1: table: expected one of acts, found act",
                "own/words/acts.tsv:1: file: expected it in ar/words, ar/patterns (.yaml), world or world/places, found"
                        + " it elsewhere");
    }

    @Test
    void refusesAColumnThatTheTableDoesNotHaveAndATableWithoutItsKey() throws IOException {
        own.file("ar/words/acts.tsv", "# mine", "word\ttipe", "زلزلة\tshelling")
                .file("world/countries.tsv", "name", "اليمن");
        finds(
                "own/ar/words/acts.tsv:2: column: expected one of word, shape, forms, type, found tipe",
                "own/world/countries.tsv:1: table: expected a column id");
    }

    @Test
    void refusesPlacesOfACountryThatIsNotThere() throws IOException {
        own.file("world/places/XX.tsv", "id\tname", "XX-a\tالقرية");
        finds("own/world/places/XX.tsv:1: file: expected the id of a country in countries.tsv as its name, found XX");
    }

    @Test
    void refusesTheSameWordTwiceInOneFolder() throws IOException {
        own.file("ar/words/acts.tsv", "word\ttype", "زلزلة\tshelling", "زلزلة\tstrike");
        finds(
                "own/ar/words/acts.tsv:3: word: expected a new one, found that of own/ar/words/acts.tsv:2 again: \"زلزلة\"");
    }

    @Test
    void refusesASlotThatFindsNothingKnown() throws IOException {
        own.file("ar/patterns/slots.tsv", "slot\tfinds\trole", "النبات\tplant\tplant", "الفعل\twords:acts.tipe=x\tact");
        finds(
                "own/ar/patterns/slots.tsv:2: finds: expected a kind of piece, words:TABLE or words:TABLE.COLUMN=VALUE, found"
                        + " plant",
                "own/ar/patterns/slots.tsv:3: finds: expected a kind of piece, words:TABLE or words:TABLE.COLUMN=VALUE, found"
                        + " words:acts.tipe=x");
    }
}
