package org.marsad.claim.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Link;
import org.marsad.record.Link.Role;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** Finds the acts of saying of a text and resolves who speaks. Source: codebook, chapter who says so. */
public final class Speeches {
    /** Tokens from a noun such as «حصيلة» to the one who gives it. */
    private static final int GIVEN = 5;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Content content;
    private final Documents documents;
    private final Memory memory = new Memory();
    private final Subjects subjects;
    private final Channels channels;
    private final List<Speech> speeches = new ArrayList<>();
    private final Map<Integer, List<Speech>> bySentence = new HashMap<>();

    public Speeches(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.content = new Content(pieces);
        this.documents = new Documents(pieces, content);
        this.subjects = new Subjects(pieces, content, memory);
        this.channels = new Channels(pieces, content, memory);
        Sentences sentences = text.sentences();
        for (int s = 0; s < sentences.size(); s++) {
            int first = speeches.size();
            sentence(sentences.start(s), sentences.end(s));
            bySentence.put(s, List.copyOf(speeches.subList(first, speeches.size())));
        }
    }

    /** All acts of saying, in the order of the text. */
    public List<Speech> all() {
        return speeches;
    }

    /** The acts of saying of the sentence that holds a token; none goes beyond its sentence. */
    public List<Speech> around(int token) {
        return bySentence.getOrDefault(text.sentences().of(token), List.of());
    }

    /** The innermost act of saying that covers a token, or null where the report speaks in its own voice. */
    public @Nullable Speech at(int token) {
        Speech best = null;
        for (Speech s : around(token)) {
            if (s.covers(token) && !s.chain().isEmpty() && (best == null || s.from() >= best.from())) {
                best = s;
            }
        }
        return best;
    }

    private void sentence(int from, int to) {
        int first = speeches.size();
        boolean quoted = false;
        colon(from, to);
        goesOn(from, to);
        int t = from;
        while (t < to) {
            if (text.isQuote(t)) {
                quoted = !quoted && closingAhead(t, to);
            }
            int next = quoted ? t + 1 : saying(t, from, to, first);
            t = Math.max(next, t + 1);
        }
    }

    private boolean closingAhead(int t, int to) {
        for (int i = t + 1; i < to; i++) {
            if (text.isQuote(i)) {
                return true;
            }
        }
        return false;
    }

    /** «المرصد: 14 قتيلا»: a source with a colon at the head of a line. */
    private void colon(int from, int to) {
        SourcePiece s = pieces.sourceAt(from);
        if (s != null && s.to() < to && text.isMark(s.to(), ':') && s.sort() != Sort.SIDE) {
            List<Link> chain = List.of(Channels.link(s, Role.ORIGINATOR, ":"));
            memory.add(s, chain);
            speeches.add(new Speech(null, "say", "colon", s, chain, from, s.to() + 1, to));
        }
    }

    /** «وأعلنت الوزارة مقتل جنديين. كما أصيب ثلاثة»: whoever spoke in the sentence before tells this too. */
    private void goesOn(int from, int to) {
        Speech last = speeches.isEmpty() ? null : speeches.get(speeches.size() - 1);
        if (text.is(from, "كما")
                && !words.has(from + 1, "sayings")
                && last != null
                && last.to() == from
                && last.speaker() != null
                && last.act().equals("say")) {
            speeches.add(new Speech(null, "say", "carry", last.speaker(), last.chain(), from, from + 1, to));
        }
    }

    private int saying(int t, int from, int to, int first) {
        for (Word w : words.all(t, "sayings")) {
            if (w.to() > to || w.get("role").equals("weak") && !weakHolds(w)) {
                continue;
            }
            int next = switch (w.get("role")) {
                case "verb", "carry", "relay", "weak" -> w.has(Form.VERB) ? verb(w, from, to, first) : 0;
                case "cite" -> cite(w, from, to, first);
                case "gerund" -> gerund(w, from, to, first);
                case "belief" -> belief(w, to);
                case "voice" -> voice(w, first);
                default -> 0;
            };
            if (next > 0) {
                return next;
            }
        }
        return t + 1;
    }

