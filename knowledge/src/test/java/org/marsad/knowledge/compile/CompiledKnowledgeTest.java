package org.marsad.knowledge.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Lexicon;
import org.marsad.knowledge.Sought;

class CompiledKnowledgeTest {
    @TempDir
    Path root;

    private KnowledgeFolder folder;

    @BeforeEach
    void write() {
        folder = new KnowledgeFolder(root)
                .file(
                        "ar/words/acts.tsv",
                        "word\tshape\tforms\ttype",
                        "غارة\tnoun\tغارات\tstrike",
                        "قصف\tnoun\t\tshelling")
                .file(
                        "ar/words/harms.tsv",
                        "word\tshape\tforms\tharm",
                        "قصف\tverb\tيقصف\tkilled",
                        "’ayn\tfixed\t\tlatin")
                .file("world/countries.tsv", "id\tname\tdemonym", "SY\tسوريا\tسوري")
                .file("world/places/SY.tsv", "id\tname\tparent", "SY-a\tالقورية\tSY")
                .file(
                        "ar/patterns/tolls.yaml",
                        "- name: killed",
                        "  means: toll",
                        "  harm: killed",
                        "  pattern: قتل {العدد}",
                        "  source: codebook",
                        "  examples: [قتل 3]");
    }

    /** The entries that a written form leads to, with the bits of the form. */
    private static List<String> readings(Knowledge k, String written) {
        Lexicon lexicon = k.lexicon();
        long cursor = lexicon.start();
        for (char c : Fold.word(written).toCharArray()) {
            cursor = lexicon.step(cursor, c);
            if (cursor < 0) {
                return List.of();
            }
        }
        List<String> out = new ArrayList<>();
        if (lexicon.accepts(cursor)) {
            int form = lexicon.formNumber(cursor);
            for (int r = lexicon.firstReading(form); r < lexicon.firstReading(form + 1); r++) {
                out.add(k.entry(lexicon.entryOf(r)).rule() + " " + lexicon.formOf(r));
            }
        }
        return out;
    }

    @Test
    void leadsFromEveryFormToItsEntries() throws IOException {
        Knowledge k = folder.knowledge();
        assertThat(readings(k, "وبغارات")).containsExactly("acts:غارة " + (Form.AND | Form.BI | Form.PLURAL));
        assertThat(readings(k, "قصف")).containsExactly("acts:قصف " + Form.BASE, "harms:قصف " + (Form.PAST | Form.BASE));
        assertThat(readings(k, "للقورية")).containsExactly("places:القورية " + (Form.BASE | Form.LI));
        assertThat(readings(k, "غا")).isEmpty();
        assertThat(readings(k, "غارةة")).isEmpty();
    }

    @Test
    void leadsFromADemonymToItsCountry() throws IOException {
        Knowledge k = folder.knowledge();
        assertThat(readings(k, "السورية")).hasSize(1).first().asString().startsWith("demonyms:سوري");
    }

    @Test
    void keepsTheCellsTheLineAndTheCountryOfARow() throws IOException {
        Knowledge k = folder.knowledge();
        Entry act = k.entry(0);
        assertThat(act.base()).isEqualTo("غارة");
        assertThat(act.table()).isEqualTo("acts");
        assertThat(act.line()).isEqualTo(2);
        assertThat(act.is("type", "strike")).isTrue();
        Entry place = k.entry(k.size() - 1);
        assertThat(place.get("country")).isEqualTo("SY");
        assertThat(k.tableOf(k.size() - 1)).isEqualTo("places");
        assertThatThrownBy(() -> act.get("harm")).hasMessage("knowledge: table acts has no column harm");
    }

    @Test
    void keepsPatternsAndSlots() throws IOException {
        Knowledge k = folder.knowledge();
        assertThat(k.patterns()).singleElement().satisfies(p -> {
            assertThat(p.name()).isEqualTo("killed");
            assertThat(p.get("harm")).isEqualTo("killed");
            assertThat(p.alternatives()).hasSize(1);
        });
        assertThat(k.slots().get("العدد").finds()).containsExactly(new Sought("number", null, null, null));
    }

    @Test
    void walksFormsThatBeginBeyondTheArabicBlock() throws IOException {
        Knowledge k = new KnowledgeFolder(root)
                .file("ar/words/marks.tsv", "word\tshape", "€\tfixed", "ქართული\tfixed")
                .knowledge();
        assertThat(readings(k, "€")).hasSize(1);
        assertThat(readings(k, "ქართული")).hasSize(1);
    }

    @Test
    void refusesAFileOfAnotherVersion() {
        assertThatThrownBy(() -> Knowledge.read(ByteBuffer.wrap(new byte[] {1, 2, 3, 4, 5})))
                .hasMessage("knowledge: expected a file compiled by this version");
        assertThatThrownBy(() -> Knowledge.read(ByteBuffer.allocate(2)))
                .hasMessage("knowledge: expected a file compiled by this version");
    }

    @Test
    void opensTheKnowledgeThatShips() {
        Knowledge k = Knowledge.open();
        assertThat(readings(k, "الغارات")).isNotEmpty();
        assertThat(k.patterns()).isNotEmpty();
        assertThat(k.lexicon().size()).isGreaterThan(100_000);
        assertThat(k.lexicon().states()).isLessThan(k.lexicon().size());
    }
}
