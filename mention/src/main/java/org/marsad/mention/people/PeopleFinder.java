package org.marsad.mention.people;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Victims;
import org.marsad.text.TokenisedText;

/** Finds people with their number. Source: codebook, chapter figures, "counted nouns", "duals". */
public final class PeopleFinder {
    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, NumberPiece> numbers;
    private final Map<Integer, PartyPiece> parties;
    private final Map<Integer, NationPiece> nations;
    private final Uncounted uncounted;
    private final @Nullable String home;
    private final @Nullable String army;
    /** Tokens right behind a side. */
    private final BitSet sideEnds = new BitSet();
    /** Armed groups by name, by first token. */
    private final TreeMap<Integer, PartyPiece> groups = new TreeMap<>();

    /**
     * Each map is keyed by first token.
     *
     * @param home id of the state whose police are meant where the report does not say, or null
     * @param army id of the state whose soldiers are meant there, or null
     */
    public PeopleFinder(
            Words words,
            Map<Integer, NumberPiece> numbers,
            Map<Integer, PartyPiece> parties,
            Map<Integer, NationPiece> nations,
            @Nullable String home,
            @Nullable String army) {
        this.words = words;
        this.text = words.text();
        this.numbers = numbers;
        this.uncounted = new Uncounted(words, numbers);
        this.parties = parties;
        this.nations = nations;
        this.home = home;
        this.army = army;
        parties.forEach((t, p) -> {
            sideEnds.set(p.to());
            if (p.sort() == PartyPiece.Sort.NAME
                    && !p.actor().id().startsWith("STATE:")
                    && !p.actor().id().startsWith("OTHER:")) {
                groups.put(t, p);
            }
        });
    }

    /** «جندي آخر»: the word for another behind a noun, folded; with «و» it is a person of its own. */
    private static final Set<String> ANOTHER = Set.of("اخر", "اخري", "اخرون", "اخرين", "اخران");

    /** All people, in the order of the text. */
    public List<PeoplePiece> find() {
        List<PeoplePiece> out = new ArrayList<>();
        int t = 0;
        long nouns = words.bits("people", "harms", "demonyms");
        while (t < text.size()) {
            PeoplePiece p = words.hasAny(t, nouns) || numbers.containsKey(t) || isOneOf(t) ? at(t) : null;
            if (p == null) {
                t++;
            } else {
                out.add(p);
                t = p.to();
            }
        }
        return out;
    }

    private @Nullable PeoplePiece at(int t) {
        NumberPiece n = numbers.get(t);
        if (n != null && !n.guarded() && Double.isNaN(n.decimal())) {
            PeoplePiece p = counted(n);
            if (p != null) {
                return p;
            }
        }
        if (n == null || isOneOf(t)) {
            PeoplePiece one = isOneOf(t) ? oneOf(t) : null;
            if (one != null) {
                return one;
            }
            Word noun = noun(t);
            if (noun != null && !attributive(noun)) {
                return bare(noun);
            }
            return noun == null ? named(t) : null;
        }
        return null;
    }

    /** «استشهد فلسطينيان», «قتلت القوات فلسطينيا», «طعن سوري جنديا»: people known by their nation alone. */
    private @Nullable PeoplePiece named(int t) {
        NationPiece nation = nations.get(t);
        Word w = words.find(t, "demonyms");
        if (nation == null
                || w == null
                || !harmedBefore(t) && !objectOfSide(t, w) && !subject(t, nation.to())
                || w.has(Form.THE | Form.PREPOSITION | Form.AND)
                || words.has(t, "places")
                || isName(t)) {
            return null;
        }
        boolean two =
                uncounted.two(nation.to()) || w.has(Form.DUAL) && text.folded(t).endsWith("ان");
        CountRange count = two ? CountRange.exactly(2) : w.has(Form.DUAL | Form.PLURAL) ? null : CountRange.exactly(1);
        return new PeoplePiece(
                t,
                nation.to(),
                text.bare(t, nation.to(), 0),
                count,
                Victims.UNKNOWN,
                civilians(t, nation.to()),
                "",
                "",
                false,
                two,
                t);
    }

    /** «مقتل سوري»: right behind a word for what came to them. */
    private boolean harmedBefore(int t) {
        Word harm = words.find(t - 1, "harms");
        return harm != null && !harm.is("role", "victim") && !harm.is("role", "injury");
    }

    /** «قتلت القوات فلسطينيا»: in the accusative right behind a side, and no adjective of it. */
    private boolean objectOfSide(int t, Word w) {
        return w.has(Form.TANWEEN) && sideEnds.get(t) && !object(t - 1);
    }

    /** «طعن فلسطيني جنديا»: between a verb of violence and its object in the accusative. */
    private boolean subject(int t, int to) {
        return words.find(t - 1, "actions", "shape", "verb") != null && object(to);
    }

