package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.pattern.Match;
import org.marsad.claim.pattern.TermPiece;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Victims;
import org.marsad.text.TokenisedText;

/** Fills in who acted, who was acted on and with what. Source: codebook, chapters sides and means. */
final class Sides {

    /** Tokens behind an act within which the scene of it stands. */
    private static final int SCENE_REACH = 8;
    /** Tokens behind an act within which the building stands that it is known by later. */
    private static final int SITE_REACH = 12;
    /** Tokens behind the words of an arrest within which those taken stand. */
    private static final int TAKEN_REACH = 4;

    /** Tokens before an act that a template names within which who did it stands. */
    private static final int MOVER_REACH = 12;

    /** Tokens that the name of those who ride on something may be long. */
    private static final int DOER_LENGTH = 4;

    private static final String HELD = "لبك";

    private static final String PROTESTERS = "PROTESTERS";

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Actors actors;
    private final Weapons weapons;

    Sides(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.actors = new Actors(pieces);
        this.weapons = new Weapons(pieces);
    }

    void fill(Draft d, List<Match> matches, List<Trigger> group, int from, int to) {
        List<Actor> victims = new ArrayList<>(d.target);
        d.target.clear();
        for (Match m : longestFirst(matches)) {
            if (!m.means("act") && !m.means("clash") && !m.means("own") && !m.means("toll")) {
                continue;
            }
            Piece act = m.role("act");
            if (act != null && group.stream().noneMatch(t -> t.from() == act.from() || overlaps(t, act))) {
                continue;
            }
            if (act == null && (m.from() < from || m.from() >= to)) {
                continue;
            }
            if (!m.means("toll")) {
                d.rules.add(m.pattern().name());
            }
            if (m.means("clash")) {
                clash(d, m);
                continue;
            }
            if (!(m.means("toll") && d.typed && d.type.violent() && attackers(m.role("victims"))) && !atAttacker(m)) {
                for (Piece p : m.roles("perpetrator")) {
                    if (harmed(p) || p.from() == m.from() && held(p) || where(p)) {
                        continue;
                    }
                    if (d.type == EventType.DISRUPTED_WEAPONS_USE && m.pattern().is("of", "weapon")) {
                        add(d.target, p, d);
                        continue;
                    }
                    if (act instanceof TermPiece && onWhatFollows(act, p)) {
                        add(d.target, p, d);
                        continue;
                    }
                    if (!(p instanceof PeoplePiece people)
                            || Actors.armed(people)
                            || act instanceof TermPiece && m.role("target") != null && Actors.oneWhoActs(d, people)
                            || m.pattern().is("by", "anybody")) {
                        add(d.perpetrator, p, d);
                        addJoined(d, p, to);
                    }
                }
            }
            if (act instanceof TermPiece term && actsOnThem(term, m)) {
                m.roles("target").forEach(p -> add(d.perpetrator, p, d));
                continue;
            }
            if (!m.means("toll")
                    && !(act instanceof TermPiece term && term.word().is("role", "happen"))) {
                m.roles("target").stream().filter(p -> !doer(p)).forEach(p -> addWithMore(d, p, to));
            }
        }
        if (d.target.isEmpty()) {
            d.target.addAll(victims);
        }
        boolean civilian = d.target.stream().allMatch(t -> t.id().equals("CIVILIANS"));
        boolean thing = d.target.stream().allMatch(t -> t.id().startsWith("OTHER:"));
        if (!victims.isEmpty() && (thing || civilian && victims.stream().anyMatch(Kinds::armed))) {
            d.target.clear();
            d.target.addAll(victims);
        } else if (civilian) {
            scene(d, to);
        }
        taken(d, group);
        protesters(d, group);
        d.target.removeIf(t -> d.perpetrator.stream().anyMatch(p -> p.words().overlaps(t.words())));
        if (d.type == EventType.WITHDRAWAL || d.type == EventType.MOVEMENT_OF_FORCES) {
            d.target.removeIf(t -> d.perpetrator.stream().anyMatch(p -> p.id().equals(t.id())));
        }
        if (d.perpetrator.size() > 1) {
            d.perpetrator.removeIf(p -> d.target.stream().anyMatch(t -> t.id().equals(p.id())));
        }
        if (d.perpetrator.isEmpty()) {
            owner(d, group, from);
        }
        if (d.perpetrator.isEmpty()) {
            mover(d, group);
        }
        weapons.fill(d, group, from, to);
        sites(d, to);
        if (d.type == EventType.SUICIDE_BOMB && d.target.removeIf(t -> t.id().equals("OTHER:vehicle"))) {
            scene(d, to);
        }
    }

