package org.marsad.claim.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.claim.speech.Denials;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.EventType;
import org.marsad.text.TokenisedText;

/** Reads whether an act is said to have happened at all. Source: codebook, chapter modality. */
final class Moods {
    /** Tokens that a mood word may stand before the word it holds. */
    private static final int REACH = 3;
    /** Tokens behind an act within which it is said to be to come. */
    private static final int LATER = 4;
    /** Tokens behind a word of harm within which those stand to whom it came. */
    private static final int OBJECT_REACH = 5;
    /** Tokens between what will be and what comes of it. */
    private static final int CONSEQUENCE_REACH = 9;

    private final Words words;
    private final TokenisedText text;
    private static final List<String> PLUPERFECT =
            List.of("كان", "وكان", "كانت", "وكانت", "كانوا", "وكانوا", "كانا", "وكانا");

    private final Pieces pieces;
    private final Surroundings surroundings;
    private final Denials denials;

    Moods(Pieces pieces, Denials denials) {
        this.denials = denials;
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = words.text();
        this.surroundings = new Surroundings(words);
    }

    /**
     * What keeps the act at a token from having happened (planned, threatened, hypothetical, habitual, drill, negation, …), or
     * null. «نفى أي قصف»: what somebody denies is no mere thought.
     */
    @Nullable
    String of(int token, int from, int to) {
        String mood = mood(token, from, to);
        boolean any =
                mood != null && List.of("hypothetical", "habitual", "negation").contains(mood);
        return any && denied(token, from, to) ? null : mood;
    }

    /** Whether somebody denies what a token names. */
    boolean denied(int token, int from, int to) {
        return denials.of(token, from, to) != null;
    }

    /** A word of the table; the letters of a place are none: «بعقوبة» is no «عقوبة». */
    private @Nullable Word at(int token) {
        return pieces.inPlace(token) ? null : words.find(token, "moods");
    }

    private @Nullable String mood(int token, int from, int to) {
        for (int t = token - 1; t >= Math.max(from, token - REACH); t--) {
            if (text.isClauseMark(t)) {
                break;
            }
            Word m = at(t);
            if (m == null || !m.get("reach").equals("next") || m.to() > token || m.is("mood", "background")) {
                continue;
            }
            if (!m.is("mood", "ongoing")) {
                return m.get("mood");
            }
            if (!protest(token)) {
                return "habitual";
            }
        }
        if (resolved(token, from)) {
            return "planned";
        }
        for (int t = from; t < to; t++) {
            Word m = at(t);
            if (m == null
                    || m.from() == token && !m.is("mood", "accident")
                    || m.get("reach").equals("self")) {
                continue;
            }
            if (m.get("reach").equals("sentence")
                    && !(m.is("mood", "crime") && gunmen(from, to))
                    && !(m.is("mood", "animals") && ofPeople(token, to) && (gunmen(from, to) || warlike(from, to)))
                    && (m.to() <= token || !m.get("mood").equals("habitual"))) {
                return m.get("mood");
            }
            if (m.get("reach").equals("clause") && sameClause(m, token)) {
                return m.get("mood");
            }
        }
        String after = after(token, to);
        if (after != null) {
            return after;
        }
        if (scheduled(token, to)) {
            return "planned";
        }
        Word act = words.find(token, "actions");
        boolean meant = act != null && act.has(Form.VERB) && act.has(Form.LI);
        if (meant || act != null && (act.has(Form.WILL) || aimed(act, from))) {
            return "planned";
        }
        if (act != null && act.has(Form.PRESENT) && !act.has(Form.PAST) && consequence(token, from)) {
            return "hypothetical";
        }
        if (act != null && text.folded(token).equals("فجر") && !bursts(act, to)) {
            return "other";
        }
        if (subjunctive(token, from)) {
            return "hypothetical";
        }
        if (relative(token - 1) && words.all(token, "actions").stream().anyMatch(Moods::seizes)) {
            return "background";
        }
        if (natural(token, from, to)) {
            return "natural";
        }
        return possible(token, act, from, to) ? "hypothetical" : surroundings.of(act, from, to);
    }

    private boolean protest(int token) {
        Word act = words.find(token, "actions");
        return act != null && Kinds.protest(EventType.of(act.get("type")));
    }

