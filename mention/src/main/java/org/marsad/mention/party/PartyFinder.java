package org.marsad.mention.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece.Sort;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/** Finds sides. Source: codebook, chapter sides; ids of ../shared/evaluation/GUIDELINES.md. */
public final class PartyFinder {
    /** Words that may stand between a force and its nation: «القوات الخاصة السورية». */
    private static final int LONGEST_GAP = 1;

    private final Words words;
    private final TokenisedText text;
    private final Names names;
    private final Allegiances allegiances;
    /** State that a pronoun or «البلاد» may point back to. */
    private @Nullable Actor latestState;
    /** Armed group that «التنظيم» points back to. */
    private @Nullable Actor latestGroup;

    private final Home home;
    private final HomeForces homeForces;

    /**
     * Finds sides in a text.
     *
     * @param published day of publication, by which names are read; null where not known: then every name holds
     */
    public PartyFinder(Words words, @Nullable LocalDate published) {
        this.words = words;
        this.text = words.text();
        this.names = new Names(words, published);
        this.home = new Home(words);
        this.homeForces = new HomeForces(words, home);
        this.allegiances = new Allegiances(words, names, home);
    }

    /** All sides, in the order of the text. */
    public List<PartyPiece> find() {
        List<PartyPiece> out = new ArrayList<>();
        int t = 0;
        long names = words.bits("parties", "forces", "countries", "capitals");
        while (t < text.size()) {
            PartyPiece before = out.isEmpty() ? null : out.get(out.size() - 1);
            boolean behind = before != null && before.to() == t;
            PartyPiece p = behind || words.hasAny(t, names) ? at(t, before) : null;
            if (p == null) {
                t++;
            } else {
                out.add(p);
                if (p.actor().id().startsWith("STATE:") && !movesThere(p)) {
                    latestState = p.actor();
                } else if (p.sort() == Sort.NAME) {
                    latestGroup = p.actor();
                }
                t = p.to();
            }
        }
        return out;
    }

    /** Id of the state that the report is about, or null where it does not lead to one. */
    public @Nullable String home() {
        return homeForces.home();
    }

    /** Id of the state whose army is meant where the report does not say, or null: in Palestine it is Israel's. */
    public @Nullable String army() {
        return homeForces.army();
    }

    /** All adjectives of nation, in the order of the text. */
    public List<NationPiece> nations() {
        List<NationPiece> out = new ArrayList<>();
        for (int t = words.next(0, text.size(), "demonyms");
                t < text.size();
                t = words.next(t + 1, text.size(), "demonyms")) {
            Word w = words.find(t, "demonyms");
            if (w != null) {
                out.add(new NationPiece(t, w.to(), homeForces.state(w.entry(), t, w.to(), w.form())));
            }
        }
        return out;
    }

    private @Nullable PartyPiece at(int t, @Nullable PartyPiece previous) {
        Word name = names.at(t);
        Word force = words.find(t, "forces");
        if (name != null && (force == null || name.to() >= force.to()) && named(name)) {
            return new PartyPiece(t, name.to(), actor(name.entry(), t, name.to(), name.form()), Sort.NAME, t);
        }
        if (force != null) {
            PartyPiece p = force(t, force, 0);
            if (p != null) {
                return p;
            }
        }
        PartyPiece other = another(t, previous);
        return other != null ? other : state(t);
    }

    /** A name that is an ordinary word too stands alone only in its own land: «العدو» in a report on Lebanon. */
    private boolean named(Word name) {
        if (!name.get("caution").equals("word-before")) {
            return true;
        }
        boolean adjective = text.isWord(name.to()) && text.folded(name.to()).startsWith("ال");
        return !adjective && !name.has(Form.PREPOSITION) && home.row(name.get("id")) != null;
    }

