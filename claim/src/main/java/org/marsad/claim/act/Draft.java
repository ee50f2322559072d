package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Speech;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.time.TimePiece;
import org.marsad.record.Account;
import org.marsad.record.Actor;
import org.marsad.record.CountRange;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;
import org.marsad.record.Found;
import org.marsad.record.Link;
import org.marsad.record.Person;
import org.marsad.record.Toll;
import org.marsad.record.Where;

/** What is known so far of one act; grows while the report is read. */
public final class Draft {
    /** First token of the trigger that names the act. */
    public int at;
    /** First token of the words that tell it, and the token after them. */
    public int from;

    public int to;
    public int sentence;
    /** The further sentences that tell of it. */
    public final Set<Integer> retold = new LinkedHashSet<>();

    public EventType type = EventType.ATTACK;
    /** Whether a word says the kind, and not only that harm was done. */
    public boolean typed;
    /** Whether the word that names it is sure by itself. */
    public boolean sure;
    /** Whether it is named only by words that are as often of plain crime or traffic. */
    public boolean common;
    /** Whether a word names what was done, and not only harm, or «الحادث». */
    public boolean worded;
    /** Whether it points back to an act told before. */
    public boolean refers;

    public boolean denied;
    /** Whether it only denies what was told before. */
    public boolean answer;

    public boolean alleged;
    public boolean background;
    /** Whether it is only named to say when, why or what about something else was. */
    public boolean inPassing;

    /** Whether «the attacker» does it, who was told of before. */
    public boolean byAttacker;

    public boolean provisional;
    /** Whether it stands in the headline. */
    public boolean headline;

    public @Nullable Evidence evidence;
    public final List<Evidence> mentions = new ArrayList<>();
    public final List<PlacePiece> places = new ArrayList<>();
    /** Whether the places stand in other sentences than the act. */
    public boolean placesBorrowed;

    public @Nullable TimePiece time;
    /** Whether the time is the day on which somebody told of it: «قال أمس إن». */
    public boolean daySaid;

    public final List<Actor> perpetrator = new ArrayList<>();
    public final List<Actor> target = new ArrayList<>();
    public final List<ThingPiece> means = new ArrayList<>();
    /** Where it was, by a word: «مركز», «أكاديمية»; true for one that is known already: «المركز». */
    public final Map<String, Boolean> sites = new HashMap<>();

    public @Nullable Toll killed;
    public @Nullable Toll wounded;
    /** Attackers who died in their own attack, told apart from its victims. */
    public @Nullable Toll attackers;

    public @Nullable Toll captured;
    public @Nullable Toll missing;
    public @Nullable Toll casualties;
    public final List<Account> accounts = new ArrayList<>();
    public final List<Person> persons = new ArrayList<>();
    public @Nullable Speech speech;
    public List<Link> chain = List.of();
    public final List<Link> deniedBy = new ArrayList<>();
    public final Set<String> rules = new LinkedHashSet<>();
    /** How many acts, where a number stands before the word: «عشرات الغارات». */
    public @Nullable Found<CountRange> acts;
    /** Whether the word that names it stands in the plural. */
    public boolean plural;
    /** Whether it is known by its victim: «اغتيال رئيس الوزراء الأسبق». */
    public boolean named;
    /** Whether it sums up acts in several places: «حوادث متفرقة». */
    public boolean scattered;
    /** Whether a day to come stands beside it: «وقفة أمام المقر غدا». */
    public boolean ahead;
    /** Whether «منذ عام 2008» says that it was counted over years. */
    public boolean counted;
    /** Whether it counts over a period and is no single act. */
    public boolean tally;

    public boolean hasToll() {
        return killed != null
                || attackers != null
                || wounded != null
                || captured != null
                || missing != null
                || casualties != null;
    }

    /** Whether it says of somebody that he was killed or wounded, or that nobody was. */
    public boolean harm() {
        return killed != null || attackers != null || wounded != null || casualties != null;
    }

    /** How much is said about it, 1 to 12: a kind, a toll, a place of its own, a time, a second telling, a side. */
    public int points() {
        return 1
                + (typed ? 2 : 0)
                + (hasToll() ? 3 : 0)
                + (fine().isEmpty() || placesBorrowed ? 0 : 2)
                + (time != null ? 1 : 0)
                + (mentions.isEmpty() ? 0 : 2)
                + (perpetrator.isEmpty() ? 0 : 1);
    }

    /** The people named or described one by one, never more than came to harm. */
    public List<Person> persons() {
        return SamePerson.counted(this);
    }

    /**
     * How sure it is by what is said about it, -1 to 6: two for a place of its own finer than a governorate, one each for a figure
     * of the dead, two more tellings, a resolved time and a side; one less for kinds that are often plain crime.
     */
    public int weight() {
        boolean place =
                !placesBorrowed && fine().stream().anyMatch(p -> p.where().kind() != Where.Kind.ADMIN1);
        boolean dead = killed != null && killed.count().low() != null;
        return (place ? 2 : 0)
                + (dead ? 1 : 0)
                + (mentions.size() > 1 ? 1 : 0)
                + (time != null && time.when().resolved() ? 1 : 0)
                + (perpetrator.isEmpty() && target.isEmpty() ? 0 : 1)
                - (Kinds.civil(type) ? 1 : 0);
    }

    /** The places that are finer than a country. */
    public List<PlacePiece> fine() {
        return places.stream().filter(PlacePiece::finerThanCountry).toList();
    }
}
