package org.marsad.mention.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.people.NameReader.Name;
import org.marsad.mention.people.NameReader.Trust;
import org.marsad.record.Evidence;
import org.marsad.text.TokenisedText;

/**
 * Reads one person, or people told off one by one, where the words around say that a person stands. Source: codebook, chapter
 * persons.
 */
public final class PersonFinder {
    /** Tokens between a title and the name: «رئيس المجلس المحلي في بلدة طفس». */
    private static final int NAME_REACH = 9;
    /** Tokens between a noun and «يدعى». */
    private static final int CALL_REACH = 5;
    /** Most people that one list tells off. */
    private static final int LONGEST_LIST = 40;

    private final Words words;
    private final TokenisedText text;
    private final NameReader names;
    private final AgeReader ages;

    public PersonFinder(Pieces pieces) {
        this.words = pieces.words();
        this.text = pieces.text();
        this.names = new NameReader(words, pieces.parties());
        Map<Integer, NumberPiece> numbers = new HashMap<>();
        pieces.numbers().forEach(n -> numbers.put(n.from(), n));
        this.ages = new AgeReader(words, numbers);
    }

    /**
     * The people that a list tells off from a token on: one person, and those whom «و» and commas join.
     *
     * @param listed whether the words before say that names follow («وهم:»)
     */
    public List<PersonPiece> listAt(int t, int end, boolean listed) {
        List<PersonPiece> out = new ArrayList<>();
        int i = start(t);
        boolean many = text.is(i, "كل") && text.is(i + 1, "من");
        i = many ? i + 2 : i;
        Word group = group(i);
        boolean each = listed || group != null;
        if (group != null) {
            i = start(adjectives(group.to()));
        }
        while (i < end && out.size() < LONGEST_LIST) {
            PersonPiece p =
                    at(i, each || !out.isEmpty() && out.get(out.size() - 1).name() != null ? Trust.TITLED : Trust.BARE);
            if (p == null || p.to() > end) {
                break;
            }
            out.add(group != null && p.kind().isEmpty() ? with(p, group) : p);
            int next = next(p.to());
            if (next < 0) {
                break;
            }
            i = next;
        }
        return out;
    }

    /** «الشابين», «الأطفال»: whose names follow. */
    private @Nullable Word group(int t) {
        Word w = title(t);
        return w != null && w.has(Form.PLURAL | Form.DUAL) && w.has(Form.THE) ? w : null;
    }

    private static PersonPiece with(PersonPiece p, Word group) {
        boolean role = !group.is("kind", "human") && !group.is("kind", "weak") && !group.is("kind", "honour");
        return new PersonPiece(
                p.from(),
                p.to(),
                p.words(),
                p.name(),
                p.age(),
                p.sex(),
                role ? group.entry().base() : null,
                group.get("kind"));
    }

    /** Where the next of a list begins, or -1. */
    private int next(int t) {
        int i = text.isMark(t, ')') || text.isQuote(t) ? t + 1 : t;
        boolean comma = text.isClauseMark(i) || text.isMark(i, '-');
        i = comma ? i + 1 : i;
        if (text.is(i, "و")) {
            return start(i + 1);
        }
        boolean and = text.isWord(i) && text.folded(i).startsWith("و");
        return and || comma ? start(i) : -1;
    }

    private int start(int t) {
        int i = t;
        while (text.isQuote(i) || text.isMark(i, '(') || text.isMark(i, ':') || text.isMark(i, '-')) {
            i++;
        }
        return i;
    }

    /** The person named or described at a token, or null. */
    public @Nullable PersonPiece at(int t) {
        return at(start(t), Trust.BARE);
    }

    private @Nullable PersonPiece at(int t, Trust trust) {
        Word first = title(t);
        if (first == null
                || names.at(t, Trust.TITLED) != null
                        && first.to() == t + 1
                        && !first.has(Form.THE)
                        && trust != Trust.BARE) {
            Name name = names.at(t, trust);
            return name == null ? null : person(t, name.from(), List.of(), name);
        }
        if (first.has(Form.PREPOSITION | Form.PLURAL | Form.DUAL) || first.is("kind", "namesake")) {
            return null;
        }
        List<Word> titles = new ArrayList<>();
        int i = t;
        for (Word w = first; w != null && usable(w, titles.isEmpty()); w = title(i)) {
            titles.add(w);
            i = adjectives(w.to());
        }
        Name name = relative(titles, i) ? null : name(titles, i, t);
        return name == null ? described(t, titles, i) : person(t, name.from(), titles, name);
    }

    private boolean usable(Word w, boolean first) {
        return first || !w.has(Form.AND | Form.PREPOSITION | Form.PLURAL | Form.DUAL) && !w.is("kind", "namesake");
    }

    /** The title at a token: the longest, and of equals the one that the last letter and the fewest proclitics speak for. */
    private @Nullable Word title(int t) {
        Word best = null;
        for (Word w : words.all(t, "titles")) {
            if (best == null || w.to() > best.to() || w.to() == best.to() && strange(w) < strange(best)) {
                best = w;
            }
        }
        boolean infront = best != null && best.entry().base().equals("إمام") && !best.has(Form.THE);
        return infront && text.text().charAt(text.start(t)) != 'إ' ? null : best;
    }