    /** «أعدمهم التنظيم»: the object is the pronoun, so the side behind the verb is the subject. */
    private static boolean actsOnThem(TermPiece act, Match m) {
        Piece behind = m.role("target");
        return act.word().has(Form.VERB)
                && act.word().has(Form.PRONOUN)
                && behind instanceof PartyPiece
                && behind.from() <= act.to() + 1;
    }

    /** «رجال الأمن المصابين في استهداف»: who came to harm in an act did not do it. */
    private boolean harmed(Piece p) {
        return words.all(p.to(), "harms").stream().anyMatch(w -> w.is("role", "victim") && w.has(Form.THE));
    }

    /** «غارة بسوريا», «هجوم ألمانيا»: a land behind «ب» or an act is where it was. */
    private boolean where(Piece p) {
        if (p instanceof NationPiece && words.has(p.from(), "countries") && !words.isAdjectiveOfNation(p.from())) {
            return true;
        }
        boolean land = p instanceof NationPiece || p instanceof PartyPiece q && q.sort() == PartyPiece.Sort.STATE;
        return land
                && p.words().start() > text.start(p.from())
                && text.folded(p.from()).startsWith("ب");
    }

    /** «هاجما مركزا للشرطة فقتلا ستة»: behind a preposition stands no subject. */
    private boolean held(Piece p) {
        String folded = text.folded(p.from());
        return folded.startsWith("لل")
                || p.words().start() > text.start(p.from()) && HELD.indexOf(folded.charAt(0)) >= 0;
    }

    /** «ذبحا على أيدي مسلحين», «قصف للطيران», «اغتال مسلحون على دراجة»: behind such words stands who did it, or on what. */
    private boolean doer(Piece p) {
        int before = p.from() - 1;
        if (words.find(before, "clauses", "role", "doer") != null) {
            return true;
        }
        if (p instanceof PartyPiece || p instanceof PeoplePiece people && Actors.armed(people)) {
            return text.folded(p.from()).startsWith("ل")
                    && words.has(before, "actions")
                    && (words.find(p.from(), "forces", "kind", "craft") != null || strike(before));
        }
        return p instanceof ThingPiece thing
                && thing.word().is("english", "vehicle")
                && (text.is(before, "متن") || text.is(before, "علي") && doerEndsAt(before));
    }

    /** «قصف للانفصاليين», and no arrest of theirs. */
    private boolean strike(int token) {
        Word w = words.find(token, "actions", "role", "event");
        return w != null
                && !w.get("type").isEmpty()
                && EventType.of(w.get("type")).violent()
                && !w.has(Form.VERB);
    }