    /** «14 مقاتلا», «ثلاثة من الجنود», «عشرات المدنيين», «13 آخرون». */
    private @Nullable PeoplePiece counted(NumberPiece n) {
        int at = n.to();
        boolean of = text.is(at, "من") || text.is(at, "من بين");
        if (of) {
            at++;
        }
        while (text.isQuote(at)) {
            at++;
        }
        Word noun = noun(at);
        PartyPiece party = parties.get(at);
        if (of && noun != null && noun.has(Form.DUAL) && party != null && party.sort() == PartyPiece.Sort.NAME) {
            noun = null;
        }
        if (noun != null && !noun.has(Form.AND | Form.BI | Form.LI | Form.KA)) {
            return piece(
                    uncounted.household(n.from()),
                    noun,
                    n.count(),
                    of || n.count().vague() != null);
        }
        if (party != null && of) {
            return people(
                    n.from(), party.to(), n.count(), Victims.COMBATANTS, party.actor(), "", "", false, party.from());
        }
        NationPiece nation = nations.get(at);
        if (nation != null && !words.has(at, "places")) {
            return people(
                    n.from(),
                    nation.to(),
                    n.count(),
                    Victims.UNKNOWN,
                    civilians(n.from(), nation.to()),
                    "",
                    "",
                    false,
                    nation.from());
        }
        return null;
    }

    private boolean isOneOf(int t) {
        return text.is(t, "احد") || text.is(t, "احدي") || text.is(t, "واحد") && text.is(t + 1, "من");
    }

    /** «أحد عناصر الشرطة»: one. */
    private @Nullable PeoplePiece oneOf(int t) {
        int at = words.has(t + 1, "ranks") ? t + 2 : t + 1;
        for (Word noun : words.all(at, "people")) {
            if (noun.has(Form.PLURAL)) {
                return piece(t, noun, CountRange.exactly(1), true);
            }
        }
        return null;
    }

    /** «الهجوم الإرهابي», «اشتباكات مسلحة»: an adjective of the act before it. */
    private boolean attributive(Word noun) {
        return noun.has(Form.ADJECTIVE)
                && !noun.has(Form.PLURAL | Form.DUAL | Form.AND)
                && (words.all(noun.from() - 1, "actions").stream().anyMatch(w -> !w.has(Form.VERB))
                        || words.has(noun.from() - 1, "forces")
                        || words.has(noun.from() - 1, "means"));
    }

    private @Nullable Word noun(int t) {
        Word person = words.find(t, "people");
        Word victim = words.find(t, "harms", "role", "victim");
        if (person == null || victim != null && victim.to() > person.to()) {
            return victim;
        }
        return person;
    }

    private @Nullable PeoplePiece bare(Word noun) {
        CountRange count = uncounted.count(noun);
        boolean two = uncounted.isPair(noun);
        return piece(noun.from(), noun, two ? CountRange.exactly(2) : count, two);
    }

    private PeoplePiece piece(int from, Word noun, @Nullable CountRange count, boolean counted) {
        boolean harmed = noun.entry().table().equals("harms");
        Victims group = harmed ? Victims.UNKNOWN : group(noun.get("group"));
        Actor actor = harmed ? null : own(noun);
        String part = harmed ? "" : part(noun);
        int to = noun.to();
        int end = to;
        for (int steps = 0; steps < 3; steps++) {
            NationPiece nation = nations.get(end);
            if (nation != null && !startsWithAnd(end) && !isName(end)) {
                if (actor == null || actor.id().startsWith("STATE")) {
                    actor = group == Victims.COMBATANTS && !(noun.get("party").equals("UNKNOWN_GUNMEN"))
                            ? nation.actor()
                            : actor;
                }
                end = nation.to();
                to = end;
                continue;
            }
            if (ANOTHER.contains(text.folded(end)) && !noun.entry().base().equals("آخر")) {
                end++;
                to = end;
                continue;
            }
            Word adjective = words.find(end, "people");
            if (adjective != null
                    && adjective.has(Form.ADJECTIVE)
                    && !startsWithAnd(end)
                    && adjective.has(Form.THE) == noun.has(Form.THE)) {
                if (group == Victims.UNKNOWN) {
                    group = group(adjective.get("group"));
                }
                actor = actor == null ? own(adjective) : actor;
                end = adjective.to();
                to = end;
                continue;
            }
            break;
        }
        NumberPiece two = numbers.get(to);
        if (two != null && from == noun.from() && uncounted.isPair(noun) && uncounted.two(to)) {
            to = two.to();
        }
        if (text.is(to, "علي") && text.is(to + 1, "الاقل")) {
            to = parties.containsKey(to + 3) && text.is(to + 2, "من") ? to + 2 : to;
        }
        boolean member = group == Victims.COMBATANTS && text.is(to, "في") && isGroup(to + 1);
        int side = text.is(to, "من") || member || text.is(to, "في") && text.is(to + 1, "صفوف") ? to + 1 : to;
        PartyPiece party = parties.get(text.is(side, "صفوف") ? side + 1 : side);
        PartyPiece own = group == Victims.COMBATANTS ? parties.get(noun.from()) : null;
        if (own != null && own.to() > to && own.sort() != PartyPiece.Sort.STATE) {
            actor = own.actor();
            to = own.to();
        } else if (party != null
                && party.sort() != PartyPiece.Sort.STATE
                && !startsWithAnd(party.from())
                && !object(party.from())) {
            actor = party.actor();
            to = party.to();
            if (group == Victims.UNKNOWN) {
                group = Victims.COMBATANTS;
            }
        } else if (text.is(side, "من") || side == to + 1 && text.is(to, "من")) {
            Word whom = words.find(side, "people");
            if (whom != null && group == Victims.UNKNOWN) {
                group = group(whom.get("group"));
                actor = actor == null ? own(whom) : actor;
                to = whom.to();
            }
        }
        boolean isCounted = counted || from < noun.from();
        return new PeoplePiece(
                from,
                to,
                text.bare(from, noun.to(), formAt(from, noun)),
                count,
                group,
                actor,
                harmed ? noun.get("harm") : "",
                part,
                noun.has(Form.THE | Form.PRONOUN) && from == noun.from(),
                isCounted,
                noun.from());
    }

