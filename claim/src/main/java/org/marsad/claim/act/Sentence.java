package org.marsad.claim.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.pattern.Match;
import org.marsad.knowledge.Entry;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.EventType;
import org.marsad.text.TokenisedText;

/** The triggers of one sentence, and which of them speak of the same act. */
final class Sentence {
    /** Tokens before an act in which «بعد» hangs it on another. */
    private static final int AFTER_REACH = 4;

    private final Words words;
    private final TokenisedText text;
    private final Moods moods;
    private final boolean[] named;
    private final Elsewhere elsewhere;
    private final boolean headline;
    final int from;
    final int to;
    final List<Trigger> triggers = new ArrayList<>();
    final List<Tolls.Found> tolls;
    /** Acts that are said not to have happened: «لم تقصف». */
    final List<Trigger> negated = new ArrayList<>();
    /** Figures of those who died in an accident or a disaster. */
    final List<Long> accidents = new ArrayList<>();
    /** Whether an act was found that is said not to have happened, or to be the rule. */
    boolean moody;

    Sentence(
            Words words,
            Moods moods,
            boolean[] named,
            Elsewhere elsewhere,
            int from,
            int to,
            List<Tolls.Found> tolls,
            List<Match> matches) {
        this.words = words;
        this.text = words.text();
        this.moods = moods;
        this.named = named;
        this.elsewhere = elsewhere;
        this.from = from;
        this.to = to;
        this.headline = from == 0;
        this.tolls = tolls;
        collect(matches);
    }

    private void collect(List<Match> matches) {
        int t = from;
        while (t < to) {
            Trigger trigger = named[t] ? null : trigger(t);
            if (trigger != null) {
                triggers.add(trigger);
                t = Math.max(trigger.to(), t + 1);
            } else {
                t++;
            }
        }
        templates(matches);
        for (Tolls.Found f : tolls) {
            String mood = moods.of(f.from(), from, to);
            if (mood != null && !f.harm().equals("none")) {
                moody = true;
                Long dead = f.toll() == null ? null : f.toll().count().low();
                if (mood.equals("accident") && f.harm().equals("killed") && dead != null) {
                    accidents.add(dead);
                }
                continue;
            }
            Word w = words.find(f.from(), "harms");
            if (w == null) {
                w = words.find(f.from(), "people");
            }
            if (w == null) {
                w = words.find(f.to() - 1, "harms");
            }
            triggers.add(new Trigger(
                    f.from(),
                    f.to(),
                    w == null ? NONE : w,
                    f.harm().equals("captured") ? EventType.ARRESTS : EventType.ATTACK,
                    "toll"));
        }
        List<Trigger> paired = new Protests(words, moods).pair(triggers, from, to);
        triggers.clear();
        triggers.addAll(paired);
        triggers.sort((a, b) -> Integer.compare(a.from(), b.from()));
    }

    /** «سقوط ثلاث قذائف»: acts that several words name together. */
    private void templates(List<Match> matches) {
        for (Match m : matches) {
            if (!m.means("trigger")
                    || named[m.from()]
                    || triggers.stream().anyMatch(t -> t.from() < m.to() && m.from() < t.to() && t.strong())) {
                continue;
            }
            if (moods.of(m.from(), from, to) != null) {
                moody = true;
                continue;
            }
            triggers.removeIf(t -> t.from() < m.to() && m.from() < t.to());
            Entry entry = new Entry(
                    -1,
                    "patterns",
                    m.pattern().name(),
                    0,
                    List.of("word", "by"),
                    List.of(m.pattern().name(), m.pattern().get("by")));
            Word w = new Word(m.from(), m.to(), entry, 0);
            triggers.add(
                    new Trigger(m.from(), m.to(), w, EventType.of(m.pattern().get("type")), sureness(m)));
        }
    }

    /** Words before a time that lay between two acts, folded; «تمكنت اليوم من إيقاف» has none. */
    private static final Set<String> BETWEEN = Set.of("بعد", "وبعد", "قبل", "وقبل");

    /** Words behind acts that count them, folded. */
    private static final Set<String> FIRST = Set.of("اول", "الاول", "اولي", "الاولي");

    private static final Set<String> SECOND = Set.of("ثان", "ثانيا", "ثانيه", "الثاني", "الثانيه");

    /** «weak» where the words are as often part of another act. */
    private static String sureness(Match m) {
        String role = m.pattern().get("role");
        return role.isEmpty() ? "event" : role;
    }

    /** Units of time, as the table of times has them, after which an act is still news. */
    private static final Set<String> SHORT = Set.of("second", "minute", "hour", "day");

    private static final Word NONE = new Word(0, 1, new Entry(-1, "tolls", "", 0, List.of("word"), List.of("")), 0);

