package org.marsad.claim.speech;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.marsad.knowledge.Form;
import org.marsad.mention.Pieces;
import org.marsad.mention.Word;
import org.marsad.mention.Words;
import org.marsad.mention.source.SourcePiece;
import org.marsad.record.Link;
import org.marsad.record.SourceKind;
import org.marsad.text.TokenisedText;

/**
 * Reads who denies an act. Who denies a side of it (his part in it, its toll) leaves the act. Source: codebook, chapter who says
 * so, "a denial".
 */
public final class Denials {
    /** Tokens between the word of denial and «ذلك». */
    private static final int REACH = 6;

    /** Tokens before an act in which the news of it is named. */
    private static final int NEWS_REACH = 12;

    private final Pieces pieces;
    private final Words words;
    private final TokenisedText text;
    private final Speeches speeches;

    public Denials(Pieces pieces, Speeches speeches) {
        this.pieces = pieces;
        this.words = pieces.words();
        this.text = pieces.text();
        this.speeches = speeches;
    }

    /**
     * A denial.
     *
     * @param token the word that denies
     * @param chain from the report to the one who denies; empty where the report does
     * @param told who told what is denied: «نفت الوزارة ما أوردته الرابطة»; empty where nobody is named
     */
    public record Denial(int token, List<Link> chain, List<Link> told) {
        public Denial {
            chain = List.copyOf(chain);
            told = List.copyOf(told);
        }

        /** A denial of what nobody is named to have told. */
        public Denial(int token, List<Link> chain) {
            this(token, chain, List.of());
        }
    }

    /** The denial of the act that a token names, or null where nobody denies it. */
    public @Nullable Denial of(int token, int from, int to) {
        for (Speech s : speeches.around(token)) {
            Word w = s.word();
            if (w == null || !w.is("status", "denied")) {
                continue;
            }
            boolean relative = w.from() > token && w.from() <= token + 2;
            if (relative || token >= w.to() && token < s.to() && denied(object(s), token)) {
                return new Denial(w.from(), s.chain(), relative ? List.of() : told(object(s), token));
            }
            Speech teller = token >= s.to() ? teller(s, token) : null;
            if (teller != null) {
                SourcePiece who = teller.speaker();
                return new Denial(w.from(), s.chain(), who == null || named(who) ? teller.chain() : List.of());
            }
        }
        Denial verdict = verdict(token, from, to);
        return verdict == null ? negated(token) : verdict;
    }

    /** «نفى الجيش ما أعلنته الحركة عن أسر جندي»: the saying that is all that a denial is about. */
    private @Nullable Speech teller(Speech denial, int act) {
        for (Speech s : speeches.around(act)) {
            Word w = s.word();
            if (w != null
                    && w.from() >= denial.to() - 1
                    && w.from() <= object(denial) + 1
                    && text.is(w.from() - 1, "ما")
                    && act < s.to()
                    && denied(s.content(), act)) {
                return s;
            }
        }
        return null;
    }

    /** «نفى التقرير الذي نشرته المنظمة عن قصف القرية»: who is named behind the word for the news, before the act; media without a name are none. */
    private List<Link> told(int from, int act) {
        boolean news = false;
        for (int t = from; t < act; t++) {
            SourcePiece s = news && !rumour(t) ? pieces.sourceAt(t) : null;
            if (s != null && s.from() == t && s.to() <= act && named(s)) {
                return List.of(Channels.link(s, Link.Role.ORIGINATOR, "قال"));
            }
            news |= rumour(t);
        }
        return List.of();
    }

    private static boolean named(SourcePiece s) {
        boolean anyMedia = s.what() == SourceKind.MEDIA && s.actor().id().startsWith("OTHER:");
        return s.sort() != SourcePiece.Sort.ANONYMOUS && !anyMedia;
    }

    /** «قال المتحدث إن القوات لم تطلق النار»: somebody says of a side that it did not do it. */
    private @Nullable Denial negated(int token) {
        Word act = words.find(token, "actions");
        Speech s = text.is(token - 1, "لم") && act != null && act.has(Form.VERB) ? speeches.at(token) : null;
        return s != null && s.act().equals("say") && token > s.content() ? new Denial(token - 1, s.chain()) : null;
    }

