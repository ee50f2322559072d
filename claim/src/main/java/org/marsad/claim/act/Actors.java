package org.marsad.claim.act;

import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Victims;
import org.marsad.text.TokenisedText;

/** What side a piece stands for, as one who acts or is acted on. Source: codebook, chapter sides. */
final class Actors {
    /** Tokens behind a thing within which its owner stands. */
    private static final int OWNER_REACH = 5;

    private final Pieces pieces;
    private final TokenisedText text;

    Actors(Pieces pieces) {
        this.pieces = pieces;
        this.text = pieces.text();
    }

    @Nullable
    Actor of(Piece p, boolean doer, Draft d) {
        if (p instanceof PartyPiece party) {
            return party.actor();
        }
        if (p instanceof NationPiece nation) {
            return nation.actor();
        }
        if (p instanceof PeoplePiece people) {
            if (doer && !armed(people)) {
                return individual(people);
            }
            return people.actor() == null ? anybody(people, d) : people.actor();
        }
        if (p instanceof ThingPiece thing && thing.kind().equals("site")) {
            return weapon(thing, d) ? null : site(thing, d);
        }
        return null;
    }

    /** «دهس خمسة أشخاص»: people of whom no more is said, and who are the object of violence, are civilians. */
    private static @Nullable Actor anybody(PeoplePiece people, Draft d) {
        return d.type.violent() && people.harm().isEmpty() && people.group() == Victims.UNKNOWN
                ? new Actor("CIVILIANS", null, people.words().text(), null, people.words())
                : null;
    }

    /** «دهس بسيارة», «انفجرت سيارة»: the vehicle by which it was done. */
    static boolean weapon(ThingPiece thing, Draft d) {
        return thing.word().is("english", "vehicle")
                && (d.type == EventType.REMOTE_EXPLOSIVE_IED
                        || d.type == EventType.SUICIDE_BOMB
                        || thing.word().has(Form.BI)
                        || thing.from() == d.at + 1);
    }

    /** A thing that is aimed at stands for its owner, where one follows, else for civilians or itself. */
    Actor site(ThingPiece thing, Draft d) {
        PartyPiece owner = owner(thing);
        if (owner != null) {
            return owner.actor();
        }
        Piece nation = pieces.at(thing.to(), "nation");
        boolean civilian = thing.word().is("group", "civilians");
        if (nation instanceof NationPiece n && !civilian) {
            Actor a = n.actor();
            return new Actor(a.id(), null, thing.words().text(), a.nameEn(), thing.words());
        }
        String english = thing.word().get("english");
        String home = pieces.home();
        if (thing.word().is("group", "state")
                && home != null
                && d.perpetrator.stream().noneMatch(a -> a.id().equals(home))) {
            return new Actor(home, null, thing.words().text(), null, thing.words());
        }
        return new Actor(
                civilian ? "CIVILIANS" : "OTHER:" + english, null, thing.words().text(), english, thing.words());
    }

    /** «مقرات لإرهابيي التنظيم», «قاعدة جوية تابعة للجيش», «مواقع تجمع المتمردين»: the side named right behind a thing, its adjectives apart. */
    private @Nullable PartyPiece owner(ThingPiece thing) {
        if (pieces.at(thing.from(), "party") instanceof PartyPiece party && party.to() > thing.to()) {
            return party;
        }
        int end = thing.to();
        for (int t = thing.to(); t <= end && t < thing.to() + OWNER_REACH; t++) {
            if (pieces.at(t, "party") instanceof PartyPiece party) {
                return party;
            }
            Word who = pieces.words().find(t, "people", "group", "combatants");
            boolean between = text.isQuote(t)
                    || who != null
                    || pieces.words().has(t, "descriptions")
                    || pieces.words().find(t, "holdings", "role", "stay") != null
                    || pieces.words().find(t, "sites", "english", "crowd") != null
                    || text.folded(t).startsWith("تابع");
            end = between ? t + 1 : end;
        }
        return null;
    }

    /** One who acts and is no side: «رجل», «شاب». */
    static Actor individual(PeoplePiece people) {
        return new Actor("OTHER:individual", null, people.words().text(), null, people.words());
    }

    /** «مواجهات بين شبان والشرطة»: several people of no armed side. */
    static boolean crowd(PeoplePiece people) {
        CountRange n = people.count();
        boolean several = n == null || n.low() == null || n.low() > 1;
        return several && people.harm().isEmpty() && people.group() != Victims.COMBATANTS && !armed(people);
    }

    /** People as those who take to the street. */
    static Actor protesters(PeoplePiece people) {
        return new Actor("PROTESTERS", null, people.words().text(), "protesters", people.words());
    }

    static boolean armed(PeoplePiece people) {
        if (!people.harm().isEmpty()) {
            return false;
        }
        return people.actor() != null && !people.actor().id().equals("CIVILIANS");
    }

    /** «رجل طعن شرطيا»: people of no side who are the subject of a verb of violence. */
    static boolean oneWhoActs(Draft d, PeoplePiece people) {
        return d.type.violent()
                && people.harm().isEmpty()
                && people.count() != null
                && !people.definite()
                && (people.actor() == null || people.group() == Victims.UNKNOWN);
    }
}