    /** Words that are often something else say something only before «أن» or a source; «تعرض» is nearly always a victim's. */
    private boolean weakHolds(Word w) {
        if (text.folded(w.from()).endsWith("تعرض")) {
            return false;
        }
        if (w.has(Form.VERB) && w.is("status", "denied") && content.news(w.to())) {
            return true;
        }
        SourcePiece s = pieces.sourceAt(w.to());
        boolean said = s != null && content.leadsToThat(s.to());
        return w.has(Form.VERB) && (content.leadsToThat(w.to()) || s != null && (said || !w.has(Form.BASE)));
    }

    private int verb(Word w, int from, int to, int first) {
        if (w.has(Form.LI) || text.is(w.from() - 1, "ان") && w.has(Form.PRESENT)) {
            return 0;
        }
        int at = content.skipWhom(content.skipAside(w.to(), to));
        SourcePiece subject = at < to ? subjects.after(w, at, to) : null;
        SourcePiece leading = subject == null || acts(w) ? subjects.before(w.from(), from) : null;
        boolean after = subject != null && leading == null;
        subject = leading == null ? subject : leading;
        subject = subject == null ? null : memory.resolved(documents.issuer(subject));
        boolean carried = false;
        List<Link> chain = new ArrayList<>();
        if (subject == null) {
            subject = memory.latest();
            List<Link> known = memory.latestChain();
            boolean goesOn = w.has(Form.AND) || text.is(w.from() - 1, "كما") || content.isThat(w.to());
            boolean turnsOut = w.is("role", "weak") && (w.has(Form.PRESENT) || !w.has(Form.AND));
            if (subject == null || known == null || !goesOn || turnsOut) {
                return 0;
            }
            chain.addAll(known);
            carried = true;
        }
        int said = after ? subject.to() : w.to();
        String base = w.entry().base();
        if (w.get("role").equals("relay")) {
            int from2 = after ? subject.to() : w.to();
            int about = content.word("عن", from2, Math.min(to, from2 + 6));
            if (about > 0) {
                SourcePiece origin = subjects.after(w, about + 1, to);
                if (origin != null) {
                    chain.add(Channels.link(subject, Role.CHANNEL, base));
                    chain.add(Channels.link(origin, Role.ORIGINATOR, said(origin.to(), to, base)));
                    memory.add(subject, List.copyOf(chain.subList(0, 1)));
                    memory.add(origin, List.copyOf(chain));
                    speeches.add(
                            new Speech(w, "say", "relay", origin, chain, from, content.start(origin.to(), to), to));
                    return origin.to();
                }
            }
        }
        if (!carried) {
            Speech outer = after && content.afterthought(w, subject.to()) ? open(first, to) : null;
            chain.addAll(outer != null && subject.sort() == Sort.OUTLET ? handedOn(subject, base, outer) : List.of());
            chain.addAll(chain.isEmpty() ? chain(w, subject, first, to) : List.of());
            memory.add(subject, List.copyOf(chain));
        }
        int start = content.start(said, to);
        end(first, w.from());
        speeches.add(
                new Speech(w, w.get("act"), w.get("role"), subject, chain, covers(w, after, subject, from), start, to));
        return Math.max(w.to(), after ? subject.to() : 0);
    }

    /** From the report outwards to the subject of a verb. */
    private List<Link> chain(Word w, SourcePiece subject, int first, int to) {
        List<Link> chain = new ArrayList<>();
        boolean carry = w.get("role").equals("carry");
        List<Link> known = subject.refers() || carry ? memory.chainOf(subject) : null;
        Link via = channels.via(w.to(), to);
        Speech cited = cited(first, w.from(), subject);
        if (via != null) {
            chain.add(via);
        } else if (cited != null) {
            cited.chain().forEach(l -> chain.add(Channels.channel(l)));
        } else if (known != null && known.size() > 1 && carry) {
            chain.addAll(known.subList(0, known.size() - 1));
        }
        chain.add(Channels.link(subject, Role.ORIGINATOR, w.entry().base()));
        return chain;
    }

