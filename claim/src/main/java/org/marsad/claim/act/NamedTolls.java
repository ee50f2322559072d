package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.count.NumberPiece;
import org.marsad.mention.people.PeoplePiece;
import org.marsad.mention.people.PersonPiece;
import org.marsad.record.CountRange;
import org.marsad.record.Evidence;
import org.marsad.record.Harm;
import org.marsad.record.Person;
import org.marsad.record.Toll;
import org.marsad.record.Victims;
import org.marsad.text.TokenisedText;

/**
 * What people named one by one say about the figure: where the report states none they are counted, a stated one stays. Source:
 * codebook, chapter persons, "a floor of the count"; GUIDELINES, killed.
 */
final class NamedTolls {
    /** Words that tell as well of a death in bed: no violence without another word for it. */
    private static final Set<String> PEACEFUL =
            Set.of("توفي", "وفاة", "قضى", "فارق الحياة", "فقدان", "إصابة", "أصاب", "جثمان", "جثة");

    /** Under which a toll of named people stands. */
    static final String RULE = "named-victims";

    private final Pieces pieces;
    private final TokenisedText text;

    NamedTolls(Pieces pieces) {
        this.pieces = pieces;
        this.text = pieces.text();
    }

    /** The tolls of a sentence, with those that its named people make. */
    List<Tolls.Found> of(List<Tolls.Found> tolls, List<Persons.Group> groups) {
        List<Tolls.Found> out = new ArrayList<>(tolls);
        for (Persons.Group g : groups) {
            if (!g.whole()) {
                continue;
            }
            out.removeIf(f -> f.toll() == null && touches(f, g) && f.harm().equals(code(g)));
            out.replaceAll(f -> f.harm().equals("wounded") && g.harm() == Harm.KILLED && f.from() == g.at() && single(f)
                    ? found(g, f)
                    : f);
            int known = known(out, g);
            if (known < 0) {
                boolean named = g.people().stream().anyMatch(p -> p.name() != null);
                boolean peaceful =
                        g.word() != null && PEACEFUL.contains(g.word().entry().base());
                if (named && !peaceful && out.stream().noneMatch(f -> touches(f, g))) {
                    out.add(found(g, null));
                }
            } else if (single(out.get(known)) && !count(g).equals(CountRange.exactly(1))) {
                out.set(known, found(g, out.get(known)));
            }
        }
        out.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return out;
    }

    /** The toll whose words are those of one of the people: a singular noun that was read as one victim. */
    private static int known(List<Tolls.Found> tolls, Persons.Group g) {
        for (int i = 0; i < tolls.size(); i++) {
            Toll t = tolls.get(i).toll();
            if (t != null
                    && tolls.get(i).harm().equals(code(g))
                    && g.people().stream().anyMatch(p -> p.words().overlaps(t.words()))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean touches(Tolls.Found f, Persons.Group g) {
        return f.from() < g.to() && g.at() < f.to();
    }

    private static boolean single(Tolls.Found f) {
        return f.toll() != null && f.toll().count().equals(CountRange.exactly(1)) && !f.attackers();
    }

    private static String code(Persons.Group g) {
        return g.harm().name().toLowerCase(Locale.ROOT);
    }

    /** As many as are named, and those who follow without a name: «وثلاثة من مرافقيه», «وعدد من مرافقيه». */
    private CountRange count(Persons.Group g) {
        CountRange named = CountRange.exactly(g.people().size());
        int t = g.to();
        if (!text.isWord(t) || !text.folded(t).startsWith("و")) {
            return named;
        }
        for (PeoplePiece p : Pieces.within(pieces.people(), t, t + 1)) {
            boolean exact =
                    p.count() != null && p.count().low() != null && p.harm().isEmpty();
            return exact && p.count() != null
                    ? named.plus(p.count())
                    : CountRange.atLeast(g.people().size());
        }
        for (NumberPiece n : Pieces.within(pieces.numbers(), t, t + 1)) {
            return n.guarded() || n.count().low() == null
                    ? CountRange.atLeast(g.people().size())
                    : named.plus(n.count());
        }
        boolean more = text.is(t, "وعدد")
                || text.is(t, "واخرين")
                || text.is(t, "واخرون")
                || text.is(t, "وبعض")
                || text.is(t, "ومرافقيه");
        return more ? CountRange.atLeast(g.people().size()) : named;
    }

    private Tolls.Found found(Persons.Group g, Tolls.@Nullable Found before) {
        Toll plain = toll(g, count(g));
        Toll old = before == null ? null : before.toll();
        Toll toll = old == null ? plain : new Toll(plain.count(), old.victims(), false, List.of(), plain.words());
        return before == null
                ? new Tolls.Found(g.at(), Math.max(g.to(), g.at() + 1), code(g), toll, null, null, false, false, RULE)
                : new Tolls.Found(
                        before.from(),
                        Math.max(before.to(), g.to()),
                        code(g),
                        toll,
                        before.actor(),
                        before.by(),
                        before.revised(),
                        false,
                        before.rule());
    }

    private static Victims victims(Persons.Group g) {
        Victims all = null;
        for (PersonPiece p : g.people()) {
            Victims one = p.kind().equals("rank")
                    ? Victims.COMBATANTS
                    : p.kind().equals("profession") || p.kind().equals("human") ? Victims.CIVILIANS : Victims.UNKNOWN;
            all = all == null ? one : all.and(one);
        }
        return all == null ? Victims.UNKNOWN : all;
    }

    /**
     * Gives an act the people of its words, and where it states no figure for their harm, their number. Whose death people
     * protest against is no victim of the protest.
     */
    void fill(Draft d, List<Persons.Group> own) {
        if (Kinds.protest(d.type) && !d.hasToll()) {
            return;
        }
        for (Persons.Group g : own) {
            SamePerson.join(d.persons, persons(g));
            CountRange n = g.whole() ? count(g) : CountRange.atLeast(g.people().size());
            switch (g.harm()) {
                case KILLED -> d.killed = d.killed == null && d.attackers == null ? toll(g, n) : d.killed;
                case WOUNDED -> d.wounded = d.wounded == null ? toll(g, n) : d.wounded;
                case CAPTURED -> d.captured = d.captured == null ? toll(g, n) : d.captured;
                case MISSING -> d.missing = d.missing == null ? toll(g, n) : d.missing;
            }
        }
    }

    private Toll toll(Persons.Group g, CountRange n) {
        Evidence first = g.people().get(0).words();
        Evidence last = g.people().get(g.people().size() - 1).words();
        Evidence words =
                Evidence.in(text.text(), Math.min(first.start(), last.start()), Math.max(first.end(), last.end()));
        return new Toll(n, victims(g), false, List.of(), words);
    }

    /** The people as a claim has them. */
    static List<Person> persons(Persons.Group g) {
        List<Person> out = new ArrayList<>();
        boolean she = g.people().size() == 1
                && g.word() != null
                && g.word().has(Form.FEMININE)
                && g.word().has(Form.VERB);
        for (PersonPiece p : g.people()) {
            String sex = p.sex() == null && she ? "female" : p.sex();
            out.add(new Person(p.name(), p.age(), sex, p.role(), g.harm(), p.words()));
        }
        return out;
    }
}