    /** «قررت النقابة تنفيذ إضراب», and not «تم تنفيذ إضراب»: what was decided has not begun. */
    private boolean resolved(int token, int from) {
        Word begun = words.find(token - 1, "moods", "reach", "begun");
        for (int t = token - 2; begun == null && t >= Math.max(from, token - REACH); t--) {
            Word w = words.find(t, "moods", "reach", "begun");
            begun = w != null && w.to() == token ? w : null;
        }
        if (begun == null) {
            return false;
        }
        for (int t = begun.from() - 1; t >= from && !text.isClauseMark(t); t--) {
            if (words.find(t, "moods", "reach", "decided") != null) {
                return true;
            }
        }
        return false;
    }

    /** «سيثير التحرك فوضى تحرق المدينة»: what comes of what will be has not been either. */
    private boolean consequence(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - CONSEQUENCE_REACH) && !text.isClauseMark(t); t--) {
            String w = text.isWord(t) ? text.folded(t) : "";
            if ((w.startsWith("سي") || w.startsWith("ست") || w.equals("سوف"))
                    && w.length() > 3
                    && !words.has(t, "places")
                    && !words.has(t, "people")
                    && !words.has(t, "numbers")) {
                return true;
            }
        }
        return false;
    }

    /** «قد يقع هجوم», «أعمال شغب قد تحصل»: with the present, «قد» says that it may be; with the past, that it was. */
    private boolean possible(int token, @Nullable Word act, int from, int to) {
        int end = act == null ? token + 1 : act.to();
        for (int t = Math.max(from, token - REACH); t < Math.min(to - 1, end + 2); t++) {
            if (text.isClauseMark(t)) {
                if (t > token) {
                    return false;
                }
            } else if ((text.is(t, "قد") || text.is(t, "وقد") || text.is(t, "ربما"))
                    && present(t + 1)
                    && !hadBeen(t, from)
                    && !marked(t, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean marked(int from, int to) {
        for (int t = from; t < to; t++) {
            if (text.isClauseMark(t)) {
                return true;
            }
        }
        return false;
    }

    /** «تقصف», and not «تعرضت», whose first letter belongs to its stem. */
    private boolean present(int token) {
        String w = text.folded(token);
        return w.startsWith("ي") || w.startsWith("ت") && w.length() > 3 && !(w.endsWith("ت") && w.length() > 4);
    }

    /** «كان الجانبان قد تبادلا أسرى»: what had been before. */
    private boolean hadBeen(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - REACH) && !text.isClauseMark(t); t--) {
            if (PLUPERFECT.contains(text.folded(t))) {
                return true;
            }
        }
        return false;
    }

    /** «فجر» is also dawn: it bursts where a doer, something that goes off or something that is blown up follows. */
    private boolean bursts(Word act, int to) {
        for (int t = act.to(); t < Math.min(to, act.to() + REACH); t++) {
            for (String table : List.of("people", "means", "sites", "forces", "parties")) {
                if (words.has(t, table)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «أن تقصف», and not «قبل أن تقصف», which was done. */
    private boolean subjunctive(int token, int from) {
        return token - 1 >= from
                && text.is(token - 1, "ان")
                && words.all(token, "actions").stream().anyMatch(w -> w.has(Form.PRESENT))
                && !(text.is(token - 2, "قبل") || text.is(token - 2, "الي") || text.is(token - 2, "بعد"));
    }

    /** «طلب الإذن لقصف القرية», and not «تعرضت القرية لقصف». */
    private boolean aimed(Word act, int from) {
        if (!act.has(Form.LI)
                || act.has(Form.VERB | Form.THE)
                || !act.is("role", "event")
                || act.is("shape", "fixed")) {
            return false;
        }
        for (int t = act.from() - 1; t >= from; t--) {
            if (words.find(t, "clauses", "role", "undergone") != null) {
                return false;
            }
        }
        return true;
    }

    private static boolean seizes(Word act) {
        return act.has(Form.VERB) && (act.is("type", "abduction") || act.is("type", "arrests"));
    }

    /** «الإفراج عن المهندس الذي خطف قبل شهرين»: says who it is, and not what happened. */
    private boolean relative(int token) {
        return token >= 0
                && List.of("الذي", "التي", "الذين", "اللذين", "اللذان").contains(text.folded(token))
                && !words.has(token - 1, "actions");
    }

    /** «توفي» alone tells no violence: an act, a weapon or a wound must stand in its sentence. */
    private boolean natural(int token, int from, int to) {
        Word self = at(token);
        if (self == null || !self.get("reach").equals("self")) {
            return false;
        }
        for (int t = from; t < to; t++) {
            Word harm = words.find(t, "harms");
            Word act = words.find(t, "actions");
            if (act != null && !act.is("role", "reference") && !act.is("role", "figure")
                    || words.has(t, "means")
                    || harm != null && !harm.entry().equals(self.entry()) && !words.has(t, "moods")) {
                return false;
            }
        }
        return true;
    }

    /** «هجوم إلكتروني», «هجمات وشيكة»: an adjective right behind. */
    private @Nullable String after(int token, int to) {
        Word act = words.find(token, "actions");
        int end = act == null ? token + 1 : act.to();
        for (int t = end; t < Math.min(to, end + 3); t++) {
            Word m = at(t);
            if (text.isQuote(t)) {
                continue;
            }
            boolean strength = m != null && m.is("mood", "figurative") && act != null && !act.is("type", "attack");
            if (m != null && m.get("reach").equals("after") && !strength) {
                return m.get("mood");
            }
            if (words.find(t, "demonyms") == null
                    && !words.has(t, "means")
                    && !text.is(t, "اخر")
                    && !text.is(t, "اخرى")) {
                return null;
            }
        }
        return null;
    }

    /** «إضراب المعلمين المقرر يوم الخميس»: what is to be, said of the act some words before. */
    private boolean scheduled(int token, int to) {
        Word act = words.find(token, "actions");
        int end = act == null ? token + 1 : act.to();
        for (int t = end; t < Math.min(to, end + LATER) && !text.isClauseMark(t); t++) {
            if (words.find(t, "moods", "reach", "later") != null) {
                return true;
            }
        }
        return false;
    }

    private boolean sameClause(Word mood, int token) {
        int a = Math.min(mood.from(), token);
        int b = Math.max(mood.from(), token);
        for (int t = a; t < b; t++) {
            if (text.isClauseMark(t) || text.isQuote(t)) {
                return false;
            }
        }
        return mood.from() < token || mood.get("mood").equals("habitual");
    }

    /** Whether a token names an act, or what came to people: «هاجموا القرية وقتلوا ستة من سكانها ونهبوا مواشيها». */
    private boolean ofPeople(int token, int to) {
        boolean people = words.has(token, "actions");
        for (int t = token; t < Math.min(to, token + OBJECT_REACH); t++) {
            people |= words.has(t, "people");
        }
        return people;
    }

    /** «سقوط قذيفة على سوق للماشية»: bombs and shells are no hunters. */
    private boolean warlike(int from, int to) {
        for (int t = from; t < to; t++) {
            Word act = words.find(t, "actions");
            if (act != null
                    && act.is("role", "event")
                    && EventType.of(act.get("type")).acled().get(0).startsWith("Explosions")) {
                return true;
            }
        }
        return false;
    }

    /** «القضاء على إرهابيين وحجز أسلحة ومخدرات»: armed men make more than a crime of it. */
    private boolean gunmen(int from, int to) {
        for (int t = from; t < to; t++) {
            Word w = ArmedMen.at(words, t);
            if (w != null && w.is("party", "UNKNOWN_GUNMEN")) {
                return true;
            }
        }
        return false;
    }

    /** «بعد العملية», «التحقيق في حادث الاعتداء»; in «بعد العملية قتل …» what follows the word for any act is told. */
    boolean inPassing(List<Trigger> group, int from) {
        Trigger before = null;
        for (Trigger t : group) {
            if (!t.role().equals("reference")) {
                return inPassing(t.from(), from)
                        || before != null && before.to() == t.from() && inPassing(before.from(), from);
            }
            before = t;
        }
        return inPassing(group.get(0).from(), from);
    }

    /**
     * Whether an act is only named to say when, why or what about something else was: «منذ اغتيال الوزير», «التحقيق اللبناني في
     * الهجوم», «بعد ساعات من القصف».
     */
    private boolean inPassing(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - REACH) && !text.isClauseMark(t); t--) {
            for (Word w : pieces.inPlace(t) ? List.<Word>of() : words.all(t, "moods")) {
                if (w.is("mood", "background") && w.to() <= token && leadsTo(w, token)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** «بعد الهجوم», «بسبب تجدد الاحتجاجات», «بعد ساعات من الهجوم», «التحقيق معهم في الهجوم», and not «بعد الصلاة في مظاهرة». */
    private boolean leadsTo(Word occasion, int token) {
        Word course = words.find(occasion.to(), "clauses", "role", "course");
        return occasion.to() == token
                || course != null && course.to() == token
                || text.is(token - 1, "من")
                || !occasion.is("shape", "particle")
                        && (text.is(token - 1, "في") || text.is(token - 1, "عن") || text.is(token - 1, "علي"));
    }

    /** Whether words such as «بعد», «منذ» hang an act on something else. */
    boolean recalled(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - REACH); t--) {
            if (text.is(t, "منذ")) {
                return true;
            }
        }
        return false;
    }
}
