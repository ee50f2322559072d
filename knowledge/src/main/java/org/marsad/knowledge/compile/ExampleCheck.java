package org.marsad.knowledge.compile;

import java.nio.ByteBuffer;
import java.util.List;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Knowledge;
import org.marsad.knowledge.Lexicon;

/** Holds the example of every word against the word: an example that lacks its word is an error. */
final class ExampleCheck {
    private final Lexicon lexicon;
    private final List<KnowledgeCompiler.Row> rows;

    ExampleCheck(byte[] compiled, List<KnowledgeCompiler.Row> rows) {
        this.lexicon = Knowledge.read(ByteBuffer.wrap(compiled)).lexicon();
        this.rows = rows;
    }

    void check(List<Integer> ids, List<Problem> problems) {
        for (int id : ids) {
            KnowledgeCompiler.Row row = rows.get(id);
            String example = row.cells().get(row.columns().indexOf("example"));
            if (!holds(Fold.word(example), id)) {
                problems.add(new Problem(
                        row.file(),
                        row.line(),
                        "example: expected the word \"" + row.base() + "\", found \"" + example + "\""));
            }
        }
    }

    private boolean holds(String text, int id) {
        for (int i = 0; i < text.length(); i++) {
            if (i > 0 && Character.isLetter(text.charAt(i - 1))) {
                continue;
            }
            long cursor = lexicon.start();
            for (int j = i; j < text.length(); j++) {
                cursor = lexicon.step(cursor, text.charAt(j));
                if (cursor < 0) {
                    break;
                }
                if (lexicon.accepts(cursor)
                        && (j + 1 == text.length() || !Character.isLetter(text.charAt(j + 1)))
                        && leads(cursor, id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean leads(long cursor, int id) {
        int form = lexicon.formNumber(cursor);
        for (int r = lexicon.firstReading(form); r < lexicon.firstReading(form + 1); r++) {
            if (lexicon.entryOf(r) == id) {
                return true;
            }
        }
        return false;
    }
}