    private @Nullable PartyPiece force(int t, Word force, int depth) {
        Sort sort = sort(force.get("kind"));
        if (force.has(Form.PRONOUN)) {
            return ownedBy(t, force, sort);
        }
        boolean definite = force.has(Form.THE)
                || text.folded(t).startsWith("ال")
                || text.folded(t).startsWith("وال")
                || text.folded(force.to() - 1).startsWith("ال");
        int at = force.to();
        for (int gap = 0; gap <= LONGEST_GAP && at < text.size(); gap++) {
            while (text.isQuote(at)) {
                at++;
            }
            Word nation = words.find(at, "demonyms");
            if (nation != null && !nation.has(Form.PREPOSITION | Form.AND)) {
                return withAllegiance(t, nation.to(), sort, HomeForces.stateOf(nation.entry()), nation, force);
            }
            if (gap == 0 && depth < 3) {
                PartyPiece inner = inner(at, depth, force);
                if (inner != null) {
                    Actor a = inner.actor();
                    Actor whole =
                            new Actor(a.id(), a.party(), a.name(), a.nameEn(), text.bare(t, inner.to(), force.form()));
                    return new PartyPiece(t, inner.to(), whole, sort == Sort.FORCE ? inner.sort() : sort, at);
                }
            }
            if (!adjective(at, definite)) {
                break;
            }
            at++;
        }
        PartyPiece other = allied(t, force, sort);
        if (other == null && depth == 0) {
            other = joined(t, force, sort);
        }
        if (other != null) {
            return other;
        }
        if (depth > 0) {
            return definite && sort == Sort.FORCE ? homeForces.force(t, force) : null;
        }
        if (sort == Sort.IRREGULAR) {
            PartyPiece unit =
                    text.isNumber(force.to()) && !force.has(Form.AND) ? homeForces.unit(t, force) : known(t, force);
            return unit == null ? unknown(t, force) : unit;
        }
        return definite && sort == Sort.FORCE ? homeForces.force(t, force) : null;
    }

    /** «دبابات وطائرات تركية»: the adjective of the second is that of the first. */
    private @Nullable PartyPiece joined(int t, Word force, Sort sort) {
        Word next = words.find(force.to(), "forces");
        if (next == null || !next.has(Form.AND) || next.has(Form.BI | Form.PRONOUN) || sort == Sort.IRREGULAR) {
            return null;
        }
        PartyPiece second = force(force.to(), next, 1);
        if (second == null || second.sort() == Sort.IRREGULAR) {
            return null;
        }
        return new PartyPiece(t, force.to(), renamed(second.actor(), t, force), sort, t);
    }

    private Actor renamed(Actor a, int t, Word force) {
        return new Actor(a.id(), a.party(), a.name(), a.nameEn(), text.bare(t, force.to(), force.form()));
    }

    /** «قواتها», «ميليشياتها»: of the state named last. */
    private @Nullable PartyPiece ownedBy(int t, Word force, Sort sort) {
        if (latestState == null || sort == Sort.HOLDING) {
            return null;
        }
        Evidence e = text.bare(t, force.to(), force.form());
        Actor a = sort == Sort.IRREGULAR
                ? allegiances.actor(
                        new Allegiances.Bond(latestState.id(), latestState.name(), force.to(), false), "", e)
                : new Actor(latestState.id(), null, latestState.name(), latestState.nameEn(), e);
        return new PartyPiece(t, force.to(), a, sort, t);
    }

    /** What belongs to a force by genitive or «ل»: a name, a further force, a country. */
    private @Nullable PartyPiece inner(int at, int depth, Word force) {
        int s = at;
        if (text.is(s, "من")
                && (force.get("kind").equals("irregular") || words.has(s + 1, "forces") || names.at(s + 1) != null)) {
            s++;
        }
        if (titled(s)) {
            s++;
        }
        Word name = names.at(s);
        if (name != null && !name.has(Form.AND | Form.BI)) {
            return new PartyPiece(s, name.to(), actor(name.entry(), s, name.to(), name.form()), Sort.NAME, s);
        }
        Word next = words.find(s, "forces");
        if (next != null
                && !next.has(Form.AND | Form.BI | Form.TANWEEN)
                && !(s == at && force.has(Form.THE) && apart(next))) {
            return force(s, next, depth + 1);
        }
        Word country = words.find(s, "countries");
        if (country != null
                && s == at
                && !country.has(Form.AND | Form.BI)
                && country.get("caution").isEmpty()) {
            return new PartyPiece(
                    s, country.to(), homeForces.state(country.entry(), s, country.to(), country.form()), Sort.FORCE, s);
        }
        return null;
    }

