package org.marsad.claim.act;

import static org.marsad.record.EventType.EXCESSIVE_FORCE_AGAINST_PROTESTERS;
import static org.marsad.record.EventType.PEACEFUL_PROTEST;
import static org.marsad.record.EventType.PROTEST_WITH_INTERVENTION;
import static org.marsad.record.EventType.VIOLENT_DEMONSTRATION;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.record.EventType;
import org.marsad.text.TokenisedText;

/**
 * Reads protests by what people are seen to do: those who protest gather, shout, block a road or are dispersed; a march has a
 * cause. A word for protesters alone is no protest. Source: codebook, chapter kinds, "people in the street".
 */
final class Protests {
    /** Tokens that a word of the crowd may stand before those who protest: «تجمع أمس نحو 500 متظاهر». */
    private static final int BEFORE = 7;
    /** Tokens that it may stand after them: «المتظاهرون في المدينة رددوا». */
    private static final int AFTER = 4;
    /** Tokens that what they close or put up may stand after them, with words on who they are between. */
    private static final int BLOCK = 10;
    /** Tokens that a verb of violence may stand before those who do it. */
    private static final int RIOT = 3;
    /** Tokens between a gathering and its cause. */
    private static final int CAUSE = 18;

    private final Words words;
    private final TokenisedText text;
    private final Moods moods;

    Protests(Words words, Moods moods) {
        this.words = words;
        this.moods = moods;
        this.text = words.text();
    }

    /** Replaces words that only together tell a protest by one trigger for each, and drops those that stand alone. */
    List<Trigger> pair(List<Trigger> triggers, int from, int to) {
        List<Trigger> out = new ArrayList<>();
        for (Trigger t : triggers) {
            Trigger made = switch (t.role()) {
                case "protester" -> protester(t, triggers, from, to);
                case "gathering" -> known(gathering(t, from, to), from, to);
                case "objection" -> objection(t, from, to);
                case "event" -> known(t, from, to);
                case "weak" -> t.type() == PEACEFUL_PROTEST ? weak(t, from, to) : t;
                default -> t;
            };
            if (made != null) {
                out.add(made);
            }
        }
        march(out, from, to);
        return out;
    }

    private @Nullable Trigger protester(Trigger t, List<Trigger> all, int from, int to) {
        if (all.stream().noneMatch(Trigger::strong)) {
            for (Trigger toll : all) {
                if (toll.toll() && toll.from() <= t.from() && t.from() <= toll.to() && killed(toll)) {
                    return sure(t, t.word(), EXCESSIVE_FORCE_AGAINST_PROTESTERS, false);
                }
            }
        }
        Word force = near(t.from(), "force", BEFORE, BEFORE, from, to);
        if (force != null) {
            return sure(t, force, PROTEST_WITH_INTERVENTION, false);
        }
        Word riot = near(t.from(), "riot", RIOT, AFTER, from, to);
        if (riot != null && riot.has(Form.PAST) && does(t, riot)) {
            return sure(t, riot, VIOLENT_DEMONSTRATION, false);
        }
        Word gather = near(t.from(), "gather", BEFORE, AFTER, from, to);
        if (gather != null
                && !subjunctive(gather)
                && (gather.has(Form.PAST) ? does(t, gather) : !gather.has(Form.VERB) && gather.from() > t.from())) {
            return sure(t, gather, PEACEFUL_PROTEST, false);
        }
        Word block = gather != null && subjunctive(gather) ? null : near(t.from(), "block", BEFORE, BLOCK, from, to);
        block = block == null ? near(t.from(), "cause", 0, AFTER, from, to) : block;
        if (block != null && !general(block)) {
            return sure(t, block, PEACEFUL_PROTEST, false);
        }
        Word hold = near(t.from(), "hold", RIOT, 0, from, to);
        if (hold != null && hold.has(Form.PAST) && counted(hold.to(), t.to())) {
            return sure(t, hold, PEACEFUL_PROTEST, false);
        }
        Word voice = near(t.from(), "voice", BEFORE, AFTER, from, to);
        return voice == null || voice.has(Form.WILL) ? null : sure(t, voice, PEACEFUL_PROTEST, true);
    }

    /** «لم تستطع أن تجمع خمسين متظاهرا», and not «بعد أن تجمع المتظاهرون». */
    private boolean subjunctive(Word verb) {
        return verb.has(Form.VERB) && text.is(verb.from() - 1, "ان") && !text.is(verb.from() - 2, "بعد");
    }

