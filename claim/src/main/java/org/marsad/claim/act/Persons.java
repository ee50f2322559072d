package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.people.PersonFinder;
import org.marsad.mention.people.PersonPiece;
import org.marsad.record.Harm;
import org.marsad.text.TokenisedText;

/**
 * Finds the people of a sentence who are named or described one by one and came to harm: the victims of a word of harm, and
 * those whom a list behind a toll tells off. Who speaks, condemns or attacks is none of them. Source: codebook, chapter persons.
 */
final class Persons {
    /** Tokens before a verb that its subject may be long. */
    private static final int SUBJECT_REACH = 14;
    /** Tokens from a toll to the word that tells its people off. */
    private static final int LIST_REACH = 10;
    /** Tokens between «لقي» and «مصرعه». */
    private static final int DEATH_REACH = 14;

    private static final Set<String> LIST_WORDS = Set.of(
            "بينهم", "وبينهم", "بينهما", "منهم", "ومنهم", "بينها", "وهم", "هم", "وهما", "هما", "احدهم", "احدهما",
            "ضمنهم", "وهو", "وهي");
    private static final Set<String> ALL_WORDS = Set.of("وهم", "هم", "وهما", "هما", "وهو", "وهي");
    private static final Set<String> MANNER =
            Set.of("ذبحا", "طعنا", "شنقا", "حرقا", "خنقا", "غرقا", "رميا", "دهسا", "متاثرا", "متاثره", "فورا");

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Moods moods;
    private final PersonFinder finder;
    private final HarmWords harms;

