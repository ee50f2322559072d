package org.marsad.mention;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.count.MoneyFinder;
import org.marsad.mention.count.MoneyPiece;
import org.marsad.mention.count.NumberFinder;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.means.ThingFinder;
import org.marsad.mention.means.ThingPiece;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyFinder;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeopleFinder;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.place.PlaceFinder;
import org.marsad.mention.place.PlacePiece;
import org.marsad.mention.source.SourceFinder;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.time.Reckoning;
import org.marsad.mention.time.TimeFinder;
import org.marsad.mention.time.TimePiece;
import org.marsad.text.TokenisedText;

/** All pieces of one text, each kind in the order of the text and by first token. */
public final class Pieces {
    private final TokenisedText text;
    private final Words words;
    private final List<NumberPiece> numbers;
    private final Map<Integer, NumberPiece> numberAt;
    private final List<TimePiece> times;
    private final List<PlacePiece> places;
    private final List<PartyPiece> parties;
    private final List<NationPiece> nations;
    private final List<PeoplePiece> people;
    private final @Nullable String home;
    private final List<ThingPiece> means;
    private final List<ThingPiece> sites;
    private final List<MoneyPiece> money;
    private final SourceFinder sources;
    private final Map<String, Map<Integer, Piece>> byKind = new HashMap<>();
    /** Tokens at which a piece of any kind but a source begins. */
    private final BitSet begins = new BitSet();
    /** Tokens of the names of places. */
    private final BitSet inPlace = new BitSet();

    /**
     * Finds the pieces of a text.
     *
     * @param published day of publication, or null where not known: then relative days stay words
     */
    public Pieces(TokenisedText text, @Nullable LocalDate published) {
        this(text, published, Reckoning.usual());
    }

    /**
     * Finds the pieces of a text.
     *
     * @param published day of publication, or null where not known: then relative days stay words
     * @param reckoning how days are counted where the words leave it open
     */
    public Pieces(TokenisedText text, @Nullable LocalDate published, Reckoning reckoning) {
        this.text = text;
        this.words = new Words(text);
        this.numbers = new NumberFinder(words).find();
        this.numberAt = index(numbers);
        this.times = new TimeFinder(words, numberAt, published, reckoning).find();
        PartyFinder partyFinder = new PartyFinder(words, published);
        this.parties = partyFinder.find();
        this.nations = partyFinder.nations();
        this.places = new PlaceFinder(words, masked()).find();
        places.forEach(p -> inPlace.set(p.from(), p.to()));
        this.home = partyFinder.home();
        this.people =
                new PeopleFinder(words, numberAt, index(parties), index(nations), home, partyFinder.army()).find();
        this.means = new ThingFinder(words).means();
        this.sites = new ThingFinder(words).sites();
        this.sources = new SourceFinder(words, index(parties), index(nations), published);
        put("number", numbers);
        put("time", times);
        put("place", places);
        put("party", parties.stream().filter(p -> p.kind().equals("party")).toList());
        put("state", parties.stream().filter(p -> p.kind().equals("state")).toList());
        put("nation", nations);
        put("people", people);
        put("means", means);
        put("site", sites);
        this.money = new MoneyFinder(words).find(numbers);
        put("money", money);
        put("holding", new ThingFinder(words).holdings(numbers));
    }

    /** Tokens within names of several words: no place is looked for in «الدولة الإسلامية في العراق». */
    private boolean[] masked() {
        boolean[] out = new boolean[text.size()];
        for (String table : List.of("parties", "outlets", "persons")) {
            for (int t = 0; t < text.size(); t++) {
                Word w = words.find(t, table);
                if (w != null && (w.to() > t + 2 || w.to() == t + 2 && !w.has(Form.PREPOSITION))) {
                    Arrays.fill(out, t, w.to(), true);
                }
            }
        }
        return out;
    }

    private static <P extends Piece> Map<Integer, P> index(List<P> pieces) {
        Map<Integer, P> out = new HashMap<>();
        pieces.forEach(p -> out.put(p.from(), p));
        return out;
    }

    /** Of pieces in the order of the text those that begin between two tokens. */
    public static <P extends Piece> List<P> within(List<P> pieces, int from, int to) {
        return pieces.subList(firstFrom(pieces, from), firstFrom(pieces, Math.max(from, to)));
    }

    /** Index of the first piece that begins at a token or after it. */
    public static int firstFrom(List<? extends Piece> pieces, int token) {
        int low = 0;
        int high = pieces.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pieces.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void put(String kind, List<? extends Piece> pieces) {
        Map<Integer, Piece> at = new HashMap<>();
        for (Piece p : pieces) {
            at.put(p.from(), p);
            begins.set(p.from());
        }
        byKind.put(kind, at);
    }

    /** The piece of a kind that begins at a token, or null. */
    public @Nullable Piece at(int token, String kind) {
        if (kind.equals("source")) {
            return sources.at(token);
        }
        Map<Integer, Piece> at = byKind.get(kind);
        if (at == null) {
            throw new IllegalArgumentException("pieces: expected a kind of piece, found " + kind);
        }
        return token >= 0 && begins.get(token) ? at.get(token) : null;
    }

    /** Whether a token is part of the name of a place. */
    public boolean inPlace(int token) {
        return token >= 0 && inPlace.get(token);
    }

    /** The source that begins at a token, or null. */
    public @Nullable SourcePiece sourceAt(int token) {
        return sources.at(token);
    }

    /** Whether a place opens a line as its dateline: «دمشق - ». */
    public boolean isDateline(PlacePiece p) {
        boolean opens = p.from() == 0 || text.breakBefore(p.from()) > 0;
        return opens
                && (text.isMark(p.to(), '-')
                        || text.isMark(p.to(), '–')
                        || text.isMark(p.to(), '(')
                        || text.isMark(p.to(), ':'));
    }

    public TokenisedText text() {
        return text;
    }

    public Words words() {
        return words;
    }

    /** The numbers by first token. */
    Map<Integer, NumberPiece> numberAt() {
        return numberAt;
    }

    public List<NumberPiece> numbers() {
        return numbers;
    }

    public List<MoneyPiece> money() {
        return money;
    }

    public List<TimePiece> times() {
        return times;
    }

    public List<PlacePiece> places() {
        return places;
    }

    /** Named sides, forces, armed groups, and states by their names. */
    public List<PartyPiece> parties() {
        return parties;
    }

    public List<NationPiece> nations() {
        return nations;
    }

    /** Id of the state that the report is about, whose posts are meant where it names no owner; null where there is none. */
    public @Nullable String home() {
        return home;
    }

    public List<PeoplePiece> people() {
        return people;
    }

    public List<ThingPiece> means() {
        return means;
    }

    public List<ThingPiece> sites() {
        return sites;
    }
}