    private @Nullable Trigger trigger(int t) {
        Word best = null;
        for (Word w : words.all(t, "actions")) {
            if (w.to() > to || nounOf(w) || best != null && (w.to() < best.to() || rank(w) <= rank(best))) {
                continue;
            }
            best = w;
        }
        Word death = best == null ? deniedDeath(t) : null;
        if (death != null) {
            return new Trigger(t, t + 1, death, EventType.ATTACK, "weak");
        }
        Word figure = words.find(t, "actions", "role", "figure");
        if (best == null || figure != null && figure.to() >= best.to()) {
            return null;
        }
        if (holding(best)) {
            return null;
        }
        String mood = moods.of(t, from, to);
        if (mood != null) {
            moody = true;
            if (mood.equals("negation") && unhappened(t) && best.is("role", best.has(Form.VERB) ? "verb" : "event")) {
                negated.add(new Trigger(t, best.to(), best, EventType.of(best.get("type")), best.get("role")));
            }
            return null;
        }
        boolean known = best.to() > t + 1
                        && text.folded(best.to() - 1).startsWith("ال")
                        && words.find(t, "actions", "role", "reference") != null
                || best.has(Form.VERB) && relative(t)
                || best.has(Form.PRONOUN) && !best.has(Form.VERB | Form.PLURAL) && bombs(EventType.of(best.get("type")))
                || best.is("shape", "name") && article(t);
        return new Trigger(t, best.to(), best, EventType.of(best.get("type")), best.get("role"), known);
    }

    /** «تظاهرة» is the noun, and never «تظاهره», which has the same letters. */
    private boolean nounOf(Word w) {
        return w.has(Form.VERB) && w.has(Form.PRONOUN) && words.find(w.from(), "actions", "role", "gathering") != null;
    }

    /** «الغارات الجوية», «بالقصف المدفعي»: names that the table gives with and without the article. */
    private boolean article(int t) {
        String w = text.folded(t);
        return w.startsWith("ال") || w.startsWith("لل") || w.length() > 1 && w.startsWith("ال", 1);
    }

    /** «نفى مقتل أي من الرهائن»: a death without a figure is an act only where it is denied. */
    private @Nullable Word deniedDeath(int t) {
        Word death = words.find(t, "harms");
        boolean denied = death != null
                && death.is("harm", "killed")
                && death.is("role", "event")
                && tolls.stream().noneMatch(f -> f.from() <= t && t < f.to())
                && moods.denied(t, from, to);
        return denied ? death : null;
    }

    /** «لم تقع غارة», «عدم وقوع غارة», and not «دون غارة», «وقف الغارات». */
    private boolean unhappened(int t) {
        for (int i = Math.max(from, t - 3); i < t; i++) {
            if (text.is(i, "لم") || text.folded(i).endsWith("عدم")) {
                return true;
            }
        }
        return false;
    }

    /** «الانتحاري الذي فجر نفسه»: what a relative clause tells is known already. */
    private boolean relative(int t) {
        return text.is(t - 1, "الذي") || text.is(t - 1, "التي") || text.is(t - 1, "الذين") || text.is(t - 1, "اللذين");
    }

    /** «القرية التي تسيطر عليها القوات»: who holds a place, no taking of it; «لاستعادة القرية»: what is aimed at. */
    private boolean holding(Word w) {
        boolean purpose = w.has(Form.LI) && !w.has(Form.VERB) && Kinds.ground(EventType.of(w.get("type")));
        return purpose
                || w.has(Form.PRESENT)
                        && (w.is("type", "territory_taken") && (relative(w.from()) || text.is(w.from() - 1, "حيث"))
                                || w.is("type", "arrests") && !headline);
    }

    /** Of equally long readings: a verb where it follows a side or opens a clause, else the noun. */
    private int rank(Word w) {
        boolean afterPreposition = text.is(w.from() - 1, "في")
                || text.is(w.from() - 1, "من")
                || text.is(w.from() - 1, "عن")
                || text.is(w.from() - 1, "خلال")
                || text.is(w.from() - 1, "جراء")
                || text.is(w.from() - 1, "اثر")
                || text.is(w.from() - 1, "بعد");
        if (w.has(Form.VERB)) {
            return afterPreposition ? 1 : 3;
        }
        return 2;
    }

    /** Groups of triggers, each of one act. */
    List<List<Trigger>> groups() {
        List<List<Trigger>> out = new ArrayList<>();
        for (Trigger t : triggers) {
            List<Trigger> group = out.isEmpty() ? List.of() : out.get(out.size() - 1);
            int clause = group.isEmpty()
                    ? -1
                    : elsewhere.clause(
                            group, out.size() == 1 ? from : group.get(0).from(), t, to);
            if (clause > 0) {
                List<Trigger> moved = new ArrayList<>(
                        group.stream().filter(g -> g.from() >= clause).toList());
                group.removeAll(moved);
                moved.add(t);
                out.add(moved);
            } else if (out.isEmpty() || splits(group, t)) {
                out.add(new ArrayList<>(List.of(t)));
            } else {
                group.add(t);
            }
        }
        return out;
    }