    /** «هاجمت القوات مقرات للتنظيم»: what stands without the article behind a force that has it is no part of it. */
    private boolean apart(Word next) {
        return !next.has(Form.THE | Form.LI) && !text.folded(next.from()).startsWith("ال");
    }

    /** «اللواء حفتر», «الرئيس هادي»: a title before a name. */
    private boolean titled(int at) {
        Word title = words.find(at, "speakers", "kind", "official");
        Word name =
                title == null || title.to() != at + 1 || !text.folded(at).startsWith("ال") ? null : names.at(at + 1);
        return name != null && name.is("caution", "word-before");
    }

    /** A word that may stand between force and nation: it agrees in the article and is nothing else of weight. */
    private boolean adjective(int at, boolean definite) {
        if (!text.isWord(at)
                || words.has(at, "actions")
                || words.has(at, "sayings")
                || words.has(at, "places")
                || words.has(at, "countries")
                || words.has(at, "times")) {
            return false;
        }
        String folded = text.folded(at);
        return folded.startsWith("ال") && (definite || folded.length() > 4) || words.has(at, "descriptions");
    }

    private PartyPiece withAllegiance(int t, int to, Sort sort, String state, Word nation, Word force) {
        if (sort == Sort.IRREGULAR) {
            Allegiances.Bond bond = allegiances.at(to, latestState, text);
            if (bond != null) {
                Actor a = allegiances.actor(bond, nation.get("id"), text.bare(t, bond.to(), force.form()));
                return new PartyPiece(t, bond.to(), a, sort, t);
            }
            Actor a = new Actor(
                    "OTHER:" + nation.get("english") + " armed group",
                    null,
                    text.bare(t, to, force.form()).text(),
                    null,
                    text.bare(t, to, force.form()));
            return new PartyPiece(t, to, a, sort, t);
        }
        Actor a = new Actor(
                state, null, nation.entry().get("name"), nation.get("english"), text.bare(t, to, force.form()));
        return new PartyPiece(t, to, a, sort, t);
    }

    /** «التنظيم», «الجماعة»: the armed group named last. */
    private @Nullable PartyPiece known(int t, Word force) {
        Actor a = latestGroup;
        if (a == null || !force.has(Form.THE) || force.has(Form.PLURAL)) {
            return null;
        }
        return new PartyPiece(t, force.to(), renamed(a, t, force), Sort.NAME, t);
    }

    /** «مليشيات قبلية مسلحة», «مجموعة من المتطرفين»: bears arms and has no name. */
    private @Nullable PartyPiece unknown(int t, Word force) {
        if (words.has(t, "people")) {
            return null;
        }
        int at = text.is(force.to(), "من") ? force.to() + 1 : force.to();
        for (int i = at; i < at + 2; i++) {
            Word who = words.find(i, "people", "party", "UNKNOWN_GUNMEN");
            if (who != null && !who.has(Form.AND)) {
                Evidence e = text.bare(t, who.to(), force.form());
                return new PartyPiece(
                        t, who.to(), new Actor("UNKNOWN_GUNMEN", null, e.text(), null, e), Sort.IRREGULAR, t);
            }
            if (!text.isWord(i) || text.is(i, "من")) {
                return null;
            }
        }
        return null;
    }