    private int strange(Word w) {
        boolean marbuta = text.text().charAt(text.end(w.to() - 1) - 1) == 'ة';
        return (w.has(Form.AND) ? 2 : 0)
                + (w.has(Form.PLURAL | Form.DUAL) ? 1 : 0)
                + (marbuta && w.has(Form.PRONOUN) ? 4 : 0);
    }

    /** Skips adjectives: of nation, «المحلي». */
    private int adjectives(int t) {
        int i = t;
        while (text.isWord(i)
                && names.at(i, Trust.BARE) == null
                && (adjective(i, "demonyms") || adjective(i, "descriptions"))) {
            i++;
        }
        return i;
    }

    private boolean adjective(int t, String table) {
        return words.all(t, table).stream()
                .anyMatch(w -> w.to() == t + 1 && !w.has(Form.AND | Form.PREPOSITION | Form.TANWEEN));
    }

    /** «نجل القيادي خالد حسن»: the name is that of another. */
    private boolean relative(List<Word> titles, int at) {
        Word first = titles.get(0);
        boolean owned = first.is("kind", "kin")
                || first.entry().base().equals("سائق")
                || first.entry().base().equals("حارس");
        boolean free = first.has(Form.PRONOUN | Form.THE);
        return owned && !free && (titles.size() > 1 || names.at(start(at), Trust.TITLED) != null);
    }

    private @Nullable Name name(List<Word> titles, int at, int from) {
        Word last = titles.get(titles.size() - 1);
        boolean called = last.is("kind", "called");
        int i = called || text.isQuote(at) || text.isMark(at, '(') ? start(at) : at;
        boolean general = !last.has(Form.THE | Form.PRONOUN)
                && (last.is("kind", "human") || last.is("kind", "weak") || last.is("kind", "profession"));
        Name name = names.at(i, called ? Trust.CALLED : general ? Trust.BARE : Trust.TITLED);
        if (name != null && name.skip() == 0 && text.breakBefore(i) == 0) {
            return name;
        }
        name = call(at);
        boolean deep = titles.get(0).is("kind", "office")
                || titles.get(0).is("kind", "profession")
                || titles.get(0).is("kind", "rank");
        return name != null || !deep ? name : behind(at, from);
    }

    /** The person whose name follows a word such as «يدعى» or «المدعو» at a token, or null. */
    public @Nullable PersonPiece calledAt(int t) {
        Name name = calls(t) ? names.at(start(t + 1), Trust.CALLED) : null;
        return name == null ? null : person(name.from(), name.from(), List.of(), name);
    }

    private boolean calls(int t) {
        return text.is(t, "باسم")
                || text.is(t, "اسمه")
                || text.is(t, "اسمها")
                || text.is(t, "يدعي")
                || text.is(t, "تدعي")
                || text.is(t, "ويدعي")
                || text.is(t, "وتدعي")
                || words.find(t, "titles", "kind", "called") != null;
    }

    /** «شاب من القرية يدعى سمير», «المعروف باسم "أبو نبيل"». */
    private @Nullable Name call(int t) {
        for (int i = t; i < Math.min(text.size(), t + CALL_REACH); i++) {
            if (calls(i)) {
                return names.at(start(i + 1), Trust.CALLED);
            }
            if (!text.isWord(i) && !text.isClauseMark(i)
                    || words.has(i, "harms")
                    || words.has(i, "actions")
                    || words.has(i, "sayings")) {
                return null;
            }
        }
        return null;
    }

    /** A word of saying, and not «فيلق» or «التابع», which stand in an office. */
    private boolean says(int t) {
        return !words.has(t, "forces") && words.all(t, "sayings").stream().anyMatch(w -> !w.has(Form.THE));
    }

    /** The name behind what an office or a calling is of: «مدير مستشفى المدينة سمير حداد», «السفير في العاصمة، سمير حداد». */
    private @Nullable Name behind(int at, int from) {
        for (int i = at; i < Math.min(text.size(), from + NAME_REACH); i++) {
            boolean comma = text.isClauseMark(i) && i > at;
            int n = comma || text.isQuote(i) ? i + 1 : i;
            Word title = title(n);
            if (title != null
                    && title.has(Form.THE)
                    && !title.has(Form.AND | Form.PREPOSITION | Form.PLURAL)
                    && title.is("kind", "rank")) {
                n = title.to();
            }
            boolean anothers = words.find(n - 1, "titles", "kind", "namesake") != null
                    || words.find(n - 1, "titles", "kind", "kin") != null
                    || words.find(n - 1, "titles", "kind", "honour") != null;
            Name name = anothers ? null : names.at(n, Trust.BARE);
            if (name != null && name.skip() == 0) {
                return name;
            }
            boolean ends = !text.isWord(i) && !text.isQuote(i)
                    || words.has(i, "harms") && !words.has(i, "places")
                    || says(i)
                    || words.has(i, "actions")
                    || text.is(i, "الذي")
                    || text.is(i, "التي")
                    || text.folded(i).startsWith("و") && (words.has(i, "titles") || words.has(i, "people"));
            if (comma || ends) {
                return null;
            }
        }
        return null;
    }

