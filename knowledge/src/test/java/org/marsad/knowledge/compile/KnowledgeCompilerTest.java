package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeCompilerTest {
    private static final String HEADER = "word\tshape\tforms\texample";
    private static final String PLACES = "id\tkind\tname\tspellings\tparent";

    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void open() {
        folder = new KnowledgeFolder(root);
    }

    private void finds(String... problems) throws IOException {
        assertThat(folder.problems()).containsExactly(problems);
    }

    @Test
    void findsNothingWrongWithATableThatIsRight() throws IOException {
        folder.file("ar/words/acts.tsv", "# comment", HEADER, "", "غارة\tnoun\tغارات\tشنت غارتين");
        finds();
    }

    @Test
    void refusesARowWithoutAnExample() throws IOException {
        folder.file("ar/words/acts.tsv", HEADER, "غارة\tnoun\tغارات");
        finds("ar/words/acts.tsv:2: example: expected one that holds the word \"غارة\"");
    }

    @Test
    void refusesAnExampleWithoutTheWord() throws IOException {
        folder.file("ar/words/acts.tsv", "# comment", HEADER, "غارة\tnoun\tغارات\tوقع قصف");
        finds("ar/words/acts.tsv:3: example: expected the word \"غارة\", found \"وقع قصف\"");
    }

    @Test
    void refusesAnExampleThatHoldsTheWordOnlyWithinAnother() throws IOException {
        folder.file("ar/words/acts.tsv", HEADER, "غار\tfixed\t\tوقعت غارة", "قصف\tfixed\t\tتقصف المدينة");
        finds(
                "ar/words/acts.tsv:2: example: expected the word \"غار\", found \"وقعت غارة\"",
                "ar/words/acts.tsv:3: example: expected the word \"قصف\", found \"تقصف المدينة\"");
    }

    @Test
    void refusesAnUnknownShape() throws IOException {
        folder.file("ar/words/acts.tsv", HEADER, "غارة\tnuon\t\tوقعت غارة");
        finds(
                "ar/words/acts.tsv:2: shape: expected verb, noun, adjective, name, numeral, particle or fixed, found nuon");
    }

    @Test
    void refusesARowWithTooManyCells() throws IOException {
        folder.file("ar/words/acts.tsv", HEADER, "غارة\tnoun\tغارات\tوقعت غارة\tx\ty");
        finds("ar/words/acts.tsv:2: row: expected 4 cells, found 6");
    }

    @Test
    void refusesARowWithoutAWord() throws IOException {
        folder.file("ar/words/acts.tsv", HEADER, "\tnoun\tغارات\tوقعت غارات");
        finds("ar/words/acts.tsv:2: row: expected a word, found none");
    }

    @Test
    void refusesATableWithoutAHeaderOrWithoutWords() throws IOException {
        folder.file("ar/words/acts.tsv", "# nothing yet").file("ar/words/more.tsv", "wort\tshape", "غارة\tnoun");
        finds(
                "ar/words/acts.tsv:1: table: expected a header line, found none",
                "ar/words/acts.tsv:1: table: expected a column word",
                "ar/words/more.tsv:1: table: expected a column word");
    }

    @Test
    void refusesAPlaceWithTheIdOfAnother() throws IOException {
        folder.file("world/countries.tsv", "id\tname", "SY\tسوريا")
                .file(
                        "world/places/SY.tsv",
                        PLACES,
                        "SY-a\tsettlement\tالقرية\t\tSY",
                        "SY-a\tsettlement\tالبلدة\t\tSY");
        finds("world/places/SY.tsv:3: id: expected a new one, found SY-a of world/places/SY.tsv:2");
    }

    @Test
    void refusesAnUnknownParentOrCapital() throws IOException {
        folder.file("world/countries.tsv", "id\tname\tcapital", "SY\tسوريا\tSY-x")
                .file("world/places/SY.tsv", PLACES, "SY-a\tsettlement\tالقرية\t\tSY-y");
        finds(
                "world/countries.tsv:2: capital: expected the id of a place, found SY-x",
                "world/places/SY.tsv:2: parent: expected the id of a place, found SY-y");
    }

    @Test
    void refusesASideOrACountryThatIsNotThere() throws IOException {
        folder.file("world/countries.tsv", "id\tname", "SY\tسوريا")
                .file("world/parties.tsv", "id\tname\tparty\tcountry", "a\tاللواء\tBRIGADE\tSX")
                .file(
                        "world/persons.tsv",
                        "id\tname\tparty",
                        "p\tسالم\tBRIGADE",
                        "q\tسليم\tSTATE:SY",
                        "r\tسلمان\tOTHER:Council",
                        "s\tسلامة\tBRIGAD");
        finds(
                "world/parties.tsv:2: country: expected the id of a country, found SX",
                "world/persons.tsv:5: party: expected a side of parties.tsv, STATE: and a country, or OTHER:, found BRIGAD");
    }

    @Test
    void letsSeveralWordsShareTheIdOfOneMeaning() throws IOException {
        folder.file("ar/words/means.tsv", "word\tshape\tid", "طائرة\tnoun\taircraft", "طيران\tnoun\taircraft");
        finds();
    }

    @Test
    void refusesANameThatIsMissing() throws IOException {
        folder.file("world/places/SY.tsv", PLACES, "SY-a\tsettlement\t\t\t");
        finds("world/places/SY.tsv:2: row: expected a name, found none");
    }

    @Test
    void refusesATableThatIsNotUtf8() throws IOException {
        folder.bytes("ar/words/acts.tsv", new byte[] {'w', 'o', 'r', 'd', '\n', (byte) 0xDB, (byte) 0xE3});
        assertThat(folder.problems())
                .first()
                .isEqualTo("ar/words/acts.tsv:1: table: expected UTF-8, found other bytes");
    }

    @Test
    void refusesAFolderWithoutSlots() throws IOException {
        Files.delete(root.resolve("ar/patterns/slots.tsv"));
        finds("ar/patterns/slots.tsv:1: table: expected the file, found none");
    }

    @Test
    void readsATableThatBeginsWithAByteOrderMarkAndEndsItsLinesAsWindowsDoes() throws IOException {
        folder.file("ar/words/acts.tsv", "\uFEFFword\tshape\tforms\texample\r", "غارة\tnoun\tغارات\tوقعت غارة\r");
        finds();
    }

    @Test
    void stopsTheBuildWithEveryProblemInItsMessage() {
        folder.file("ar/words/acts.tsv", HEADER, "غارة\tnoun\tغارات", "قصف\tnuon\t\tوقع قصف");
        assertThatThrownBy(() -> KnowledgeCompiler.main(
                        new String[] {root.toString(), root.resolve("out").toString()}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("knowledge: 2 problems\n")
                .hasMessageContaining("  ar/words/acts.tsv:2: example: ")
                .hasMessageContaining("  ar/words/acts.tsv:3: shape: ");
        assertThat(root.resolve("out")).doesNotExist();
    }
}