    /** «الميليشيات التابعة لها», «فصائل مدعومة من تركيا»: known only by whom it serves. */
    private @Nullable PartyPiece allied(int t, Word force, Sort sort) {
        Allegiances.Bond bond = sort == Sort.HOLDING ? null : allegiances.at(force.to(), latestState, text);
        if (bond == null) {
            return null;
        }
        Evidence e = text.bare(t, bond.to(), force.form());
        return bond.owned() && sort != Sort.IRREGULAR
                ? new PartyPiece(t, bond.to(), new Actor(bond.id(), null, bond.name(), null, e), sort, t)
                : new PartyPiece(t, bond.to(), allegiances.actor(bond, "", e), Sort.IRREGULAR, t);
    }

    /** «وأخرى عراقية»: further forces of another nation, after a side. */
    private @Nullable PartyPiece another(int t, @Nullable PartyPiece previous) {
        if (previous == null || previous.to() != t || !(text.is(t, "واخري") || text.is(t, "وآخري"))) {
            return null;
        }
        Word nation = words.find(t + 1, "demonyms");
        if (nation == null || nation.has(Form.PREPOSITION | Form.AND)) {
            return null;
        }
        Allegiances.Bond bond = allegiances.at(nation.to(), latestState, text);
        if (bond != null) {
            Actor a = allegiances.actor(bond, nation.get("id"), text.bare(t, nation.to(), Form.AND));
            return new PartyPiece(t, nation.to(), a, Sort.IRREGULAR, t);
        }
        return new PartyPiece(
                t, nation.to(), homeForces.state(nation.entry(), t, nation.to(), Form.AND), Sort.FORCE, t);
    }

    private @Nullable PartyPiece state(int t) {
        Word country = words.find(t, "countries");
        Word capital = words.find(t, "capitals");
        Word w = country != null && (capital == null || country.to() >= capital.to()) ? country : capital;
        if (w == null || w == country && !w.get("caution").isEmpty() || isPlace(w) || words.isAdjectiveOfNation(t)) {
            return null;
        }
        return new PartyPiece(t, w.to(), homeForces.state(w.entry(), t, w.to(), w.form()), Sort.STATE, t);
    }

    /** «في سوريا», «شرق سوريا», «العاصمة العراقية بغداد», the dateline «دمشق - »: the name stands for the land. */
    private boolean isPlace(Word w) {
        int t = words.has(w.from() - 1, "demonyms") ? w.from() - 1 : w.from();
        if (w.has(Form.BI)
                || text.is(t - 1, "في")
                || words.find(t - 1, "areas", "role", "part") != null
                || words.find(t - 1, "areas", "role", "side") != null
                || words.find(t - 1, "areas", "role", "area") != null) {
            return true;
        }
        boolean opens = w.from() == 0 || text.breakBefore(w.from()) > 0;
        return opens
                && (text.isMark(w.to(), '-')
                        || text.isMark(w.to(), '–')
                        || text.isMark(w.to(), '(')
                        || text.isMark(w.to(), ':'));
    }

    /** «من سوريا», «إلى سوريا»: a pronoun after it seldom means that state. */
    private boolean movesThere(PartyPiece p) {
        return p.sort() == Sort.STATE
                && (text.is(p.from() - 1, "من")
                        || text.is(p.from() - 1, "الي")
                        || text.is(p.from() - 1, "نحو")
                        || p.words().start() > text.start(p.from()));
    }

    private Sort sort(String kind) {
        return switch (kind) {
            case "craft" -> Sort.CRAFT;
            case "irregular" -> Sort.IRREGULAR;
            case "holding" -> Sort.HOLDING;
            default -> Sort.FORCE;
        };
    }

    private Actor actor(Entry name, int from, int to, int form) {
        Entry party = names.today(name);
        String id = party.get("party").isEmpty() ? "OTHER:" + party.get("english") : party.get("party");
        Entry here = home.row(party.get("id"));
        here = here == null ? home.row(id) : here;
        return here == null
                ? new Actor(id, party.get("id"), party.base(), party.get("english"), text.bare(from, to, form))
                : new Actor(here.get("becomes"), null, party.base(), here.get("english"), text.bare(from, to, form));
    }
}
