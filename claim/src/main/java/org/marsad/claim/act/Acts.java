package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.speech.Denials;
import org.marsad.claim.speech.Denials.Denial;
import org.marsad.claim.speech.Speech;
import org.marsad.claim.speech.Speeches;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Found;
import org.marsad.text.Sentences;
import org.marsad.text.TokenisedText;

/** Builds a draft for each act of each sentence. Source: codebook, chapters incidents and kinds. */
public final class Acts {
    /** Longest evidence, in tokens. */
    private static final int EVIDENCE = 20;
    /** Tokens that a time or a number before an act may be long. */
    private static final int TIME_REACH = 16;
    /** Evidence shorter than this is filled up with what follows in the sentence. */
    private static final int SHORTEST = 13;
    /** Tokens behind a verb of taking within which those things stand that were taken. */
    private static final int GOODS_REACH = 4;
    /** Tokens before an act within which its subject stands. */
    private static final int SUBJECT_REACH = 6;
    /** Figures as low as these come back by chance. */
    private static final long FEW = 2;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Speeches speeches;
    private final Denials denials;
    private final Answers answers;
    private final Moods moods;
    private final Tolls tolls;
    private final Sides sides;
    private final Announcers announcers;
    private final Times times;
    private final Scenes scenes;
    private final Persons persons;
    private final NamedTolls namedTolls;
    private final Protests protests;
    private final ActWords actWords;
    /** Figures of those who died in accidents and disasters, as far as the report was read; more than a few. */
    private final Set<Long> accidents = new HashSet<>();