    private boolean splits(List<Trigger> group, Trigger next) {
        if (blast(group) && causes(next) || within(next)) {
            return false;
        }
        if (!next.verbal() && !next.definite() && laterThan(next) || second(group, next)) {
            return true;
        }
        if (next.toll() || group.stream().allMatch(Trigger::toll)) {
            return !next.toll()
                    && after(next)
                    && (leaves(next) || group.stream().anyMatch(Trigger::strong));
        }
        boolean strong = group.stream().anyMatch(Trigger::strong);
        boolean told = strong || next.definite() && group.stream().anyMatch(Trigger::verbal);
        if (told && next.strong() && !next.verbal() && after(next)) {
            return true;
        }
        if (!strong || !next.strong()) {
            return false;
        }
        if (elsewhere.tellsAnother(group, next, to)) {
            return true;
        }
        for (Trigger g : group) {
            if (g.strong() && compatible(g.type(), next.type())) {
                return false;
            }
        }
        return true;
    }

    /** «هاجم المركز بعد ساعات من تفجير»: two acts, for time lay between them. */
    private boolean laterThan(Trigger next) {
        return lapse(next) >= 0;
    }

    /** «بعد ساعات من مقتل 25 شخصا»: what was hours or days before is news too. */
    boolean shortlyBefore(Trigger act) {
        Word lapse = words.find(lapse(act), "times");
        return lapse != null && (lapse.is("kind", "moment") || SHORT.contains(lapse.get("value")));
    }

    /** The token of the time between an act and one before or after it: «بعد ساعات من», «بعد نحو يومين على»; -1 where there is none. */
    private int lapse(Trigger next) {
        int link = next.from() - 1;
        if (!text.is(link, "من") && !text.is(link, "علي")) {
            return -1;
        }
        int unit = -1;
        for (int t = link - 1; t >= Math.max(from, link - AFTER_REACH) && !text.isClauseMark(t); t--) {
            if (words.find(t, "times", "kind", "moment") != null) {
                return t;
            }
            if (unit >= 0 && BETWEEN.contains(text.folded(t))) {
                return unit;
            }
            unit = words.find(t, "times", "kind", "unit") != null ? t : unit;
        }
        return -1;
    }

    /** «هجوم أول أوقع قتلى لكنها تبنت الاعتداء الثاني»: two acts that are counted. */
    private boolean second(List<Trigger> group, Trigger next) {
        return SECOND.contains(text.folded(next.to()))
                && group.stream().anyMatch(t -> FIRST.contains(text.folded(t.to())));
    }

    /** «قتلوا أربعة قبل انسحابهم»: who leaves did another thing before. */
    private static boolean leaves(Trigger next) {
        return next.type() == EventType.WITHDRAWAL || next.type() == EventType.MOVEMENT_OF_FORCES;
    }

    /** «معارك تخللها قصف», «رافقها إطلاق نار»: part of the act told before. */
    private boolean within(Trigger next) {
        return words.find(next.from() - 1, "clauses", "role", "part") != null;
    }

    /** «دوت انفجارات»: nothing but the noise is told. */
    private static boolean blast(List<Trigger> group) {
        return group.stream()
                .allMatch(t -> t.type() == EventType.REMOTE_EXPLOSIVE_IED
                        && (t.role().equals("weak") || t.role().equals("happen")));
    }

    /** «إثر سقوط صواريخ», «جراء غارة»: what made the noise. */
    private boolean causes(Trigger next) {
        return next.type().violent()
                && next.type() != EventType.REMOTE_EXPLOSIVE_IED
                && (text.is(next.from() - 1, "اثر")
                        || text.is(next.from() - 1, "جراء")
                        || text.is(next.from() - 1, "نتيجه")
                        || text.is(next.from() - 1, "بسبب"));
    }

    private static boolean compatible(EventType a, EventType b) {
        return a.kin(b) || bombs(a) && bombs(b);
    }

    private static boolean bombs(EventType t) {
        return switch (t) {
            case ATTACK, SUICIDE_BOMB, REMOTE_EXPLOSIVE_IED, GRENADE -> true;
            default -> false;
        };
    }

    /** «بعد وقت قصير من قصف»: the act is what another followed. */
    private boolean after(Trigger t) {
        for (int i = t.from() - 1; i >= Math.max(from, t.from() - AFTER_REACH); i--) {
            if (text.is(i, "بعد")
                    || text.is(i, "قبل")
                    || text.is(i, "منذ")
                    || text.is(i, "عقب")
                    || text.is(i, "جراء")
                    || text.is(i, "غداه")
                    || text.is(i, "ردا")) {
                return true;
            }
        }
        return false;
    }

    /** The matches that begin in a range. */
    static List<Match> within(List<Match> matches, int from, int to) {
        return matches.stream().filter(m -> m.from() >= from && m.from() < to).toList();
    }
}
