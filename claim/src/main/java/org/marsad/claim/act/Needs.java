package org.marsad.claim.act;

import java.util.List;
import org.marsad.mention.Piece;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.Actor;
import org.marsad.record.EventType;
import org.marsad.record.Evidence;

/**
 * What an act needs beside the word that names it, so that it is one of a conflict: those who are arrested, those who take ground, a
 * side or harm where the word is as often of the street, the pitch or the market. Source: codebook, chapter incidents, "Harm without a
 * side".
 */
final class Needs {
    /** Tokens behind an act within which that stands to which it is done. */
    private static final int OBJECT_REACH = 8;
    /** Tokens behind a verb of taking within which that stands which is taken. */
    private static final int TAKEN_REACH = 6;
    /** Tokens behind an act within which the place stands that it is named after. */
    private static final int NAME_REACH = 4;

    /** Tokens around an act within which its sides are named. */
    private static final int SIDE_REACH = 20;

    private final Pieces pieces;
    private final Words words;
    /** Whether the report tells of plain crime, and of no conflict. */
    private final boolean crime;
    /** Whether it tells of an accident, and of no violence. */
    private final boolean accident;
    /** Whether a word of it says that violence was done. */
    private final boolean violent;

    Needs(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        boolean conflict = false;
        boolean crimes = false;
        boolean accidents = false;
        boolean violence = false;
        long asked = words.bits("conflict", "moods", "actions", "means");
        for (int t = 0; t < words.text().size(); t++) {
            if (!words.hasAny(t, asked)) {
                continue;
            }
            conflict |= words.has(t, "conflict");
            crimes |= words.find(t, "moods", "mood", "crime") != null && !pieces.inPlace(t);
            accidents |= words.find(t, "moods", "mood", "accident") != null && !pieces.inPlace(t);
            violence |= violence(t);
        }
        this.crime = crimes && !conflict;
        this.violent = violence;
        this.accident = accidents && !violence;
    }

    /** Whether a token names a bomb, terror, or an act of violence by a word that is sure. */
    private boolean violence(int token) {
        Word act = words.find(token, "actions");
        Word means = words.find(token, "means");
        boolean bomb = means != null
                && (means.is("type", "remote_explosive_ied")
                        || means.is("type", "suicide_bomb")
                        || means.is("type", "attack"));
        boolean sure = act != null
                && (act.is("role", "event") || act.is("role", "verb"))
                && EventType.of(act.get("type")).violent();
        Word terror = words.find(token, "conflict");
        return bomb || sure || terror != null && terror.entry().base().equals("إرهاب");
    }

    /** Whether an act has what its kind needs. */
    boolean met(Draft d) {
        if (!d.worded && accident || blast(d)) {
            return false;
        }
        return switch (d.type) {
            case TERRITORY_TAKEN ->
                d.sure
                        ? !d.perpetrator.isEmpty()
                                || !Pieces.within(pieces.sites(), d.at, d.at + TAKEN_REACH)
                                        .isEmpty()
                                || at(d, TAKEN_REACH)
                        : !d.perpetrator.isEmpty() && (near(pieces.places(), d) || near(pieces.sites(), d));
            case WITHDRAWAL, MOVEMENT_OF_FORCES -> side(d);
            case ARRESTS ->
                (d.sure || d.captured != null || near(pieces.people(), d))
                        && !(crime && d.target.stream().noneMatch(a -> side(d, a)));
            case DISRUPTED_WEAPONS_USE -> d.sure || !d.means.isEmpty() || foiled(d);
            case ARMED_CLASH -> d.sure || d.hasToll() || side(d);
            default -> !d.common || told(d) && !accident;
        };
    }

    /** «انفجار في محطة»: of a blast alone nobody says that it was violence. */
    private boolean blast(Draft d) {
        return d.type == EventType.REMOTE_EXPLOSIVE_IED
                && !violent
                && !d.sure
                && d.means.isEmpty()
                && d.perpetrator.isEmpty()
                && d.target.stream().noneMatch(Kinds::armed);
    }

    /** Whether an act that somebody denies has what it needs: he takes the trouble, so that a place will do. */
    boolean deniable(Draft d) {
        return d.common ? told(d) || !d.fine().isEmpty() : met(d);
    }

    /** Whether a side, harm, a weapon or what was hit is told with it. */
    private boolean told(Draft d) {
        return d.harm() || side(d) || !d.means.isEmpty() || near(pieces.sites(), d) || at(d, NAME_REACH);
    }

    /** Whether a side is known that may be one of a conflict: no bystander, no thing. */
    private boolean side(Draft d) {
        return d.perpetrator.stream().anyMatch(a -> side(d, a))
                || d.target.stream().anyMatch(a -> side(d, a));
    }

    private boolean side(Draft d, Actor a) {
        return !a.id().equals("CIVILIANS")
                && !a.id().equals("PROTESTERS")
                && !a.id().startsWith("OTHER:")
                && !(a.id().startsWith("UNKNOWN") && unarmed(d, a.words()));
    }

    /** «أشخاص مجهولون»: nobody says that they bore arms. */
    private boolean unarmed(Draft d, Evidence side) {
        for (int t = Math.max(0, d.from - SIDE_REACH); t < Math.min(words.text().size(), d.to + SIDE_REACH); t++) {
            boolean within =
                    words.text().start(t) >= side.start() && words.text().end(t) <= side.end();
            if (within && ArmedMen.at(words, t) != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(List<? extends Piece> pieces, Draft d) {
        return !Pieces.within(pieces, d.at, d.at + OBJECT_REACH).isEmpty();
    }

    /** Whether a place follows: «استعاد القرية», «اعتداء السوق», and not «استعاد نشاطه في البلاد». */
    private boolean at(Draft d, int reach) {
        return Pieces.within(pieces.places(), d.at, d.at + reach).stream().anyMatch(PlacePiece::finerThanCountry);
    }

    /** «إحباط هجوم»: an act follows that did not come to be. */
    private boolean foiled(Draft d) {
        for (int t = d.at + 1; t < Math.min(words.text().size(), d.at + OBJECT_REACH); t++) {
            Word w = words.find(t, "actions");
            if (w != null && !w.is("role", "reference") && !w.is("role", "figure")) {
                return true;
            }
        }
        return false;
    }
}