    /** «تجمع المتظاهرون» is told, «موقع تجمع المتظاهرين» names a place and «اقتحم الجنود المتظاهرين» is done to them. */
    private boolean does(Trigger protester, Word verb) {
        boolean oblique = protester.word().has(Form.PREPOSITION)
                || text.folded(protester.from()).endsWith("ين");
        boolean apart = verb.is("role", "riot") ? many(verb.to(), protester.from()) : verb.to() < protester.from();
        return !oblique || verb.from() > protester.from() || apart;
    }

    private boolean counted(int from, int to) {
        for (int t = from; t < to && !text.isClauseMark(t); t++) {
            if (words.has(t, "numbers") || text.isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    private boolean many(int from, int to) {
        for (int t = from; t < to && !text.isClauseMark(t); t++) {
            if (words.has(t, "numbers") || words.has(t, "people") || text.isNumber(t)) {
                return true;
            }
        }
        return false;
    }

    /** A cause of one word is an adjective, and says nothing of people who are called protesters already. */
    private static boolean general(Word w) {
        return w.has(Form.WILL) || w.is("role", "cause") && w.has(Form.ADJECTIVE);
    }

    /** «وأحرق المتظاهرون سيارات»: protesters who are known already, and nothing that says that they came together. */
    boolean known(int first, int last, int from, int to) {
        for (int t = Math.max(from, first); t < Math.min(to, last + AFTER); t++) {
            Word w = words.find(t, "actions", "role", "protester");
            if (w != null && w.has(Form.THE)) {
                return !gathered(from, to);
            }
        }
        return false;
    }

    /** Whether it is told that people came together, what they shouted or what for: then a protest is told, and not only how it went on. */
    private boolean gathered(int from, int to) {
        for (int t = from; t < to; t++) {
            for (String role : List.of("gather", "hold", "voice", "cause")) {
                if (words.find(t, "crowds", "role", role) != null) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean killed(Trigger toll) {
        for (int t = toll.from(); t < toll.to(); t++) {
            if (words.find(t, "harms", "harm", "killed") != null) {
                return true;
            }
        }
        return false;
    }

    /** «تظاهرة»: of people, not of culture, where it has a cause or people who go out. */
    private @Nullable Trigger gathering(Trigger t, int from, int to) {
        if (t.word().has(Form.PRONOUN) || text.isQuote(t.to())) {
            return null;
        }
        Word w = near(t.from(), "cause", 3, BEFORE, from, to);
        w = w == null ? near(t.from(), "gather", AFTER, AFTER, from, to) : w;
        w = w == null ? near(t.from(), "voice", BEFORE, AFTER, from, to) : w;
        if (w == null && many(Math.max(from, t.from() - AFTER), Math.min(to, t.to() + AFTER))) {
            w = near(t.from(), "hold", BEFORE, AFTER, from, to);
        }
        return w == null && !t.word().has(Form.PLURAL) ? null : t.as(t.type(), "event");
    }

    /** «استقال احتجاجا على القرار», «احتجاجهم على القرار» give a reason; «نظم المعلمون احتجاجا أمام الوزارة» tells a protest. */
    private @Nullable Trigger weak(Trigger t, int from, int to) {
        if (t.word().has(Form.PRONOUN)) {
            return null;
        }
        if (words.find(t.from(), "crowds", "role", "cause") == null) {
            return known(t, from, to);
        }
        return held(t.from(), from) ? t.as(t.type(), "event") : null;
    }

    /** Whether a verb of holding governs a word, and nothing else that can be held stands between them. */
    private boolean held(int token, int from) {
        for (int t = token - 1; t >= Math.max(from, token - BEFORE) && !text.isClauseMark(t); t--) {
            Word hold = words.find(t, "crowds", "role", "hold");
            if (hold != null && hold.has(Form.VERB)) {
                return !general(hold) && !subjunctive(hold);
            }
            if (words.has(t, "actions") || words.find(t, "crowds", "role", "gather") != null) {
                return false;
            }
        }
        return false;
    }

    /** «تعطلت الحركة بسبب اعتصام السكان احتجاجا على القرار»: a protest whose own cause is told is told too, whatever it explains. */
    boolean ofCause(Trigger t, int from, int to) {
        return Kinds.protest(t.type()) && near(t.to() - 1, "cause", 0, BEFORE + AFTER, from, to) != null;
    }

    /** «وجابت المظاهرة شوارع المدينة»: a demonstration that is known, and now seen to move, is told. */
    private @Nullable Trigger known(@Nullable Trigger t, int from, int to) {
        if (t == null || t.type() != PEACEFUL_PROTEST) {
            return t;
        }
        if (near(t.from(), "force", RIOT, 0, from, to) != null) {
            return t.as(PROTEST_WITH_INTERVENTION, t.role());
        }
        if (!t.definite()) {
            return t;
        }
        Word course = words.find(t.from() - 1, "clauses", "role", "course");
        if (course != null && course.from() == from) {
            return sure(t, course, t.type(), false);
        }
        boolean relative =
                text.folded(t.to()).startsWith("الت") || text.folded(t.to()).startsWith("الذ");
        for (String role : List.of("gather", "hold", "course")) {
            Word w = near(t.from(), role, 2, 0, from, to);
            w = w == null && relative ? near(t.to(), role, 0, 1, from, to) : w;
            if (w != null && w.has(Form.VERB)) {
                return sure(t, w, t.type(), false);
            }
        }
        return t;
    }

    /** «احتج»: by many, or by what they block; a club or a minister objects alone. */
    private @Nullable Trigger objection(Trigger t, int from, int to) {
        boolean many = near(t.from(), "block", AFTER, BEFORE, from, to) != null
                || near(t.from(), "gather", BEFORE, AFTER, from, to) != null;
        return many || many(t.to(), Math.min(to, t.to() + AFTER)) ? t.as(t.type(), "event") : null;
    }

    /** «خرج السكان احتجاجا على …», «مسيرة تضامنا مع …»: a gathering that has a cause, without a word for protesters. */
    private void march(List<Trigger> out, int from, int to) {
        for (int t = from; t < to; t++) {
            Word w = words.find(t, "crowds", "role", "gather");
            boolean shout = w == null;
            w = shout ? words.find(t, "crowds", "role", "voice") : w;
            if (w == null
                    || shout && !w.has(Form.PAST)
                    || subjunctive(w)
                    || covered(out, t)
                    || moods.of(t, from, to) != null) {
                continue;
            }
            boolean many = many(t + 1, Math.min(to, t + BEFORE));
            if (shout && !(many && near(t, "cause", 0, AFTER, from, to) != null)) {
                continue;
            }
            Word cause = many || !w.has(Form.VERB) ? near(t, "cause", 0, CAUSE, from, to) : null;
            cause = many && cause == null ? shouted(near(t, "voice", 0, CAUSE, from, to)) : cause;
            cause = many && cause == null ? state(t, from, to) : cause;
            boolean adjective =
                    cause != null && w.has(Form.VERB) && cause.is("role", "cause") && cause.is("shape", "adjective");
            if (cause != null && !adjective && !general(cause) && !covered(out, cause.from())) {
                out.add(new Trigger(t, w.to(), w, PEACEFUL_PROTEST, "event"));
                return;
            }
        }
    }

    /** «رايات», and not «لإعلامها», which has the same letters. */
    private static @Nullable Word shouted(@Nullable Word voice) {
        return voice == null || voice.has(Form.LI) ? null : voice;
    }

    /** «احتشد المئات قرب القاعدة، وهم يحملون لافتات»: in what state people came together, behind a comma. */
    private @Nullable Word state(int gather, int from, int to) {
        for (int t = gather + 1; t < Math.min(to - 1, gather + CAUSE); t++) {
            if (text.isClauseMark(t)) {
                boolean state = text.is(t + 1, "وهم") || text.is(t + 1, "وهن");
                return state ? near(t + 1, "voice", 0, AFTER, from, to) : null;
            }
        }
        return null;
    }

    private static boolean covered(List<Trigger> triggers, int t) {
        return triggers.stream().anyMatch(x -> !x.toll() && Math.abs(x.from() - t) < BEFORE);
    }

    /** The nearest word of the crowd in the same clause, those before first. */
    private @Nullable Word near(int at, String role, int before, int after, int from, int to) {
        for (int t = at - 1; t >= Math.max(from, at - before) && !text.isClauseMark(t); t--) {
            Word w = words.find(t, "crowds", "role", role);
            if (w != null) {
                return w;
            }
        }
        for (int t = at + 1; t < Math.min(to, at + after + 1) && !text.isClauseMark(t); t++) {
            Word w = words.find(t, "crowds", "role", role);
            if (w != null) {
                return w;
            }
        }
        return null;
    }

    /** A trigger for both words; it tells an act of its own, unless it says only what those known already shouted. */
    private static Trigger sure(Trigger protester, Word other, EventType type, boolean refers) {
        int from = Math.min(protester.from(), other.from());
        int to = Math.max(protester.to(), other.to());
        Word w = protester.word();
        int form = refers ? w.form() : w.form() & ~(Form.THE | Form.PLURAL);
        return new Trigger(from, to, new Word(w.from(), w.to(), w.entry(), form), type, "event");
    }
}
