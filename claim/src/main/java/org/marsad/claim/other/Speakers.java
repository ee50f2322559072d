package org.marsad.claim.other;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.Near;
import org.marsad.claim.speech.Names;
import org.marsad.claim.speech.Speech;
import org.marsad.knowledge.Fold;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.Link;
import org.marsad.record.SourceKind;
import org.marsad.text.TokenisedText;

/**
 * Finds who does an act of saying: the one whom the speech gives, else a name that no table knows, beside the verb. Source:
 * codebook, chapter statements, "who speaks".
 */
final class Speakers {
    /** Words of a name that no table knows. */
    private static final int LONGEST = 6;
    /** Words before the verb of a headline that name its subject. */
    private static final int HEADLINE = 8;

    private final Clause clause;
    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;

    Speakers(Clause clause) {
        this.clause = clause;
        this.pieces = clause.pieces();
        this.words = pieces.words();
        this.text = clause.text();
    }

    /**
     * Who speaks.
     *
     * @param actor the speaker
     * @param source the piece that names the speaker, or null where no table knows the name
     * @param chain from the report outwards to the speaker
     * @param from first token of the name in this sentence, -1 where the one who spoke before goes on
     * @param to token after the name, or -1
     */
    record Spoken(Actor actor, @Nullable SourcePiece source, List<Link> chain, int from, int to) {}

    /** Who does the act of a verb between two tokens, or null. */
    @Nullable
    Spoken of(Word verb, int from, int to) {
        Speech s = speech(verb);
        SourcePiece known = s == null ? null : s.speaker();
        if (s != null && known != null && known.from() >= from && known.from() < to) {
            int end = end(known, verb);
            return new Spoken(cut(known, end), known, s.chain(), known.from(), end);
        }
        int after = verb.to();
        while (text.isQuote(after)) {
            after++;
        }
        SourcePiece next = after < to && !verb.has(Form.PRONOUN) ? pieces.sourceAt(after) : null;
        if (next != null) {
            Actor a = cut(next, end(next, verb));
            return new Spoken(a, next, chain(a, verb), next.from(), end(next, verb));
        }
        Spoken named = after(verb, after, to);
        named = named == null ? before(verb, from) : named;
        if (named == null && s != null && known != null) {
            return new Spoken(known.actor(), known, s.chain(), -1, -1);
        }
        return named == null && Asked.follows(text, verb, to) ? latest(verb) : named;
    }

    /** The one who spoke last, in this sentence or the one before: «ولكنهم دعوا إلى». */
    private @Nullable Spoken latest(Word verb) {
        Speech last = null;
        for (Speech s : near(verb.from())) {
            last = s.from() < verb.from() && s.speaker() != null ? s : last;
        }
        int before = Math.max(0, clause.sentenceStart(verb.from()) - 1);
        SourcePiece p = last == null ? null : last.speaker();
        return last == null || p == null || last.from() < clause.sentenceStart(before)
                ? null
                : new Spoken(p.actor(), p, last.chain(), -1, -1);
    }

    /** One whose name no table knows, before a colon or beside a verb of saying, of whose words a token is; or null. */
    @Nullable
    Spoken unnamed(int from, int at, int to) {
        for (int t = at - 1; t >= from; t--) {
            Word w = clause.pieces().words().find(t, "sayings");
            if (w != null && w.has(Form.VERB) && speech(w) == null && w.is("role", "verb")) {
                Spoken who = of(w, from, to);
                return who == null && text.isWord(w.to()) && text.folded(w.to()).startsWith("في")
                        ? issuer(from, w)
                        : who;
            }
        }
        return beforeColon(from, at);
    }

    /** «أصدر البيت الأبيض بيانا قال فيه»: the side named last before the verb. */
    private @Nullable Spoken issuer(int from, Word verb) {
        Actor a = clause.sideBefore(from, verb.from());
        return a == null ? null : new Spoken(a, pieces.sourceAt(from), chain(a, verb), -1, -1);
    }

    /** «فلان: لن نسمح». */
    private @Nullable Spoken beforeColon(int from, int at) {
        for (int t = from + 1; t < Math.min(at, from + HEADLINE); t++) {
            if (text.isMark(t, ':')) {
                return name(from, t, null);
            }
        }
        return null;
    }

    @Nullable
    Speech speech(Word verb) {
        for (Speech s : clause.speeches().around(verb.from())) {
            if (s.word() != null && s.word().from() == verb.from()) {
                return s;
            }
        }
        return null;
    }

    /** Where the name of a speaker ends: before what is asked («فيون بهزيمته») and before those who are spoken to («الوزير المواطنين»). */
    private int end(SourcePiece p, Word verb) {
        if (p.from() < verb.from() || p.sort() != SourcePiece.Sort.OFFICE && p.sort() != SourcePiece.Sort.ANONYMOUS) {
            return p.to();
        }
        for (int t = p.from() + 2; t < p.to(); t++) {
            String folded = text.folded(t);
            boolean spokenTo = folded.startsWith("ال") && folded.endsWith("ين") && pieces.at(t, "people") != null;
            if (folded.startsWith("ب") && Asked.is(text, t, verb) || spokenTo) {
                return t;
            }
        }
        return p.to();
    }

