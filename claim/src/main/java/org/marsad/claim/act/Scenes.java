package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.record.EventType;
import org.marsad.record.Where;
import org.marsad.text.TokenisedText;

/** Fills in where an act was. Source: codebook, chapter places. */
final class Scenes {
    /** Tokens behind an act within which «المدينة» says where it was. */
    private static final int KNOWN_REACH = 12;

    /** Places named last among which «المدينة» finds the one that it means. */
    private static final int LAST_PLACES = 100;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;

    Scenes(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
    }

    /** The places from the act on; what stands before it only where it contains them, or where there are none. */
    void fill(Draft d, int from, int to, int sentenceFrom) {
        List<PlacePiece> before = new ArrayList<>();
        for (PlacePiece p : Pieces.within(pieces.places(), sentenceFrom, to)) {
            boolean left = d.type == EventType.WITHDRAWAL;
            boolean leads = words.find(p.from() - 1, "clauses", "role", "led") != null;
            if (!leads
                    && (p.lead() < p.from() || !isSide(p))
                    && !pieces.isDateline(p)
                    && (left || !text.is(p.lead(), "من"))) {
                (p.from() >= d.from ? d.places : before).add(p);
            }
        }
        if (d.fine().isEmpty()) {
            PlacePiece known = known(d.at, to);
            if (known != null) {
                d.places.add(known);
            }
        }
        boolean none = d.fine().isEmpty();
        for (PlacePiece p : before) {
            boolean contains = d.places.stream().anyMatch(p::related);
            if (none && p.from() >= from || none && p.finerThanCountry() || !none && contains || d.places.isEmpty()) {
                d.places.add(p);
            }
        }
    }

    /** «في المدينة», «على القاعدة»: the place of that sort named last. */
    private @Nullable PlacePiece known(int at, int to) {
        for (int t = at; t < Math.min(to, at + KNOWN_REACH); t++) {
            Word area = words.find(t, "areas");
            if (area == null
                    || !text.folded(t).contains("ال")
                    || area.has(Form.PLURAL)
                    || pieces.at(t, "place") != null) {
                continue;
            }
            if (leadsTo(t) || area.get("kind").isEmpty() || !area.has(Form.THE)) {
                continue;
            }
            int before = Pieces.firstFrom(pieces.places(), t);
            for (int i = before - 1; i >= Math.max(0, before - LAST_PLACES); i--) {
                PlacePiece p = pieces.places().get(i);
                if (p.finerThanCountry() && p.entry() != null && fits(p.where().kind(), area.get("kind"))) {
                    return p;
                }
            }
        }
        return null;
    }

    /** Whether the name of a place follows. */
    private boolean leadsTo(int area) {
        return Pieces.within(pieces.places(), area, area + 3).stream().anyMatch(p -> p.lead() <= area);
    }

    private static boolean fits(Where.@Nullable Kind kind, String area) {
        return kind != null
                && switch (area) {
                    case "settlement" -> kind == Where.Kind.SETTLEMENT;
                    case "admin1" -> kind == Where.Kind.ADMIN1;
                    case "admin2", "quarter" -> kind == Where.Kind.DISTRICT;
                    case "site", "camp" -> kind == Where.Kind.SITE;
                    default -> false;
                };
    }

    /** A country or capital that acts or speaks is no place of the act. */
    private boolean isSide(PlacePiece p) {
        return pieces.at(p.from(), "state") != null && p.words().start() == text.start(p.from());
    }

    /** «هجوم لندن»: an act known by the name of its place. */
    boolean name(Trigger main) {
        return !main.verbal()
                && words.find(main.to(), "areas", "role", "side") == null
                && pieces.at(main.to(), "place") instanceof PlacePiece p
                && p.lead() == p.from()
                && p.words().start() == text.start(p.from());
    }
}
