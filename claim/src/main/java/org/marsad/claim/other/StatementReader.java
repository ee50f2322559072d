package org.marsad.claim.other;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.speech.Speech;
import org.marsad.mention.Piece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.Modality;
import org.marsad.record.When;
import org.marsad.text.TokenisedText;

/** Reads political utterances. Source: codebook, chapter statements; ../shared/evaluation/KINDS.md. */
public final class StatementReader {
    private final Clause clause;
    private final TokenisedText text;

    public StatementReader(Clause clause) {
        this.clause = clause;
        this.text = clause.text();
    }

    /** The utterances of one sentence: by the verb of saying, and by what is said. */
    public List<Item> read(List<Match> matches, int from, int to) {
        List<Item> out = new ArrayList<>();
        for (Speech s : clause.speeches().around(from)) {
            if (s.from() >= from && s.from() < to && s.isStatement() && s.speaker() != null) {
                Item item = ofSpeech(s, from);
                if (item != null) {
                    item.asOf = said(s, from);
                    out.add(item);
                }
            }
        }
        for (Match m : matches) {
            if (m.means("statement")) {
                Item item = ofContent(m, to);
                if (item != null && out.stream().noneMatch(i -> i.evidence.overlaps(item.evidence))) {
                    out.add(item);
                }
            }
        }
        return out;
    }

    private @Nullable Item ofSpeech(Speech s, int from) {
        SourcePiece speaker = s.speaker();
        if (speaker == null || speaker.sort() == SourcePiece.Sort.OUTLET || s.word() == null) {
            return null;
        }
        int start = s.word().from();
        boolean subjectBefore = speaker.from() < start && speaker.from() >= from;
        int begin = subjectBefore && start - speaker.from() < 6 ? speaker.from() : start;
        int end = clause.end(Math.max(s.content(), start) + 1, s.to());
        if (end - begin < 3) {
            end = s.to();
        }
        if (s.act().equals("accuse")) {
            begin = antecedent(start, from);
        }
        Item item = new Item("statement", s.act(), clause.words(begin, end));
        item.chain = s.chain();
        item.who.add(speaker.actor());
        int after = Math.max(
                start + 1, speaker.from() > start ? speaker.to() : s.word().to());
        Actor to = clause.side(after, Math.min(end, after + 8));
        if (to != null && !to.words().overlaps(speaker.actor().words())) {
            item.addressee.add(to);
        }
        item.content = content(after, end);
        item.quoted = isQuoted(after, end);
        item.modality = s.act().equals("threaten") ? Modality.THREATENED : Modality.OCCURRED;
        item.rules.add(s.word().entry().rule());
        return item;
    }

    /** «قصف جوي اتهمت دمشق إسرائيل بتنفيذه»: the act that is accused of stands before. */
    private int antecedent(int start, int from) {
        for (int t = start - 1; t >= Math.max(from, start - 3); t--) {
            if (clause.pieces().words().has(t, "actions") && start - t <= 2) {
                return t;
            }
        }
        return start;
    }

    private @Nullable Item ofContent(Match m, int to) {
        Speech s = clause.speeches().at(m.from());
        Piece named = m.role("speaker");
        List<Actor> speaker = new ArrayList<>();
        if (named instanceof SourcePiece p) {
            speaker.add(p.actor());
        } else if (s != null && s.speaker() != null && s.speaker().sort() != SourcePiece.Sort.OUTLET) {
            speaker.add(s.speaker().actor());
        }
        if (speaker.isEmpty()) {
            return null;
        }
        int end = Math.max(m.to(), clause.end(m.to(), named != null ? m.to() : to));
        int begin = m.from();
        if (named == null) {
            while (begin > 0 && (text.is(begin - 1, "ان") || isSubject(begin - 1)) && m.from() - begin < 3) {
                begin--;
            }
        }
        Item item = new Item("statement", m.pattern().get("act"), clause.words(begin, end));
        item.who.addAll(speaker);
        item.chain = named == null && s != null ? s.chain() : List.of();
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
        item.modality = switch (m.pattern().get("act")) {
            case "threaten" -> Modality.THREATENED;
            case "promise" -> Modality.PLANNED;
            default -> Modality.OCCURRED;
        };
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

    private @Nullable Evidence content(int from, int to) {
        return from < to ? clause.words(from, to) : null;
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