    Persons(Pieces pieces, Moods moods) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.moods = moods;
        this.finder = new PersonFinder(pieces);
        this.harms = new HarmWords(words);
    }

    /**
     * People who came to one harm together.
     *
     * @param at token of the word of harm, or of the word that begins the list
     * @param to token after the last of them
     * @param word the word of harm, or null for a list behind a toll
     * @param whole whether they are all of whom the words speak, not some of them
     */
    record Group(int at, int to, Harm harm, @Nullable Word word, List<PersonPiece> people, boolean whole) {}

    /** The groups of a sentence, in the order of the text; nobody stands in two of them with one harm. */
    List<Group> find(int from, int to, List<Tolls.Found> tolls) {
        List<Group> out = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (int t = from; t < to; t++) {
            Group g = died(at(t, from, to, tolls), to);
            if (g != null
                    && g.people().stream()
                            .noneMatch(p -> used.contains(p.words().start() + " " + g.harm()))) {
                g.people().forEach(p -> used.add(p.words().start() + " " + g.harm()));
                out.add(g);
            }
        }
        return out;
    }

    /** «أصيب سمير حداد في المواجهات وتوفي متأثرا بجروحه»: one who was wounded first is one of the dead. */
    private @Nullable Group died(@Nullable Group g, int to) {
        if (g == null || g.harm() != Harm.WOUNDED || g.people().size() != 1) {
            return g;
        }
        for (int t = g.to(); t < Math.min(to, g.to() + DEATH_REACH) && !text.isClauseMark(t); t++) {
            if (text.is(t, "وتوفي") || text.is(t, "وتوفيت") || text.is(t, "واستشهد") || text.is(t, "واستشهدت")) {
                return new Group(g.at(), g.to(), Harm.KILLED, g.word(), g.people(), g.whole());
            }
        }
        return g;
    }

    private @Nullable Group at(int t, int from, int to, List<Tolls.Found> tolls) {
        if (LIST_WORDS.contains(text.isWord(t) ? text.folded(t) : "")) {
            return list(t, from, to, tolls);
        }
        if (text.is(t, "بحياه")) {
            return group(t, t + 1, to, Harm.KILLED, null);
        }
        if ((text.is(t, "لقي") || text.is(t, "لقيت") || text.is(t, "ولقي") || text.is(t, "ولقيت"))
                && meetsDeath(t, to)) {
            return group(t, beside(t + 1), to, Harm.KILLED, null);
        }
        Word w = harms.at(t);
        Harm harm = w == null ? null : HarmWords.harm(w);
        if (w == null || harm == null || harms.inside(t) || moods.of(t, from, to) != null) {
            return null;
        }
        String role = w.entry().table().equals("harms") ? w.get("role") : w.has(Form.VERB) ? "verb" : "event";
        if (role.equals("victim")) {
            return victim(w, harm, to);
        }
        if (!w.has(Form.VERB) && (role.equals("event") || w.entry().table().equals("actions"))) {
            boolean joint = words.find(t + 1, "harms", "role", "event") != null
                            && text.folded(t + 1).startsWith("و")
                    || words.find(t - 1, "harms", "role", "event") != null
                            && text.folded(t).startsWith("و");
            boolean closed =
                    w.has(Form.THE | Form.PRONOUN) || joint || text.is(t - 1, "محاوله") || text.is(t - 1, "محاولات");
            Group g = closed ? null : group(t, beside(w.to()), to, harm, w);
            return w.is("role", "weak") ? named(g) : g;
        }
        Word worse = words.find(w.to(), "harms", "harm", "killed");
        boolean both = worse != null && worse.has(Form.VERB) && worse.has(Form.AND);
        Group g = verb(w, both ? Harm.KILLED : harm, role.equals("suffer") || w.has(Form.PASSIVE), from, to);
        return w.is("role", "weak") ? named(g) : g;
    }

    /** «جثة الصحفي سمير حداد»; «القتيل هو سمير حداد», «الشهداء هم: …». */
    private @Nullable Group victim(Word w, Harm harm, int to) {
        String base = w.entry().base();
        if (base.equals("جثة") || base.equals("جثمان")) {
            return w.has(Form.THE | Form.PRONOUN | Form.PLURAL) ? null : named(group(w.from(), w.to(), to, harm, w));
        }
        if (!w.has(Form.THE)) {
            return null;
        }
        for (int i = w.to(); i < Math.min(to, w.to() + 2); i++) {
            boolean names = text.is(i, "هو")
                    || text.is(i, "هي")
                    || text.is(i, "هم")
                    || text.is(i, "هما")
                    || text.isMark(i, ':');
            if (names) {
                List<PersonPiece> people = finder.listAt(i + 1, to, true);
                return people.isEmpty() ? null : named(new Group(w.from(), last(people), harm, w, people, true));
            }
        }
        return null;
    }

    private static @Nullable Group named(@Nullable Group g) {
        return g == null || g.people().stream().anyMatch(p -> p.name() == null) ? null : g;
    }

    private @Nullable Group group(int at, int first, int to, Harm harm, @Nullable Word w) {
        List<PersonPiece> people = finder.listAt(first, to, false);
        return people.isEmpty() ? null : new Group(at, last(people), harm, w, people, true);
    }

    private static int last(List<PersonPiece> people) {
        return people.get(people.size() - 1).to();
    }

    /** Skips times, places and small words between a word of harm and the victim. */
    private int beside(int t) {
        int i = t;
        for (int steps = 0; steps < 4; steps++) {
            Piece time = pieces.at(i, "time");
            Word filler = words.find(i, "fillers");
            if (time != null) {
                i = time.to();
            } else if (filler != null) {
                i = filler.to();
            } else if (text.is(i, "ايضا")
                    || text.is(i, "كذلك")
                    || text.is(i, "بجروح")
                    || text.is(i, "حتفه")
                    || text.is(i, "مصرعه")) {
                i++;
            }
        }
        return i;
    }

    private @Nullable Group verb(Word w, Harm harm, boolean passive, int from, int to) {
        int t = w.from();
        if (w.has(Form.PRONOUN)) {
            boolean relative = text.is(t - 1, "الذي") || text.is(t - 1, "التي");
            return relative ? named(before(w, harm, t - 1, from, true)) : null;
        }
        boolean plural = w.has(Form.PLURAL);
        boolean actorBefore = !passive && !text.is(t - 1, "ان") && actorEndsAt(t, from);
        if (actorBefore && !plural) {
            Group g = group(t, beside(w.to()), to, harm, w);
            return g != null ? g : null;
        }
        Group subject = plural ? null : subject(w, harm, passive, from, to);
        if (subject != null) {
            return subject;
        }
        int p = beside(w.to());
        Group g = plural && !passive || w.has(Form.PRESENT) && !passive ? null : group(t, p, to, harm, w);
        Piece actor = passive || g != null ? null : actor(p);
        if (actor != null) {
            return group(t, beside(actor.to()), to, harm, w);
        }
        return g == null || !passive && !closes(g.to(), to) ? null : g;
    }

    /** Those who did it: a side, or people in the plural. */
    private @Nullable Piece actor(int t) {
        Piece party = pieces.at(t, "party");
        Piece state = party == null ? pieces.at(t, "state") : party;
        if (state != null) {
            return state;
        }
        return pieces.at(t, "people") instanceof PeoplePiece p && (p.count() == null || several(p)) ? p : null;
    }

    private static boolean several(PeoplePiece p) {
        return p.count() != null && (p.count().low() == null || p.count().low() > 1);
    }

    private boolean actorEndsAt(int t, int from) {
        int end = text.is(t - 1, "قد") ? t - 1 : t;
        for (PartyPiece p : Pieces.within(pieces.parties(), Math.max(from, end - 6), end)) {
            if (p.to() == end && p.sort() != PartyPiece.Sort.HOLDING && !words.has(p.from() - 1, "titles")) {
                return true;
            }
        }
        return false;
    }

    /** «إن الصحفي سمير حداد قتل في القصف», «الطفل سمير حداد الذي قتل برصاص الجنود»; «سمير حداد مصرعه» behind «لقي». */
    private @Nullable Group subject(Word w, Harm harm, boolean passive, int from, int to) {
        int t = w.from();
        boolean relative = text.is(t - 1, "الذي") || text.is(t - 1, "التي");
        Word second = words.find(w.to(), "harms");
        int verbs = second != null && second.has(Form.AND) && second.has(Form.VERB) ? second.to() : w.to();
        if (!passive && !closes(verbs, to)) {
            return null;
        }
        int end = relative || text.is(t - 1, "قد") ? t - 1 : t;
        return before(w, harm, end, from, relative);
    }

    private @Nullable Group before(Word w, Harm harm, int endOfSubject, int from, boolean relative) {
        int end = endOfSubject;
        int bare = end;
        while (bare > from && (text.isQuote(bare - 1) || text.isClauseMark(bare - 1) || text.isMark(bare - 1, ')'))) {
            bare--;
        }
        for (int s = Math.max(from, end - SUBJECT_REACH); s < bare; s++) {
            if (!relative && !opens(s, from)) {
                continue;
            }
            PersonPiece p = text.isWord(s) ? finder.at(s) : null;
            if (p != null && (p.to() == bare || p.to() == end) && (p.name() != null || !relative)) {
                return new Group(w.from(), w.to(), harm, w, List.of(p), true);
            }
        }
        return null;
    }

    /** Whether a clause begins at a token, so that its subject may stand there. */
    private boolean opens(int t, int from) {
        int b = t - 1;
        while (b >= from && (text.isQuote(b) || text.isMark(b, '('))) {
            b--;
        }
        return b < from
                || text.is(b, "ان")
                || text.is(b, "بان")
                || text.is(b, "وان")
                || text.is(b, "كان")
                || text.is(b, "وكان")
                || text.isMark(b, ':');
    }

    /** Whether behind the victim nobody follows to whom he might have done it. */
    private boolean closes(int t, int to) {
        int i = t;
        while (i < to && (text.isQuote(i) || text.isMark(i, ')'))) {
            i++;
        }
        if (i >= to || !text.isWord(i) && !text.isNumber(i)) {
            return i >= to || text.isClauseMark(i) || text.isMark(i, '.') || text.isMark(i, ':');
        }
        String w = text.folded(i);
        boolean joined = w.startsWith("ب") || w.startsWith("ل");
        return w.startsWith("و")
                || pieces.at(i, "people") == null
                        && pieces.at(i, "number") == null
                        && (words.has(i, "name-ends")
                                || words.has(i, "times")
                                || words.has(i, "areas")
                                || joined
                                || MANNER.contains(w));
    }

    /** «…، بينهم الصحفي سمير حداد», «…، وهم: …»: people of the toll before. */
    private @Nullable Group list(int t, int from, int to, List<Tolls.Found> tolls) {
        Tolls.Found toll = null;
        for (Tolls.Found f : tolls) {
            if (f.to() <= t && f.to() >= t - LIST_REACH && f.toll() != null) {
                toll = f;
            }
        }
        Harm harm = toll == null ? null : harm(toll.harm());
        if (toll == null
                || harm == null
                || toll.attackers()
                || !several(toll) && !text.folded(t).startsWith("وه")) {
            return null;
        }
        for (int i = toll.to(); i < t; i++) {
            if (words.has(i, "sayings") || words.has(i, "actions") && !text.isWord(i - 1)) {
                return null;
            }
        }
        boolean all = ALL_WORDS.contains(text.folded(t));
        List<PersonPiece> people = finder.listAt(t + 1, to, all);
        return people.isEmpty() ? null : new Group(t, last(people), harm, null, people, false);
    }

    private static boolean several(Tolls.Found f) {
        return f.toll() != null
                && (f.toll().count().high() == null || f.toll().count().high() > 1);
    }

    private static @Nullable Harm harm(String harm) {
        return switch (harm) {
            case "killed" -> Harm.KILLED;
            case "wounded" -> Harm.WOUNDED;
            case "captured" -> Harm.CAPTURED;
            case "missing" -> Harm.MISSING;
            default -> null;
        };
    }

    /** «لقي العقيد سمير حداد مصرعه»: behind the victim stands what came to him. */
    private boolean meetsDeath(int t, int to) {
        for (int i = t; i < Math.min(to, t + DEATH_REACH); i++) {
            if (text.is(i, "مصرعه") || text.is(i, "مصرعها") || text.is(i, "حتفه") || text.is(i, "حتفها")) {
                return true;
            }
        }
        return false;
    }
}