    /** «قال مسؤول إن …، كما نقلت رويترز»: the outlet that ends a sentence hands on who spoke in it. */
    private static List<Link> handedOn(SourcePiece outlet, String verb, Speech outer) {
        List<Link> chain = new ArrayList<>();
        chain.add(Channels.link(outlet, Role.CHANNEL, verb));
        chain.addAll(outer.chain());
        return chain;
    }

    /** «بحسب رويترز، قالت الشرطة إن»: the outlet that a sentence begins with hands on what is said in it; else null. */
    private @Nullable Speech cited(int first, int at, SourcePiece subject) {
        Speech s = first < speeches.size() ? speeches.get(first) : null;
        SourcePiece outlet = s == null || !s.role().equals("cite") && !s.role().equals("colon") ? null : s.speaker();
        return outlet != null && outlet.to() <= at && outlet.sort() == Sort.OUTLET && subject.sort() != Sort.OUTLET
                ? s
                : null;
    }

    /** «كندا تحذر الولايات المتحدة»: an act that is done to somebody, its subject before it. */
    private static boolean acts(Word w) {
        return w.has(Form.PRESENT) && !w.has(Form.AND) && !w.get("act").equals("say");
    }

    /** Saying reaches back to the head of its sentence only where nothing is said before it: «X قال إن». */
    private int covers(Word w, boolean after, SourcePiece subject, int from) {
        if (after && content.afterthought(w, subject.to())) {
            return from;
        }
        return after ? w.from() : Math.max(from, Math.min(subject.from(), w.from()));
    }

    /** An earlier act of saying of the sentence ends where the next one begins. */
    private void end(int first, int at) {
        for (int i = first; i < speeches.size(); i++) {
            Speech s = speeches.get(i);
            if (s.to() > at
                    && s.content() < at
                    && (s.role().equals("verb") || s.role().equals("carry"))
                    && s.from() < at) {
                speeches.set(
                        i, new Speech(s.word(), s.act(), s.role(), s.speaker(), s.chain(), s.from(), s.content(), at));
            }
        }
    }

    private int cite(Word w, int from, int to, int first) {
        int at = content.skipAside(w.to(), to);
        at = text.is(at, "ما") ? at + 1 : at;
        Word told = content.told(at);
        if (told != null) {
            at = content.skipAside(content.skipBack(told.to()), to);
        }
        SourcePiece s = cited(at, to);
        if (s == null) {
            return 0;
        }
        s = memory.resolved(s);
        int to2 = s.to();
        SourcePiece origin = documents.issuer(s);
        if (origin != s) {
            s = origin;
            to2 = origin.to();
        }
        String base = w.entry().base();
        boolean opens = w.from() - from <= 1;
        List<Link> chain = new ArrayList<>();
        SourcePiece passedOn =
                told != null && told.is("role", "relay") && text.is(to2, "عن") ? cited(to2 + 1, to) : null;
        if (told != null && passedOn != null) {
            chain.add(Channels.link(s, Role.CHANNEL, told.entry().base()));
            s = memory.resolved(passedOn);
            to2 = s.to();
        }
        Speech outer = opens || passedOn != null ? null : open(first, to);
        if (outer != null && s.sort() == Sort.OUTLET) {
            chain.addAll(handedOn(s, base, outer));
        } else {
            if (outer != null && handsOn(base, outer)) {
                outer.chain().forEach(l -> chain.add(Channels.channel(l)));
            }
            chain.add(Channels.link(s, Role.ORIGINATOR, base));
            outer = passedOn == null && chain.size() > 1 ? outer : null;
        }
        memory.add(s, List.copyOf(chain));
        int start = opens ? to2 : outer != null ? outer.content() : clauseStart(w.from(), from, first);
        speeches.add(
                new Speech(w, "say", "cite", s, chain, opens ? from : start, start, opens ? to : Math.max(to2, to)));
        return to2;
    }

