package org.marsad.claim.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Fold;
import org.marsad.mention.source.SourcePiece;
import org.marsad.mention.source.SourcePiece.Sort;
import org.marsad.record.Actor;
import org.marsad.record.Link;

/** The sources named so far, to which «المصادر», «القناة» or «وأضاف» point back. */
final class Memory {
    /** Sources that a word may point back over. */
    private static final int REACH = 200;

    private record Known(SourcePiece source, List<Link> chain) {}

    private final List<Known> known = new ArrayList<>();

    void add(SourcePiece source, List<Link> chain) {
        known.add(new Known(source, chain));
    }

    /**
     * The source that a word points back to, or null: «المصادر» to the latest who is no outlet, else to the latest, «القناة» to the latest channel,
     * an office to the person who was named with it.
     */
    private @Nullable SourcePiece resolve(SourcePiece refers) {
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - REACH); i--) {
            SourcePiece s = known.get(i).source;
            if (s.refers()) {
                continue;
            }
            if (!refers.refers()) {
                if (named(s, refers)
                        && (refers.sort() == Sort.OFFICE && s.sort() == Sort.PERSON || sameSide(s, refers))) {
                    return s;
                }
                continue;
            }
            boolean anySource = refers.noun().equals("مصدر") && (s.sort() == Sort.ANONYMOUS || s.sort() == Sort.OFFICE);
            boolean issuer = isDocument(refers) && !isDocument(s) && s.sort() != Sort.OUTLET;
            if ((anySource || issuer || !s.noun().isEmpty() && s.noun().equals(refers.noun()))
                    && sameNation(s, refers)) {
                return s;
            }
        }
        return refers.refers() && refers.noun().equals("مصدر") ? latest() : null;
    }

    /** The source that the words point back to, with the words that stand here. */
    SourcePiece resolved(SourcePiece s) {
        SourcePiece known = resolve(s);
        return known == null
                ? s
                : new SourcePiece(
                        s.from(),
                        s.to(),
                        renamed(known, s.actor()),
                        known.sort(),
                        known.noun(),
                        true,
                        known.nation(),
                        known.what());
    }

    /** A side keeps the name by which the report knows it: «الشرطة الفرنسية», not that of its state. */
    private static Actor renamed(SourcePiece known, Actor here) {
        Actor a = known.actor();
        String name = known.sort() == Sort.SIDE ? a.words().text() : a.name();
        return new Actor(a.id(), a.party(), name, a.nameEn(), here.words());
    }

    /** A report or a statement speaks for whoever issued it. */
    static boolean isDocument(SourcePiece s) {
        return s.noun().equals("بيان") || s.noun().equals("تقرير");
    }

    private static boolean sameNation(SourcePiece a, SourcePiece b) {
        return a.nation() == null
                || b.nation() == null
                || a.nation().id().equals(b.nation().id());
    }

    /** «الجيش» after «الجيش السوري». */
    private static boolean sameSide(SourcePiece a, SourcePiece b) {
        return a.sort() == Sort.SIDE
                && b.sort() == Sort.SIDE
                && a.actor().id().equals(b.actor().id());
    }

    /** «وزير الدفاع الإسرائيلي» after «وزير الدفاع الإسرائيلي نفتالي بينيت». */
    private static boolean named(SourcePiece person, SourcePiece office) {
        return Fold.word(person.words().text())
                .startsWith(Fold.word(office.words().text()) + " ");
    }

    /** The latest source whose family name this is, «الحلبي» after «سامر الحلبي», or null. */
    @Nullable
    SourcePiece named(String name) {
        String end = " " + Fold.word(name);
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - REACH); i--) {
            SourcePiece s = known.get(i).source;
            boolean named = s.sort() == Sort.PERSON || s.sort() == Sort.OFFICE;
            if (named
                    && (Fold.word(s.words().text()).endsWith(end)
                            || Fold.word(s.actor().name()).endsWith(end))) {
                return s;
            }
        }
        return null;
    }

    /** The latest chain that ends with this source, or null. */
    @Nullable
    List<Link> chainOf(SourcePiece source) {
        for (int i = known.size() - 1; i >= Math.max(0, known.size() - REACH); i--) {
            Actor a = known.get(i).source.actor();
            String name = source.actor().name();
            if (a.name().equals(name) || a.words().text().equals(name)) {
                return known.get(i).chain;
            }
        }
        return null;
    }

    /** The one who spoke last, or null. */
    @Nullable
    SourcePiece latest() {
        return known.isEmpty() ? null : known.get(known.size() - 1).source;
    }

    @Nullable
    List<Link> latestChain() {
        return known.isEmpty() ? null : known.get(known.size() - 1).chain;
    }
}
