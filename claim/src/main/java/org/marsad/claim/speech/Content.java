package org.marsad.claim.speech;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.text.TokenisedText;

/** Finds where what is said begins: after «إن», «أن», a colon or an opening quotation mark. */
final class Content {
    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;

    Content(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
    }

    int skipAside(int at, int to) {
        int a = at;
        for (int i = 0; i < 3 && a < to; i++) {
            if (pieces.at(a, "time") != null) {
                a = Objects.requireNonNull(pieces.at(a, "time")).to();
            } else if (text.isQuote(a) || text.isClauseMark(a)) {
                a++;
            } else {
                break;
            }
        }
        return a;
    }

    /** «وفق ما أفاد به»: the word that points back to what is told. */
    int skipBack(int at) {
        return text.is(at, "به") || text.is(at, "بها") || text.is(at, "عنه") || text.is(at, "ذلك") ? at + 1 : at;
    }

    /** «كذب الجيش ذلك», «كذبت الخبر»: what is denied, by a word for any news. */
    boolean news(int at) {
        return text.is(at, "ذلك") || words.find(at, "denials", "role", "rumour") != null;
    }

    /** «إن», «أن», «بأن», «أنه» … */
    boolean isThat(int t) {
        if (!text.isWord(t)) {
            return false;
        }
        String f = text.folded(t);
        if (f.startsWith("فان")) {
            f = f.substring(1);
        }
        return f.equals("ان")
                || f.equals("بان")
                || f.equals("انه")
                || f.equals("انها")
                || f.equals("انهم")
                || f.equals("بانه")
                || f.equals("بانها")
                || f.equals("بانهم")
                || f.equals("انهما");
    }

    int start(int at, int to) {
        for (int i = at; i < Math.min(to, at + 20); i++) {
            if (isThat(i)) {
                return i;
            }
            if (text.isQuote(i) && i > at || text.isMark(i, ':')) {
                return i + 1;
            }
        }
        return at;
    }

    int word(String folded, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.is(i, folded)) {
                return i;
            }
        }
        return -1;
    }

    /** «أن», «إلى أن», «على أن», with an aside before it. */
    boolean leadsToThat(int at) {
        int t = skipAside(at, text.size());
        return isThat(text.is(t, "الي") || text.is(t, "علي") ? t + 1 : t);
    }

    /**
     * «قتل جنديان، كما أعلنت الوكالة», «على ما أفاد مصدر لرويترز أمس»: at the end of its clause it speaks of what stands before.
     */
    boolean afterthought(Word w, int to) {
        boolean as = text.is(w.from() - 1, "كما") || text.is(w.from() - 1, "ما") && text.is(w.from() - 2, "علي");
        return as && (ends(to) || ends(skipOccasion(to)));
    }

    /** The token after to whom, when and in what something is said: «لرويترز», «أمس», «في بيان نشرته الوكالة». */
    private int skipOccasion(int at) {
        int end = at;
        for (int next = occasion(end); next > end; next = occasion(end)) {
            end = next;
        }
        return end;
    }

    private int occasion(int at) {
        int whom = skipWhom(at);
        Piece time = pieces.at(at, "time");
        if (whom > at || time != null) {
            return whom > at ? whom : Objects.requireNonNull(time).to();
        }
        SourcePiece outlet = pieces.sourceAt(at);
        if (outlet != null && outlet.sort() == SourcePiece.Sort.OUTLET) {
            return outlet.to();
        }
        Word issued = issued(at);
        SourcePiece issuer = issued == null ? null : pieces.sourceAt(issued.to());
        if (issuer != null) {
            return issuer.to();
        }
        boolean in = text.is(at, "في") || text.is(at, "عبر") || text.is(at, "علي") || text.is(at, "خلال");
        Word document = words.find(at + 1, "speakers", "kind", "document");
        document = document == null ? words.find(at + 1, "sayings", "role", "noun") : document;
        document = document == null ? words.find(at + 1, "outlets") : document;
        return in && document != null ? skipDescription(document.to()) : at;
    }

    private int skipDescription(int at) {
        return text.is(at, "له") || text.is(at, "لها") || text.is(at, "لهم") || words.has(at, "descriptions")
                ? at + 1
                : at;
    }

    /** «نشره», «نقلته»: a verb of issuing or saying that points back to what it hands on; or null. */
    @Nullable
    Word issued(int at) {
        for (String table : List.of("issuing", "sayings")) {
            Word w = words.find(at, table);
            if (w != null && w.has(Form.VERB) && w.has(Form.PRONOUN)) {
                return w;
            }
        }
        return null;
    }

    /** A verb of saying or issuing after «ما» or «حسبما», or null. */
    @Nullable
    Word told(int at) {
        for (String table : List.of("sayings", "issuing")) {
            Word w = words.find(at, table);
            if (w != null && w.has(Form.VERB)) {
                return w;
            }
        }
        return null;
    }

    private boolean ends(int to) {
        return to >= text.size() || text.isClauseMark(to) || text.isMark(to, '.') || text.breakBefore(to) > 0;
    }

    /** The token after those to whom something is said: «لوكالة رويترز», «لـ"رويترز"». */
    int skipWhom(int at) {
        int whom = text.is(at, "ل") ? at + 1 : at;
        Word media = words.find(whom, "speakers", "kind", "media");
        Word outlet = words.find(whom, "outlets");
        boolean to = whom > at || media != null && media.has(Form.LI) || outlet != null && outlet.has(Form.LI);
        SourcePiece s = to ? pieces.sourceAt(whom) : null;
        return s == null ? at : s.to();
    }
}