    /** The source that an attribution names, also behind what it gives: «حسب حصيلة أعلنتها الشرطة». */
    private @Nullable SourcePiece cited(int at, int to) {
        SourcePiece s = pieces.sourceAt(at);
        Word given = words.find(at, "sayings", "role", "noun");
        for (int t = at + 1; s == null && given != null && t < Math.min(to, at + GIVEN) && !text.isClauseMark(t); t++) {
            s = pieces.sourceAt(t);
        }
        return s;
    }

    /** The act of saying that what follows in the sentence belongs to, or null. */
    private @Nullable Speech open(int first, int to) {
        Speech last = speeches.size() > first ? speeches.get(speeches.size() - 1) : null;
        boolean open = last != null
                && last.to() == to
                && last.speaker() != null
                && last.act().equals("say")
                && !last.role().equals("cite");
        return open ? last : null;
    }

    /** «قالت القناة نقلا عن مسؤول», «قالت القناة … بحسب مسؤول»: an outlet tells what others said. */
    private static boolean handsOn(String base, Speech outer) {
        SourcePiece speaker = outer.speaker();
        return base.startsWith("نقلا") || speaker != null && speaker.sort() == Sort.OUTLET;
    }

    /** Where the clause before an attribution begins: where the act of saying before it ends. */
    private int clauseStart(int at, int from, int first) {
        int start = from;
        for (Speech s : speeches.subList(first, speeches.size())) {
            if (s.to() < at) {
                start = Math.max(start, s.to());
            }
        }
        return start;
    }

    private int gerund(Word w, int from, int to, int first) {
        if (!goesOn(w)) {
            return 0;
        }
        Speech outer = speeches.size() > first ? speeches.get(speeches.size() - 1) : null;
        boolean say = w.is("act", "say");
        Speech before = outer == null && say && first > 0 ? speeches.get(first - 1) : null;
        boolean goesOn = before != null && before.to() == from && before.speaker() != null;
        SourcePiece speaker = outer != null ? outer.speaker() : say && !goesOn ? null : memory.latest();
        List<Link> chain = outer != null ? outer.chain() : memory.latestChain();
        if (speaker == null || chain == null) {
            return 0;
        }
        end(first, w.from());
        int covers = goesOn ? from : w.from();
        speeches.add(new Speech(w, w.get("act"), "gerund", speaker, chain, covers, content.start(w.to(), to), to));
        return w.to();
    }

    /** Whether a participle goes on from its speaker: «مطالبا», «مطالبة», «داعيا»; no «المطالب», «لمطالبات». */
    public boolean goesOn(Word w) {
        String end = text.folded(w.from());
        boolean weak = end.endsWith("يا") || end.endsWith("يه");
        return (w.has(Form.TANWEEN | Form.FEMININE) || weak) && !w.has(Form.THE | Form.PREPOSITION | Form.PRONOUN);
    }

    /** «يذكر أن»: the report tells on in its own voice. */
    private int voice(Word w, int first) {
        end(first, w.from());
        return w.to();
    }

    private int belief(Word w, int to) {
        speeches.add(new Speech(w, w.get("act"), "belief", null, List.of(), w.from(), w.to(), to));
        return w.to();
    }

    private String said(int at, int to, String otherwise) {
        for (int i = at; i < Math.min(to, at + 3); i++) {
            Word w = words.find(i, "sayings", "role", "noun");
            if (w != null) {
                return text.folded(i).equals("قوله") || text.folded(i).equals("قولها")
                        ? text.words(i, i + 1).text()
                        : w.entry().base();
            }
        }
        return otherwise;
    }
}
