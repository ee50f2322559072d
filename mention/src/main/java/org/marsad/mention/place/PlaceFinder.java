package org.marsad.mention.place;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.Where.Relation;
import org.marsad.text.TokenisedText;

/**
 * Finds names of places and reads the words before them: what sort of place, how the event lies to it. Source: codebook,
 * chapter places.
 */
public final class PlaceFinder {
    private static final List<String> OTHER_MEANINGS = List.of(
            "actions",
            "harms",
            "people",
            "sayings",
            "numbers",
            "times",
            "forces",
            "speakers",
            "holdings",
            "means",
            "sites",
            "moods",
            "areas",
            "place-parts");

    /** Tables whose words stand by themselves where a name with a letter before it might be read: «فاطمة», «بصدد». */
    private static final List<String> WORDS_OF_THEIR_OWN = List.of(
            "actions",
            "harms",
            "people",
            "sayings",
            "numbers",
            "forces",
            "speakers",
            "means",
            "sites",
            "moods",
            "areas",
            "given-names",
            "everyday",
            "degrees",
            "place-parts");

    private static final List<String> SETTLED = List.of("city", "town", "village", "quarter");
    /** Letters of a name that is too short to be told behind a joined letter: «إب». */
    private static final int SHORT = 2;

    private final Words words;
    private final TokenisedText text;
    private final boolean[] masked;
    private final UnknownNames unknownNames;

    /** @param masked tokens within longer names of parties, outlets and persons, in which no place is looked for */
    public PlaceFinder(Words words, boolean[] masked) {
        this.words = words;
        this.text = words.text();
        this.masked = masked;
        this.unknownNames = new UnknownNames(words);
    }

    /** All places, in the order of the text, resolved. */
    public List<PlacePiece> find() {
        List<PlaceName> names = new ArrayList<>();
        long places = words.bits("places", "countries");
        long areas = words.bits("areas");
        int t = 0;
        while (t < text.size()) {
            boolean may = words.hasAny(t, places) || words.hasAny(t - 1, areas) || words.hasAny(t - 2, areas);
            PlaceName n = masked[t] || !may ? null : at(t, names.isEmpty() ? null : names.get(names.size() - 1));
            if (n == null) {
                t++;
            } else {
                names.add(n);
                t = n.to;
            }
        }
        return new PlaceResolver(text, names).resolve();
    }

    /** What the words before a name say. */
    private static final class Before {
        int lead;
        String kind = "";
        Relation relation = Relation.IN;
        boolean named;
        boolean preposition;
        boolean sided;
        /** Whether the word of place says that several names follow: «قريتي», «بين». */
        boolean many;

        int sideFrom;
    }

    private @Nullable PlaceName at(int t, @Nullable PlaceName previous) {
        if (words.isAdjectiveOfNation(t)) {
            return null;
        }
        if (!words.has(t, "places") && !words.has(t, "countries")) {
            return unknown(t, previous);
        }
        List<Word> all = new ArrayList<>(words.all(t, "places"));
        all.addAll(words.all(t, "countries"));
        int to = 0;
        for (Word w : all) {
            to = Math.max(to, w.to());
        }
        int end = to;
        all.removeIf(w -> w.to() < end);
        if (all.stream().anyMatch(w -> !w.has(Form.PREPOSITION | Form.AND))) {
            all.removeIf(w -> w.has(Form.PREPOSITION | Form.AND));
        } else if (all.stream().anyMatch(w -> !w.has(Form.PREPOSITION))) {
            all.removeIf(w -> w.has(Form.PREPOSITION));
        }
        int form = all.get(0).form();
        String key = Collections.min(all.stream().map(w -> w.entry().base()).toList());
        Before before = before(t, form, previous);
        List<Entry> candidates = new ArrayList<>();
        for (Word w : all) {
            if (allowed(w, before) && !joined(w) && !candidates.contains(w.entry())) {
                candidates.add(w.entry());
            }
        }
        if (candidates.isEmpty() || overshadowed(t, to, before)) {
            return null;
        }
        return new PlaceName(
                key,
                before.lead,
                t,
                to,
                form,
                candidates,
                before.kind,
                before.relation,
                before.sided,
                before.sideFrom,
                before.many);
    }

    private @Nullable PlaceName unknown(int t, @Nullable PlaceName previous) {
        int to = unknownNames.end(t);
        if (to < 0) {
            return null;
        }
        Before b = before(t, 0, previous);
        return new PlaceName("", b.lead, t, to, 0, List.of(), b.kind, b.relation, b.sided, b.sideFrom, b.many);
    }

    /** An ordinary word that is also a village is a place only after a word of place; a phrase after «في» too. */
    private boolean allowed(Word w, Before before) {
        boolean cautious = w.get("caution").equals("word-before");
        if (!before.named && !before.preposition && w.entry().base().startsWith("ال") && !written(w)) {
            return false;
        }
        if (cautious && before.kind.isEmpty() && means(w.from(), w.to())) {
            return false;
        }
        boolean phrase = w.to() - w.from() > 1 && before.preposition;
        return !cautious || phrase || before.named && (before.kind.isEmpty() || fits(w.entry(), before.kind));
    }