    private boolean doerEndsAt(int token) {
        for (int t = token - 1; t >= Math.max(0, token - DOER_LENGTH); t--) {
            for (String kind : List.of("people", "party")) {
                Piece p = pieces.at(t, kind);
                if (p != null && p.to() == token) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «القبض على عنصر»: what stands right behind the preposition that ends the words of the act is its object. */
    private boolean onWhatFollows(Piece act, Piece side) {
        return side.from() == act.to() && text.is(act.to() - 1, "علي");
    }

    /** «انفجرت سيارة مفخخة في سوق», «أمام مركز للشرطة»: where a bomb went off or shots fell is what it was aimed at. */
    private void scene(Draft d, int to) {
        if (!d.type.violent() || d.type == EventType.ARMED_CLASH || d.type == EventType.TERRITORY_TAKEN) {
            return;
        }
        for (int t = d.at; t < Math.min(to, d.at + SCENE_REACH) && !text.isClauseMark(t); t++) {
            if (pieces.at(t, "site") instanceof ThingPiece site
                    && atIt(t, site)
                    && !doer(site)
                    && !Actors.weapon(site, d)) {
                Actor a = actors.site(site, d);
                if (d.target.isEmpty() || a.id().startsWith("STATE:")) {
                    d.target.clear();
                    d.target.add(a);
                }
                return;
            }
        }
    }

    /** The buildings and the like beside an act, by their first word, but none that a report names by the dozen. */
    private void sites(Draft d, int to) {
        for (ThingPiece site : Pieces.within(pieces.sites(), d.at, Math.min(to, d.at + SITE_REACH))) {
            if (!site.word().is("group", "held") && !doer(site)) {
                String first = site.word().entry().base().split(" ", 2)[0];
                d.sites.merge(first, site.word().has(Form.THE) && site.to() == site.from() + 1, Boolean::logicalOr);
            }
        }
    }

    private boolean atIt(int t, ThingPiece site) {
        return words.find(t - 1, "areas", "role", "prep") != null
                || words.find(t - 1, "areas", "role", "near") != null
                || text.is(t - 1, "داخل")
                || text.is(t - 1, "امام")
                || text.is(t - 1, "في")
                || text.folded(t).startsWith("ب") && site.words().start() > text.start(t);
    }

    /** «قتل متظاهران برصاص قوات الأمن»: who came to harm at a protest did so by the state, and is no side in a fight. */
    private static boolean shot(Draft d) {
        List<Actor> sides = d.perpetrator.isEmpty() ? d.target : d.perpetrator;
        return (d.type == EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS || d.type == EventType.PEACEFUL_PROTEST)
                && d.harm()
                && !sides.isEmpty()
                && sides.stream().allMatch(a -> a.id().startsWith("STATE:"));
    }

    /** Of an arrest or an abduction, those taken are the target, whoever they are. */
    private void taken(Draft d, List<Trigger> group) {
        if (d.type != EventType.ARRESTS && d.type != EventType.ABDUCTION) {
            return;
        }
        if (d.type == EventType.ARRESTS && d.perpetrator.isEmpty()) {
            byState(d, group.get(0).from());
        }
        if (!d.target.isEmpty()) {
            return;
        }
        int last = group.get(group.size() - 1).to();
        for (int t = group.get(0).from(); t < Math.min(text.size(), last + TAKEN_REACH); t++) {
            if (pieces.at(t, "people") instanceof PeoplePiece p
                    && p.harm().isEmpty()
                    && d.perpetrator.stream().noneMatch(a -> a.words().overlaps(p.words()))) {
                d.target.add(p.actor() == null ? Actors.individual(p) : p.actor());
                return;
            }
        }
    }

    /** An arrest is by the forces of a state that stand nearest before it in its sentence. */
    private void byState(Draft d, int at) {
        int from = text.sentences().start(text.sentences().of(at));
        for (int t = at - 1; t >= from; t--) {
            if (pieces.at(t, "party") instanceof PartyPiece p && p.actor().id().startsWith("STATE:")) {
                d.perpetrator.add(p.actor());
                return;
            }
        }
    }

    /** A protest is by protesters, whatever the report calls them. */
    private void protesters(Draft d, List<Trigger> group) {
        if (!d.type.kin(EventType.PEACEFUL_PROTEST)) {
            return;
        }
        boolean riot = d.type == EventType.VIOLENT_DEMONSTRATION || d.type == EventType.PEACEFUL_PROTEST;
        if (shot(d)) {
            if (d.perpetrator.isEmpty()) {
                d.perpetrator.addAll(d.target);
                d.target.clear();
            }
            d.target.removeIf(t -> t.id().equals("CIVILIANS"));
            if (d.target.isEmpty()) {
                d.target.add(crowd(group.get(0)));
            }
            return;
        }
        if (riot && !d.perpetrator.isEmpty() && d.perpetrator.stream().allMatch(a -> a.id().startsWith("STATE:"))) {
            List<Actor> police = List.copyOf(d.perpetrator);
            d.perpetrator.clear();
            d.perpetrator.addAll(d.target);
            d.target.clear();
            d.target.addAll(police);
        }
        List<Actor> crowd = d.target.stream()
                .filter(t -> t.id().equals("CIVILIANS") && isPeople(t))
                .toList();
        d.target.removeAll(crowd);
        if (d.perpetrator.isEmpty()) {
            d.perpetrator.addAll(crowd.subList(0, Math.min(1, crowd.size())));
        }
        List<Actor> by = new ArrayList<>();
        for (Actor a : d.perpetrator) {
            boolean people = a.id().startsWith("OTHER:individual") || a.id().equals("CIVILIANS");
            by.add(people ? new Actor(PROTESTERS, null, a.name(), a.nameEn(), a.words()) : a);
        }
        d.perpetrator.clear();
        d.perpetrator.addAll(by);
        if (by.isEmpty()) {
            d.perpetrator.add(crowd(group.get(0)));
        }
    }

    private boolean isPeople(Actor a) {
        return pieces.people().stream().anyMatch(p -> p.words().overlaps(a.words()));
    }

    /** «أربعة من رجال الشرطة»: forces of no named state are of the land where the act was. */
    void settle(Draft d) {
        String home = pieces.home();
        List<String> lands = d.places.stream()
                .map(p -> p.where().country())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (home == null || lands.size() != 1 || home.equals("STATE:" + lands.get(0))) {
            return;
        }
        for (List<Actor> side : List.of(d.perpetrator, d.target)) {
            side.replaceAll(a -> a.id().equals(home) && a.party() == null && unnamed(a)
                    ? new Actor("STATE:" + lands.get(0), null, a.name(), null, a.words())
                    : a);
        }
    }

    private boolean unnamed(Actor a) {
        boolean nation = pieces.nations().stream().anyMatch(n -> n.words().overlaps(a.words()));
        boolean state = pieces.parties().stream()
                .anyMatch(p -> p.sort() != PartyPiece.Sort.FORCE && p.words().overlaps(a.words()));
        return !nation && !state;
    }

    /** Of a riot, protesters are those who act, whoever is named first. */
    void riot(Draft d) {
        boolean police = !d.perpetrator.isEmpty()
                && d.perpetrator.stream().allMatch(a -> a.id().startsWith("STATE:"))
                && d.target.stream().anyMatch(a -> a.id().equals(PROTESTERS));
        if (d.type == EventType.VIOLENT_DEMONSTRATION && police) {
            List<Actor> others = List.copyOf(d.perpetrator);
            d.perpetrator.clear();
            d.perpetrator.addAll(d.target);
            d.target.clear();
            d.target.addAll(others);
        }
    }

    /** Protesters whom only the word for their protest names. */
    private Actor crowd(Trigger protest) {
        Evidence e = text.words(protest.from(), protest.to());
        return new Actor(PROTESTERS, null, e.text(), "protesters", e);
    }

    /** «قامت مدافع القوات بالرد على مصادر النيران»: of an act that a template names, the side in it, or the last before it. */
    private void mover(Draft d, List<Trigger> group) {
        for (Trigger t : group) {
            if (!t.template() || !t.word().is("by", "side-before")) {
                continue;
            }
            int first = text.sentences().start(text.sentences().of(t.from()));
            for (int at = t.to() - 1; at >= Math.max(first, t.from() - MOVER_REACH); at--) {
                if (pieces.at(at, "party") instanceof PartyPiece p
                        && d.target.stream().noneMatch(a -> a.words().overlaps(p.words()))) {
                    d.perpetrator.add(p.actor());
                    return;
                }
            }
        }
    }

    /** «جددت طائرات التحالف غاراتها»: the pronoun on the act is its owner, named before it. */
    private void owner(Draft d, List<Trigger> group, int from) {
        for (Trigger t : group) {
            if (t.toll() || t.verbal() || !t.word().has(Form.PRONOUN)) {
                continue;
            }
            for (int at = t.from() - 1; at >= from; at--) {
                Piece p = pieces.at(at, "party");
                if (p != null) {
                    add(d.perpetrator, p, d);
                    return;
                }
            }
        }
    }

    /** «قتلت الشرطة المهاجم»: who ended an attack did not begin it. */
    private static boolean attackers(@Nullable Piece victims) {
        return victims instanceof PeoplePiece p
                && p.actor() != null
                && p.actor().id().startsWith("UNKNOWN");
    }

    /** «أطلق جندي النار على المهاجم»: who ended an attack did not begin it. */
    private boolean atAttacker(Match m) {
        return m.role("target") instanceof PeoplePiece p && p.definite() && words.has(p.head(), "attackers");
    }

    /** Longer templates know more: what one of them binds, a shorter one does not bind otherwise. */
    private static List<Match> longestFirst(List<Match> matches) {
        List<Match> out = new ArrayList<>(matches);
        out.sort((a, b) -> b.to() - b.from() != a.to() - a.from()
                ? Integer.compare(b.to() - b.from(), a.to() - a.from())
                : Integer.compare(a.from(), b.from()));
        return out;
    }

    private static boolean overlaps(Trigger t, Piece act) {
        return t.from() < act.to() && act.from() < t.to();
    }

    /** Of two sides that fight the one named first is the perpetrator. */
    private void clash(Draft d, Match m) {
        List<Piece> sides = m.roles("side");
        if (sides.size() > 1) {
            d.perpetrator.clear();
            d.target.clear();
        }
        if (sides.size() == 1) {
            otherSide(d, m, sides.get(0));
            return;
        }
        for (int i = 0; i < sides.size(); i++) {
            List<Actor> into = i == 0 ? d.perpetrator : d.target;
            if (sides.get(i) instanceof PeoplePiece people && Actors.crowd(people)) {
                into.add(Actors.protesters(people));
            } else {
                add(into, sides.get(i), d);
            }
        }
    }

    /** «قتلى من الحوثيين في اشتباكات مع المقاومة»: the side named before the fight is the other one. */
    private void otherSide(Draft d, Match m, Piece with) {
        Actor named = actors.of(with, true, d);
        if (named == null) {
            return;
        }
        int from = text.sentences().start(text.sentences().of(m.from()));
        for (int t = m.from() - 1; t >= from && d.perpetrator.isEmpty(); t--) {
            Piece p = pieces.at(t, "party");
            if (p == null && pieces.at(t, "people") instanceof PeoplePiece people && Actors.armed(people)) {
                p = people;
            }
            if (p != null && p.to() <= m.from()) {
                Actor a = actors.of(p, true, d);
                if (a != null && !a.id().equals(named.id())) {
                    add(d.perpetrator, p, d);
                }
            }
        }
        if (d.perpetrator.isEmpty() && named.id().startsWith("STATE:")) {
            crowdBefore(d, from, m.from());
        }
        if (d.target.isEmpty() || d.perpetrator.isEmpty() || d.type == EventType.VIOLENT_DEMONSTRATION) {
            add(d.target, with, d);
        }
    }

    /** «أصيب ثلاثة شبان في مواجهات مع قوات الاحتلال»: young people hurt in such a fight are a side of it, and protesters. */
    private void crowdBefore(Draft d, int from, int to) {
        if (words.find(to, "crowds", "role", "fight") == null || text.is(to + 1, "مسلحه")) {
            return;
        }
        for (PeoplePiece p : Pieces.within(pieces.people(), from, to)) {
            if (Actors.crowd(p) && p.group() == Victims.UNKNOWN) {
                d.perpetrator.clear();
                d.target.removeIf(t -> t.words().overlaps(p.words()));
                d.perpetrator.add(Actors.protesters(p));
                d.type = EventType.VIOLENT_DEMONSTRATION;
                d.typed = true;
                return;
            }
        }
    }

    private void add(List<Actor> into, Piece p, Draft d) {
        Actor a = actors.of(p, into == d.perpetrator, d);
        if (a == null
                || into.stream().anyMatch(b -> b.id().equals(a.id()))
                || d.perpetrator.stream().anyMatch(b -> b.words().overlaps(a.words()))
                || d.target.stream().anyMatch(b -> b.words().overlaps(a.words()))) {
            return;
        }
        if (p instanceof PartyPiece party && into == d.perpetrator) {
            weapons.craft(party, d);
        }
        into.add(a);
    }

    /** «سيطرت قوات الجيش والمقاومة على البلدة»: a side that «و» joins to who acted, where nothing else can be its verb. */
    private void addJoined(Draft d, Piece p, int to) {
        int at = p.to();
        if (at < to
                && p instanceof PartyPiece
                && pieces.at(at, "party") instanceof PartyPiece next
                && text.folded(at).startsWith("و")
                && next.words().start() > text.start(at)
                && (text.is(next.to(), "علي") || text.is(next.to(), "من") || pieces.at(next.to(), "time") != null)) {
            add(d.perpetrator, next, d);
        }
    }

    /** A target and the further ones that «و» joins to it. */
    private void addWithMore(Draft d, Piece p, int to) {
        if (p instanceof PeoplePiece people
                && people.definite()
                && d.type != EventType.ARRESTS
                && words.has(people.head(), "attackers")) {
            return;
        }
        add(d.target, p, d);
        int at = p.to();
        for (int i = 0; i < 4 && at < to; i++) {
            Piece next = pieces.at(at, "party");
            if (next == null || !text.folded(at).startsWith("و")) {
                break;
            }
            add(d.target, next, d);
            at = next.to();
        }
    }
}
