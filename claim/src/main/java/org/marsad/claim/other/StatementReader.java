package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.other.Speakers.Spoken;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.TermPiece;
import org.marsad.claim.speech.Speech;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.Modality;
import org.marsad.record.When;
import org.marsad.text.TokenisedText;

/**
 * Reads political utterances: by the verb («طالب», «اتهم»), by a noun with a light verb («أعرب عن إدانته») and by what is said
 * («لن نسمح»). Source: codebook, chapter statements; ../shared/evaluation/KINDS.md.
 */
public final class StatementReader {
    /** Evidence shorter than this goes on over the next mark. */
    private static final int SHORTEST = 5;
    /** Tokens from the subject to its verb within which the evidence begins with the subject. */
    private static final int NEAR = 6;
    /** What stands before a verb that tells no utterance: a negation, or a clause that describes somebody. */
    private static final Set<String> BARRED =
            Set.of("لم", "لا", "لن", "ما", "الذي", "التي", "الذين", "اللذين", "اللذان", "ان");

    private static final Set<String> TOLD = Set.of("accuse", "demand", "warn");

    private final Clause clause;
    private final TokenisedText text;
    private final Speakers speakers;
    private final Politics politics;

    public StatementReader(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
        this.speakers = new Speakers(clause);
        this.politics = new Politics(clause);
    }

