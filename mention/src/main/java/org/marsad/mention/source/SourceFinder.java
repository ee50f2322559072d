package org.marsad.mention.source;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Actor;
import org.marsad.record.Evidence;
import org.marsad.record.SourceKind;
import org.marsad.text.TokenisedText;

/** Reads the name of one who says something, where an act of saying asks for it. Source: codebook, chapter who says so. */
public final class SourceFinder {
    /** Tokens that may follow the head of a described source. */
    private static final int LONGEST = 11;
    /** Unknown words in a row that may be a person's name. */
    private static final int LONGEST_NAME = 4;

    /** Quotation marks in a row before a name, at most. */
    private static final int MOST_QUOTES = 4;

    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, PartyPiece> parties;
    private final Map<Integer, NationPiece> nations;

    private final Offices offices;
    private final Tails tails;

    /**
     * Each map is keyed by first token.
     *
     * @param published day of publication, by which offices have their holders; null where not known
     */
    public SourceFinder(
            Words words,
            Map<Integer, PartyPiece> parties,
            Map<Integer, NationPiece> nations,
            @Nullable LocalDate published) {
        this.words = words;
        this.text = words.text();
        this.parties = parties;
        this.nations = nations;
        this.offices = new Offices(words, published);
        this.tails = new Tails(words, parties, nations);
    }

    /** The source that begins at a token, or null where none does. */
    public @Nullable SourcePiece at(int token) {
        int t = token;
        while (text.isQuote(t) && t - token < MOST_QUOTES) {
            t++;
        }
        if (!text.isWord(t)) {
            return null;
        }
        if (Tails.isSame(text.folded(t)) && words.has(t + 1, "speakers")) {
            return at(t + 1);
        }
        Word some = words.find(t, "numbers");
        if (some != null && words.has(some.to(), "speakers")) {
            return counted(t, at(some.to()));
        }
        SourcePiece outlet = outlet(t);
        if (outlet != null) {
            return outlet;
        }
        Word person = words.find(t, "persons");
        if (person != null && person.get("caution").isEmpty()) {
            return person(t, person);
        }
        Word speaker = words.find(t, "speakers");
        PartyPiece party = parties.get(t);
        if (party != null
                && party.sort() != PartyPiece.Sort.HOLDING
                && party.sort() != PartyPiece.Sort.CRAFT
                && (speaker == null || party.to() > speaker.to())) {
            String noun = speaker == null ? "" : speaker.entry().base();
            return new SourcePiece(t, party.to(), party.actor(), Sort.SIDE, noun, false, null, SourceKind.SIDE);
        }
        return speaker == null ? null : described(t, speaker);
    }

    /** «أحد السكان», «ثلاثة مصادر»: as many of those who are named. */
    private @Nullable SourcePiece counted(int t, @Nullable SourcePiece s) {
        if (s == null) {
            return null;
        }
        Evidence e = text.bare(t, s.to(), Form.BASE);
        Actor a = new Actor(s.actor().id(), s.actor().party(), e.text(), null, e);
        return new SourcePiece(t, s.to(), a, s.sort(), s.noun(), false, s.nation(), s.what());
    }

    /** «قناة "كان" الرسمية», «رويترز», «مجلة "فورين بوليس" الأميركية». */
    private @Nullable SourcePiece outlet(int t) {
        Word head = words.find(t, "speakers", "kind", "media");
        Word name = words.find(t, "outlets");
        if (name != null && (head == null || name.to() > head.to())) {
            boolean quoted = text.isQuote(t - 1) && text.isQuote(name.to());
            if (!name.get("caution").isEmpty() && !quoted) {
                return null;
            }
            return outlet(t, name, name.form(), afterAdjectives(name.to()));
        }
        if (head == null) {
            return null;
        }
        int at = head.to();
        for (int gap = 0; gap <= 2; gap++) {
            int s = at;
            while (text.isQuote(s) || text.isMark(s, '(')) {
                s++;
            }
            Word named = words.find(s, "outlets");
            if (named != null && suits(head, named)) {
                int to = named.to();
                while (text.isQuote(to) || text.isMark(to, ')')) {
                    to++;
                }
                return outlet(t, named, head.form(), afterAdjectives(to));
            }
            if (nations.get(at) == null
                    && !(text.isWord(at) && (text.folded(at).startsWith("ال") || text.is(at, "انباء")))) {
                return null;
            }
            at++;
        }
        return null;
    }

    /** «وكالة الأنباء الكوبية» is no newspaper of that name. */
    private static boolean suits(Word head, Word name) {
        return !head.entry().base().equals("وكالة") || name.is("noun", "وكالة");
    }

    private SourcePiece outlet(int t, Word name, int form, int to) {
        Actor a = new Actor(
                name.get("id"),
                name.get("side").isEmpty() ? null : name.get("side"),
                name.entry().base(),
                name.get("english"),
                text.bare(t, to, form));
        return new SourcePiece(t, to, a, Sort.OUTLET, name.get("noun"), false, null, outlet(name.get("kind")));
    }

    private int afterAdjectives(int to) {
        int at = to;
        while (at < text.size()
                && at < to + 2
                && text.isWord(at)
                && text.folded(at).startsWith("ال")
                && (nations.get(at) != null || words.find(at, "descriptions") != null)) {
            at++;
        }
        return tails.bound(at);
    }

