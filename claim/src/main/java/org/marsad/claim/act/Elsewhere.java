package org.marsad.claim.act;

import java.util.List;
import java.util.Set;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Words;
import org.marsad.mention.place.PlacePiece;
import org.marsad.text.TokenisedText;

/** Tells where a clause of a sentence tells of another place than what stands before it. Source: codebook, "two places in one sentence". */
final class Elsewhere {
    /** Words that begin a further clause, folded. */
    private static final Set<String> CLAUSES = Set.of("كما", "فيما", "بينما", "ثم");
    /** Tokens behind an act within which its own place stands. */
    private static final int PLACE_REACH = 14;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;

    Elsewhere(Pieces pieces) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
    }

    /**
     * Where the clause begins that tells of another place than the group does, with the trigger in it: «أصيب ثلاثة في بعقوبة، وقتل شرطي
     * بالفلوجة»; -1 where it tells of none.
     *
     * @param from first token of what the group is told in
     * @param to token after the sentence
     */
    int clause(List<Trigger> group, int from, Trigger next, int to) {
        int clause = begins(group.get(0).to(), next.from());
        int end = Math.min(to, next.from() + PLACE_REACH);
        return clause > 0 && !goesOn(group, next) && !moved(next.from(), end) && others(from, clause, end)
                ? clause
                : -1;
    }

    /** «… اشتباكات في حي، كما دارت اشتباكات في حي آخر»: a further act of the sort in a clause of its own, with its own place. */
    boolean tellsAnother(List<Trigger> group, Trigger next, int to) {
        int first = group.get(0).from();
        int mark = -1;
        for (int t = group.get(group.size() - 1).to(); t < next.from(); t++) {
            if (text.isClauseMark(t)) {
                mark = t;
            }
        }
        return mark > 0
                && !next.definite()
                && group.stream().anyMatch(g -> g.strong() && !g.definite())
                && !fine(first, mark).isEmpty()
                && !fine(next.from(), to).isEmpty();
    }

    /** «قصف وقع فجرا واستهدف مخيما»: a verb whose subject is the act told before. */
    private static boolean goesOn(List<Trigger> group, Trigger next) {
        boolean noun = group.stream().anyMatch(t -> t.role().equals("event"));
        return next.role().equals("happen") || noun && next.word().get("word").equals("استهدف");
    }

    /** Where the clause of a trigger begins behind another one: at a mark, or at «و» before a verb; else -1. */
    private int begins(int after, int trigger) {
        for (int t = trigger; t >= after; t--) {
            if (text.isClauseMark(t) && further(t + 1) || t == trigger && joined(t)) {
                return t;
            }
        }
        return -1;
    }

    /** Whether what stands behind a mark is a clause, and no part of the one before: «، وقتل», «، كما دارت». */
    private boolean further(int t) {
        return text.folded(t).startsWith("و") || CLAUSES.contains(text.folded(t));
    }

    /** Whether «و» stands at a token before a verb. */
    private boolean joined(int t) {
        return text.folded(t).startsWith("و")
                && List.of("harms", "actions").stream()
                        .anyMatch(table ->
                                words.all(t, table).stream().anyMatch(w -> w.has(Form.VERB) && w.has(Form.AND)));
    }

    /** «وأصيب خمسة نقلوا إلى مستشفى في المدينة»: where the wounded were taken is no place of the act. */
    private boolean moved(int from, int to) {
        for (int t = from; t < to; t++) {
            if (words.find(t, "clauses", "role", "moved") != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether places stand on both sides of a token and none of those behind it has to do with one before. */
    private boolean others(int from, int middle, int to) {
        List<PlacePiece> before = fine(from, middle);
        List<PlacePiece> behind = fine(middle, to);
        return !before.isEmpty()
                && !behind.isEmpty()
                && behind.stream().noneMatch(p -> before.stream().anyMatch(p::related));
    }

    private List<PlacePiece> fine(int from, int to) {
        return Pieces.within(pieces.places(), from, to).stream()
                .filter(p -> p.finerThanCountry() && p.entry() != null && !pieces.isDateline(p))
                .toList();
    }
}