    /** Whether the article of the name is written: «قصير» is an ordinary word, «القصير» a town. */
    private boolean written(Word w) {
        String folded = text.folded(w.from());
        return folded.contains("ال") || folded.contains("لل");
    }

    /** Whether the letter taken for a proclitic belongs to another word: «فاطمة» is no «أطمة», «باب» no «إب». */
    private boolean joined(Word w) {
        if (!w.has(Form.AND | Form.PREPOSITION)) {
            return false;
        }
        if (w.has(Form.KA)) { // a place to which something is likened, or another word: «كثرة», «كنيس»
            return true;
        }
        boolean single = w.to() == w.from() + 1;
        if (single && w.entry().base().length() <= SHORT) {
            return true;
        }
        if (!single) { // «بوادي الليل»: the second word bears it out
            return false;
        }
        for (String table : WORDS_OF_THEIR_OWN) {
            for (Word other : words.all(w.from(), table)) {
                if (!other.has(Form.AND | Form.PREPOSITION)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean fits(Entry e, String kind) {
        if (Gazetteer.isCountry(e)) {
            return kind.isEmpty();
        }
        String k = e.get("kind");
        return switch (kind) {
            case "settlement" -> SETTLED.contains(k);
            case "site" -> !k.startsWith("admin") && !SETTLED.contains(k);
            case "admin2" -> k.equals("admin2") || k.equals("admin3");
            // «ناحية بني سعد»: in Iraq and Syria it bears the name of its town, in Yemen it is what a district was
            // called
            case "admin3" -> k.startsWith("admin") && !k.equals("admin1") || k.equals("town");
            default -> k.equals(kind);
        };
    }

    /** Whether the tokens mean something else with the same length, and nothing before says that a place follows. */
    private boolean overshadowed(int t, int to, Before before) {
        Word function = words.find(t, "stops");
        if (function != null && function.to() >= to) {
            return true;
        }
        if (before.named && before.relation != Relation.BETWEEN || before.preposition) {
            return false;
        }
        return means(t, to);
    }

    /** Whether the tokens are also a word of another table. */
    private boolean means(int t, int to) {
        for (String table : OTHER_MEANINGS) {
            Word w = words.find(t, table);
            if (w != null && w.to() >= to) {
                return true;
            }
        }
        return false;
    }

    private Before before(int t, int form, @Nullable PlaceName previous) {
        Before b = new Before();
        b.lead = t;
        if (previous != null && (form & Form.AND) != 0 && t - previous.to <= 2 && t >= previous.to
                || previous != null && t == previous.to + 1 && text.isClauseMark(t - 1)) {
            if (between(previous.to, t)) {
                b.kind = previous.kind;
                b.relation = previous.relation;
                b.named = previous.many;
                b.many = previous.many;
                b.preposition = true;
                return b;
            }
        }
        b.preposition = (form & (Form.BI | Form.LI)) != 0;
        int at = t - 1;
        for (int steps = 0; steps < 7 && at >= 0 && !text.isClauseMark(at); steps++) {
            if (text.isQuote(at)) {
                at--;
                continue;
            }
            Word area = areaEndingAt(at);
            if (area == null || !take(b, area, t)) {
                break;
            }
            at = area.from() - 1;
            b.lead = area.from();
            if (area.has(Form.PREPOSITION) || area.get("role").equals("prep")) {
                b.preposition = true;
                if (!area.get("role").equals("prep")) {
                    break;
                }
            }
        }
        return b;
    }

    /** Whether nothing but an adjective stands between two names of a list. */
    private boolean between(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!text.isQuote(i)
                    && !text.isClauseMark(i)
                    && !(text.isWord(i) && text.folded(i).startsWith("ال"))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Word areaEndingAt(int at) {
        for (int from = words.next(Math.max(0, at - 2), at + 1, "areas");
                from <= at;
                from = words.next(from + 1, at + 1, "areas")) {
            for (Word w : words.all(from, "areas")) {
                if (w.to() == at + 1 && !w.has(Form.PRONOUN)) {
                    return w;
                }
            }
        }
        return null;
    }

    private boolean take(Before b, Word area, int t) {
        String relation = area.get("relation");
        switch (area.get("role")) {
            case "area", "site", "weak" -> {
                if (b.relation != Relation.IN) { // «مخيم قرب مخمور»: what lies there, not what the name is
                    return false;
                }
                if (b.kind.isEmpty() && !b.sided) { // «مدرسة شمالي الرياض» names no school
                    b.kind = area.get("kind");
                }
                b.named = true;
                b.many |= area.has(Form.PLURAL | Form.DUAL);
            }
            case "near", "between" -> {
                b.named = true;
                b.many = true;
                if (b.relation == Relation.IN) {
                    b.relation = Relation.valueOf(relation.toUpperCase(Locale.ROOT));
                }
            }
            case "side" -> {
                b.sided = area.to() == t || b.sided;
                b.sideFrom = area.from();
            }
            case "part", "each", "prep" -> {}
            default -> {
                return false;
            }
        }
        return true;
    }
}
