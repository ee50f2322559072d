package org.marsad.mention.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.PartyPiece;
import org.marsad.text.TokenisedText;

/**
 * Reads the name of a person: a given name and what follows it, a kunya, a name that the knowledge has. A name ends at a word
 * that means something else. Source: codebook, chapter persons, "where a name ends".
 */
final class NameReader {
    /** How sure the words around it are that a name stands here. */
    enum Trust {
        /** Nothing says so: it takes a known given name and a second one. */
        BARE,
        /** A title stands before it, or another name: a known given name is enough. */
        TITLED,
        /** «يدعى», «المدعو»: any words that mean nothing else. */
        CALLED
    }

    /** Tokens that the longest names have. */
    private static final int LONGEST = 7;

    /** Tables whose words are no part of a name. */
    private static final List<String> MEANING = List.of(
            "name-ends",
            "harms",
            "actions",
            "people",
            "titles",
            "verbs",
            "sayings",
            "times",
            "calendar",
            "means",
            "forces",
            "moods",
            "numbers",
            "hedges",
            "speakers",
            "sites",
            "areas",
            "descriptions",
            "bonds",
            "fillers",
            "outlets");

    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, PartyPiece> parties = new HashMap<>();

    NameReader(Words words, List<PartyPiece> parties) {
        this.words = words;
        this.text = words.text();
        parties.stream().filter(p -> p.sort() == PartyPiece.Sort.NAME).forEach(p -> this.parties.put(p.from(), p));
    }

    /**
     * A name.
     *
     * @param to token after the last
     * @param known the person of the knowledge, or null
     * @param sex what the first name says, or null
     * @param skip letters of its first word that are a conjunction: 0 or 1
     */
    record Name(
            int from,
            int to,
            @Nullable String known,
            @Nullable String sex,
            int skip) {}

    /** The name that begins at a token, or null. */
    @Nullable
    Name at(int t, Trust trust) {
        if (!text.isWord(t) || parties.containsKey(t) || text.is(t, "علي") && upon(t)) {
            return null;
        }
        Name shape = shape(t, trust);
        Word known = words.find(t, "persons");
        boolean whole = known != null
                && !known.has(Form.PREPOSITION)
                && (known.to() > t + 1
                        || trust != Trust.BARE && known.get("caution").isEmpty());
        if (known != null && whole && (shape == null || shape.to() <= known.to())) {
            return new Name(t, known.to(), known.entry().base(), sex(given(t)), known.has(Form.AND) ? 1 : 0);
        }
        return shape;
    }

    private @Nullable Name shape(int t, Trust trust) {
        Word given = given(t);
        int and = given != null && given.has(Form.AND) ? 1 : 0;
        int end = given != null ? t + 1 : compound(t);
        if (end < 0 && text.folded(t).startsWith("و") && compoundAnd(t)) {
            end = t + 2;
            and = 1;
        }
        boolean kunya = given == null && end > 0;
        boolean unknown = end < 0;
        if (unknown && (trust != Trust.CALLED || means(t) || text.folded(t).length() < 3)) {
            return null;
        }
        int parts = 1;
        boolean family = unknown;
        end = unknown ? t + 1 : end;
        while (end < t + LONGEST) {
            int next = part(end);
            if (next < 0 && surname(end, family, parts == 1, sex(given))) {
                next = end + 1;
                family = true;
            }
            if (next < 0) {
                break;
            }
            parts++;
            end = next;
        }
        boolean common = given != null && given.is("caution", "ordinary");
        boolean second = given(t + 1) != null
                || kunyaWord(t + 1)
                || parts > 1 && text.folded(t + 1).startsWith("ال");
        boolean enough = trust != Trust.BARE || parts > 1 && (!common || second) || kunya;
        return enough ? new Name(t, end, null, sex(given), and) : null;
    }

    /** A given name, without a proclitic where it can be read so. */
    private @Nullable Word given(int t) {
        Word best = null;
        for (Word w : words.all(t, "given-names")) {
            if (best == null || best.has(Form.AND) && !w.has(Form.AND)) {
                best = w;
            }
        }
        return best;
    }

    private static @Nullable String sex(@Nullable Word given) {
        return given == null || given.get("sex").isEmpty() ? null : given.get("sex");
    }

    private boolean kunyaWord(int t) {
        return text.is(t, "ابو") || text.is(t, "ابي") || text.is(t, "ابا") || text.is(t, "ام");
    }

