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

/**
 * All pieces of one text, each kind in the order of the text and by first token. A kind is looked for when it is first asked for,
 * as most texts ask for few. For one thread.
 */
public final class Pieces {
    private final TokenisedText text;
    private final Words words;
    private final @Nullable LocalDate published;
    private final Reckoning reckoning;
    private final PartyFinder partyFinder;
    private @Nullable List<NumberPiece> numbers;
    private @Nullable Map<Integer, NumberPiece> numberAt;
    private @Nullable List<TimePiece> times;
    private @Nullable List<PlacePiece> places;
    private @Nullable List<PartyPiece> parties;
    private @Nullable List<NationPiece> nations;
    private @Nullable List<PeoplePiece> people;
    private @Nullable List<ThingPiece> means;
    private @Nullable List<ThingPiece> sites;
    private @Nullable List<MoneyPiece> money;
    private @Nullable SourceFinder sources;
    /** The source that begins at each token that was asked for. */
    private @Nullable SourcePiece[] sourceAt = {};

    private BitSet asked = new BitSet();
    /** By kind the piece that begins at each token. */
    private final Map<String, @Nullable Piece[]> byKind = new HashMap<>();
    /** Tokens of the names of places. */
    private @Nullable BitSet inPlace;

    /**
     * The pieces of a text.
     *
     * @param published day of publication, or null where not known: then relative days stay words
     */
    public Pieces(TokenisedText text, @Nullable LocalDate published) {
        this(text, published, Reckoning.usual());
    }

    /**
     * The pieces of a text.
     *
     * @param published day of publication, or null where not known: then relative days stay words
     * @param reckoning how days are counted where the words leave it open
     */
    public Pieces(TokenisedText text, @Nullable LocalDate published, Reckoning reckoning) {
        this.text = text;
        this.words = new Words(text);
        this.published = published;
        this.reckoning = reckoning;
        this.partyFinder = new PartyFinder(words, published);
    }

    /** Tokens within names of several words: no place is looked for in «الدولة الإسلامية في العراق». */
    private boolean[] masked() {
        boolean[] out = new boolean[text.size()];
        for (String table : List.of("parties", "outlets", "persons")) {
            for (int t = words.next(0, text.size(), table);
                    t < text.size();
                    t = words.next(t + 1, text.size(), table)) {
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

    /** The piece of a kind that begins at a token, or null. */
    public @Nullable Piece at(int token, String kind) {
        if (kind.equals("source")) {
            return sourceAt(token);
        }
        @Nullable Piece[] at = at(kind);
        return token >= 0 && token < at.length ? at[token] : null;
    }

    /** The first token from one up to, not with, another at which a piece of a kind begins; the latter where there is none. */
    public int next(int from, int to, String kind) {
        int t = from;
        if (kind.equals("source")) {
            while (t < to && sourceAt(t) == null) {
                t++;
            }
            return t;
        }
        @Nullable Piece[] at = at(kind);
        while (t < to && at[t] == null) {
            t++;
        }
        return t;
    }

    private @Nullable Piece[] at(String kind) {
        @Nullable Piece[] at = byKind.get(kind);
        if (at == null) {
            at = new Piece[text.size()];
            for (Piece p : all(kind)) {
                at[p.from()] = p;
            }
            byKind.put(kind, at);
        }
        return at;
    }

    private List<? extends Piece> all(String kind) {
        return switch (kind) {
            case "number" -> numbers();
            case "time" -> times();
            case "place" -> places();
            case "party", "state" ->
                parties().stream().filter(p -> p.kind().equals(kind)).toList();
            case "nation" -> nations();
            case "people" -> people();
            case "means" -> means();
            case "site" -> sites();
            case "money" -> money();
            case "holding" -> new ThingFinder(words).holdings(numbers());
            default -> throw new IllegalArgumentException("pieces: expected a kind of piece, found " + kind);
        };
    }

    /** Whether a token is part of the name of a place. */
    public boolean inPlace(int token) {
        if (inPlace == null) {
            BitSet tokens = new BitSet();
            places().forEach(p -> tokens.set(p.from(), p.to()));
            inPlace = tokens;
        }
        return token >= 0 && inPlace.get(token);
    }

    /** The source that begins at a token, or null. */
    public @Nullable SourcePiece sourceAt(int token) {
        if (sources == null) {
            sources = new SourceFinder(words, index(parties()), index(nations()), published);
            sourceAt = new SourcePiece[text.size()];
            asked = new BitSet(text.size());
        }
        if (token < 0 || token >= text.size()) {
            return null;
        }
        if (!asked.get(token)) {
            asked.set(token);
            sourceAt[token] = sources.at(token);
        }
        return sourceAt[token];
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
        if (numberAt == null) {
            numberAt = index(numbers());
        }
        return numberAt;
    }

    public List<NumberPiece> numbers() {
        if (numbers == null) {
            numbers = new NumberFinder(words).find();
        }
        return numbers;
    }

    public List<MoneyPiece> money() {
        if (money == null) {
            money = new MoneyFinder(words).find(numbers());
        }
        return money;
    }

    public List<TimePiece> times() {
        if (times == null) {
            times = new TimeFinder(words, numberAt(), published, reckoning).find();
        }
        return times;
    }

    public List<PlacePiece> places() {
        if (places == null) {
            places = new PlaceFinder(words, masked()).find();
        }
        return places;
    }

    /** Named sides, forces, armed groups, and states by their names. */
    public List<PartyPiece> parties() {
        if (parties == null) {
            parties = partyFinder.find();
        }
        return parties;
    }

    public List<NationPiece> nations() {
        if (nations == null) {
            nations = partyFinder.nations();
        }
        return nations;
    }

    /** Id of the state that the report is about, whose posts are meant where it names no owner; null where there is none. */
    public @Nullable String home() {
        return partyFinder.home();
    }

    public List<PeoplePiece> people() {
        if (people == null) {
            people = new PeopleFinder(words, numberAt(), index(parties()), index(nations()), home(), partyFinder.army())
                    .find();
        }
        return people;
    }

    public List<ThingPiece> means() {
        if (means == null) {
            means = new ThingFinder(words).means();
        }
        return means;
    }

    public List<ThingPiece> sites() {
        if (sites == null) {
            sites = new ThingFinder(words).sites();
        }
        return sites;
    }
}