    private SourcePiece person(int t, Word person) {
        return new SourcePiece(
                t,
                person.to(),
                actor(person.entry(), text.bare(t, person.to(), person.form())),
                Sort.PERSON,
                "",
                false,
                null,
                person(person));
    }

    private static SourceKind person(Word person) {
        return person.get("party").isEmpty() ? SourceKind.OTHER : SourceKind.SIDE;
    }

    /** What an outlet of a kind is as a source; a state's own is believed as that state. */
    private static SourceKind outlet(String kind) {
        return switch (kind) {
            case "international" -> SourceKind.INTERNATIONAL;
            case "medical" -> SourceKind.MEDICAL;
            case "monitor", "ngo" -> SourceKind.MONITOR;
            case "state-media" -> SourceKind.SIDE;
            default -> SourceKind.MEDIA;
        };
    }

    /** «مصدر طبي», «منظمة حقوقية»: what the words of its name say, else what its noun does. */
    private SourceKind described(int from, int to, Word head) {
        for (int i = from; i < to; i++) {
            Word w = words.find(i, "source-kinds");
            if (w != null) {
                return SourceKind.valueOf(w.get("kind").toUpperCase(Locale.ROOT));
            }
        }
        return switch (head.get("kind")) {
            case "anonymous", "witness" -> SourceKind.ANONYMOUS;
            case "medical" -> SourceKind.MEDICAL;
            case "media" -> SourceKind.MEDIA;
            default -> SourceKind.AUTHORITY;
        };
    }

    private static Actor actor(Entry person, Evidence words) {
        return new Actor(
                "OTHER:" + person.get("english"),
                person.get("party").isEmpty() ? null : person.get("party"),
                person.base(),
                person.get("english"),
                words);
    }

    /** «مصدر أمني يمني», «وزير الدفاع الإسرائيلي نفتالي بينيت», «مسؤولون عسكريون». */
    private SourcePiece described(int t, Word head) {
        int at = head.to();
        NationPiece nation = null;
        int unknown = 0;
        int end = at;
        while (at < text.size() && at - head.to() < LONGEST) {
            if (at > t && tails.within(at, head)) {
                at++;
                continue;
            }
            int part = tails.end(at, head);
            if (part > at) {
                at = part;
                end = at;
                unknown = 0;
                continue;
            }
            if (tails.stops(at, head)) {
                break;
            }
            Word person = words.find(at, "persons");
            if (person != null && at > head.to() - 1) {
                return new SourcePiece(
                        t,
                        person.to(),
                        actor(person.entry(), text.bare(t, person.to(), head.form())),
                        Sort.PERSON,
                        head.entry().base(),
                        false,
                        null,
                        person(person));
            }
            PartyPiece party = parties.get(at);
            if (party != null && others(t, head, party)) {
                break;
            }
            if (party != null && party.to() > at + 1) {
                at = party.to();
                end = at;
                unknown = 0;
                continue;
            }
            NationPiece n = nations.get(at);
            if (n != null) {
                nation = n;
                unknown = 0;
            } else if (!tails.known(at) && ++unknown > LONGEST_NAME) {
                break;
            }
            if (!text.isQuote(at)) {
                end = at + 1;
            }
            at++;
        }
        while (end > head.to() && text.isQuote(end - 1) && !tails.closes(end - 1, head)) {
            end--;
        }
        boolean definite = text.folded(t).startsWith("ال") || text.folded(t).startsWith("وال") || head.has(Form.THE);
        boolean refers = definite && end - head.to() <= (nation == null ? 0 : 1);
        String english = (nation == null || nation.actor().nameEn() == null
                        ? ""
                        : nation.actor().nameEn() + " ")
                + head.get("english");
        Offices.Holder holder = offices.holder(t);
        end = holder == null ? end : Math.max(end, holder.to());
        Evidence e = text.bare(t, end, head.form());
        Actor a = holder != null
                ? actor(holder.person(), e)
                : new Actor(
                        "OTHER:" + english,
                        nation == null ? null : nation.actor().id(),
                        standing(e.text(), head),
                        null,
                        e);
        boolean anonymous =
                head.get("kind").equals("anonymous") || head.get("kind").equals("witness");
        return new SourcePiece(
                t,
                end,
                a,
                anonymous ? Sort.ANONYMOUS : Sort.OFFICE,
                head.entry().base(),
                refers && holder == null,
                nation == null ? null : nation.actor(),
                described(t, end, head));
    }

    /** «اتهمت المنظمة الحوثيين»: behind one body with the article stand others in the plural, and no part of its name. */
    private boolean others(int t, Word head, PartyPiece party) {
        boolean definite = head.has(Form.THE) || text.folded(t).startsWith("ال");
        String name = text.folded(party.from());
        return definite
                && party.from() == head.to()
                && party.sort() == PartyPiece.Sort.NAME
                && !head.has(Form.PLURAL)
                && name.startsWith("ال")
                && (name.endsWith("ين") || name.endsWith("ون"));
    }

    /** «الشرطة» of «وفقا للشرطة»: the article that «ل» has swallowed. */
    private static String standing(String name, Word head) {
        if (!name.startsWith("لل") || !head.has(Form.LI)) {
            return name;
        }
        return "ال" + name.substring(head.entry().base().startsWith("ل") ? 1 : 2);
    }
}