    public Acts(Pieces pieces, Speeches speeches, ActWords actWords) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.speeches = speeches;
        this.denials = new Denials(pieces, speeches);
        this.answers = new Answers(speeches, denials, pieces.text());
        this.moods = new Moods(pieces, denials);
        this.tolls = new Tolls(pieces);
        this.sides = new Sides(pieces);
        this.announcers = new Announcers(pieces);
        this.times = new Times(pieces, speeches);
        this.scenes = new Scenes(pieces);
        this.persons = new Persons(pieces, moods);
        this.namedTolls = new NamedTolls(pieces);
        this.protests = new Protests(words, moods);
        this.actWords = actWords;
    }

    /** Whether a verb goes on about what stands before it: in its clause, or behind «أنه». */
    private boolean ofIt(int from, int to) {
        if (text.is(to - 1, "انه") || text.is(to - 1, "انها")) {
            return true;
        }
        for (int t = from; t < to; t++) {
            if (text.isClauseMark(t)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The acts of one sentence.
     *
     * @param matches the matches of all templates in it
     */
    public List<Draft> read(int sentence, List<Match> matches) {
        Sentences sentences = text.sentences();
        int from = sentences.start(sentence);
        int to = sentences.end(sentence);
        List<Tolls.Found> found = tolls.find(matches, from, to);
        List<Persons.Group> people = persons.find(from, to, found);
        found = namedTolls.of(found, people);
        Sentence s = new Sentence(words, moods, actWords.inNames(), new Elsewhere(pieces), from, to, found, matches);
        s.accidents.stream().filter(n -> n > FEW).forEach(accidents::add);
        List<List<Trigger>> groups = answers.groups(s);
        List<Draft> out = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            int start = i == 0 ? from : start(groups.get(i));
            int end = i + 1 < groups.size() ? start(groups.get(i + 1)) : to;
            Draft d = draft(sentence, s, groups.get(i), start, end, matches);
            if (d != null) {
                namedTolls.fill(
                        d,
                        people.stream()
                                .filter(g -> g.at() >= start && g.at() < end)
                                .toList());
                out.add(d);
            }
        }
        out.addAll(answers.of(s, sentence));
        return out;
    }

    /** A time right before an act belongs to it: «بعد وقت قصير من قصف». */
    private int start(List<Trigger> group) {
        int at = group.get(0).from();
        for (TimePiece t : Pieces.within(pieces.times(), at - TIME_REACH, at)) {
            if (t.to() <= at && t.to() >= at - 1) {
                return t.from();
            }
        }
        return at;
    }

    private @Nullable Draft draft(
            int sentence, Sentence s, List<Trigger> group, int from, int to, List<Match> matches) {
        Draft d = new Draft();
        d.sentence = sentence;
        Trigger main = main(group);
        d.at = main.from();
        d.from = group.get(0).from();
        d.to = group.stream().mapToInt(Trigger::to).max().orElse(to);
        type(d, group);
        d.sure = group.stream().anyMatch(Trigger::strong);
        d.worded = group.stream().anyMatch(t -> !t.toll() && !t.role().equals("reference"));
        d.common = group.stream()
                        .allMatch(t -> t.toll()
                                || t.role().equals("common")
                                || t.role().equals("reference"))
                && group.stream().anyMatch(t -> t.role().equals("common"));
        d.refers = refers(group);
        d.refers |= group.stream().noneMatch(Trigger::toll) && scenes.name(main);
        d.byAttacker = byAttacker(group.get(0).from(), s.from);
        d.scattered = scattered(group);
        for (Trigger t : group) {
            if (!t.toll()) {
                d.rules.add(t.word().entry().rule());
            }
        }
        tolls.fill(d, s, group);
        d.named = !main.verbal()
                && !main.toll()
                && d.rules.contains(NamedTolls.RULE)
                && d.wounded == null
                && group.stream().anyMatch(t -> t.toll() && t.from() == main.from());
        d.refers |= d.named;
        List<Match> own = Sentence.within(matches, group.get(0).from() - 14 < from ? from : from, to);
        sides.fill(d, own, group, from, to);
        d.provisional = own.stream().anyMatch(m -> m.means("provisional"));
        times.fill(d, from, to, s.from);
        d.ahead &= group.stream().noneMatch(t -> t.toll() || t.word().has(Form.PAST));
        times.ofFigure(d, s, group);
        d.plural = !main.verbal() && !main.toll() && main.word().has(Form.PLURAL);
        scenes.fill(d, from, to, s.from);
        sides.settle(d);
        count(d, group);
        speech(d, main, s);
        announcers.fill(d, group);
        if (d.type == EventType.ATTACK && d.means.isEmpty() && Kinds.assault(d, group)) {
            d.type = EventType.ARMED_CLASH;
        }
        if (harmless(d)) {
            return null;
        }
        if (Kinds.operation(d)) {
            d.type = EventType.ARMED_CLASH;
            d.typed = true;
        }
        if (Kinds.byProtesters(d)) {
            d.type = EventType.VIOLENT_DEMONSTRATION;
        }
        sides.riot(d);
        d.refers |= Kinds.retells(d) && protests.known(d.from, d.to, s.from, s.to);
        d.type = Kinds.ofSides(d);
        d.background = moods.recalled(d.from, s.from);
        d.inPassing = moods.inPassing(group, s.from)
                && !(d.harm() && s.shortlyBefore(group.get(0)))
                && !protests.ofCause(main, s.from, s.to);
        d.evidence = evidence(d, s);
        return d;
    }

    /** «قتل 27 شخصا» where the same 27 died in floods a sentence before: harm without an act that was told to be no violence. */
    private boolean harmless(Draft d) {
        return !d.typed
                && d.killed != null
                && d.killed.count().low() != null
                && accidents.contains(d.killed.count().low())
                && d.wounded == null;
    }

    /** «الهجوم», and «الهجوم استهدف …», which tells more of it. */
    private boolean refers(List<Trigger> group) {
        Word told = words.find(group.get(0).from() - 1, "clauses", "role", "told");
        if (told != null && told.has(Form.PAST)) {
            return false;
        }
        Trigger first = null;
        for (Trigger t : group) {
            boolean back = t.definite() || t.role().equals("reference");
            if (t.toll() || back || first != null && t.verbal() && ofIt(first.to(), t.from())) {
                first = first == null && back ? t : first;
            } else {
                return false;
            }
        }
        return first != null;
    }

    /** «كان المهاجم يرتدي زي الشرطة وفجر مواده»: who does it is known. */
    private boolean byAttacker(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - SUBJECT_REACH); t--) {
            Word w = words.find(t, "attackers");
            if (w != null) {
                return w.has(Form.THE) && w.to() <= token;
            }
        }
        return false;
    }

    /** «حوادث متفرقة», «هجمات منفصلة»: a summary of several acts. */
    private boolean scattered(List<Trigger> group) {
        for (Trigger t : group) {
            boolean several = !t.toll() && t.word().has(Form.PLURAL);
            for (int i = t.to(); several && i < Math.min(text.size(), t.to() + 3); i++) {
                if (words.find(i, "descriptions", "sort", "several") != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Trigger main(List<Trigger> group) {
        for (Trigger t : group) {
            if (t.strong()) {
                return t;
            }
        }
        for (Trigger t : group) {
            if (!t.toll()) {
                return t;
            }
        }
        return group.get(0);
    }

    private void type(Draft d, List<Trigger> all) {
        EventType best = null;
        List<Trigger> group = all.stream().allMatch(t -> t.toll() || goods(t))
                ? all
                : all.stream().filter(t -> !goods(t)).toList();
        for (Trigger t : group) {
            if (t.strong()) {
                best = best == null ? t.type() : Kinds.prefer(best, t.type());
            }
        }
        boolean hurt = group.stream().anyMatch(t -> t.toll() && t.type() != EventType.ARRESTS);
        if (hurt && best == EventType.DISRUPTED_WEAPONS_USE && killedFirst(group)) {
            d.typed = false;
            d.type = EventType.ATTACK;
            return;
        }
        if (best == null) {
            for (Trigger t : group) {
                if (!t.toll() && !t.role().equals("reference") && !(hurt && raid(t))) {
                    best = best == null ? t.type() : Kinds.prefer(best, t.type());
                }
            }
        }
        if (best == null) {
            for (Trigger t : group) {
                if (t.toll() && t.type() == EventType.ARRESTS) {
                    best = t.type();
                }
            }
        }
        d.typed = best != null;
        d.type = best == null ? EventType.ATTACK : Kinds.ofProtest(best, group);
    }

    /** «هاجموا القاعدة واستولوا على أسلحة»: what is taken is no ground. */
    private boolean goods(Trigger t) {
        int to = t.to() + GOODS_REACH;
        return t.type() == EventType.TERRITORY_TAKEN
                && !t.toll()
                && Pieces.within(pieces.places(), t.from(), to).isEmpty()
                && Pieces.within(pieces.sites(), t.from(), to).isEmpty()
                && IntStream.range(t.to(), Math.min(text.size(), to))
                        .anyMatch(i -> words.has(i, "holdings") || words.has(i, "means"));
    }

    /** «القضاء على ثمانية واسترجاع أسلحة»: who was killed comes before who was caught and what was found. */
    private static boolean killedFirst(List<Trigger> group) {
        return group.get(0).toll() && group.get(0).type() != EventType.ARRESTS;
    }

    /** «قتل عشرين في مداهمات»: a raid that came to harm is known by the harm. */
    private static boolean raid(Trigger t) {
        return t.role().equals("weak") && t.type() == EventType.ARRESTS;
    }

    private void count(Draft d, List<Trigger> group) {
        for (Trigger t : group) {
            if (t.toll() || t.verbal()) {
                continue;
            }
            for (NumberPiece n : Pieces.within(pieces.numbers(), t.from() - TIME_REACH, t.from())) {
                if (n.to() == t.from() || n.to() == t.from() - 1 && text.is(n.to(), "من")) {
                    d.acts = new Found<>(n.count(), n.words());
                }
            }
        }
    }

    private void speech(Draft d, Trigger main, Sentence sentence) {
        Speech s = speeches.at(main.from());
        for (Speech after : speeches.around(main.from())) {
            boolean distance = after.act().equals("accuse")
                    || after.act().equals("claim")
                    || after.act().equals("deny");
            boolean told = s != null && s.word() != null && s.word().from() > after.from();
            if (distance && after.from() >= main.to() && after.from() <= main.to() + 2) {
                s = told ? s : after;
                d.alleged |= told && after.word() != null && after.word().is("status", "alleged");
            }
        }
        for (Speech belief : speeches.around(main.from())) {
            if (belief.role().equals("belief") && belief.covers(main.from())) {
                d.alleged = true;
            }
        }
        if (s != null) {
            d.speech = s;
            d.chain = s.chain();
            d.alleged |= s.word() != null && s.word().is("status", "alleged");
        }
        Denial denial = denials.of(main.from(), sentence.from, sentence.to);
        if (denial != null) {
            Answers.deny(d, denial);
        }
    }

    private Evidence evidence(Draft d, Sentence s) {
        int from = Math.max(s.from, Math.min(d.from, d.at));
        int to = Math.min(s.to, Math.max(d.to, d.at + 1));
        for (PlacePiece p : d.places) {
            if (p.from() >= from && p.from() < s.to) {
                to = Math.max(to, p.to());
            }
        }
        int clause = Math.min(s.to, from + SHORTEST);
        if (to < clause) {
            to = clause;
        }
        if (to - from > EVIDENCE) {
            if (d.at - from > EVIDENCE - 4) {
                from = d.at;
            }
            to = Math.min(to, from + EVIDENCE);
        }
        while (to > from + 1 && (text.isClauseMark(to - 1) || text.isQuote(to - 1) || text.isMark(to - 1, '.'))) {
            to--;
        }
        return text.words(from, to);
    }
}