    private Actor cut(SourcePiece p, int end) {
        Actor a = p.actor();
        if (end == p.to()
                || a.words().text().length() > text.end(end - 1) - a.words().start() && a.nameEn() != null) {
            return a;
        }
        Evidence e = Evidence.in(text.text(), a.words().start(), text.end(end - 1));
        return new Actor(a.id(), a.party(), e.text(), null, e);
    }

    private @Nullable Spoken after(Word verb, int at, int to) {
        if (verb.has(Form.PRONOUN) || words.has(verb.from(), "people")) {
            return null;
        }
        int end = at;
        if (pieces.at(at, "people") instanceof PeoplePiece p && belongs(at, at, verb)) {
            return name(at, p.to(), verb);
        }
        while (end < to && end - at < LONGEST && belongs(end, at, verb)) {
            end++;
        }
        if (end == at) {
            return null;
        }
        Spoken named = name(at, end, verb);
        boolean told = verb.get("asks").isEmpty() && !verb.is("act", "say") && !verb.is("act", "claim")
                || verb.is("act", "admit");
        return told && named.actor().id().equals(Names.UNKNOWN) ? null : named;
    }

    private boolean belongs(int t, int first, Word verb) {
        if (!text.isWord(t) || text.breakBefore(t) > 0 || words.has(t, "stops") || Asked.is(text, t, verb)) {
            return false;
        }
        Word saying = words.find(t, "sayings");
        if (saying != null || words.has(t, "actions") || words.has(t, "times") || words.has(t, "fillers")) {
            return false;
        }
        String folded = text.folded(t);
        if (folded.length() < 2 || folded.startsWith("بال") || folded.startsWith("لل") || folded.startsWith("وال")) {
            return false;
        }
        if (t == first) {
            return !(folded.endsWith("ين") && (pieces.at(t, "people") != null || pieces.at(t, "nation") != null));
        }
        return pieces.at(t, "party") == null && pieces.at(t, "state") == null && pieces.at(t, "people") == null;
    }

    /** «ترامب يهدد»: the words before a verb at the head of a sentence. */
    private @Nullable Spoken before(Word verb, int from) {
        if (!verb.has(Form.PRESENT) || verb.has(Form.AND)) {
            return null;
        }
        int start = from;
        for (int t = from; t < verb.from(); t++) {
            if (text.isMark(t, ':') || text.isMark(t, '،')) {
                start = t + 1;
            }
        }
        if (verb.from() - start < 1 || verb.from() - start > HEADLINE) {
            return null;
        }
        for (int t = start; t < verb.from(); t++) {
            Word saying = words.find(t, "sayings");
            if (saying != null && saying.has(Form.VERB) || words.has(t, "stops") || !text.isWord(t)) {
                return null;
            }
        }
        return name(start, verb.from(), verb);
    }

    private Spoken name(int from, int to, @Nullable Word verb) {
        SourcePiece known = pieces.sourceAt(from);
        if (known != null && known.to() >= to - 1) {
            return new Spoken(known.actor(), known, chain(known.actor(), verb), from, to);
        }
        Evidence e = text.bare(from, to, text.folded(from).startsWith("و") ? 0 : Form.BASE);
        Actor earlier = earlier(e.text(), from);
        Piece people = pieces.at(from, "people");
        Actor a = earlier != null
                ? new Actor(earlier.id(), earlier.party(), earlier.name(), earlier.nameEn(), e)
                : people instanceof PeoplePiece p && p.actor() != null
                        ? p.actor()
                        : new Actor(Names.UNKNOWN, null, e.text(), null, e);
        return new Spoken(a, null, chain(a, verb), from, to);
    }

    /** The acts of saying before a token that words may go back to, in the order of the text. */
    private List<Speech> near(int token) {
        List<Speech> all = clause.speeches().all();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (all.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Near.of(all.subList(0, low));
    }

    /** One named before whose family name this is: «علاوي» after «إياد علاوي». */
    private @Nullable Actor earlier(String name, int before) {
        String folded = Fold.word(name);
        for (Speech s : near(before)) {
            SourcePiece p = s.speaker();
            if (p != null && p.from() < before && Fold.word(p.actor().name()).endsWith(" " + folded)) {
                return p.actor();
            }
        }
        return null;
    }

    private static List<Link> chain(Actor a, @Nullable Word verb) {
        String base = verb == null ? ":" : verb.entry().base();
        boolean named = !a.id().startsWith("OTHER:");
        SourceKind kind = named || a.party() != null ? SourceKind.SIDE : SourceKind.OTHER;
        String side = named ? a.id() : a.party();
        return List.of(new Link(a.id(), a.name(), a.nameEn(), Link.Role.ORIGINATOR, base, a.words(), kind, side));
    }
}
