package org.marsad.claim.other;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.Clause;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Victims;

/** Tells what is of politics and conflict from what is of everyday life. Source: codebook, chapter statements, "what is none". */
final class Politics {
    /** Kinds of outlets that are bodies with a voice of their own and pass on no one's words. */
    private static final Set<String> BODIES = Set.of("monitor", "international", "ngo");
    /** Nouns of offices that speak of their own daily work more often than of politics. */
    private static final Set<String> OFFICES =
            Set.of("مدير", "مكتب", "إدارة", "شرطة", "نقابة", "قضاء", "محام", "مستشفى", "لجنة");

    private final Pieces pieces;
    private final Words words;

    Politics(Clause clause) {
        this.pieces = clause.pieces();
        this.words = pieces.words();
    }

    /**
     * Whether somebody speaks for a party, a state or a body of politics.
     *
     * @param source the piece that names the speaker, or null where no table knows the name
     * @param from first token of what is said
     * @param to token after it
     */
    boolean speaks(@Nullable SourcePiece source, int from, int to) {
        if (source == null) {
            return !everyday(from, to) && touches(from, to);
        }
        Sort sort = source.sort();
        if (sort == Sort.SIDE || sort == Sort.PERSON) {
            return true;
        }
        if (sort == Sort.OUTLET) {
            Word outlet = outlet(source);
            return outlet != null && BODIES.contains(outlet.get("kind"));
        }
        Word head = words.find(source.from(), "speakers");
        String kind = head == null ? "" : head.get("kind");
        if (kind.equals("media") || kind.equals("document") || kind.equals("witness") || kind.equals("medical")) {
            return head != null && head.entry().base().equals("ناشط");
        }
        if (everyday(source.from(), source.to())) {
            return false;
        }
        return head == null || !OFFICES.contains(head.entry().base()) || ofConflict(source.from(), to);
    }

    private @Nullable Word outlet(SourcePiece source) {
        for (int t = source.from(); t < source.to(); t++) {
            Word w = words.find(t, "outlets");
            if (w != null) {
                return w;
            }
        }
        return null;
    }

    /** Whether a word of everyday life stands between two tokens. */
    boolean everyday(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.has(t, "everyday")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of everyday life stands between two tokens and none of conflict. */
    boolean onlyEveryday(int from, int to) {
        return everyday(from, to) && !armed(from, to);
    }

    /** Whether an armed side, a weapon or another word of conflict stand between two tokens. */
    private boolean armed(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.has(t, "conflict") || words.has(t, "means")) {
                return true;
            }
            if (pieces.at(t, "people") instanceof PeoplePiece p && p.group() == Victims.COMBATANTS) {
                return true;
            }
            if (pieces.at(t, "party") instanceof PartyPiece p
                    && p.sort() != PartyPiece.Sort.STATE
                    && p.sort() != PartyPiece.Sort.CRAFT) {
                return true;
            }
        }
        return false;
    }

    /** Whether an armed side, forces, a weapon, an act of violence or another word of conflict stand between two tokens. */
    boolean ofConflict(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.has(t, "actions") || words.has(t, "harms")) {
                return true;
            }
        }
        return armed(from, to);
    }

    /** Whether a side, a nation, forces or an act of violence are named between two tokens. */
    boolean touches(int from, int to) {
        for (int t = from; t < to; t++) {
            if (pieces.at(t, "party") != null
                    || pieces.at(t, "state") != null
                    || pieces.at(t, "nation") != null
                    || words.has(t, "forces")
                    || words.has(t, "actions")
                    || words.has(t, "harms")) {
                return true;
            }
        }
        return false;
    }
}
