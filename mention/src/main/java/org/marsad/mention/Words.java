package org.marsad.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.knowledge.Knowledge;
import org.marsad.text.TokenisedText;

/** Lexical hits by table: which entries of a table begin at a token. One bit a table and token keeps most questions cheap. */
public final class Words {
    private final TokenisedText text;
    private final Knowledge knowledge;
    private final long[] tables;

    public Words(TokenisedText text) {
        this.text = text;
        this.knowledge = text.knowledge();
        this.tables = new long[text.size()];
        for (int t = 0; t < text.size(); t++) {
            for (int h = text.firstHit(t); h < text.firstHit(t + 1); h++) {
                for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                    tables[t] |= 1L << knowledge.tableCodeOf(knowledge.lexicon().entryOf(r));
                }
            }
        }
    }

    /**
     * Whether a reading can be meant by the letters of the text. Words are looked up with «ه» for «ة», and no pronoun is written with
     * its dots: «أسرة» is never «أسره».
     */
    public boolean spelt(int hit, int reading) {
        return (knowledge.lexicon().formOf(reading) & Form.PRONOUN) == 0
                || text.text().charAt(text.end(text.hitEnd(hit) - 1) - 1) != 'ة';
    }

    /** Whether an entry of the table begins at a token. */
    public boolean has(int token, String table) {
        if (token < 0 || token >= tables.length || tables[token] == 0) {
            return false;
        }
        int code = knowledge.tableCode(table);
        return code >= 0 && (tables[token] >> code & 1) != 0;
    }

    /** Tables as one bit each, for {@link #hasAny}; those that do not exist have none. */
    public long bits(String... names) {
        long bits = 0;
        for (String name : names) {
            int code = knowledge.tableCode(name);
            bits |= code < 0 ? 0 : 1L << code;
        }
        return bits;
    }

    /** Whether an entry of one of the tables begins at a token. */
    public boolean hasAny(int token, long bits) {
        return token >= 0 && token < tables.length && (tables[token] & bits) != 0;
    }

    /** The first token from one up to, not with, another at which an entry of the table begins; the latter where there is none. */
    public int next(int from, int to, String table) {
        int code = knowledge.tableCode(table);
        int t = from;
        while (t < to && (code < 0 || (tables[t] >> code & 1) == 0)) {
            t++;
        }
        return t;
    }

    /** «جنديا تركيا», «شابا سوريا»: the name of a country that is an adjective behind an indefinite noun in the accusative. */
    public boolean isAdjectiveOfNation(int token) {
        return token > 0
                && has(token, "demonyms")
                && text.isWord(token - 1)
                && text.folded(token - 1).endsWith("ا")
                && all(token - 1, "people").stream().anyMatch(w -> w.to() == token && w.has(Form.TANWEEN));
    }

    /** The longest entry of a table that begins at a token, the first of equals; null where there is none. */
    public @Nullable Word find(int token, String table) {
        if (!has(token, table)) {
            return null;
        }
        int code = knowledge.tableCode(table);
        int hit = -1;
        int reading = -1;
        for (int h = text.firstHit(token); h < text.firstHit(token + 1); h++) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                if (knowledge.tableCodeOf(knowledge.lexicon().entryOf(r)) == code
                        && (hit < 0 || text.hitEnd(h) > text.hitEnd(hit))) {
                    hit = h;
                    reading = r;
                }
            }
        }
        return hit < 0 ? null : word(token, hit, reading);
    }

    /** All entries of a table that begin at a token, the longest first. */
    public List<Word> all(int token, String table) {
        if (!has(token, table)) {
            return List.of();
        }
        List<Word> out = new ArrayList<>(2);
        int code = knowledge.tableCode(table);
        for (int h = text.firstHit(token + 1) - 1; h >= text.firstHit(token); h--) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                int id = knowledge.lexicon().entryOf(r);
                if (knowledge.tableCodeOf(id) == code) {
                    out.add(word(token, h, r));
                }
            }
        }
        return out;
    }

    /** The entry of a table at a token whose column has this value, the longest; null where there is none. */
    public @Nullable Word find(int token, String table, String column, String value) {
        if (!has(token, table)) {
            return null;
        }
        int code = knowledge.tableCode(table);
        for (int h = text.firstHit(token + 1) - 1; h >= text.firstHit(token); h--) {
            for (int r = text.firstReading(h); r < text.lastReading(h); r++) {
                int id = knowledge.lexicon().entryOf(r);
                if (knowledge.tableCodeOf(id) == code && knowledge.entry(id).is(column, value)) {
                    return word(token, h, r);
                }
            }
        }
        return null;
    }

    private Word word(int token, int hit, int reading) {
        return new Word(
                token,
                text.hitEnd(hit),
                knowledge.entry(knowledge.lexicon().entryOf(reading)),
                knowledge.lexicon().formOf(reading));
    }

    /** All entries of a table. */
    public List<Entry> table(String table) {
        return knowledge.entries(table);
    }

    /** The text that the words were found in. */
    public TokenisedText text() {
        return text;
    }
}