    private PersonPiece person(int from, int at, List<Word> titles, Name name) {
        int form = titles.isEmpty() ? 0 : titles.get(0).form();
        String text =
                this.text.words(at, name.to()).text().substring(name.skip()).strip();
        AgeReader.Age age = ages.at(closed(name.to()));
        int to = age == null ? name.to() : age.to();
        Evidence words = this.text.bare(
                from, to, titles.isEmpty() && name.skip() > 0 ? Form.AND : form & (Form.AND | Form.PREPOSITION));
        String sex = sex(titles);
        return new PersonPiece(
                from,
                to,
                words,
                name.known() == null ? text : name.known(),
                age == null ? null : age.years(),
                sex == null ? name.sex() : sex,
                role(titles),
                titles.isEmpty() ? "" : titles.get(0).get("kind"));
    }

    private int closed(int t) {
        return text.isQuote(t) || text.isMark(t, ')') ? t + 1 : t;
    }

    /** «طفلة في السادسة من عمرها», «سائق الحافلة»: no name, yet one person and told apart. */
    private @Nullable PersonPiece described(int t, List<Word> titles, int at) {
        Word first = titles.get(0);
        int end = at;
        if (relative(titles, at)) {
            Name other = name(titles, at, t);
            end = other == null ? at : other.to();
        }
        end = complement(first, end, titles.size());
        AgeReader.Age age = ages.at(end);
        boolean weak = first.is("kind", "weak") || first.is("kind", "honour") || first.is("kind", "called");
        if (weak && age == null || first.has(Form.THE) && age == null) {
            return null;
        }
        int to = age == null ? Math.max(adjectives(end), first.to()) : age.to();
        Evidence said = text.bare(t, to, first.form() & (Form.AND | Form.PREPOSITION));
        boolean of =
                end > at && at == first.to() && titles.size() == 1 && role(titles) != null && !first.has(Form.PRONOUN);
        String role = of
                ? text.bare(t, end, first.form() & (Form.AND | Form.PREPOSITION))
                        .text()
                : role(titles);
        return new PersonPiece(
                t, to, said, null, age == null ? null : age.years(), sex(List.of(first)), role, first.get("kind"));
    }

    /** «سائق الحافلة», «نقيب شرطة», «امرأة حامل»: one word that belongs to the noun. */
    private int complement(Word first, int at, int titles) {
        boolean open = at == first.to() && titles == 1 && text.isWord(at) && text.breakBefore(at) == 0;
        if (!open || first.has(Form.THE | Form.PRONOUN | Form.TANWEEN) || first.is("kind", "kin")) {
            return at;
        }
        String w = text.folded(at);
        boolean plain = !words.has(at, "times")
                && !words.has(at, "name-ends")
                && !words.has(at, "harms")
                && !words.has(at, "actions");
        boolean definite = w.startsWith("ال") && !w.equals("الذي") && !w.equals("التي");
        boolean office = first.is("kind", "office")
                && !adjective(at, "demonyms")
                && !adjective(at, "descriptions")
                && w.charAt(0) != 'و'
                && w.charAt(0) != 'ب'
                && w.charAt(0) != 'ل';
        boolean of = w.equals("شرطه") || w.equals("حامل") || w.equals("اجره") || w.equals("اسعاف");
        return plain && (definite || office || of) ? body(at) : at;
    }

    /** «تنظيم "الدولة"», «كتيبة النصر»: the word and, of a body that has a name, one more. */
    private int body(int at) {
        boolean named = words.find(at, "titles", "kind", "namesake") != null;
        if (!named || !text.isQuote(at + 1)) {
            return named && text.isWord(at + 1) && !words.has(at + 1, "name-ends") ? at + 2 : at + 1;
        }
        int close = at + 2;
        while (close < Math.min(text.size(), at + NAME_REACH) && !text.isQuote(close)) {
            close++;
        }
        return text.isQuote(close) ? close + 1 : at + 1;
    }

    private @Nullable String sex(List<Word> titles) {
        for (Word w : titles) {
            boolean inflected = w.has(Form.FEMININE) && !w.entry().base().endsWith("ة");
            if (inflected || !w.get("sex").isEmpty()) {
                return inflected ? "female" : w.get("sex");
            }
        }
        return null;
    }

    /** The words of rank, calling or office, without article and proclitics. */
    private @Nullable String role(List<Word> titles) {
        for (Word w : titles) {
            String kind = w.get("kind");
            if (kind.equals("rank") || kind.equals("profession") || kind.equals("office") || kind.equals("kin")) {
                String said = text.bare(w.from(), w.to(), w.form() & (Form.AND | Form.PREPOSITION))
                        .text();
                boolean plain = !w.has(Form.PRONOUN | Form.TANWEEN);
                return !plain ? w.entry().base() : w.has(Form.THE) && said.startsWith("ال") ? said.substring(2) : said;
            }
        }
        return null;
    }
}
