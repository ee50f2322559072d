package org.marsad.mention.source;

import java.util.Map;
import java.util.Set;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.party.NationPiece;
import org.marsad.mention.party.PartyPiece;
import org.marsad.mention.people.Homographs;
import org.marsad.text.TokenisedText;

/** What may stand behind the noun that names a source, and what ends its name. Source: codebook, chapter who says so. */
final class Tails {
    /** Tokens of where or among whom one speaks. */
    private static final int LONGEST = 11;
    /** Unknown words in a row that may be a person's name. */
    private static final int LONGEST_NAME = 4;
    /** Tokens between the quotation marks around a name. */
    private static final int QUOTED = 5;

    /** Kinds of outlets that others speak to. */
    private static final Set<String> MEDIA =
            Set.of("media", "wire", "broadcaster", "newspaper", "magazine", "website", "state-media", "social");

    private static final Set<String> SAME = Set.of("نفس", "ذات", "نفسه", "نفسها", "ذاته", "ذاتها", "عينه", "عينها");

    private final Words words;
    private final TokenisedText text;
    private final Map<Integer, PartyPiece> parties;
    private final Map<Integer, NationPiece> nations;

    Tails(Words words, Map<Integer, PartyPiece> parties, Map<Integer, NationPiece> nations) {
        this.words = words;
        this.text = words.text();
        this.parties = parties;
        this.nations = nations;
    }

    /** «ذات المصدر», «المصدر نفسه»: the one who is known already. */
    static boolean isSame(String folded) {
        return SAME.contains(folded);
    }

    /** The token after a quoted name or words that tell whose the source is; else the same token. */
    int end(int at, Word head) {
        int quoted = quoted(at, head);
        return quoted > at ? quoted : bound(at);
    }

    /** «موقع "الضفة 24"»: a name in quotation marks right behind a word for an outlet. */
    private int quoted(int at, Word head) {
        if (at != head.to() || !head.is("kind", "media") || !text.isQuote(at)) {
            return at;
        }
        for (int t = at + 1; t <= Math.min(text.size() - 1, at + QUOTED + 1); t++) {
            if (text.isQuote(t)) {
                return t > at + 1 ? t + 1 : at;
            }
            if (!text.isWord(t) && !text.isNumber(t)) {
                return at;
            }
        }
        return at;
    }

    /** Whether a quotation mark closes the name of an outlet. */
    boolean closes(int mark, Word head) {
        return quoted(head.to(), head) == mark + 1;
    }

    /** «مسؤول تابع للحكومة», «وكالة مقربة من الحركة»: the token after whose the source is; else the same token. */
    int bound(int at) {
        Word bond = words.find(at, "bonds");
        if (bond == null) {
            return at;
        }
        int s = text.is(bond.to(), "من") || text.is(bond.to(), "ل") ? bond.to() + 1 : bond.to();
        while (text.isQuote(s)) {
            s++;
        }
        PartyPiece party = parties.get(s);
        int end = party == null ? s : party.to();
        while (end < text.size() && text.isWord(end) && (nations.get(end) != null || end == s && known(s))) {
            end++;
        }
        return end > s ? end : at;
    }

    boolean known(int at) {
        return words.has(at, "speakers")
                || words.has(at, "forces")
                || words.has(at, "places")
                || words.has(at, "countries")
                || words.has(at, "parties")
                || words.has(at, "descriptions")
                || words.has(at, "areas");
    }

    /** «المسؤول في حلب سامر الحلبي إن», «مصادر في الشرطة أمس أن»: where or among whom one speaks, right before the name or what is said. */
    boolean within(int at, Word head) {
        if (!text.is(at, "في") || head.is("kind", "media") || head.is("kind", "document")) {
            return false;
        }
        int end = at + 1;
        while (end < text.size() && end - at < LONGEST && (known(end) || words.has(end, "sites"))) {
            PartyPiece party = parties.get(end);
            end = party == null ? end + 1 : Math.max(end + 1, party.to());
        }
        int name = end;
        while (name < text.size() && name - end < LONGEST_NAME && !stops(name, head) && !known(name)) {
            name++;
        }
        Word person = words.find(end, "persons");
        boolean ends = name == text.size()
                || text.breakBefore(name) > 0
                || text.isClauseMark(name)
                || text.isMark(name, '.')
                || timeAt(name)
                || text.folded(name).startsWith("ان") && words.has(name, "stops")
                || text.is(name, "ل")
                || toSomebody(name, "outlets")
                || toSomebody(name, "speakers");
        return end > at + 1 && (person != null || ends);
    }

    /** What cannot belong to the name of a source. */
    boolean stops(int at, Word head) {
        if (text.isClauseMark(at) || text.isNumber(at) || text.breakBefore(at) > 0) {
            return true;
        }
        if (!text.isWord(at)) {
            return !text.isQuote(at) || at > head.to() && text.isQuote(at);
        }
        if (text.is(at, "من") && from(at + 1)) {
            return false;
        }
        if (words.has(at, "stops") && !Homographs.isName(words, at) || text.is(at, "ل") || isSame(text.folded(at))) {
            return true;
        }
        Word issued = words.find(at, "issuing");
        if (words.has(at, "fillers") || issued != null && issued.has(Form.VERB)) {
            return true;
        }
        Word saying = words.find(at, "sayings");
        if (saying != null
                && (saying.has(Form.VERB | Form.PRONOUN) || !saying.get("role").equals("noun"))) {
            return true;
        }
        if (words.find(at, "actions") != null || words.find(at, "harms") != null || timeAt(at)) {
            return true;
        }
        return toSomebody(at, "countries") || toSomebody(at, "outlets") || toSomebody(at, "speakers");
    }

    /** «مصدر من أهالي الحي», «مسؤول من الشرطة»: among whom. */
    private boolean from(int at) {
        return words.has(at, "speakers")
                || words.has(at, "sites")
                || words.has(at, "forces")
                || parties.get(at) != null;
    }

    /** «لرويترز», «للصحيفة»: to whom it is said. */
    private boolean toSomebody(int at, String table) {
        Word w = words.find(at, table);
        return w != null
                && w.has(Form.LI | Form.BI)
                && !w.has(Form.AND)
                && (table.equals("countries") || MEDIA.contains(w.get("kind")))
                && (!table.equals("outlets") || w.get("caution").isEmpty());
    }

    private boolean timeAt(int at) {
        Word time = words.find(at, "times");
        return time != null
                && (time.get("kind").equals("day") || time.get("kind").equals("weekday"));
    }
}
