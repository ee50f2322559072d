package org.marsad.claim.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.text.TokenisedText;

/** Finds the subject of a verb of saying, after it or before it. Source: codebook, chapter who says so. */
final class Subjects {
    /** Tokens between a subject and its verb of saying. */
    private static final int SUBJECT_REACH = 14;
    /** Tokens of words between two commas, behind a source. */
    private static final int ASIDE = 8;
    /** Tables that name those who may say something. */
    private static final List<String> TABLES =
            List.of("parties", "forces", "speakers", "outlets", "persons", "countries");

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Names names;

    Subjects(Pieces pieces, Content content, Memory memory) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.names = new Names(pieces, content, memory);
    }

    /** The source right after a verb; none behind a preposition: «تابع لقوات الأمن» says nothing. */
    @Nullable
    SourcePiece after(Word verb, int at, int to) {
        if (prepositional(at)) {
            return null;
        }
        SourcePiece s = pieces.sourceAt(at);
        return s == null ? names.after(verb, at, to) : s;
    }

    private boolean prepositional(int at) {
        boolean found = false;
        for (String table : TABLES) {
            for (Word w : words.all(at, table)) {
                if (!w.has(Form.PREPOSITION)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** «الناطق الذي قال», «تصريحات الوزير التي نفى فيها». */
    private boolean relative(int t) {
        return text.is(t, "الذي") || text.is(t, "التي") || text.is(t, "الذين");
    }

    /** The source right before a verb: «وزارة الصحة قالت», «مصدر أمني أفاد». */
    @Nullable
    SourcePiece before(int verb, int from) {
        for (int i = Math.max(from, verb - SUBJECT_REACH); i < verb; i++) {
            if (i > from
                    && !relative(verb - 1)
                    && !text.isClauseMark(i - 1)
                    && !text.is(i - 1, "ان")
                    && !text.isQuote(i - 1)
                    && !turned(i, from)
                    && i - from > 2) {
                continue;
            }
            SourcePiece s = pieces.sourceAt(i);
            if (s != null && reaches(s.to(), verb)) {
                return s;
            }
        }
        return null;
    }

    /** «لكن دمشق نفت», «في حين قال الجيش»: behind such a word a clause of its own begins. */
    private boolean turned(int token, int from) {
        for (int t = Math.max(from, token - 2); t < token; t++) {
            Word turn = words.find(t, "denials", "role", "turn");
            if (turn != null && turn.to() == token) {
                return true;
            }
        }
        return false;
    }

    /** Whether no more stands between a source and its verb than «قد», quotes, «الذي» and words between two commas. */
    private boolean reaches(int end, int verb) {
        int at = text.isClauseMark(end) ? aside(end, verb) : end;
        while (at < verb && (text.isQuote(at) || auxiliary(at))) {
            at++;
        }
        return at == verb || at == verb - 1 && relative(at);
    }

    /** The token after words between two commas, or after a comma before «قد»; else the first comma. */
    private int aside(int comma, int verb) {
        if (auxiliary(comma + 1)) {
            return comma + 1;
        }
        for (int t = comma + 1; t < Math.min(verb, comma + ASIDE) && !words.has(t, "sayings"); t++) {
            if (text.isClauseMark(t)) {
                return t + 1;
            }
        }
        return comma;
    }

    private boolean auxiliary(int t) {
        return text.is(t, "قد") || text.is(t, "كان") || text.is(t, "كانت") || text.is(t, "كانوا");
    }
}
