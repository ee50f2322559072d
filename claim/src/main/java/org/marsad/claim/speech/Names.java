package org.marsad.claim.speech;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.people.Homographs;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.SourceKind;
import org.marsad.text.TokenisedText;

/**
 * Finds one who speaks and whose name no table knows: «قال سامر الحلبي إن», «أضاف الحلبي لرويترز أن». Source: codebook, chapter who
 * says so, "a name that no table knows".
 */
public final class Names {
    /** Id of one whose name no table knows. */
    public static final String UNKNOWN = "OTHER:person";
    /** Words of such a name. */
    private static final int LONGEST = 5;
    /** Words of a family name. */
    private static final int FAMILY = 2;
    /** Tokens after a name in which what is said has to begin. */
    private static final int REACH = 20;
    /** Tables whose words are no part of a name. */
    private static final List<String> NEVER =
            List.of("stops", "sayings", "actions", "harms", "times", "fillers", "numbers");

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Content content;
    private final Memory memory;

    Names(Pieces pieces, Content content, Memory memory) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.content = content;
        this.memory = memory;
    }

    /** The name that stands between a verb of saying and what is said, or null. */
    @Nullable
    SourcePiece after(Word verb, int at, int to) {
        int end = at;
        while (end < to && end - at < LONGEST && belongs(end, at)) {
            end++;
        }
        if (end == at || verb.has(Form.PRONOUN) || verb.is("act", "claim") || asked(verb, at) || !ends(verb, end, to)) {
            return null;
        }
        int to2 = described(end);
        for (int t = Math.min(end, at + FAMILY); t > at; t--) {
            boolean whole = t == end || text.folded(t).startsWith("ال");
            SourcePiece known = whole ? memory.named(text.words(at, t).text()) : null;
            if (known != null) {
                Actor a = known.actor();
                a = new Actor(a.id(), a.party(), a.name(), a.nameEn(), text.words(at, t));
                return new SourcePiece(at, to2, a, known.sort(), known.noun(), true, known.nation(), known.what());
            }
        }
        Evidence e = text.words(at, end);
        boolean goesOn = verb.is("role", "carry") && end - at == 1 && memory.latest() != null;
        return goesOn
                ? null
                : new SourcePiece(
                        at,
                        to2,
                        new Actor(UNKNOWN, null, e.text(), null, e),
                        Sort.PERSON,
                        "",
                        false,
                        null,
                        SourceKind.OTHER);
    }

    /** «اعترف بانتمائه»: what a verb asks for is no name. */
    private boolean asked(Word verb, int at) {
        for (String word : verb.get("asks").split("\\|", -1)) {
            if (word.length() == 1 && text.folded(at).startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean belongs(int t, int first) {
        if (!text.isWord(t)
                || t > first && text.breakBefore(t) > 0
                || text.folded(t).length() < 2) {
            return false;
        }
        for (String table : NEVER) {
            if (words.has(t, table) && !Homographs.isName(words, t)) {
                return false;
            }
        }
        String folded = text.folded(t);
        boolean bound =
                folded.startsWith("بال") || folded.startsWith("لل") || folded.endsWith("ها") || folded.endsWith("هم");
        return !bound && (t == first || !office(t) && content.skipWhom(t) == t);
    }

    /** Whether an office begins here, as it does after a name: «سامر الحلبي المتحدث باسم الشرطة». */
    private boolean office(int t) {
        Word w = words.find(t, "speakers");
        return w != null && !w.is("kind", "media");
    }

    /** The token after the office that stands behind a name, or after the name. */
    private int described(int end) {
        int at = end < text.size() && text.isClauseMark(end) ? end + 1 : end;
        SourcePiece office = at < text.size() && office(at) ? pieces.sourceAt(at) : null;
        return office == null ? end : office.to();
    }

    /** Whether what is said begins after a name, or an office, an outlet or an occasion stands before it. */
    private boolean ends(Word verb, int end, int to) {
        if (content.afterthought(verb, described(end))) {
            return true;
        }
        if (end >= to) {
            return false;
        }
        if (content.isThat(end) || text.isMark(end, ':') || text.isQuote(end)) {
            return true;
        }
        int aside = text.isClauseMark(end) ? end + 1 : end;
        boolean towards = text.is(end, "في") || text.is(end, "الي");
        boolean opens = office(aside) || content.skipWhom(end) > end || towards && verb.is("act", "say");
        return opens && said(aside, to);
    }

    /** Whether something said begins soon, before another act of saying. */
    private boolean said(int at, int to) {
        for (int t = at; t < Math.min(to, at + REACH); t++) {
            if (content.isThat(t) || text.isMark(t, ':') || text.isQuote(t)) {
                return true;
            }
            Word w = words.find(t, "sayings");
            if (w != null && w.has(Form.VERB)) {
                return false;
            }
        }
        return false;
    }
}