    /** «12 فلسطينيا»: people of a nation, and not its forces. */
    private Actor civilians(int from, int to) {
        Evidence e = text.bare(from, to, formOf(from));
        return new Actor("CIVILIANS", null, e.text(), null, e);
    }

    /** «قيادي في التنظيم»: a body that one fights for, and no land that one fights in. */
    private boolean isGroup(int t) {
        PartyPiece p = parties.get(t);
        return p != null && p.sort() != PartyPiece.Sort.STATE;
    }

    private PeoplePiece people(
            int from,
            int to,
            CountRange count,
            Victims group,
            Actor actor,
            String harm,
            String part,
            boolean definite,
            int head) {
        return new PeoplePiece(
                from, to, text.bare(from, to, formOf(from)), count, group, actor, harm, part, definite, true, head);
    }

    /** «قتل مسلحون جنديا تركيا»: in the accusative without the article it is the object, and no side of those before it. */
    private boolean object(int t) {
        return words.all(t, "people").stream().anyMatch(w -> w.has(Form.TANWEEN));
    }

    private boolean isName(int t) {
        return words.has(t, "places") && !words.has(t, "demonyms");
    }

    private boolean startsWithAnd(int t) {
        return text.folded(t).startsWith("و")
                && (words.find(t, "demonyms") == null || hasAnd(t, "demonyms") || hasAnd(t, "people"));
    }

    private boolean hasAnd(int t, String table) {
        Word w = words.find(t, table);
        return w != null && w.has(Form.AND);
    }

    private int formAt(int from, Word noun) {
        return from == noun.from() ? noun.form() : formOf(from);
    }

    private int formOf(int from) {
        NumberPiece n = numbers.get(from);
        if (n != null && n.words().start() > text.start(from)) {
            return Form.AND;
        }
        return 0;
    }

    private @Nullable Actor own(Word noun) {
        String party = noun.get("party");
        String state = party.equals("STATE") ? home : army;
        if (party.equals("STATE") || party.equals("ARMY")) {
            party = state == null ? "" : state;
        }
        if (party.isEmpty()) {
            return null;
        }
        if (party.equals("UNKNOWN_GUNMEN") && noun.has(Form.THE) && noun.has(Form.PLURAL)) {
            Actor known = groupBefore(noun.from());
            if (known != null) {
                return new Actor(
                        known.id(),
                        known.party(),
                        known.name(),
                        known.nameEn(),
                        text.bare(noun.from(), noun.to(), noun.form()));
            }
        }
        return new Actor(
                party,
                null,
                text.bare(noun.from(), noun.to(), noun.form()).text(),
                null,
                text.bare(noun.from(), noun.to(), noun.form()));
    }

    /** «المتمردون», «المسلحون»: the armed group named last, else the only one. */
    private @Nullable Actor groupBefore(int t) {
        Map.Entry<Integer, PartyPiece> e = groups.lowerEntry(t);
        return e == null ? onlyGroup() : e.getValue().actor();
    }

    /** In a headline: the armed group that the report goes on to name, where it names but one. */
    private @Nullable Actor onlyGroup() {
        Actor only = null;
        for (PartyPiece p : groups.values()) {
            if (only != null && !only.id().equals(p.actor().id())) {
                return null;
            }
            only = p.actor();
        }
        return only;
    }

    private static Victims group(String group) {
        return group.isEmpty() ? Victims.UNKNOWN : Victims.valueOf(group.toUpperCase(Locale.ROOT));
    }

    private static String part(Word noun) {
        if (noun.get("age").equals("child")) {
            return "children";
        }
        if (noun.get("sex").equals("female")) {
            return "women";
        }
        return noun.get("group").equals("civilians")
                ? "civilians"
                : noun.get("group").equals("combatants") ? "combatants" : "";
    }
}