    /** The denials of a sentence that point back: «ونفت دمشق ذلك», «وهو ما نفاه الجيش». */
    public @Nullable Denial back(int from, int to) {
        for (Speech s : speeches.around(from)) {
            Word w = s.word();
            if (w == null || s.chain().isEmpty() || side(from, w.from())) {
                continue;
            }
            if (w.is("act", "reject") && knownNews(object(s), s.to()) || judged(s)) {
                return new Denial(w.from(), s.chain());
            }
            if (!w.is("status", "denied")) {
                continue;
            }
            boolean pronoun = w.has(Form.PRONOUN) || text.is(w.from() - 1, "ما");
            for (int t = object(s); !pronoun && t < Math.min(s.to(), object(s) + REACH); t++) {
                if (words.has(t, "actions") || words.find(t, "denials", "role", "detail") != null) {
                    break;
                }
                Word news = words.find(t, "denials", "role", "rumour");
                pronoun = text.is(t, "ذلك")
                        || text.is(t, "الامر")
                        || news != null && news.has(Form.THE) && news.to() >= end(s, news.to());
            }
            if (pronoun) {
                return new Denial(w.from(), s.chain());
            }
        }
        return null;
    }

    /** «ورفضت أنقرة الاتهامات»: the news that is known already, and no act behind it. */
    private boolean knownNews(int from, int to) {
        Word news = words.find(from, "denials", "role", "rumour");
        return news != null && news.has(Form.THE) && !acts(from, Math.min(to, from + REACH));
    }

    /** «وقالت أنقرة إن الاتهام لا أساس له من الصحة»: what is known already is judged false. */
    private boolean judged(Speech s) {
        for (int v = s.content(); v < Math.min(s.to(), s.content() + NEWS_REACH); v++) {
            if (words.find(v, "denials", "role", "verdict") != null) {
                return !acts(s.content(), v)
                        && IntStream.range(s.content(), v).anyMatch(t -> {
                            Word news = words.find(t, "denials", "role", "rumour");
                            return news != null && news.has(Form.THE);
                        });
            }
        }
        return false;
    }

    private boolean acts(int from, int to) {
        return IntStream.range(from, to).anyMatch(t -> words.has(t, "actions"));
    }

    /** Where the clause ends that begins at a token. */
    private int end(Speech s, int from) {
        int t = from;
        while (t < s.to() && !text.isClauseMark(t) && !text.isMark(t, '.')) {
            t++;
        }
        return t;
    }

    /** The first token of what is denied: behind the one who denies. */
    private int object(Speech s) {
        Word w = s.word();
        int after = w == null ? s.content() : w.to();
        return s.speaker() != null && s.speaker().from() >= after && s.speaker().from() < s.to()
                ? s.speaker().to()
                : after;
    }

    /** Whether a side of an act is spoken of between two tokens: its denial is none of the act. */
    private boolean side(int from, int to) {
        for (int t = from; t < to; t++) {
            Word w = words.find(t, "denials", "role", "detail");
            if (w != null && w.has(Form.PRONOUN)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the denial that begins at a token reaches an act: no other clause, no side of the act between them. */
    private boolean denied(int from, int act) {
        boolean begun = false;
        boolean side = false;
        for (int t = from; t < act; t++) {
            Word w = words.find(t, "denials");
            String role = w == null ? "" : w.get("role");
            if (role.equals("turn")
                    || begun && (text.isClauseMark(t) || role.equals("setting"))
                    || relative(t) && !rumour(t - 1)) {
                return false;
            }
            begun |= role.equals("rumour") || text.is(t, "ان") || words.has(t, "actions");
            boolean harm = w != null && role.equals("harm") && !w.has(Form.THE);
            side = (side || harm || role.equals("detail")) && !text.is(t, "او");
        }
        return !side;
    }

    private boolean rumour(int token) {
        return words.find(token, "denials", "role", "rumour") != null;
    }

    private boolean relative(int token) {
        return List.of("الذي", "التي", "الذين").contains(text.folded(token));
    }

    /** «لا صحة لخبر مقتله», «خبر مقتله لا أساس له من الصحة». */
    private @Nullable Denial verdict(int token, int from, int to) {
        for (int v = from; v < to; v++) {
            if (words.find(v, "denials", "role", "verdict") == null) {
                continue;
            }
            for (int t = Math.max(from, token - NEWS_REACH); t < token; t++) {
                boolean between = v < t ? v + NEWS_REACH > t : v > token;
                if (rumour(t) && between && denied(t, token) && (v < t || denied(token + 1, v))) {
                    Speech s = speeches.at(v);
                    return new Denial(v, s == null ? List.of() : s.chain());
                }
            }
        }
        return null;
    }
}