    /** Whether a verb between two tokens does more than say, so that there may be an utterance. */
    public static boolean mayHold(Pieces pieces, int from, int to) {
        Words words = pieces.words();
        for (int t = words.next(from, to, "sayings"); t < to; t = words.next(t + 1, to, "sayings")) {
            for (Word w : words.all(t, "sayings")) {
                if (acts(w) && (w.has(Form.VERB) || w.is("role", "gerund"))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word does more than say. */
    private static boolean acts(Word w) {
        String act = w.get("act");
        return !act.equals("say") && !act.equals("claim") && !act.equals("own");
    }

    /** The utterances of one sentence. */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        boolean quoted = false;
        for (int t = from; t < to; t++) {
            if (text.isQuote(t)) {
                quoted = !quoted;
            }
            Word w = quoted ? null : act(t);
            if (w != null) {
                add(out, ofVerb(w, from, to));
            }
        }
        for (Match m : matches) {
            if (m.means("statement")) {
                add(out, m.role("saying") == null ? ofContent(m, from, to) : ofNoun(m, from, to));
            }
        }
        return out;
    }

    private static void add(List<Item> out, @Nullable Item item) {
        if (item != null && out.stream().noneMatch(i -> i.evidence.overlaps(item.evidence) && !distinct(i, item))) {
            out.add(item);
        }
    }

    /** Two verbs, each with its own words: «أدانت القصف، مطالبة أنقرة بسحب قواتها». */
    private static boolean distinct(Item a, Item b) {
        return !a.what.equals(b.what) && a.content != null && b.content != null && !a.content.overlaps(b.content);
    }

    /** The word at a token that does more than say, or null. */
    private @Nullable Word act(int t) {
        for (Word w : clause.pieces().words().all(t, "sayings")) {
            String role = w.get("role");
            boolean verb = (role.equals("verb") || role.equals("weak")) && w.has(Form.VERB) && !w.has(Form.PASSIVE);
            boolean gerund = role.equals("gerund") && clause.speeches().goesOn(w);
            if (verb && w.has(Form.PRONOUN) && isNoun(t)) {
                continue;
            }
            if ((verb || gerund) && acts(w)) {
                return w;
            }
        }
        return null;
    }

    /** «دعوة»: written as «دعوه», they called him. */
    private boolean isNoun(int t) {
        return clause.pieces().words().find(t, "sayings", "role", "noun") != null;
    }

    private @Nullable Item ofVerb(Word w, int from, int to) {
        Speech s = speakers.speech(w);
        boolean gerund = w.get("role").equals("gerund");
        if (w.has(Form.LI)
                || barred(w.from(), from)
                || w.get("role").equals("weak") && s == null
                || gerund && (s == null || s.speaker() == null)) {
            return null;
        }
        Spoken who = gerund ? spoken(s) : speakers.of(w, from, to);
        if (who == null || who.from() < 0 && w.has(Form.PRONOUN) && !TOLD.contains(w.get("act"))) {
            return null;
        }
        int rest = who.from() >= w.to() ? who.to() : w.to();
        int asked = Asked.at(text, w, rest, to);
        if (asked < 0 && !threatensSide(w, who, rest)) {
            return null;
        }
        int core = Math.max(rest, asked);
        int begin = who.from() >= from && who.from() < w.from() && w.from() - who.from() < NEAR ? who.from() : w.from();
        begin = w.is("act", "accuse") ? antecedent(begin, from) : begin;
        int end = end(begin, core + 1, s == null ? to : Math.max(s.to(), core + 1), to);
        Item item = item(w.get("act"), who, begin, end);
        if (!holds(item, who, rest, end, from)) {
            return null;
        }
        Actor to2 = clause.side(rest, TOLD.contains(item.what) ? core : Math.min(end, rest + 8));
        if (to2 != null && !to2.words().overlaps(who.actor().words())) {
            item.addressee.add(to2);
        }
        item.content = clause.words(Math.min(core, end - 1), end);
        item.quoted = isQuoted(rest, end);
        item.asOf = s == null ? null : said(s, from);
        item.rules.add(w.entry().rule());
        return item;
    }

    /** «ترامب يهدد كوبا»; no «خطاب يهدد أوروبا». */
    private boolean threatensSide(Word w, Spoken who, int rest) {
        return w.is("act", "threaten")
                && who.source() != null
                && who.from() < w.from()
                && clause.side(rest, rest + 1) != null;
    }

    private static @Nullable Spoken spoken(@Nullable Speech s) {
        SourcePiece p = s == null ? null : s.speaker();
        return s == null || p == null ? null : new Spoken(p.actor(), p, s.chain(), -1, -1);
    }

    private Item item(String act, Spoken who, int begin, int end) {
        Item item = new Item("statement", act, clause.words(begin, end));
        item.chain = who.chain();
        item.who.add(who.actor());
        item.modality = switch (act) {
            case "threaten" -> Modality.THREATENED;
            case "promise" -> Modality.PLANNED;
            default -> Modality.OCCURRED;
        };
        return item;
    }

    /** Whether it is of politics: the speaker stands for somebody, and it is not of everyday life unless said to a side. */
    private boolean holds(Item item, Spoken who, int from, int end, int sentence) {
        boolean political = politics.speaks(who.source(), from, end);
        return political && (!politics.onlyEveryday(from, end) || clause.side(Math.max(from, sentence), end) != null);
    }

    private boolean barred(int t, int from) {
        boolean which = t > from + 1 && text.is(t - 1, "ما") && (text.is(t - 2, "وهو") || text.is(t - 2, "هو"));
        return t > from && text.isWord(t - 1) && BARRED.contains(text.folded(t - 1)) && !which;
    }

    /** «قصف جوي اتهمت دمشق إسرائيل بتنفيذه»: the act that is accused of stands before. */
    private int antecedent(int start, int from) {
        for (int t = start - 1; t >= Math.max(from, start - 2); t--) {
            if (clause.pieces().words().has(t, "actions")) {
                return t;
            }
        }
        return start;
    }

    /** The end of the clause that holds the core; where little is said, of the next. */
    private int end(int begin, int core, int covered, int to) {
        int end = clause.end(Math.min(core, to), Math.min(covered, to));
        return end - begin < SHORTEST && end < to ? clause.end(end + 1, to) : end;
    }

    /** «أعرب الوزير عن إدانته للقصف»: the noun says the act. */
    private @Nullable Item ofNoun(Match m, int from, int to) {
        Piece noun = m.role("saying");
        Word light = clause.pieces()
                .words()
                .find(m.from(), "sayings", "role", m.pattern().get("by"));
        if (!(noun instanceof TermPiece term)
                || light == null
                || barred(m.from(), from)
                || !light.has(Form.VERB)
                || !term.word().has(Form.PRONOUN)
                        && !text.is(noun.from() - 1, "عن")
                        && m.pattern().is("own", "yes")
                || term.word().is("act", "say")) {
            return null;
        }
        Spoken who = speakers.of(light, from, to);
        if (who == null) {
            return null;
        }
        int begin = who.from() >= from && who.from() < m.from() && m.from() - who.from() < NEAR ? who.from() : m.from();
        int end = end(begin, noun.to(), to, to);
        Item item = item(term.word().get("act"), who, begin, end);
        if (!holds(item, who, noun.to(), end, from)) {
            return null;
        }
        Actor side = clause.side(noun.to(), end);
        if (side != null) {
            item.addressee.add(side);
        }
        item.content = clause.words(noun.from(), end);
        item.quoted = isQuoted(noun.from(), end);
        item.rules.add(m.pattern().name());
        return item;
    }

    private @Nullable Item ofContent(Match m, int from, int to) {
        Speech s = clause.speeches().at(m.from());
        Piece named = m.role("speaker");
        Spoken who = named instanceof SourcePiece p
                ? new Spoken(p.actor(), p, List.of(), p.from(), p.to())
                : s == null
                        ? speakers.unnamed(from, m.from(), to)
                        : s.word() != null
                                        && s.word().has(Form.VERB)
                                        && !s.role().equals("relay")
                                ? speakers.of(s.word(), from, to)
                                : spoken(s);
        if (who == null) {
            return null;
        }
        int end = Math.max(m.to(), clause.end(m.to(), named != null ? m.to() : to));
        int begin = m.from();
        if (named == null) {
            while (begin > 0 && (text.is(begin - 1, "ان") || isSubject(begin - 1)) && m.from() - begin < 3) {
                begin--;
            }
        }
        Item item = item(m.pattern().get("act"), who, begin, end);
        if (!holds(item, who, m.from(), end, from)) {
            return null;
        }
        item.asOf = named == null && s != null ? said(s, clause.sentenceStart(m.from())) : null;
        Actor to2 = addressee(m, named, begin, end);
        Piece addressee = m.role("addressee");
        if (addressee instanceof PartyPiece p) {
            item.addressee.add(p.actor());
        } else if (to2 != null
                && !m.pattern().is("act", "promise")
                && !m.pattern().is("act", "reject")) {
            item.addressee.add(to2);
        }
        item.content = clause.words(m.from(), end);
        item.quoted = isQuoted(m.from(), end);
        item.rules.add(m.pattern().name());
        return item;
    }

    /** Of an accusation the one of whom it is told, of conditions the one named after them, else the first named. */
    private @Nullable Actor addressee(Match m, @Nullable Piece named, int begin, int end) {
        if (m.pattern().is("act", "accuse")) {
            Speech s = clause.speeches().at(m.from());
            int start = s == null ? clause.sentenceStart(begin) : s.content();
            return clause.side(start, m.from());
        }
        return named == null ? clause.side(m.from(), end) : clause.side(named.to(), clause.sentenceEnd(m.from()));
    }

    /** When it was said: a time of the sentence that stands before what is said. */
    private @Nullable When said(Speech s, int from) {
        When when = clause.when(from, s.content(), false);
        return when != null && when.resolved() ? when : null;
    }

    private boolean isSubject(int t) {
        return clause.pieces().at(t, "state") != null
                || clause.pieces().at(t, "party") != null
                || text.folded(t).startsWith("ان");
    }

    private boolean isQuoted(int from, int to) {
        for (int t = Math.max(0, from - 2); t < to; t++) {
            if (text.isQuote(t)) {
                return true;
            }
        }
        return false;
    }
}