    /** «أبو خضير», «أم محمد», «عبد الله»: two words that are one part; the token after them, or -1. */
    private int compound(int t) {
        return compoundOf(text.isWord(t) ? text.folded(t) : "", t);
    }

    private boolean compoundAnd(int t) {
        return compoundOf(text.folded(t).substring(1), t) > 0;
    }

    private int compoundOf(String first, int t) {
        if (first.startsWith("عبدال") && first.length() > 6) {
            return t + 1;
        }
        if (!text.isWord(t + 1)) {
            return -1;
        }
        boolean definite = text.folded(t + 1).startsWith("ال");
        boolean named = given(t + 1) != null && !text.folded(t + 1).startsWith("و");
        return switch (first) {
            case "ابو" -> words.has(t + 1, "name-ends") || text.folded(t + 1).length() < 3 ? -1 : t + 2;
            case "ابي", "ابا" -> named || definite && !means(t + 1) ? t + 2 : -1;
            case "ام" -> named ? t + 2 : -1;
            case "عبد" -> named || definite ? t + 2 : -1;
            default -> -1;
        };
    }

    /** A further part that is surely one: the token after it, or -1. */
    private int part(int t) {
        if (!text.isWord(t) || text.breakBefore(t) > 0) {
            return -1;
        }
        Word given = given(t);
        if (text.is(t, "علي")) {
            return upon(t) ? -1 : t + 1;
        }
        if (given != null && !given.has(Form.AND)) {
            boolean other = words.has(t, "name-ends") || words.has(t, "times") || words.has(t, "harms");
            return given.is("caution", "ordinary") && other ? -1 : t + 1;
        }
        int compound = compound(t);
        if (compound > 0) {
            return compound;
        }
        if (text.is(t, "بن") || text.is(t, "ال") || text.is(t, "ولد")) {
            int further = part(t + 1);
            return further > 0 ? further : surname(t + 1, false, true, null) ? t + 2 : -1;
        }
        return text.is(t, "الدين") || text.is(t, "الله") ? t + 1 : -1;
    }

    /** A family name: any word that means nothing else and is no verb of him or her; after one of them only «ال…» goes on. */
    private boolean surname(int t, boolean family, boolean second, @Nullable String sex) {
        if (!text.isWord(t) || text.breakBefore(t) > 0 || text.folded(t).length() < 3) {
            return false;
        }
        String w = text.folded(t);
        if (words.has(t, "demonyms")) {
            return second && !words.has(t, "name-ends") && w.endsWith("ي") && !w.startsWith("و");
        }
        if (means(t) && !(second && calling(t)) || words.has(t, "countries")) {
            return false;
        }
        if (w.startsWith("ال")) {
            return true;
        }
        boolean joined = w.startsWith("و")
                || w.startsWith("بال")
                || w.startsWith("لل")
                || w.startsWith("كال")
                || w.startsWith("فال");
        boolean adverb = text.text().charAt(text.end(t) - 1) == 'ً' || w.endsWith("ا") && w.length() > 4;
        boolean he = w.startsWith("ي") || w.startsWith("لي") || w.startsWith("سي");
        boolean she = w.startsWith("ت") || w.startsWith("لت");
        boolean verb =
                w.length() > 3 && !w.endsWith("ي") && (he && !"female".equals(sex) || she && !"male".equals(sex));
        return !family && !joined && !adverb && !verb;
    }

    /** «النجار», «الخطيب»: a calling that is a family name where nothing follows that belongs to it. */
    private boolean calling(int t) {
        Word w = words.find(t, "titles");
        boolean profession =
                w != null && w.to() == t + 1 && w.has(Form.THE) && w.is("kind", "profession") && !w.has(Form.PLURAL);
        boolean of = text.is(t + 1, "في") || text.is(t + 1, "ب") || text.is(t + 1, "من") || text.is(t + 1, "لدي");
        boolean titled = text.isWord(t + 1) && text.folded(t + 1).startsWith("ال");
        return profession && w != null && !w.entry().base().startsWith("صح") && !of && !titled;
    }

    /** «على», which folds to the letters of a name; and so does «على الأقل» without its dots. */
    private boolean upon(int t) {
        Word hedge = words.find(t, "hedges");
        return text.text().charAt(text.end(t) - 1) == 'ى'
                || hedge != null && hedge.to() > t + 1
                || text.is(t + 1, "يد")
                || text.is(t + 1, "ايدي");
    }

    private boolean means(int t) {
        for (String table : MEANING) {
            if (words.has(t, table)) {
                return true;
            }
        }
        return false;
    }
}
